// What belongs to no case is read by everyone with the scope, and written by those it belongs to: a client bound to care
// providers keeps the calendars of their units only, and changes no register entry that another client wrote.
import type { Resource } from '@medplum/fhirtypes'
import type { Register } from '../../bot/ports.ts'
import { isServed } from '../../fhir-profiles/codes.ts'
import { scheduleFrom } from '../../fhir-profiles/schedule.ts'
import { scheduleOf } from '../../fhir-profiles/slot.ts'
import { type Pool, run } from '../store/pool.ts'
import type { Home } from './home.ts'
import { refusal } from './outcome.ts'
import { readOne } from './search.ts'

type Options = { pool: Pool; client: string; providers: readonly string[]; register: Register; schedules: () => readonly Home[] }

export function boundWrites(home: Home, { pool, client, providers, register, schedules }: Options): Home {
  const { writes } = home
  if (!writes) return home

  /** The unit whose calendar it is part of; null = of none, or of one that its own home will refuse. */
  async function unitOf(resource: Resource): Promise<string | null> {
    if (resource.resourceType === 'Schedule') {
      const read = scheduleFrom(resource)
      return 'issues' in read ? null : read.unit
    }
    const id = resource.resourceType === 'Slot' ? scheduleOf(resource) : null
    if (typeof id !== 'string') return null
    const schedule = await readOne(schedules, 'Schedule', id)
    return schedule && schedule !== 'gone' ? unitOf(schedule) : null
  }
  async function ofTheirs(resource: Resource): Promise<void> {
    const unit = await unitOf(resource)
    const owner = unit === null ? null : (await register.units()).find(one => one.hsaId === unit)?.provider.hsaId
    if (owner && !providers.includes(owner))
      throw refusal(
        403,
        'forbidden',
        'This calendar is of a care provider that the client is not registered for. Write in those of its own units',
        resource.resourceType,
      )
  }
  async function theirs(standing: Resource & { id: string }): Promise<void> {
    const { resourceType: type, id } = standing
    if ((await unitOf(standing)) !== null) return ofTheirs(standing)
    const [first] = await run<{ by_client: string | null }>(
      pool,
      'fhir-first-writer',
      'select by_client from resource_versions where type = $1 and id = $2 order by version limit 1',
      [type, id],
    )
    if (first && first.by_client !== client)
      throw refusal(
        403,
        'forbidden',
        `This ${type} was written by another client, which may change it. Write one of your own`,
        type,
      )
  }

  const { remove } = writes
  return {
    ...home,
    writes: {
      ...writes,
      async create(resource, id) {
        await ofTheirs(resource)
        return writes.create(resource, id)
      },
      async update(resource, ifMatch) {
        const { resourceType: type } = resource
        const standing = isServed(type) ? await home.read(type, resource.id) : null
        if (standing && standing !== 'gone') await theirs(standing)
        await ofTheirs(resource)
        return writes.update(resource, ifMatch)
      },
      ...(remove
        ? {
            async remove(type, id, ifMatch) {
              const standing = await home.read(type, id)
              if (standing && standing !== 'gone') await theirs(standing)
              await remove(type, id, ifMatch)
            },
          }
        : {}),
    },
  }
}
