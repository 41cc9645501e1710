// Simulated patients against the rules: `npm run rehearse [-- --diff REV] [--only ear,back-pain] [--out FILE] [--json]`.
// Prints a table and writes a page to browse. Ends with 1 when a patient is judged too low (with --diff: newly too low).
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Patient, problems } from '../flows/patient.ts'
import { type Rehearsal, rehearse, type Skipped } from '../flows/rehearsal.ts'
import { differences, type Differences, gate, isRehearsal, type Row, summary } from '../flows/rehearsed.ts'
import { readAccepted, readPatients, type Revision, rulesAt, thisTree, writePage } from './rehearse-load.ts'
import { changesPage, rehearsalPage } from './rehearse-page.ts'

const { values } = parseArgs({
  options: {
    diff: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

/** In --json the table is not for reading. */
const say = (text: string) => {
  if (!values.json) console.log(text)
}

function table(rows: readonly Row[]): string {
  const widths = [24, 9, 7, 9, 10, 8, 6]
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0))).join('')
  return [
    line(['complaint', 'patients', 'exact', 'too low', 'too high', 'median', 'P90']),
    ...rows.map(row => line([row.complaint, row.patients, row.exact, row.tooLow, row.tooHigh, row.median, row.p90])),
  ].join('\n')
}

const oneLine = ({ patient, outcome, verdict }: Rehearsal) =>
  `  ${patient.id}: ${patient.level} in the source, got ${outcome.level} (${outcome.symptom}/${outcome.rule}), ${verdict.replace('-', ' ')}: ${patient.story}`

/** A data error is no patient who was denied something: it stops the rehearsal. */
function sound(patients: readonly Patient[]): void {
  const { symptomsFor } = thisTree.rules
  const here = patients.filter(({ complaints }) => complaints.every(id => symptomsFor([id]).some(symptom => symptom.id === id)))
  const wrong = here.flatMap(patient => problems(patient, symptomsFor(patient.complaints)))
  if (wrong.length > 0) throw new Error(`The patients can't be rehearsed:\n${wrong.map(text => `  ${text}`).join('\n')}`)
}

function told(skipped: readonly Skipped[]): void {
  if (skipped.length === 0) return
  const missing = [...new Set(skipped.flatMap(one => one.skipped))].sort()
  say(`\n${skipped.length} patients wait for a complaint that is not in the menu yet: ${missing.join(', ')}`)
}

function rehearsed(all: readonly (Rehearsal | Skipped)[], out: string): boolean {
  const list = all.filter(isRehearsal)
  const skipped = all.filter(one => !isRehearsal(one))
  const rows = summary(list)
  const { tooLow, outdated } = gate(list, readAccepted())
  say(table(rows))
  told(skipped)
  const wrong = list.filter(({ verdict }) => verdict !== 'exact')
  if (wrong.length > 0) say(`\n${wrong.map(oneLine).join('\n')}`)
  if (outdated.length > 0) say(`\nIn flows/patients/accepted.json, and too low no more: ${outdated.join(', ')}. Take them out.`)
  if (tooLow.length > 0) say(`\n${tooLow.length} too low and not accepted.`)
  writePage(out, rehearsalPage({ list, skipped, rows, revision: thisTree, date: today() }))
  if (values.json) console.log(JSON.stringify({ rules: thisTree.hash, rows, skipped, rehearsals: list }, null, 2))
  return tooLow.length === 0
}

function compared(
  before: Revision,
  was: readonly (Rehearsal | Skipped)[],
  is: readonly (Rehearsal | Skipped)[],
  out: string,
): boolean {
  const found = differences(was, is)
  const accepted = new Set(readAccepted().map(one => one.patient))
  const worse = found.newlyTooLow.filter(({ patient }) => !accepted.has(patient.id))
  say(changesText(before, found))
  if (worse.length > 0) say(`\nNewly too low, and not accepted:\n${worse.map(oneLine).join('\n')}`)
  const rows = { before: summary(was.filter(isRehearsal)), after: summary(is.filter(isRehearsal)) }
  writePage(out, changesPage({ found, before, after: thisTree, rows, date: today() }))
  if (values.json) console.log(JSON.stringify({ before: before.hash, after: thisTree.hash, rows, ...found }, null, 2))
  return worse.length === 0
}

function changesText({ name }: Revision, { changed, same, onlyAfter, onlyBefore }: Differences): string {
  const lines = changed.map(({ before, after, newlyTooLow }) => {
    const rules = `${before.outcome.symptom}/${before.outcome.rule} → ${after.outcome.symptom}/${after.outcome.rule}`
    const levels = `${before.outcome.level} → ${after.outcome.level}`
    return `  ${after.patient.id}: ${levels} (${rules}), ${after.patient.level} in the source${newlyTooLow ? ', NEWLY TOO LOW' : ''}: ${after.patient.story}`
  })
  return [
    `${name} → ${thisTree.name}: ${changed.length} change level, ${same} do not.`,
    ...(onlyAfter.length > 0 ? [`${onlyAfter.length} have a complaint that only the new rules have.`] : []),
    ...(onlyBefore.length > 0
      ? [`${onlyBefore.length} have a complaint that only the old rules have: ${onlyBefore.join(', ')}.`]
      : []),
    ...lines,
  ].join('\n')
}

const today = () => new Date().toISOString().slice(0, 10)

async function main(): Promise<boolean> {
  const only = values.only?.split(',').map(id => id.trim())
  const patients = readPatients().filter(({ complaints }) => only === undefined || complaints.some(id => only.includes(id)))
  if (patients.length === 0)
    throw new Error(`No patient has the complaint ${values.only ?? ''}; flows/patients holds those there are`)
  sound(patients)
  const out =
    values.out ?? join(process.env['DATA_DIR'] || './data', values.diff === undefined ? 'rehearsal.html' : 'rehearsal-diff.html')
  const is = patients.map(patient => rehearse(patient))
  let good: boolean
  if (values.diff === undefined) good = rehearsed(is, out)
  else {
    const before = await rulesAt(values.diff)
    good = compared(
      before,
      patients.map(patient => rehearse(patient, before.rules)),
      is,
      out,
    )
  }
  say(`\nThe page: ${out}`)
  return good
}

try {
  if (!(await main())) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
