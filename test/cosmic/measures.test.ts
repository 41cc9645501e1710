// What the citizen measured and asked for, on its way into the simulated Cosmic: as a thing of its own where a profile is
// published, else as a line in the note that its receipt names.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Observation } from '@medplum/fhirtypes'
import type { Artefact, Case, Entry } from '../../bot/case.ts'
import { observations } from '../../fhir-profiles/observation.ts'
import { anna, at, type CosmicStage, cosmicStage, karin, note, signedCase } from './stage.ts'

let stage: CosmicStage
beforeAll(async () => {
  stage = await cosmicStage()
})
afterAll(() => stage.stop())
afterEach(() => stage.mends())

let seq = 0
const told = (facts: Case['facts'], how: 'answer' | 'free-text' = 'answer', minutes = 30): Entry => ({
  seq: ++seq,
  at: new Date(Date.parse(at) - minutes * 60_000 + seq).toISOString(),
  by: { kind: 'citizen' },
  type: 'answered',
  facts,
  question: Object.keys(facts)[0] ?? '',
  how,
})
const withFacts = (entries: Entry[], more: Partial<Case> = {}): Case =>
  signedCase({
    bookings: [],
    facts: Object.assign({}, ...entries.map(e => (e.type === 'answered' ? e.facts : {}))),
    ...more,
  })
const rendered = (c: Case, entries: Entry[]): Artefact[] => stage.ehr().render(c, entries, note(), karin, at)
const of = (all: Artefact[], kind: Artefact['kind']) => all.filter(a => a.kind === kind)
const held = async (c: Case, type: string) => {
  const reply = await fetch(`${stage.url}/cosmic/holds`)
  const { held: all }: { held: { type: string; patient: string; body: Record<string, unknown> }[] } = await reply.json()
  return all.filter(one => one.type === type && one.patient === c.citizen?.number).map(one => one.body)
}

