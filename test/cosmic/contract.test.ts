// Our adapter against the simulated Cosmic over real HTTP, with every fault it can be asked for.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { employees, persons } from '../../adapters/world/persons.ts'
import { units } from '../../adapters/world/units.ts'
import { anna, artefactsOf, at, type CosmicStage, cosmicStage, karin, note, signedCase } from './stage.ts'

let stage: CosmicStage
beforeAll(async () => {
  stage = await cosmicStage()
})
afterAll(() => stage.stop())
afterEach(() => stage.mends())

const kinds = ['encounter', 'note', 'appointment'] as const
const types = { encounter: 'Encounter', note: 'QuestionnaireResponse', appointment: 'Appointment' } as const

describe('when Cosmic is well', () => {
  test('contact, note and booking are taken as they were rendered, and can be found again', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const made = artefactsOf(ehr, c)
    for (const kind of kinds) expect(await ehr.write(made[kind], c)).toMatchObject({ state: 'in-record', version: '1' })
    const held = await stage.holds(c)
    expect(held.map(h => h.type)).toEqual(['Encounter', 'QuestionnaireResponse', 'Appointment'])
    const ids = Object.fromEntries(held.map(h => [h.type, h.id]))
    for (const kind of kinds) expect(await ehr.find(made[kind], c)).toMatchObject({ state: 'in-record', id: ids[types[kind]] })
  })

  test('the same case, note and time give the same bytes', () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const what = note()
    expect(ehr.render(c, [], what, karin, at)).toEqual(ehr.render(c, [], what, karin, at))
  })

  test('a contact or a booking that is there already is not written again', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const made = artefactsOf(ehr, c)
    for (const kind of ['encounter', 'appointment'] as const) {
      const first = await ehr.write(made[kind], c)
      expect(first).toMatchObject(await ehr.write(made[kind], c))
    }
    expect(await stage.holds(c)).toHaveLength(2)
  })

  test.each([
    ['callback', 'Bokat samtal', 'Telefonsamtal'],
    ['visit', 'Bokat besök', 'Besök'],
    ['lab', 'Bokad provtagning', 'Provtagning'],
  ] as const)('a %s is named for what it is', (kind, title, what) => {
    const c = signedCase()
    const bookings = c.bookings.map(one => ({ ...one, kind }))
    const made = stage
      .ehr()
      .render({ ...c, bookings }, [], note(), karin, at)
      .find(one => one.kind === 'appointment')
    expect([made?.title, JSON.parse(made?.body ?? '{}').description]).toEqual([title, what])
  })

  test('a second note of a case brings no second contact', () => {
    const c = signedCase()
    const first = stage.ehr().render(c, [], note(), karin, at)
    const receipts = first.map(a => ({ artefact: a.id, kind: a.kind, title: a.title, state: 'waiting' as const }))
    expect(
      stage
        .ehr()
        .render({ ...c, receipts }, [], note(), karin, at)
        .map(a => a.kind),
    ).toEqual(['note'])
    const refused = receipts.map(r => ({ ...r, state: 'refused' as const }))
    const again = stage.ehr().render({ ...c, receipts: refused }, [], note(), karin, at)
    expect(again.map(a => a.kind)).toEqual(['encounter', 'note', 'appointment'])
    expect(again.map(a => a.id)).not.toContain(first[0]?.id)
  })

  test('words with signs that FHIR does not take are cleaned, and arrive', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const made = artefactsOf(ehr, c, note('Säger ”aj”\u0007 \ud800 <b>&amp;</b>\n- åäö 😷'))
    expect(await ehr.write(made.note, c)).toMatchObject({ state: 'in-record' })
    expect(JSON.stringify(await stage.holds(c))).toContain('<b>&amp;</b>\\n- åäö 😷')
  })

  test('everyone who can log in can be written about, and everyone with a care commission can write', async () => {
    const ehr = stage.ehr()
    const care = employees.flatMap(e => e.commissions.filter(c => c.purpose === 'Vård och behandling').map(c => ({ e, c })))
    for (const [i, person] of persons.entries()) {
      const kind = Number(person.number.slice(6, 8)) > 60 ? ('samordningsnummer' as const) : ('personnummer' as const)
      const { e, c: commission } = care[i % care.length] ?? {}
      const unit = units.find(u => u.hsaId === commission?.unit)
      if (!e || !unit) throw new Error('no such unit')
      const author = { ...karin, hsaId: e.hsaId, unit: { hsaId: unit.hsaId, name: unit.name }, provider: unit.careProvider.hsaId }
      const c = signedCase({ citizen: { ...anna, ...person, kind, protected: false, listedAt: null } })
      for (const artefact of ehr.render(c, [], note(), author, at))
        expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record' })
    }
    expect(care.length).toBeLessThanOrEqual(persons.length)
  })

  test('nothing is rendered for someone who is not verified', () => {
    expect(() => stage.ehr().render(signedCase({ citizen: null }), [], note(), karin, at)).toThrow('verified')
  })

  test('someone Cosmic does not know is refused, and the reason does not repeat the number', async () => {
    const ehr = stage.ehr()
    const stranger = signedCase()
    const c = { ...stranger, citizen: stranger.citizen && { ...stranger.citizen, number: '199001012384' } }
    const said = await ehr.write(artefactsOf(ehr, c).note, c)
    expect(said).toMatchObject({ state: 'refused', reason: expect.stringContaining('no such patient') })
    expect(JSON.stringify(said)).not.toContain('199001012384')
  })

  test('a template that does not exist there is refused by name', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const made = artefactsOf(ehr, c).note
    const body = made.body.replace('farstu-distanskontakt', 'annan-mall')
    expect(await ehr.write({ ...made, body }, c)).toMatchObject({
      state: 'refused',
      reason: expect.stringContaining('questionnaire: no such template'),
    })
  })

  test('a token that has gone out is replaced without a word', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const made = artefactsOf(ehr, c)
    expect(await ehr.write(made.encounter, c)).toMatchObject({ state: 'in-record' })
    await stage.breaks({ kind: 'expired-token', count: 1 })
    expect(await ehr.write(made.note, c)).toMatchObject({ state: 'in-record' })
  })
})

