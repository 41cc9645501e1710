// Reads in the simulated Cosmic: what is there, in the house's words, and never "nothing" when it could not be asked.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CosmicCall, cosmicClient } from '../../adapters/cosmic/client.ts'
import { cosmicReader } from '../../adapters/cosmic/read.ts'
import { anna, artefactsOf, type CosmicStage, cosmicStage, note, settings, signedCase } from './stage.ts'

let stage: CosmicStage
beforeAll(async () => {
  stage = await cosmicStage()
})
afterAll(() => stage.stop())
afterEach(() => stage.mends())

const reader = (more: Parameters<CosmicStage['access']>[0] = {}, about: string | null = null) =>
  cosmicReader(cosmicClient(stage.access(more)), about)
const patient = async (number = anna.number) => {
  const found = await reader().patient(number)
  const [one] = 'found' in found ? found.found : []
  if (!one) throw new Error('no such patient')
  return one
}
const today = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

describe('when Cosmic is well', () => {
  test('a person is found by personnummer and by samordningsnummer; an unknown one is not there', async () => {
    expect(await patient()).toMatchObject({ number: anna.number, given: 'Anna', family: 'Niemi', birthDate: '1985-06-14' })
    expect(await patient('199310672390')).toMatchObject({ family: 'Rahimi' })
    expect(await reader().patient('190001010009')).toEqual({ found: [] })
  })

  test('conditions and dose dispensed medicines are read in words', async () => {
    const gunborg = await patient('194405022387')
    const conditions = await reader().conditions(gunborg)
    expect('found' in conditions && conditions.found.map(c => `${c.text} ${c.status}`)).toEqual([
      'Högt blodtryck active',
      'Hjärtsvikt active',
    ])
    expect(await reader().medications(gunborg)).toMatchObject({
      found: [{ text: 'Metoprolol 50 mg', dosage: '1 tablett på morgonen', status: 'active' }, { text: 'Furosemid 40 mg' }],
    })
    expect(await reader().medications(await patient())).toEqual({ found: [] })
  })

  test('bookings of ours carry our slot, and notes their lines', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const made = artefactsOf(ehr, c, note('Ont i foten.'))
    for (const artefact of Object.values(made)) await ehr.write(artefact, c)
    const who = await patient()
    const [booking] = c.bookings
    expect(await reader().appointments(who, today())).toMatchObject({
      found: [{ slot: booking?.slot, status: 'booked', start: booking?.start, unit: booking?.unit.hsaId, version: '1' }],
    })
    expect(await reader().appointments(who, '2099-01-01')).toEqual({ found: [] })
    const notes = await reader().notes(who, new Date(Date.now() - 86_400_000).toISOString())
    expect(notes).toMatchObject({ found: [{ template: 'Distanskontakt', active: true, author: 'Karin Ek' }] })
    expect('found' in notes && notes.found[0]?.lines).toContainEqual({ title: 'Anteckning', text: 'Ont i foten.' })
  })

  test('staff and units are known by HSA-id', async () => {
    expect(await reader().staff('SE2321000230-TP101')).toMatchObject({ found: [{ name: 'Karin Ek' }] })
    expect(await reader().unit('SE2321000230-TH01')).toMatchObject({ found: [{ name: 'Norrskenets hälsocentral' }] })
    expect(await reader().unit('SE2321000230-XXXX')).toEqual({ found: [] })
  })

  test('the template we write on is there and fits; another is absent', async () => {
    expect(await reader().template(settings)).toBe('fits')
    expect(await reader().template({ template: 'Questionnaire/farstu-distanskontakt' })).toBe('fits')
    expect(await reader().template({ template: 'annan-mall' })).toBe('absent')
  })

  test('every call is recorded with its case, and never with a number, a word or an address', async () => {
    const calls: CosmicCall[] = []
    const mine = reader({ onCall: call => void calls.push(call) }, 'case-7')
    const [anna] = await mine.patient('198506142382').then(said => ('found' in said ? said.found : []))
    if (anna) await mine.notes(anna, new Date().toISOString())
    expect(calls.map(({ at: _, ms: __, ...call }) => call)).toEqual([
      { what: 'token', status: 200, caseId: null, outcome: 'ok' },
      { what: 'Patient search', status: 200, caseId: 'case-7', outcome: 'ok' },
      { what: 'journalnotes search', status: 200, caseId: 'case-7', outcome: 'ok' },
    ])
    expect(JSON.stringify(calls)).not.toMatch(/\d{12}|Niemi|https?:/)
  })
})

describe('when Cosmic is broken', () => {
  test.each(['down', 'error-500', 'unavailable-503', 'html', 'wrong-resource', 'hang-after-commit', 'rate-limit'] as const)(
    '%s: it could not be asked, which is not the same as nothing',
    async kind => {
      const who = await patient()
      await stage.breaks({ kind, on: 'search', retryAfter: 5 })
      const broken = reader({ deadlineMs: 250 })
      for (const said of [
        await broken.patient(anna.number),
        await broken.conditions(who),
        await broken.medications(who),
        await broken.appointments(who, today()),
        await broken.staff('SE2321000230-TP101'),
      ])
        expect(said).toEqual({ unavailable: expect.any(String) })
      await stage.breaks({ kind, on: 'journalnotes', retryAfter: 5 })
      expect(await broken.notes(who, new Date().toISOString())).toEqual({ unavailable: expect.any(String) })
    },
  )

  test('a template that can’t be asked for is not said to be absent', async () => {
    await stage.breaks({ kind: 'unavailable-503', on: 'Questionnaire' })
    expect(await reader({ deadlineMs: 250 }).template(settings)).toEqual({ unavailable: expect.stringContaining('503') })
  })

  test('a fault that passes is passed over: a read is tried again within its deadline', async () => {
    const calls: CosmicCall[] = []
    await stage.breaks({ kind: 'unavailable-503', on: 'Patient search', count: 2 })
    expect(await reader({ onCall: call => void calls.push(call) }).patient(anna.number)).toMatchObject({ found: [{}] })
    expect(calls.filter(c => c.what === 'Patient search').map(c => c.outcome)).toEqual(['nothing', 'nothing', 'ok'])
  })
})