describe('measurements', () => {
  test('say in Cosmic what they say at our own door: code, unit, number and time', () => {
    const entries = [told({ temperature: 38.5 }), told({ 'palp-pulse': 92 })]
    const ours = observations({ case: withFacts(entries), entries, units: [] })
    const theirs = of(rendered(withFacts(entries), entries), 'observation').map(({ body }): Observation => JSON.parse(body))
    expect(ours).toHaveLength(2)
    for (const [i, one] of ours.entries()) {
      const { code, valueQuantity, effectiveDateTime, effectivePeriod, category } = theirs[i] ?? {}
      expect(one.code.coding).toContainEqual(code?.coding?.[0])
      expect(one.category?.[0]?.coding?.[0]?.code).toBe(category?.[0]?.coding?.[0]?.code)
      expect([one.valueQuantity, one.effectiveDateTime, one.effectivePeriod]).toEqual([
        valueQuantity,
        effectiveDateTime,
        effectivePeriod,
      ])
    }
  })

  test('temperature and pulse become Observations with R4’s codes, by the patient at the signer’s unit', async () => {
    const ehr = stage.ehr()
    const entries = [told({ temperature: 38.5 }), told({ 'palp-pulse': 92 })]
    const c = withFacts(entries)
    const [temperature, pulse, ...rest] = of(rendered(c, entries), 'observation')
    expect(rest).toEqual([])
    expect([temperature?.title, pulse?.title]).toEqual(['Kroppstemperatur', 'Puls'])
    for (const artefact of [temperature, pulse])
      expect(artefact && (await ehr.write(artefact, c))).toMatchObject({ state: 'in-record' })
    const all = await held(c, 'Observation')
    expect(all).toContainEqual(
      expect.objectContaining({
        code: expect.objectContaining({ coding: [expect.objectContaining({ system: 'http://loinc.org', code: '8310-5' })] }),
        valueQuantity: { value: 38.5, unit: '°C', system: 'http://unitsofmeasure.org', code: 'Cel' },
        // "The highest in the last day": a period, not a moment.
        effectivePeriod: { start: expect.any(String), end: entries[0]?.at },
      }),
    )
    expect(all).toContainEqual(expect.objectContaining({ effectiveDateTime: entries[1]?.at }))
  })

  test('a measurement is known again without its identifier, and not written twice', async () => {
    const ehr = stage.ehr({ deadlineMs: 1500 })
    const entries = [told({ temperature: 39.1 })]
    const c = withFacts(entries)
    const [artefact] = of(rendered(c, entries), 'observation')
    if (!artefact) throw new Error('nothing was rendered')
    await stage.breaks({ kind: 'lost-answer', on: 'Observation create', count: 1 })
    expect(await ehr.write(artefact, c)).toMatchObject({ state: 'unknown' })
    expect(await ehr.find(artefact, c)).toMatchObject({ state: 'in-record' })
    expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record' })
    const same = (await held(c, 'Observation')).filter(o => JSON.stringify(o).includes('39.1'))
    expect(same).toHaveLength(1)
    expect(JSON.stringify(same)).not.toContain('sid/case-number')
  })

  test.each([
    ['temperature', 'two minutes past midnight in Sweden', '23:02'],
    ['palp-pulse', 'two minutes past midnight in Sweden', '23:02'],
    ['palp-pulse', 'half past one in Swedish summer', '23:30'],
    ['temperature', 'at noon', '11:00'],
  ])('%s told %s is found by when it was measured, and not written twice', async (fact, _when, clock) => {
    const ehr = stage.ehr({ deadlineMs: 1500 })
    const value = 40 + Math.round(Math.random() * 1e6) / 1e6
    const time = clock === '23:30' ? `2026-07-01T${clock}:00.000Z` : `2026-11-20T${clock}:00.000Z`
    const entries = [{ ...told({ [fact]: value }), at: time }]
    const c = withFacts(entries)
    const [artefact] = of(rendered(c, entries), 'observation')
    if (!artefact) throw new Error('nothing was rendered')
    await stage.breaks({ kind: 'lost-answer', on: 'Observation create', count: 1 })
    expect(await ehr.write(artefact, c)).toMatchObject({ state: 'unknown' })
    expect(await ehr.find(artefact, c)).toMatchObject({ state: 'in-record' })
    expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record' })
    expect((await held(c, 'Observation')).filter(o => JSON.stringify(o).includes(String(value)))).toHaveLength(1)
  })

  test('only what they answered themselves and have not changed since is a measurement', () => {
    const words = [told({ temperature: 40 }, 'free-text')]
    expect(of(rendered(withFacts(words), words), 'observation')).toEqual([])
    const unknown = [told({ temperature: null })]
    expect(of(rendered(withFacts(unknown), unknown), 'observation')).toEqual([])
    const first = told({ temperature: 40 })
    const { by } = first
    const question = 'temperature'
    const before = { temperature: 40 }
    const entries: Entry[] = [first, { seq: ++seq, at, by, type: 'corrected', question, facts: { temperature: 37 }, before }]
    const [artefact] = of(rendered(withFacts([told({ temperature: 37 })]), entries), 'observation')
    expect(artefact?.body).toContain('"value":37')
  })

  test('a second note brings no second measurement', () => {
    const entries = [told({ temperature: 38.5 })]
    const c = withFacts(entries)
    const receipts = rendered(c, entries).map(a => ({
      artefact: a.id,
      kind: a.kind,
      title: a.title,
      state: 'in-record' as const,
    }))
    expect(of(rendered({ ...c, receipts }, entries), 'observation')).toEqual([])
  })

  test('what has no profile, or no time, is a line in the note, and the receipt names it', async () => {
    const ehr = stage.ehr()
    const entries = [told({ 'bp-upper': 182, 'bp-lower': 104 }), told({ 'diabetes-glucose': 33 })]
    const c = withFacts(entries)
    const all = rendered(c, entries)
    expect(all.map(a => a.title)).toEqual([
      'Vårdkontakt',
      'Anteckning, med blodtryck (mättid saknas) och blodsocker (egen plats saknas)',
    ])
    const [artefact] = of(all, 'note')
    expect(artefact && (await ehr.write(artefact, c))).toMatchObject({ state: 'in-record' })
    const body = JSON.stringify((await stage.holds(c))[0]?.body)
    expect(body).toContain('Blodtryck 182/104 mm Hg, uppgivet av patienten. Mättid inte uppgiven.')
    expect(body).toContain('Blodsocker 33 mmol/l eller över mätarens gräns')
  })

  test.each([
    'rate-limit',
    'unavailable-503',
    'down',
    'error-500',
    'html',
    'hang-after-commit',
    'wrong-resource',
    '503-after-commit',
  ] as const)('%s: a measurement is never there twice', async kind => {
    const ehr = stage.ehr({ deadlineMs: 1500 })
    const value = 36 + Math.round(Math.random() * 1e6) / 1e6
    const entries = [told({ temperature: value })]
    const c = withFacts(entries)
    const [artefact] = of(rendered(c, entries), 'observation')
    if (!artefact) throw new Error('nothing was rendered')
    await stage.breaks({ kind, on: 'Observation create', count: 1 })
    expect((await ehr.write(artefact, c)).state).toMatch(/retry|unknown/)
    expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record' })
    expect((await held(c, 'Observation')).filter(o => JSON.stringify(o).includes(String(value)))).toHaveLength(1)
  })
})