describe('when it surely did not happen', () => {
  const faults = [
    ['it is too busy and says when', { kind: 'rate-limit', retryAfter: 7 }, { afterMs: 7000 }],
    ['it is too busy and says so only in words', { kind: 'rate-limit' }, { afterMs: 5000 }],
    ['it is closed', { kind: 'unavailable-503' }, {}],
    ['its tokens are never good', { kind: 'expired-token' }, {}],
  ] as const
  for (const [name, fault, more] of faults)
    for (const kind of kinds)
      test(`${name}: the ${kind} is to be sent again`, async () => {
        const ehr = stage.ehr()
        const c = signedCase()
        const artefact = artefactsOf(ehr, c)[kind]
        await stage.breaks(fault)
        expect(await ehr.write(artefact, c)).toMatchObject({ state: 'retry', ...more })
        await stage.mends()
        expect(await stage.holds(c)).toEqual([])
        expect(await ehr.write(artefact, c)).toMatchObject({ state: 'in-record' })
      })

  for (const kind of kinds)
    test(`it says no: the ${kind} is refused, in its words, and nothing is there`, async () => {
      const ehr = stage.ehr()
      const c = signedCase()
      await stage.breaks({ kind: 'refused', on: 'create' })
      const said = await ehr.write(artefactsOf(ehr, c)[kind], c)
      expect(said).toMatchObject({ state: 'refused', reason: expect.stringContaining('422: Refused on request') })
      await stage.mends()
      expect(await stage.holds(c)).toEqual([])
    })

  test('nobody listens there', async () => {
    const c = signedCase()
    const ehr = stage.ehr({ baseUrl: 'http://127.0.0.1:9/fhir', tokenUrl: 'http://127.0.0.1:9/token' })
    expect(await ehr.write(artefactsOf(ehr, c).note, c)).toMatchObject({ state: 'retry' })
  })

  test('the token cannot be had: down, a web page, a wrong secret, a scope in the wrong order', async () => {
    const c = signedCase()
    const made = artefactsOf(stage.ehr(), c).note
    for (const kind of ['down', 'html', 'error-500'] as const) {
      await stage.breaks({ kind, on: 'token', count: 1 })
      expect(await stage.ehr().write(made, c)).toMatchObject({ state: 'retry', reason: expect.stringContaining('token') })
    }
    expect(await stage.ehr({ clientSecret: 'fel' }).write(made, c)).toMatchObject({
      state: 'retry',
      reason: expect.stringContaining('invalid_client'),
    })
    expect(await stage.ehr({ scope: 'system/Encounter.sc' }).write(made, c)).toMatchObject({
      state: 'retry',
      reason: expect.stringContaining('invalid_scope'),
    })
    expect(await stage.ehr({ scope: 'system/Encounter.cs' }).write(made, c)).toMatchObject({
      state: 'retry',
      reason: expect.stringContaining('Insufficient scope'),
    })
    expect(await stage.ehr({ key: 'fel' }).write(made, c)).toMatchObject({
      state: 'retry',
      reason: expect.stringContaining('subscription key'),
    })
    expect(await stage.holds(c)).toEqual([])
  })

  test('a search that is answered with something else never reads as “it is not there”', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const { encounter } = artefactsOf(ehr, c)
    await ehr.write(encounter, c)
    await stage.breaks({ kind: 'wrong-resource', on: 'Encounter' })
    expect(await ehr.write(encounter, c)).toMatchObject({ state: 'retry' })
    expect(await ehr.find(encounter, c)).toMatchObject({ state: 'unknown' })
    await stage.mends()
    expect(await stage.holds(c)).toHaveLength(1)
  })
})

