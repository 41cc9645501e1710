// Simulated patients against the rules: `npm run rehearse [-- --diff REV] [--only ear,back-pain] [--out FILE] [--json]`.
// Prints a table and writes a page to browse. Ends with 1 when a patient is judged too low (with --diff: newly too low).
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Patient, problems } from '../flows/patient.ts'
import { type Rehearsal, rehearse, type Skipped } from '../flows/rehearsal.ts'
import { differences, type Differences, gate, isRehearsal, type Row, summary } from '../flows/rehearsed.ts'
import { readAccepted, readPatients, type Revision, rulesAt, thisTree, writePage } from './rehearse-load.ts'
import { changesPage, rehearsalPage } from './rehearse-page.ts'

type Heard = readonly (Rehearsal | Skipped)[]
/** What is printed (as text, or as JSON), the page, and whether nobody is wrongly too low. */
type Report = { text: string; json: object; page: string; good: boolean }

const WIDTHS = [24, 9, 7, 9, 10, 8, 6]
function table(rows: readonly Row[]): string {
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(WIDTHS[i] ?? 0) : String(cell).padStart(WIDTHS[i] ?? 0))).join('')
  return [
    line(['complaint', 'patients', 'exact', 'too low', 'too high', 'median', 'P90']),
    ...rows.map(row => line([row.complaint, row.patients, row.exact, row.tooLow, row.tooHigh, row.median, row.p90])),
  ].join('\n')
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`\n${title}`, ...lines.map(line => `  ${line}`)] : []
const ruleOf = ({ outcome }: Rehearsal) => `${outcome.symptom}/${outcome.rule}`
/** P1, then P3 = words alarmed where the source asks for no 112; without that alarm it is P3. */
const levelOf = ({ outcome, carriedOn }: Rehearsal) =>
  carriedOn ? `${outcome.level}, then ${carriedOn.outcome.level}` : outcome.level
const oneLine = (one: Rehearsal) =>
  `${one.patient.id}: ${one.patient.level} in the source, got ${levelOf(one)} (${ruleOf(one)}): ${one.patient.story}`

function rehearsed(all: Heard, date: string): Report {
  const heard = all.filter(isRehearsal)
  const skipped = all.filter(one => 'skipped' in one)
  const rows = summary(heard)
  const { tooLow, outdated } = gate(heard, readAccepted())
  const of = (verdict: Rehearsal['verdict']) => heard.filter(one => one.verdict === verdict)
  const missing = [...new Set(skipped.flatMap(one => one.skipped))].sort()
  const text = [
    table(rows),
    ...list(`${skipped.length} patients wait for a complaint that is not in the menu yet:`, missing),
    ...list('Too high:', of('too-high').map(oneLine)),
    ...list(
      'Too low, and accepted:',
      of('too-low')
        .filter(one => !tooLow.includes(one))
        .map(oneLine),
    ),
    ...list('TOO LOW:', tooLow.map(oneLine)),
    ...list('In flows/patients/accepted.json, and too low no more; take them out:', outdated),
  ].join('\n')
  return {
    text,
    json: { rules: thisTree.hash, rows, skipped, rehearsals: heard },
    page: rehearsalPage({ list: heard, skipped, rows, revision: thisTree, date }),
    good: tooLow.length === 0,
  }
}

function compared(before: Revision, was: Heard, is: Heard, date: string): Report {
  const found = differences(was, is)
  const accepted = new Set(readAccepted().map(one => one.patient))
  const worse = found.newlyTooLow.filter(({ patient }) => !accepted.has(patient.id))
  const hearing = (other: Heard) => new Set(other.filter(isRehearsal).map(({ patient }) => patient.id))
  const rowsOf = (one: Heard, other: Heard) =>
    summary(one.filter(isRehearsal).filter(({ patient }) => hearing(other).has(patient.id)))
  // The same patients on both sides, or the figures could not be compared.
  const rows = { before: rowsOf(was, is), after: rowsOf(is, was) }
  return {
    text: [changes(before, found), ...list('NEWLY TOO LOW:', worse.map(oneLine))].join('\n'),
    json: { before: before.hash, after: thisTree.hash, rows, ...found },
    page: changesPage({ found, before, after: thisTree, rows, date }),
    good: worse.length === 0,
  }
}

function changes({ name }: Revision, { changed, same, onlyAfter, onlyBefore }: Differences): string {
  const lines = changed.map(
    ({ before, after }) =>
      `${after.patient.id}: ${levelOf(before)} → ${levelOf(after)} (${ruleOf(before)} → ${ruleOf(after)}), ` +
      `${after.patient.level} in the source, ${after.verdict.replace('-', ' ')}: ${after.patient.story}`,
  )
  return [
    `${name} → ${thisTree.name}: ${changed.length} change level, ${same} do not.`,
    ...(onlyAfter.length > 0 ? [`${onlyAfter.length} have a complaint that only the new rules have.`] : []),
    ...list(`${onlyBefore.length} have a complaint that only the old rules have:`, onlyBefore),
    ...list('Changed, the lowered first:', lines),
  ].join('\n')
}

/** A misspelt finding would be a denied one, so it stops the rehearsal. Throws an Error that names each. */
function sound(patients: readonly Patient[]): void {
  const { symptomsFor } = thisTree.rules
  const here = patients.filter(({ complaints }) => complaints.every(id => symptomsFor([id]).some(symptom => symptom.id === id)))
  const wrong = here.flatMap(patient => problems(patient, symptomsFor(patient.complaints)))
  if (wrong.length > 0) throw new Error(`The patients can't be rehearsed:\n${wrong.map(text => `  ${text}`).join('\n')}`)
}

async function main(date: string): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      diff: { type: 'string' },
      only: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const only = values.only?.split(',').map(id => id.trim())
  const patients = readPatients().filter(({ complaints }) => !only || complaints.some(id => only.includes(id)))
  if (patients.length === 0) throw new Error(`No patient in flows/patients has the complaint ${values.only ?? ''}`)
  sound(patients)
  const before = values.diff === undefined ? null : await rulesAt(values.diff)
  const is = patients.map(patient => rehearse(patient))
  const report = before
    ? compared(
        before,
        patients.map(patient => rehearse(patient, before.rules)),
        is,
        date,
      )
    : rehearsed(is, date)
  const out = values.out ?? join(process.env['DATA_DIR'] || './data', before ? 'rehearsal-diff.html' : 'rehearsal.html')
  writePage(out, report.page)
  console.log(values.json ? JSON.stringify(report.json, null, 2) : `${report.text}\n\nThe page: ${out}`)
  return report.good
}

try {
  if (!(await main(new Date().toISOString().slice(0, 10)))) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
