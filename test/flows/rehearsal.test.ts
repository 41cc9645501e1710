// Simulated patients against the rules: nobody is judged too low, few questions are enough, and what the rehearsal plays is
// the talk people have. `npm run rehearse` shows the same as a table and a page.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { html } from '../../flows/texts/html.ts'
import { readAccepted, readPatients, root, thisTree } from '../../bot/rehearse-load.ts'
import { rehearsalPage } from '../../bot/rehearse-page.ts'
import type { Facts } from '../../flows/condition.ts'
import { rank } from '../../flows/interview.ts'
import { answers, Patient, problems } from '../../flows/patient.ts'
import { type Rehearsal, rehearse } from '../../flows/rehearsal.ts'
import { delay, differences, gate, isEmergency, isRehearsal, lowered, share, summary } from '../../flows/rehearsed.ts'
import type { Symptom } from '../../flows/symptom.ts'
import { areas, complaintsIn, ruleSet, symptomsFor } from '../../flows/symptoms/index.ts'
import { ours, type RuleSet } from '../../flows/revision.ts'
import { citizen } from '../talk.ts'

const patients = readPatients()
const all = patients.map(patient => rehearse(patient))
const heard = all.filter(isRehearsal)
const skipped = all.filter(one => 'skipped' in one)

const pain = { 'ear-signs.pain': true, 'ear-days': 1 }
const someone = (more: Partial<Patient> = {}): Patient =>
  Patient.parse({
    id: 'someone',
    story: 'Ont i örat sedan i går',
    complaints: ['ear'],
    who: 'self',
    ageMonths: 420,
    findings: pain,
    level: 'P5',
    clause: 'entry 41',
    ...more,
  })
function played(patient: Patient, rules: RuleSet = ours): Rehearsal {
  const one = rehearse(patient, rules)
  if (!isRehearsal(one)) throw new Error(`Nobody asks about ${one.skipped}`)
  return one
}
const asked = ({ lines }: Rehearsal) => lines.filter(({ how }) => how === 'asked').map(({ question }) => question)

/** Our rules with one complaint changed. */
function changedRules(id: string, change: (symptom: Symptom) => Symptom): RuleSet {
  const set = Object.fromEntries(Object.entries(ruleSet.symptoms).map(([key, one]) => [key, key === id ? change(one) : one]))
  return { ...ours, symptomsFor: ids => symptomsFor(ids, set) }
}
/** The slip of a pen that the rehearsal is there for: an ear that runs, or swells behind, can wait a week. */
const slipped = changedRules('ear', ear => ({
  ...ear,
  rules: ear.rules.map(rule =>
    ['discharge', 'behind', 'pushed-out'].includes(rule.id) ? { ...rule, level: 'P4' as const } : rule,
  ),
}))

describe('the patients', () => {
  test('say only what some question can hear', () => {
    const known = patients.filter(patient => !skipped.some(one => one.patient === patient))
    expect(known.flatMap(patient => problems(patient, symptomsFor(patient.complaints)))).toEqual([])
  })

  test('are judged too low in no case but the accepted ones, and those still are', () => {
    const { tooLow, outdated } = gate(heard, readAccepted())
    const told = tooLow.map(({ patient, outcome }) => `${patient.id}: ${outcome.level}, not ${patient.level}: ${patient.story}`)
    expect({ tooLow: told, outdated }).toEqual({ tooLow: [], outdated: [] })
  })

  test('are asked few questions: half of them at most twelve, nine in ten at most eighteen', () => {
    const [whole] = summary(heard).slice(-1)
    expect(whole?.patients).toBe(heard.length)
    expect(whole?.median).toBeLessThanOrEqual(12)
    expect(whole?.p90).toBeLessThanOrEqual(18)
  })

  test('are told of an emergency within three questions of its sign', () => {
    const urgent = heard.filter(isEmergency)
    expect(urgent.length).toBeGreaterThan(0)
    expect(urgent.filter(one => delay(one) > 3).map(one => `${one.patient.id}: ${delay(one)}`)).toEqual([])
  })

  test('are more than six hundred, at least ten with each complaint, and unsure, mistaken, late with their words', () => {
    expect(patients.length).toBeGreaterThanOrEqual(600)
    const few = Object.keys(ruleSet.symptoms).filter(
      id => patients.filter(({ complaints }) => complaints.includes(id)).length < 10,
    )
    expect(few).toEqual([])
    for (const mix of [
      patients.filter(({ unsure }) => unsure.length > 0),
      patients.filter(({ late }) => late !== undefined),
      patients.filter(({ takesBack }) => takesBack.length > 0),
      patients.filter(({ words }) => words !== undefined),
    ])
      expect(mix.length).toBeGreaterThanOrEqual(20)
  })

  test('with two complaints are asked about both, and are as urgent as with the more urgent one alone', () => {
    const both = heard.filter(({ patient, recognisedAt }) => patient.complaints.length > 1 && recognisedAt === null)
    expect(both.length).toBeGreaterThanOrEqual(10)
    for (const { patient, outcome, symptoms } of both) {
      expect(symptoms).toEqual(['general', ...patient.complaints])
      for (const complaint of patient.complaints) {
        const alone = rehearse({ ...patient, complaints: [complaint] })
        if (!isRehearsal(alone)) throw new Error(`Nobody asks about ${complaint}`)
        expect(rank(outcome.level), `${patient.id}: ${complaint}`).toBeLessThanOrEqual(rank(alone.outcome.level))
      }
    }
  })

  test('all have a complaint that is in the menu', ({ skip }) => {
    const missing = [...new Set(skipped.flatMap(one => one.skipped))]
    skip(skipped.length > 0, `${skipped.length} patients wait for ${missing.join(', ')}`)
    expect(missing).toEqual([])
  })
})

