// Case → FHIR → Cosmic, as tables: the declared ones of mapping.ts, and those that the mapping itself answers.
import { Status } from '../../bot/case.ts'
import { Level } from '../../flows/symptom.ts'
import { html, type Part } from '../../flows/texts/html.ts'
import { encounterPriority, encounterStatus, taskPriority, urgencyTitle } from '../codes.ts'
import { examples } from '../examples.ts'
import { task } from '../task.ts'
import { code, heading, table } from './html.ts'
import type { Known } from './known.ts'
import { artefacts, entries, resources } from './mapping.ts'
import { link, type Page, profilePage } from './page.ts'

const listed = (parts: readonly Part[]): Part => parts.map((part, i) => (i === 0 ? part : [', ', part]))
const keys = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table).filter((k): k is K => k in table)

/** What each status of a case becomes, asked of the mapping. */
function statuses(): readonly (readonly Part[])[] {
  const reading = examples['waiting']
  if (!reading) return []
  return Status.options.map(status => {
    const c = { ...reading.case, status }
    const left = { ...c, closed: null, lastCaregiverAt: null, notes: [] }
    const done: typeof c = { ...left, closed: { at: c.updatedAt, reason: 'answered', by: { kind: 'citizen' } } }
    const seen = status === 'closed' ? done : left
    const contact = encounterStatus(seen)
    const work = task({ ...reading, case: seen })?.status ?? '–'
    const otherwise = status === 'closed' ? [', or ', code(encounterStatus(left)), ' when left before an answer'] : []
    const undone = status === 'closed' ? [', or ', code(task({ ...reading, case: left })?.status ?? '–')] : []
    return [code(status), [code(contact), ...otherwise], [code(work), ...undone]]
  })
}

export const mapping = (known: Known): Page => ({
  title: 'Case, FHIR, Cosmic',
  body: html`
<p>One conversation is one case (<span lang="sv">ärende</span>). A case has one numbered log. The resources are readings of that
log, made when you ask: the number of the last entry that touched a resource is its version. What a caregiver signs goes on to
Cambio Cosmic, the region’s record (<span lang="sv">journal</span>), whose published surface is narrower.</p>
${heading('Each resource of a case')}
${table(
  'Resources of a case',
  ['FHIR', 'Is', 'In Cosmic', 'Changed by'],
  keys(resources).map(type => [
    known.types.some(one => one === type) ? link(profilePage(type), type) : type,
    resources[type].ours,
    [
      resources[type].cosmic,
      resources[type].artefacts.length > 0
        ? [' (', listed(resources[type].artefacts.map(kind => link('#written-in-cosmic', kind))), ')']
        : '',
    ],
    listed(
      keys(entries)
        .filter(entry => entries[entry].touches.includes(type))
        .map(code),
    ),
  ]),
)}
${heading('Status')}
${table('Status', ['Case', 'Encounter.status', 'Task.status'], statuses())}
<p>A Task begins with the hand-over. <code>Task.businessStatus</code> holds the status of the case itself.</p>
${heading('Urgency')}
${table(
  'Urgency',
  ['Level', 'Swedish', 'Encounter.priority', 'Task.priority, ServiceRequest.priority'],
  Level.options.map(level => [
    code(level),
    html`<span lang="sv">${urgencyTitle[level]}</span>`,
    code(encounterPriority[level].code ?? ''),
    code(taskPriority[level]),
  ]),
)}
<p>Two levels share <code>routine</code>: the level itself is in <code>ClinicalImpression.finding</code>.</p>
${heading('Each entry of the log')}
${table(
  'Entries of the log',
  ['Entry', 'Says', 'Changes'],
  keys(entries).map(entry => [
    code(entry),
    entries[entry].says,
    listed(entries[entry].touches.map(type => link(profilePage(type), type))),
  ]),
)}
${heading('Written in Cosmic')}
<p>Nothing goes there before a caregiver has signed, and nothing about a person who is not verified. Each artefact has a
receipt: waiting, unknown, in the record, refused, or replaced. A note whose answer was lost is never sent again blindly.</p>
${table(
  'Written in Cosmic',
  ['Artefact', 'Type', 'Profile of Cambio Open Services', 'When'],
  keys(artefacts).map(kind => [
    code(kind),
    artefacts[kind].type,
    listed(artefacts[kind].profiles.map(code)),
    artefacts[kind].when,
  ]),
)}`,
})
