// The pages of a rehearsal, in Swedish, each one file without anything to fetch: every patient with their answers, and what
// was expected and got (`rehearsalPage`); the patients whose level two rule sets judge differently, to sign (`changesPage`).
import type { Facts } from '../flows/condition.ts'
import type { Verdict } from '../flows/patient.ts'
import type { Rehearsal, Skipped } from '../flows/rehearsal.ts'
import { type Change, delay, type Differences, inVain, isEmergency, lowered, type Row, wholeOf } from '../flows/rehearsed.ts'
import type { Level } from '../flows/symptom.ts'
import { html, type Safe } from '../flows/texts/html.ts'
import { has, say } from '../flows/texts/index.ts'
import type { RuleSet } from '../flows/revision.ts'
import type { Line } from '../flows/visit.ts'
import type { Revision } from './rehearse-load.ts'
import { document } from './rehearse-html.ts'

const sv = 'sv'
const verdicts: Record<Verdict, string> = { 'too-low': 'för lågt', exact: 'rätt', 'too-high': 'för högt' }
const nameOf = (complaint: string) => (has(sv, `${complaint}.name`) ? say(sv, `${complaint}.name`) : complaint)
const short = (hash: string) => hash.slice(0, 12)
/** The earliest name of the working tree is for the terminal. */
const called = ({ name }: Revision) => (/^[0-9a-f]{7,}$/.test(name) ? name : 'arbetskopian')

const badge = (level: Level) => html`<b class="level ${level}" title="${say(sv, `general.by.${level}`)}">${level}</b>`
const chip = (verdict: Verdict) => html`<span class="chip ${verdict}">${verdicts[verdict]}</span>`
const expected = ({ patient: { level, atMost } }: Rehearsal) =>
  atMost === undefined || atMost === level ? badge(level) : html`${badge(level)} till ${badge(atMost)}`

/** The level; where words alarmed in vain, that and the one after it. Of a change both, with reason or not. */
const got = (one: Rehearsal, changed = false) =>
  one.carriedOn && (changed || inVain(one))
    ? html`${badge(one.outcome.level)} <small>larm, ${inVain(one) ? 'sedan' : 'utan det'}</small> ${badge(one.carriedOn.outcome.level)}`
    : badge(one.outcome.level)

/** What one exchange said, as the lines of a summary. */
function sentences({ question, facts }: Line, { symptoms }: Rehearsal, rules: RuleSet): string[] {
  if (question === 'complaint-confirm' || question === 'complaint-more') return []
  const set = rules.symptomsFor(symptoms)
  const own: Facts = Object.fromEntries(
    Object.entries(facts).filter(([fact]) => fact !== 'person.age' && fact !== 'person.months'),
  )
  const lines = rules.factLines(own, set, sv).map(({ text }) => text)
  // Beside what is so, a summary leaves out what is not known; here it is read too.
  const open = Object.keys(own).filter(
    fact => own[fact] === null && lines.length > 0 && Object.values(own).some(value => value === true),
  )
  const unknown = open.map(fact => rules.factText(fact, null, set, sv))
  if (question === 'person.age' && own['person.ageMonths'] === null) return ['Ålder: vet inte']
  return [...lines, ...unknown].filter(Boolean)
}

function exchange(line: Line, one: Rehearsal, rules: RuleSet): Safe {
  const { patient } = one
  const alarm = Object.keys(line.facts).some(fact => fact.startsWith('alarm.')) && line.how === 'words'
  const said = sentences(line, one, rules)
  if (line.how === 'words')
    return html`<li class="own ${line === one.lines[0] ? '' : 'between'}"><q>${line.words}</q>${alarm ? html` <b class="alarm">Larm av orden</b>` : ''}${
      alarm || said.length === 0 ? '' : html`<small>Läst ur orden: ${said.join(' · ')}</small>`
    }</li>`
  if (line.how === 'corrected')
    return html`<li class="own between">${said.length > 0 ? `Ändrar sig: ${said.join(' · ')}` : 'Säger att larmet inte stämmer'}</li>`
  if (line.question === 'complaint-confirm') return html`<li>Söker för: ${nameOf(patient.complaints[0] ?? '')}</li>`
  if (line.question === 'complaint-more')
    return html`<li>Söker också för: ${patient.complaints.slice(1).map(nameOf).join(', ') || 'inget mer'}</li>`
  return html`<li>${said.join(' · ') || line.question}</li>`
}

const first = ({ patient }: Rehearsal) => (patient.words === undefined ? html`<li>Väljer besvär ur listan</li>` : '')