describe('a rehearsal', () => {
  /** The same person in the product's own turn: what they are asked, and the level. */
  function really(patient: Patient): { asked: string[]; level: string | null } {
    const talk = citizen('sv').writes(patient.words ?? 'det är något')
    const seen: string[] = []
    let spoken = false
    for (let i = 0; i < 60; i += 1) {
      const { asked: id, facts } = talk.case
      const shown = talk.question()
      const due = patient.late && !spoken && (seen.length + 1 >= patient.late.afterQuestions || id === 'summary')
      if (id === null || id === 'emergency' || id === 'crisis' || (id === 'summary' && !due)) break
      if (due && id !== 'complaint-area' && id !== 'complaint-confirm') {
        spoken = true
        talk.writes(patient.late?.words ?? '')
        // "Jag jobbar natt" also says for whom it is: then the question it was typed to has its answer.
        if (id !== 'summary' && talk.case.facts[id] !== undefined) seen.push(id)
        continue
      }
      if (id !== 'complaint-area') seen.push(id)
      const options = shown?.options?.map(option => option.id).filter(option => option !== 'none' && option !== 'unknown') ?? []
      const [first = ''] = patient.complaints
      const years = patient.ageMonths === null ? 0 : Math.floor(patient.ageMonths / 12)
      const own: Record<string, string | number | string[]> = {
        'complaint-area': Object.keys(areas).find(area => complaintsIn(area).includes(first)) ?? 'other',
        'complaint-confirm': first,
        'complaint-more': ['none'],
        'person.who': patient.who,
        'person.age': years,
        'person.months': patient.ageMonths ?? 0,
      }
      const given = own[id] ?? medical(patient, id, shown?.kind ?? '', options)
      if (given === 'unknown' && shown?.kind !== 'choice') talk.writes('vet inte')
      else talk.answers(id, given)
      if (talk.case.asked === id && talk.case.facts === facts) throw new Error(`${patient.id}: ${id} did not take ${given}`)
    }
    if (talk.case.asked === 'summary') talk.picks('right')
    return { asked: seen, level: talk.level() }
  }

  function medical(patient: Patient, id: string, kind: string, options: string[]): string | number | string[] {
    const multi = kind === 'multi'
    const asks = multi ? 'multi' : options.includes('yes') ? 'yes-no' : 'number'
    const facts: Facts = answers(patient, { id, kind: asks }, multi ? options.map(option => `${id}.${option}`) : [id])
    const yes = options.filter(option => facts[`${id}.${option}`] === true)
    if (multi) return Object.values(facts).includes(null) ? [...yes, 'unknown'] : yes.length > 0 ? yes : ['none']
    const value = facts[id]
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? 'unknown')
  }

  /** Whom a client's buttons can answer for: one complaint, among the first found in the words, nothing put right afterwards. */
  const answersAsShown = ({ patient, carriedOn, lines }: Rehearsal) => {
    const { complaints, words, unsure, ageMonths } = patient
    const questions = symptomsFor(complaints).flatMap(symptom => symptom.questions)
    const single = (id: string) => questions.some(question => id.startsWith(`${question.id}.`))
    const found = ours.understand(words ?? '', 'sv').complaints.slice(0, 3)
    return (
      complaints.length === 1 &&
      complaints[0] !== 'general' &&
      carriedOn === null &&
      ageMonths !== null &&
      !unsure.some(single) &&
      !lines.some(({ how }) => how === 'corrected') &&
      (words === undefined || found.some(({ symptom }) => symptom === complaints[0]))
    )
  }

  test('asks what the product asks, in its order, and comes to its level', () => {
    const plain = heard.filter(answersAsShown)
    expect(plain.length).toBeGreaterThan(10)
    for (const one of plain.filter((_, i) => i % Math.ceil(plain.length / 100) === 0)) {
      const real = really(one.patient)
      expect({ id: one.patient.id, ...real }).toEqual({ id: one.patient.id, asked: asked(one), level: one.outcome.level })
    }
  })

  test('hears an alarm in words that come late', () => {
    const late = { afterQuestions: 7, words: 'nu trycker det hårt över bröstet och strålar ut i vänster arm' }
    const one = played(someone({ late, level: 'P1' }))
    expect(one).toMatchObject({
      verdict: 'exact',
      questions: 7,
      signAt: 7,
      recognisedAt: 7,
      outcome: { level: 'P1', rule: 'alarm' },
    })
    // After the last question too: nobody sends a summary that leaves out the last words.
    expect(played(someone({ late: { ...late, afterQuestions: 99 }, level: 'P1' })).outcome.level).toBe('P1')
    expect(played(someone({ late: { ...late, words: 'tack, det var snällt' } })).outcome.level).toBe('P5')
  })

  test('lets a danger sign be taken back: the level follows the corrected answers, the alarm stays marked', () => {
    const urgent = played(someone({ takesBack: ['danger.chest'] }))
    expect(urgent).toMatchObject({
      alarmed: true,
      recognisedAt: null,
      outcome: { level: 'P5' },
      facts: { 'danger.chest': false },
    })
    const seen = played(someone({ takesBack: ['ear-danger.face'] }))
    expect(seen).toMatchObject({ alarmed: false, outcome: { level: 'P5' } })
    // What the sign had made needless is asked after all.
    expect(asked(seen).indexOf('ear-danger')).toBeLessThan(asked(seen).indexOf('ear-days'))
    expect(seen.lines.some(({ how, facts }) => how === 'corrected' && facts['ear-danger.face'] === false)).toBe(true)
  })

  test('takes vet inte for what it is: nobody is sent home on it', () => {
    expect(played(someone()).outcome).toMatchObject({ level: 'P5', open: [] })
    const open = played(someone({ unsure: ['ear-warning.fever'], level: 'P4' }))
    expect(open.outcome.open).toEqual(['ear-warning.fever'])
    expect(open.outcome.level).toBe('P4')
    expect(played(someone({ unsure: ['ear-danger'], level: 'P4' })).facts['ear-danger.behind']).toBeNull()
    // A number nobody gave is not known either.
    expect(played(someone({ findings: { 'ear-signs.pain': true }, level: 'P4' })).outcome.level).toBe('P4')
  })

  test('puts right what the words were misread as', () => {
    const one = played(
      someone({
        words: 'Jag är 34 år och har ont i örat',
        ageMonths: 82 * 12,
        findings: { ...pain, 'group.frail': true },
        level: 'P4',
      }),
    )
    expect(one.facts['person.ageMonths']).toBe(82 * 12)
    expect(one.lines.some(({ how, facts }) => how === 'corrected' && facts['person.ageMonths'] === 82 * 12)).toBe(true)
    expect(one.outcome).toMatchObject({ level: 'P4', shifts: ['ear-frail'] })
  })

  test('does not let words that alarm for nothing hide what the rules come to', () => {
    const startled: RuleSet = { ...ours, readDanger: text => ({ kind: 'emergency', category: 'test', words: text }) }
    const words = 'ont i örat'
    const well = played(someone({ words }), startled)
    expect(well).toMatchObject({ verdict: 'too-high', outcome: { level: 'P1' }, carriedOn: { outcome: { level: 'P5' } } })
    expect(played(someone({ words, level: 'P3' }), startled).verdict).toBe('too-low')
    expect(played(someone({ words, level: 'P1' }), startled)).toMatchObject({ verdict: 'exact', carriedOn: null })
  })

  test('gives an age that no chosen complaint fits to a human, and leaves out a complaint nobody asks about', () => {
    const grown = someone({ complaints: ['fever-child'], findings: {}, level: 'P3' })
    expect(played(grown)).toMatchObject({ symptoms: ['general'], outcome: { level: 'P3', action: 'handoff' } })
    expect(problems(grown, symptomsFor(['fever-child']))).toEqual(['someone: ageMonths: 420 is not an age of fever-child'])
    expect(rehearse(someone({ complaints: ['ear', 'no-such'] }))).toMatchObject({ skipped: ['no-such'] })
  })

  test('judges several complaints together', () => {
    const one = played(someone({ complaints: ['ear', 'chest-pain'], level: 'P4' }))
    expect(one.symptoms).toEqual(['general', 'ear', 'chest-pain'])
    expect(asked(one)).toContain('complaint-more')
  })

  test('knows how long an emergency took to be seen', () => {
    // A sign asked first that counts only with an answer that comes last.
    const slow = changedRules('ear', ear => ({
      ...ear,
      rules: [
        {
          id: 'slow',
          level: 'P1',
          source: 'test',
          action: 'call-112',
          where: '112',
          when: {
            all: [
              { fact: 'ear-danger.behind', is: true },
              { fact: 'group.frail', is: true },
            ],
          },
        },
      ],
    }))
    const one = played(someone({ findings: { ...pain, 'ear-danger.behind': true, 'group.frail': true }, level: 'P1' }), slow)
    expect({ sign: one.signAt, known: one.recognisedAt }).toEqual({ sign: 6, known: 7 })
    expect(delay(one)).toBe(1)
  })
})

