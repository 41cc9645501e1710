// The simulated registers: units (as from HSA), persons (as from Personuppgiftstjänsten) and listing.
// Look-ups of a person are POSTs: a personal number never stands in an address.
import { Hono } from 'hono'
import { z } from 'zod'
import { blocks, persons } from './persons.ts'
import { unit, units } from './units.ts'

const Lookup = z.object({ subjectOfCareId: z.string().regex(/^\d{12}$/) })

export function register(): Hono {
  const app = new Hono()
  const asked = async (request: Request) => {
    const body = Lookup.safeParse(await request.json().catch(() => null))
    return body.success ? (persons.find(p => p.number === body.data.subjectOfCareId) ?? 'unknown') : 'invalid'
  }
  const invalid = { error: 'subjectOfCareId: give 12 digits' }
  const unknown = { error: 'subjectOfCareId: no such person in the register' }

  app.get('/units', c => c.json({ units }))
  app.get('/units/:hsaId', c => {
    const found = units.find(u => u.hsaId === c.req.param('hsaId'))
    return found ? c.json(found) : c.json({ error: 'hsaId: no such unit' }, 404)
  })
  app.post('/persons/lookup', async c => {
    const person = await asked(c.req.raw)
    if (person === 'invalid') return c.json(invalid, 400)
    if (person === 'unknown') return c.json(unknown, 404)
    const { number, given, family, birthDate, protectedPersonIndicator, protectedPopulationRecord } = person
    const custody = persons.filter(p => person.guardianOf.includes(p.number))
    return c.json({
      personalIdentity: number,
      // A protected person's name is not given out by this look-up.
      ...(protectedPersonIndicator || protectedPopulationRecord ? {} : { name: { given, family } }),
      birthDate,
      protectedPersonIndicator,
      protectedPopulationRecord,
      custodyOf: custody.map(child => ({
        personalIdentity: child.number,
        name: { given: child.given, family: child.family },
        birthDate: child.birthDate,
        protectedPersonIndicator: child.protectedPersonIndicator,
        protectedPopulationRecord: child.protectedPopulationRecord,
      })),
    })
  })
  app.post('/listing/lookup', async c => {
    const person = await asked(c.req.raw)
    if (person === 'invalid') return c.json(invalid, 400)
    if (person === 'unknown') return c.json(unknown, 404)
    const at = person.listedAt ? unit(person.listedAt) : null
    return c.json({ facility: at ? { hsaId: at.hsaId, name: at.name } : null })
  })
  // The blocking service (spärrtjänsten): what this person has had blocked from other units or providers.
  app.post('/blocks/lookup', async c => {
    const person = await asked(c.req.raw)
    if (person === 'invalid') return c.json(invalid, 400)
    return c.json({ blocks: person === 'unknown' ? [] : blocks.filter(block => block.subjectOfCareId === person.number) })
  })
  return app
}
