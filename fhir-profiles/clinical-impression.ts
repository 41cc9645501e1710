// A judgement of urgency: the level, the rule with its version, and why; or the level a caregiver set instead.
import type { ClinicalImpression, ClinicalImpressionFinding } from '@medplum/fhirtypes'
import { canonical, system, urgencyCoding } from './codes.ts'
import { complaintConcept } from './encounter.ts'
import {
  encounterReference,
  type EntryOf,
  fhirId,
  meta,
  ofType,
  patientReference,
  type Reading,
  roleReference,
} from './reading.ts'
import { clean, isWeb, line } from './text.ts'

type Judging = EntryOf<'judged' | 'urgency-changed'>
export const impressionId = (caseId: string, seq: number): string => fhirId(caseId, seq)

function byRules(r: Reading, e: EntryOf<'judged'>): Partial<ClinicalImpression> & { finding: ClinicalImpressionFinding[] } {
  const j = e.judgement
  const because = clean(j.because.map(b => b.text).join('\n'))
  const description = clean([...j.because.map(b => b.text), j.by].join('\n'))
  const summary = clean(j.professional)
  const source = clean(j.source)
  const changes = j.wouldChange.flatMap(w => line(`${w.level}: ${w.text}`) ?? [])
  const notes = [...(source && !isWeb(source) ? [source] : []), ...changes]
  return {
    ...(description ? { description } : {}),
    ...(summary ? { summary } : {}),
    // The rule, and the whole rule set by its content hash: with both, a case can be judged again.
    protocol: [
      `${canonical}/rule/${encodeURIComponent(j.symptom)}/${encodeURIComponent(j.rule)}?version=${encodeURIComponent(j.rulesVersion)}`,
      `${canonical}/rule-set/${encodeURIComponent(r.case.rules)}`,
      ...(source && isWeb(source) ? [source] : []),
    ],
    finding: [
      { itemCodeableConcept: { coding: [urgencyCoding(j.level)] }, ...(because ? { basis: because } : {}) },
      { itemCodeableConcept: { coding: [{ system: system.rule, version: j.rulesVersion, code: `${j.symptom}/${j.rule}` }] } },
      // Several complaints are several problems: each with what it comes to by itself.
      ...(j.problems ?? [{ symptom: j.symptom, level: null, rule: j.rule }]).map(({ symptom, level, rule }) => ({
        itemCodeableConcept: complaintConcept(symptom, r.case.language),
        ...(level ? { basis: `${level}: ${rule}` } : {}),
      })),
    ],
    ...(notes.length > 0 ? { note: notes.map(text => ({ text })) } : {}),
  }
}

/** A caregiver's own judgement, or the talk's: somebody who waits says it is worse, a flow failed. */
function changedBy(
  r: Reading,
  e: EntryOf<'urgency-changed'>,
): Partial<ClinicalImpression> & { finding: ClinicalImpressionFinding[] } {
  const reason = clean(e.reason)
  return {
    ...(e.by.kind === 'caregiver' ? { assessor: roleReference(e.by) } : {}),
    ...(reason ? { description: reason } : {}),
    finding: [
      { itemCodeableConcept: { coding: [urgencyCoding(e.level)] }, ...(reason ? { basis: reason } : {}) },
      ...(e.by.kind === 'caregiver'
        ? []
        : [{ itemCodeableConcept: { coding: [{ system: system.rule, version: r.case.rules, code: `talk/${e.reason}` }] } }]),
    ],
  }
}

function impression(r: Reading, e: Judging, previous: Judging | undefined): ClinicalImpression & { id: string } {
  const c = r.case
  const judgement = e.type === 'judged' ? byRules(r, e) : changedBy(r, e)
  return {
    resourceType: 'ClinicalImpression',
    id: impressionId(c.id, e.seq),
    // A complaint is named in the language of the talk.
    meta: meta(r, 'ClinicalImpression', [e, ...ofType(r.entries, 'language-chosen').filter(l => l.seq > e.seq)]),
    status: 'completed',
    code: { text: 'Bedömning av brådska' },
    subject: patientReference(c),
    encounter: encounterReference(c),
    effectiveDateTime: e.at,
    date: e.at,
    ...(previous ? { previous: { reference: `ClinicalImpression/${impressionId(c.id, previous.seq)}` as const } } : {}),
    investigation: [{ code: { text: 'Intervju' }, item: [{ reference: `QuestionnaireResponse/${fhirId(c.id)}` as const }] }],
    ...judgement,
  }
}

export function clinicalImpressions(r: Reading): (ClinicalImpression & { id: string })[] {
  const judging = ofType(r.entries, 'judged', 'urgency-changed')
  return judging.map((e, i) => impression(r, e, judging[i - 1]))
}