describe('a patient', () => {
  test.each([
    [{ findings: { 'ear-signs.pian': true } }, 'someone: findings: no question asks ear-signs.pian'],
    [{ findings: { 'ear-days': 900 } }, "someone: findings: ear-days can't be 900"],
    [{ findings: { 'ear-signs.pain': 'yes' } }, "someone: findings: ear-signs.pain can't be yes"],
    [{ unsure: ['ear-dangers'] }, 'someone: unsure: no question asks ear-dangers'],
    [{ findings: {}, takesBack: ['ear-days'] }, 'someone: takesBack: no question takes yes for ear-days'],
  ])('%j can be heard by no question', (more, problem) => {
    expect(problems(someone(more), symptomsFor(['ear']))).toEqual([problem])
  })

  test.each([
    [{ level: 'P3', atMost: 'P4' }, 'is less urgent than level P3'],
    [{ takesBack: ['ear-signs.pain'] }, 'ear-signs.pain is also a finding'],
    [{ findings: { 'person.who': 'self' } }, 'person.who is not asked'],
    [{ who: 'child' }, 'a child is under 216'],
  ] as const)('%j contradicts itself', (more, message) => {
    const read = Patient.safeParse({ ...someone(), ...more })
    expect(read.error?.issues.map(issue => issue.message).join()).toContain(message)
  })
})

