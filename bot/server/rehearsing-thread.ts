// The thread of rehearsing.ts: every simulated patient talks with the rules we ship.
import { parentPort } from 'node:worker_threads'
import { isRehearsal, wholeOf } from '../../flows/rehearsed.ts'
import { rehearse } from '../../flows/rehearsal.ts'
import { readPatients } from '../rehearse-load.ts'
import type { RulePatient } from '../rules/wire.ts'

const outcomes: RulePatient[] = readPatients()
  .map(patient => rehearse(patient))
  .filter(isRehearsal)
  .map(wholeOf)
  .flatMap(({ patient, verdict, outcome, questions }) => ({
    complaint: patient.complaints[0] ?? '',
    id: patient.id,
    story: patient.story,
    expected: patient.level,
    got: outcome.level,
    rule: `${outcome.symptom}.${outcome.rule}`,
    verdict,
    questions,
    clause: patient.clause,
  }))
parentPort?.postMessage(outcomes)
