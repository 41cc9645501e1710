// A Schedule is held to what its Slots will need when it is written, not when the first Slot is: its unit, known to the
// register, its kind, and who beside the unit.
import type { Resource } from '@medplum/fhirtypes'
import type { Register } from '../../bot/ports.ts'
import { issue } from '../../fhir-profiles/issues.ts'
import { scheduleFrom } from '../../fhir-profiles/schedule.ts'
import { invalid } from './outcome.ts'

/** Anything else is as good as its profile says. */
export const scheduleReady =
  (register: Register) =>
  async (resource: Resource): Promise<Resource> => {
    if (resource.resourceType !== 'Schedule') return resource
    const read = scheduleFrom(resource)
    if ('issues' in read) throw invalid(read.issues)
    if ((await register.units()).some(one => one.hsaId === read.unit)) return resource
    throw invalid([
      issue(
        'not-found',
        'Schedule.actor',
        'a calendar is of a unit that the register has',
        'name one that GET HealthcareService gives, by its id or its HSA-id',
      ),
    ])
  }