describe('two rule sets', () => {
  const ears = patients.filter(({ complaints }) => complaints.includes('ear'))
  const before = ears.map(patient => rehearse(patient))
  const after = ears.map(patient => rehearse(patient, slipped))

  test('a slip in a rule is caught', () => {
    const { tooLow } = gate(after.filter(isRehearsal), readAccepted())
    expect(tooLow.map(({ patient }) => patient.id)).toEqual(expect.arrayContaining(['ear-03', 'ear-08']))
    expect(gate(heard, [{ patient: 'ear-08', why: 'a test' }]).outdated).toEqual(['ear-08'])
    expect(
      gate(after.filter(isRehearsal), [{ patient: 'ear-08', why: 'a test' }]).tooLow.map(one => one.patient.id),
    ).not.toContain('ear-08')
  })

  test('every patient whose level changes is listed, the most lowered first', () => {
    const found = differences(before, after)
    expect(found.newlyTooLow.map(({ patient }) => patient.id)).toEqual(expect.arrayContaining(['ear-03', 'ear-08']))
    const steps = found.changed.map(lowered)
    expect(steps).toEqual(steps.toSorted((a, b) => b - a))
    expect(found.changed.length + found.same).toBe(ears.length)
    expect(
      differences(after, all)
        .changed.map(lowered)
        .every(by => by < 0),
    ).toBe(true)
    expect(differences(before, before)).toMatchObject({ changed: [], newlyTooLow: [], same: ears.length })
  })

  test('a complaint that only one of them has is no change, and too low in it is new', () => {
    const [ear] = heard.filter(({ patient }) => patient.id === 'ear-08')
    if (!ear) throw new Error('ear-08 is gone')
    const none = { patient: ear.patient, skipped: ['ear'] }
    expect(differences([none], [{ ...ear, verdict: 'too-low' }])).toMatchObject({
      changed: [],
      onlyAfter: ['ear-08'],
      newlyTooLow: [ear.patient].map(patient => ({ patient })),
    })
    expect(differences([ear], [none])).toMatchObject({ changed: [], onlyBefore: ['ear-08'], newlyTooLow: [] })
  })

  test('shares are of people: half of four is two', () => {
    expect([share([1, 2, 3, 4], 0.5), share([1, 2, 3, 4], 0.9), share([7], 0.9), share([], 0.5)]).toEqual([2, 4, 7, 0])
  })
})