/** Level, rule and reasons in both voices, by the rule set that judged. */
function judged(first: Rehearsal, rules: RuleSet): Safe {
  const { outcome, facts, symptoms } = wholeOf(first)
  const told = rules.tell(outcome, rules.symptomsFor(symptoms), facts, sv)
  const action = has(sv, `chat.outcome.action.${outcome.action}`)
    ? say(sv, `chat.outcome.action.${outcome.action}`)
    : outcome.action
  const change = told.wouldChange.slice(0, 3)
  return html`<dl>
<dt>Fick</dt><dd>${got(first)} ${told.by}</dd>
<dt>Regel</dt><dd><code>${outcome.symptom}/${outcome.rule}</code> version ${outcome.rulesVersion}${
    outcome.shifts.length > 0 ? html`, höjd av <code>${outcome.shifts.join(', ')}</code>` : ''
  }</dd>
<dt>Till personen</dt><dd>${told.plain}</dd>
<dt>Till vården</dt><dd>${told.professional}</dd>
<dt>Åtgärd</dt><dd>${action} ${has(sv, `chat.where.${outcome.where}`) ? say(sv, `chat.where.${outcome.where}`) : outcome.where}</dd>
<dt>Källa</dt><dd>${told.source}</dd>
${change.length > 0 ? html`<dt>Skulle ändra</dt><dd>${change.map(({ text }) => html`<span class="line">${text}</span>`)}</dd>` : ''}
</dl>`
}

const timing = (one: Rehearsal) =>
  !isEmergency(one)
    ? `${wholeOf(one).questions} frågor`
    : `${one.questions} frågor, känt ${delay(one) === 0 ? 'genast när tecknet sades' : `${delay(one)} frågor efter tecknet`}`

function source(one: Rehearsal): Safe {
  const { patient } = one
  return html`<dl><dt>Väntat</dt><dd>${expected(one)}</dd><dt>Enligt</dt><dd>${patient.clause}</dd>
<dt>Samtalet</dt><dd>${timing(one)}${inVain(one) ? ', orden larmade och personen gick vidare' : ''}${one.alarmed && patient.takesBack.length > 0 ? ', ett larm står kvar som märkt' : ''}</dd></dl>`
}

const talk = (one: Rehearsal, rules: RuleSet) =>
  html`<h4>Samtalet</h4><ol class="talk">${first(one)}${wholeOf(one).lines.map(line => exchange(line, wholeOf(one), rules))}</ol>`

const card = (rules: RuleSet) => (one: Rehearsal) => {
  const { patient, verdict } = one
  return html`<details class="patient ${verdict}" data-complaint="${patient.complaints[0]}" data-verdict="${verdict}">
<summary><span class="id">${patient.id}</span> <span class="story">${patient.story}</span>
<span class="marks">${expected(one)} <span aria-hidden="true">→</span> ${got(one)} ${chip(verdict)}</span></summary>
<div class="inside"><section><h4>Väntat och fått</h4>${source(one)}${judged(one, rules)}</section><section>${talk(one, rules)}</section></div>
</details>`
}

function rowsTable(rows: readonly Row[], before?: readonly Row[]): Safe {
  const old = new Map(before?.map(row => [row.complaint, row]))
  const cell = (row: Row, key: 'exact' | 'tooLow' | 'tooHigh' | 'median' | 'p90', mark = '') => {
    const was = old.get(row.complaint)?.[key]
    return html`<td class="${row[key] > 0 ? mark : ''}">${was !== undefined && was !== row[key] ? html`<s>${was}</s> ` : ''}${row[key]}</td>`
  }
  return html`<div class="wide"><table><thead><tr><th scope="col">Besvär</th><th scope="col">Patienter</th><th scope="col">Rätt</th>
<th scope="col">För lågt</th><th scope="col">För högt</th><th scope="col">Frågor, hälften</th><th scope="col">Frågor, 90 %</th></tr></thead>
<tbody>${rows.map(
    row =>
      html`<tr class="${row.complaint === 'all' ? 'all' : ''}"><th scope="row">${
        row.complaint === 'all' ? 'Alla' : html`<a href="#patienter" data-pick="${row.complaint}">${nameOf(row.complaint)}</a>`
      }</th><td>${row.patients}</td>${cell(row, 'exact')}${cell(row, 'tooLow', 'low')}${cell(row, 'tooHigh', 'high')}${cell(row, 'median')}${cell(row, 'p90')}</tr>`,
  )}</tbody></table></div>`
}

export type RehearsalView = {
  list: readonly Rehearsal[]
  skipped: readonly Skipped[]
  rows: readonly Row[]
  revision: Revision
  /** YYYY-MM-DD. */
  date: string
}

const worst: readonly Verdict[] = ['too-low', 'too-high', 'exact']