describe('the citizen’s own request for care', () => {
  const asking = (more: Partial<Case> = {}): { c: Case; entries: Entry[] } => {
    const entries = [told({ 'errand-kind': 'referral' })]
    return { entries, c: withFacts(entries, { symptoms: ['errands'], ...more }) }
  }

  test('is a self-referral to the unit it came to, from themselves, and nothing that the profile forbids', async () => {
    const ehr = stage.ehr()
    const { c, entries } = asking({ unit: { hsaId: 'SE2321000230-TH01', name: 'Norrskenets hälsocentral' } })
    const [artefact] = of(rendered(c, entries), 'referral')
    if (!artefact) throw new Error('nothing was rendered')
    expect(artefact.title).toBe('Egen vårdbegäran')
    expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record' })
    expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record' })
    const mine = (await held(c, 'ServiceRequest')).filter(r => JSON.stringify(r).includes(c.number))
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({
      status: 'active',
      intent: 'order',
      performer: [{ identifier: { value: 'SE2321000230-TH01' } }],
    })
  })

  test('a lost answer is found among the referrals', async () => {
    const ehr = stage.ehr({ deadlineMs: 1500 })
    const { c, entries } = asking()
    const [artefact] = of(rendered(c, entries), 'referral')
    if (!artefact) throw new Error('nothing was rendered')
    await stage.breaks({ kind: 'hang-after-commit', on: 'ServiceRequest create', count: 1 })
    expect(await ehr.write(artefact, c)).toMatchObject({ state: 'unknown' })
    expect(await ehr.find(artefact, c)).toMatchObject({ state: 'in-record' })
  })

  test('of a guardian is a line in the note: the profile is for patients themselves', () => {
    const { c, entries } = asking()
    const child: Case = { ...c, citizen: { ...anna, actor: { number: '198609082386', given: 'Sara', family: 'Marakatt' } } }
    const all = rendered(child, entries)
    expect(of(all, 'referral')).toEqual([])
    expect(of(all, 'note')[0]?.title).toBe('Anteckning, med vårdbegäran (av vårdnadshavare)')
    expect(of(all, 'note')[0]?.body).toContain('framfört av vårdnadshavare')
  })

  test('another errand, or another complaint, makes none', () => {
    const entries = [told({ 'errand-kind': 'certificate' })]
    expect(of(rendered(withFacts(entries, { symptoms: ['errands'] }), entries), 'referral')).toEqual([])
    const { c, entries: asked } = asking({ symptoms: ['headache'] })
    expect(of(rendered(c, asked), 'referral')).toEqual([])
  })
})

test('a correction is a note of its own that names the earlier one, and is not taken for it', async () => {
  const ehr = stage.ehr()
  const c = signedCase({ bookings: [] })
  const [first] = of(ehr.render(c, [], note('Fel fot.', 'n1'), karin, at), 'note')
  const [second] = of(ehr.render(c, [], { ...note('Rätt fot.', 'n2'), corrects: 'n1' }, karin, at), 'note')
  if (!first || !second) throw new Error('nothing was rendered')
  expect(await ehr.write(second, c)).toMatchObject({ state: 'in-record' })
  expect(JSON.stringify((await stage.holds(c))[0]?.body)).toContain(`rättar ”${c.number}/n1”`)
  expect(await ehr.find(first, c)).toMatchObject({ state: 'unknown' })
  expect(await ehr.write(first, c)).toMatchObject({ state: 'in-record' })
  expect(await stage.holds(c)).toHaveLength(2)
})