describe('the page', () => {
  test('shows every patient with the rule in both voices, and takes nothing for markup', () => {
    const [first] = heard
    if (!first) throw new Error('No patient')
    const odd = { ...first, patient: { ...first.patient, story: '<script>alert(1)</script> & "x"' } }
    const page = rehearsalPage({
      list: [odd, ...heard.slice(1)],
      skipped: [],
      rows: summary(heard),
      revision: thisTree,
      date: '2026-11-22',
    })
    expect(page.match(/<details class="patient/g)).toHaveLength(heard.length)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;')
    expect(page).toContain('Retroaurikulär svullnad/rodnad: misstänkt mastoidit.')
    expect(page).toContain('Svullnad bakom örat kan betyda att en infektion sprider sig till benet.')
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    expect(html`<b>${['<', html`<i>&amp;</i>`]}</b>`.markup).toBe('<b>&lt;<i>&amp;</i></b>')
  })
})

const git = spawnSync('git', ['--version']).status === 0
describe.skipIf(!git)('npm run rehearse, in a repository of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'farstu-rehearsal-'))
  const file = join(folder, 'flows', 'symptoms', 'ear.ts')
  const as = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bot', 'rehearse-cli.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: join(folder, 'data') },
    })
    return { status, out: stdout + stderr }
  }
  beforeAll(() => {
    for (const name of [
      'flows',
      'bot/rehearse-cli.ts',
      'bot/rehearse-html.ts',
      'bot/rehearse-load.ts',
      'bot/rehearse-page.ts',
      'package.json',
    ]) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      cpSync(join(root, name), join(folder, name), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const args of [
      ['init', '-q'],
      ['add', 'flows', 'bot', 'package.json'],
      [...as, 'commit', '-qm', 'Before'],
    ])
      execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
    // The slip: an ear that runs is not seen within the day.
    const slip = "\near.rules.splice(0, ear.rules.length, ...ear.rules.filter(rule => rule.id !== 'discharge'))\n"
    writeFileSync(file, readFileSync(file, 'utf8') + slip)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('a slip since the last commit ends with 1, and both say who', () => {
    const { status, out } = run('--diff', 'HEAD', '--only', 'ear')
    expect(out).toMatch(/ear-03: .*P3 → .*P5/)
    expect(out).toMatch(/NEWLY TOO LOW:\n {2}ear-03/)
    expect(status).toBe(1)
    const page = readFileSync(join(folder, 'data', 'rehearsal-diff.html'), 'utf8')
    expect(page).toContain('Nytt för lågt')
    expect(page).toContain('Underskrift')
    expect(execFileSync('git', ['status', '--short'], { cwd: folder, encoding: 'utf8' }).trim().split('\n').sort()).toEqual(
      expect.arrayContaining(['M flows/symptoms/ear.ts']),
    )
  })

  test('alone it ends with 1 too, and writes its page where it is told', () => {
    const { status, out } = run('--only', 'ear', '--json', '--out', join(folder, 'seen', 'page.html'))
    expect(status).toBe(1)
    const { rows } = JSON.parse(out)
    expect(rows.at(-1)).toMatchObject({ complaint: 'all', tooLow: 1 })
    expect(readFileSync(join(folder, 'seen', 'page.html'), 'utf8')).toContain('<h1>Repetition:')
  })

  test('a revision nobody knows, and a complaint without patients, are told of plainly', () => {
    expect(run('--diff', 'no-such')).toMatchObject({ status: 1, out: expect.stringContaining('git knows no revision no-such') })
    expect(run('--only', 'no-such')).toMatchObject({ status: 1, out: expect.stringContaining('No patient in flows/patients') })
  })
})