describe('when it may have happened', () => {
  const faults = [
    ['the answer is lost', 'lost-answer', 1],
    ['Cosmic hangs after it has saved', 'hang-after-commit', 1],
    ['it answers with another resource', 'wrong-resource', 1],
    ['a proxy says 503 after it has saved', '503-after-commit', 1],
    ['it fails before it has saved', 'error-500', 0],
    ['a web page comes instead', 'html', 0],
    ['the connection breaks', 'down', 0],
  ] as const
  for (const [name, kind, saved] of faults)
    test(`${name}: the note is unknown, and looking says the truth`, async () => {
      const ehr = stage.ehr({ deadlineMs: 1500 })
      const c = signedCase()
      const made = artefactsOf(ehr, c).note
      await stage.breaks({ kind, on: 'QuestionnaireResponse', count: 1 })
      expect(await ehr.write(made, c)).toMatchObject({ state: 'unknown' })
      expect(await stage.holds(c)).toHaveLength(saved)
      const [held] = await stage.holds(c)
      expect(await ehr.find(made, c)).toMatchObject(
        held ? { state: 'in-record', id: held.id } : { state: 'unknown', looked: true, reason: 'not among the journal notes' },
      )
    })

  for (const which of ['encounter', 'appointment'] as const)
    for (const kind of ['lost-answer', 'hang-after-commit', 'wrong-resource', '503-after-commit'] as const)
      test(`${kind}: the ${which} is found by search, and stands there once`, async () => {
        const ehr = stage.ehr({ deadlineMs: 1500 })
        const c = signedCase()
        const made = artefactsOf(ehr, c)[which]
        await stage.breaks({ kind, on: 'create', count: 1 })
        expect(await ehr.write(made, c)).toMatchObject({ state: 'unknown' })
        const [held] = await stage.holds(c)
        expect(await ehr.find(made, c)).toMatchObject({ state: 'in-record', id: held?.id })
        expect(await ehr.write(made, c)).toMatchObject({ state: 'in-record', id: held?.id })
        expect(await stage.holds(c)).toHaveLength(1)
      })

  test.each(['22:30', '23:30'])('a time at %s UTC, which is another day in Sweden, is found on its own', async clock => {
    const ehr = stage.ehr({ deadlineMs: 1500 })
    const day = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10)
    const start = `${day}T${clock}:00.000Z`
    const [booking] = signedCase().bookings
    if (!booking) throw new Error('no booking')
    const end = new Date(Date.parse(start) + 900_000).toISOString()
    const c = signedCase({ bookings: [{ ...booking, start, end }] })
    const made = artefactsOf(ehr, c).appointment
    await stage.breaks({ kind: 'lost-answer', on: 'create', count: 1 })
    expect(await ehr.write(made, c)).toMatchObject({ state: 'unknown' })
    expect(await ehr.write(made, c)).toMatchObject({ state: 'in-record' })
    expect(await stage.holds(c)).toHaveLength(1)
  })

  test('one that has stayed away for a while is surely not there, and may be sent again', async () => {
    let now = Date.now()
    const ehr = stage.ehr({ now: () => now, settleMs: 30_000 })
    const c = signedCase()
    for (const artefact of [artefactsOf(ehr, c).encounter, artefactsOf(ehr, c).appointment]) {
      expect(await ehr.find(artefact, c)).toEqual({ state: 'unknown', reason: 'not there yet' })
      now += 29_000
      expect(await ehr.find(artefact, c)).toMatchObject({ state: 'unknown' })
      now += 1_001
      expect(await ehr.find(artefact, c)).toMatchObject({ state: 'retry' })
    }
  })

  test('what a slow Cosmic saves after we have stopped waiting is found, not sent again', async () => {
    const ehr = stage.ehr({ deadlineMs: 200 })
    const c = signedCase()
    const { encounter } = artefactsOf(ehr, c)
    await stage.breaks({ kind: 'slow', ms: 700, on: 'Encounter create', count: 1 })
    expect(await ehr.write(encounter, c)).toMatchObject({ state: 'unknown', reason: 'TimeoutError' })
    expect(await ehr.find(encounter, c)).toMatchObject({ state: 'unknown', reason: 'not there yet' })
    await new Promise(done => setTimeout(done, 800))
    expect(await ehr.find(encounter, c)).toMatchObject({ state: 'in-record' })
    expect(await stage.holds(c)).toHaveLength(1)
  })

  test('a note that is listed late is found when it is listed', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const made = artefactsOf(ehr, c).note
    await stage.breaks(
      { kind: 'lost-answer', on: 'QuestionnaireResponse', count: 1 },
      { kind: 'notes-late', ms: 60_000, count: 1 },
    )
    expect(await ehr.write(made, c)).toMatchObject({ state: 'unknown' })
    expect(await ehr.find(made, c)).toMatchObject({ state: 'unknown', looked: true })
    expect(await ehr.find(made, c)).toMatchObject({ state: 'in-record' })
  })

  test('another note of the same case is not taken for this one', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    expect(await ehr.write(artefactsOf(ehr, c, note('Råd', '10')).note, c)).toMatchObject({ state: 'in-record' })
    expect(await ehr.find(artefactsOf(ehr, c, note('Råd', '1')).note, c)).toMatchObject({ state: 'unknown' })
  })

  test('when the notes cannot be read, unknown stays unknown and has not been looked for', async () => {
    const ehr = stage.ehr({ deadlineMs: 1500 })
    const c = signedCase()
    const made = artefactsOf(ehr, c).note
    for (const kind of ['down', 'error-500', 'html', 'rate-limit', 'hang-after-commit'] as const) {
      await stage.mends()
      await stage.breaks({ kind, on: 'journalnotes' })
      const said = await stage.ehr({ deadlineMs: 1500 }).find(made, c)
      expect(said).toMatchObject({ state: 'unknown' })
      expect(said).not.toHaveProperty('looked')
    }
  })
})

test('after five failures in a row Cosmic is left alone for a while, then tried again', async () => {
  let now = Date.now()
  const ehr = stage.ehr({ now: () => now })
  const c = signedCase()
  const made = artefactsOf(ehr, c).note
  await stage.breaks({ kind: 'unavailable-503', count: 5 })
  for (let i = 0; i < 5; i++)
    expect(await ehr.write(made, c)).toMatchObject({ state: 'retry', reason: expect.stringContaining('503') })
  expect(await ehr.write(made, c)).toEqual({ state: 'retry', reason: expect.stringContaining('resting'), afterMs: 5000 })
  now += 5001
  expect(await ehr.write(made, c)).toMatchObject({ state: 'in-record' })
})