export function rehearsalPage({ list, skipped, rows, revision, date }: RehearsalView): string {
  const sorted = worst.flatMap(verdict => list.filter(one => one.verdict === verdict))
  const complaints = rows.map(({ complaint }) => complaint).filter(id => id !== 'all')
  const count = (verdict: Verdict) => list.filter(one => one.verdict === verdict).length
  const urgent = list.filter(isEmergency)
  const slowest = Math.max(0, ...urgent.map(delay))
  const body = html`<header><h1>Repetition: ${list.length} påhittade patienter</h1>
<p>Den lägsta säkra nivån skrevs ur källan innan reglerna kördes. Regelverk <code>${short(revision.hash)}</code>, <time>${date}</time>. Alla patienter är påhittade.</p>
<p class="figures"><span class="figure too-low"><b>${count('too-low')}</b> för lågt</span><span class="figure exact"><b>${count('exact')}</b> rätt</span>
<span class="figure too-high"><b>${count('too-high')}</b> för högt</span><span class="figure"><b>${urgent.length}</b> akuta, ${slowest === 0 ? 'kända genast när tecknet sades' : `kända som mest ${slowest} frågor efter tecknet`}</span></p></header>
${rowsTable(rows)}
${skipped.length > 0 ? html`<p class="note">${skipped.length} patienter väntar på ett besvär som ännu inte finns i menyn: ${[...new Set(skipped.flatMap(one => one.skipped))].sort().join(', ')}.</p>` : ''}
<h2 id="patienter">Patienter</h2>
<form class="filter"><label>Besvär <select name="complaint"><option value="">Alla</option>${complaints.map(id => html`<option value="${id}">${nameOf(id)}</option>`)}</select></label>
<label>Utfall <select name="verdict"><option value="">Alla</option>${worst.map(id => html`<option value="${id}">${verdicts[id]} (${count(id)})</option>`)}</select></label>
<label>Sök <input name="words" type="search" placeholder="ord, regel eller nummer"></label> <output aria-live="polite"></output></form>
<div class="patients">${sorted.map(card(revision.rules))}</div>`
  return document('Repetition', body)
}

export type ChangesView = {
  found: Differences
  before: Revision
  after: Revision
  rows: { before: readonly Row[]; after: readonly Row[] }
  date: string
}

function change({ before, after, newlyTooLow }: Change, was: Revision, is: Revision): Safe {
  const down = lowered({ before, after, newlyTooLow }) > 0
  return html`<article class="patient change ${newlyTooLow ? 'too-low' : ''}"><h3><span class="id">${after.patient.id}</span> ${after.patient.story}</h3>
<p>${got(before, true)} <span aria-hidden="true">→</span> ${got(after, true)} <b>${down ? 'Sänkt' : 'Höjd'}</b>. Väntat ${expected(after)}: ${chip(after.verdict)}
${newlyTooLow ? html` <b class="alarm">Nytt för lågt</b>` : ''} <span class="faint">${after.patient.clause}</span></p>
<div class="inside"><section><h4>Före: ${called(was)}</h4>${judged(before, was.rules)}</section><section><h4>Efter: ${called(is)}</h4>${judged(after, is.rules)}</section></div>
<details><summary>Svaren</summary>${talk(after, is.rules)}</details></article>`
}

export function changesPage({ found, before, after, rows, date }: ChangesView): string {
  const { changed, same, newlyTooLow, onlyAfter, onlyBefore } = found
  const down = changed.filter(one => lowered(one) > 0)
  const elsewhere = newlyTooLow.filter(({ patient }) => onlyAfter.includes(patient.id))
  const body = html`<header><h1>Ändrade nivåer: ${called(before)} → ${called(after)}</h1>
<p>Samma påhittade patienter har hört båda regelverken: <code>${short(before.hash)}</code> före, <code>${short(after.hash)}</code> efter. <time>${date}</time>.</p>
<p class="figures"><span class="figure too-low"><b>${newlyTooLow.length}</b> nya för lågt</span><span class="figure too-high"><b>${down.length}</b> sänkta</span>
<span class="figure"><b>${changed.length - down.length}</b> höjda</span><span class="figure exact"><b>${same}</b> lika</span></p></header>
${rowsTable(rows.after, rows.before)}
${onlyAfter.length > 0 ? html`<p class="note">${onlyAfter.length} patienter har ett besvär som bara finns efter ändringen.</p>` : ''}
${onlyBefore.length > 0 ? html`<p class="note low">${onlyBefore.length} patienter har ett besvär som bara fanns före: ${onlyBefore.join(', ')}.</p>` : ''}
${elsewhere.length > 0 ? html`<h2>För lågt, i nya besvär</h2><div class="patients">${elsewhere.map(card(after.rules))}</div>` : ''}
<h2>Ändrade, de sänkta först</h2>
${changed.length === 0 ? html`<p>Ingen patient får en annan nivå.</p>` : changed.map(one => change(one, before, after))}
<section class="sign"><h2>Underskrift</h2><p>Jag har läst ändringarna ovan och står för dem.</p>
<p class="line">Namn</p><p class="line">Roll</p><p class="line">Datum</p><p class="faint">Gäller regelverk <code>${after.hash}</code></p></section>`
  return document('Ändrade nivåer', body)
}
