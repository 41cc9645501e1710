// To another care provider, at the console's own routes: what may be sent and how the patient is asked, who may, and how it
// stands afterwards; the unit that gets it sees the summary and nothing before it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Referral } from '../../bot/referral.ts'
import { referrals } from '../../bot/refer-carry.ts'
import { newNumber } from '../../bot/house.ts'
import { has } from '../../flows/texts/index.ts'
import { house } from '../talk.ts'
import { central, type Nurse, type Stage, stage, tolvan, vera } from './stage.ts'
import { tallkronan } from '../units.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})
const claimed = async (over: Parameters<Stage['seed']>[0] = {}) => {
  const id = await s.seed({ symptom: 'cough-cold', ...over })
  expect((await s.act('anna', id, { act: 'claim' })).status).toBe(200)
  return id
}
const draft = async (id: string, unit = tallkronan.hsaId, who: Nurse = 'anna') => {
  const answer = await s.post(who, `/cases/${id}/referral/draft`, { unit })
  return { status: answer.status, body: await answer.json() }
}
const refer = (id: string, more: object = {}) =>
  s.act('anna', id, { act: 'refer', unit: tallkronan.hsaId, reason: 'Listad hos er', summary: 'Hosta sedan i går.', ...more })
/** The citizen answers through the turn's own entries, as the channel writes them. */
const saysYes = async (id: string) => {
  const { referral, citizen } = (await s.stored(id)).case
  if (!referral || !citizen) throw new Error('Nothing is asked')
  const consenting = { number: citizen.number, guardian: citizen.actor }
  await s.citizen(id, [{ type: 'referral-answered', referral: referral.id, granted: true, text: 'Ja, skicka', consenting }])
  return referral.id
}
const carry = () =>
  referrals({
    store: s.store,
    houseOf: async () => ({ ...house, newNumber, unitOf: () => tallkronan }),
    now: () => new Date().toISOString(),
  })

test('the draft is the whole question in three parts around the caregiver’s reason and summary', async () => {
  const id = await claimed()
  const { status, body } = await draft(id)
  expect(status).toBe(200)
  expect(body.provider).toBe('Tallkronan Vård AB')
  expect(body.summary).toContain('Hosta, halsont eller förkylning')
  expect(body.asks).toHaveLength(3)
  expect(body.asks[0]).toContain('Jag vill skicka ditt ärende till Tallkronans hälsocentral')
  expect(body.asks[2]).toContain('Får jag skicka det här till Tallkronans hälsocentral?')
  expect((await refer(id)).status).toBe(200)
  const text = (await s.stored(id)).entries.findLast(e => e.type === 'message')
  const [before, between, after] = body.asks
  expect(text).toMatchObject({ text: `${before}Listad hos er${between}Hosta sedan i går.${after}` })
})

test('for a child with protected identity it is the guardian who is asked, and no name is in the draft', async () => {
  const id = await claimed({ citizen: vera })
  const { body } = await draft(id)
  expect(body.asks.join('')).toContain('Barnets namn och nummer, och ditt.')
  expect(JSON.stringify(body)).not.toMatch(/Vera|Holm|Maria|2015/)
})

test('a unit that is unknown, of the same care provider, or closed to what is urgent is refused in plain words', async () => {
  const id = await claimed()
  expect(await draft(id, 'SE-nowhere')).toMatchObject({ status: 422 })
  expect(await (await refer(id, { unit: central.hsaId })).json()).toMatchObject({ error: { code: 'invalid', field: 'unit' } })
  expect((await refer(id, { summary: ' ' })).status).toBe(422)
  expect((await refer(id, { summary: 'x'.repeat(4001) })).status).toBe(422)
  // A plain transfer still crosses no border.
  const moved = await s.act('anna', id, { act: 'transfer', unit: tallkronan.hsaId, reason: 'Listad' })
  expect(await moved.json()).toMatchObject({
    error: { code: 'other-provider', message: expect.stringContaining('Fråga patienten') },
  })
})

test('nobody else’s case, nobody who has not logged in', async () => {
  const id = await claimed()
  expect((await draft(id, tallkronan.hsaId, 'dan')).status).toBe(404)
  expect((await s.act('bo', id, { act: 'refer', unit: tallkronan.hsaId, reason: 'r', summary: 's' })).status).toBe(409)
  const anonymous = await claimed({ citizen: null })
  expect((await draft(anonymous)).status).toBe(409)
  expect(await (await refer(anonymous)).json()).toMatchObject({ error: { code: 'not-identified' } })
})

test('the view says how it stands: asked, taken back, agreed, sent; the unit that gets it sees the summary alone', async () => {
  const id = await claimed()
  const view = async (who: Nurse = 'anna', which = id) => (await s.get(who, `/cases/${which}`)).json()
  await refer(id)
  expect(await view()).toMatchObject({
    status: 'claimed',
    referral: { state: 'asked', to: { name: tallkronan.name } },
    received: null,
  })
  expect((await view()).acts).toEqual(expect.arrayContaining(['withdraw-referral', 'close']))
  await s.act('anna', id, { act: 'withdraw-referral' })
  expect(await view()).toMatchObject({ referral: { state: 'withdrawn' } })
  await refer(id)
  const there = await saysYes(id)
  expect((await view()).acts).not.toContain('close')
  expect((await s.act('anna', id, { act: 'close', reason: 'answered' })).status).toBe(409)
  await carry()((await s.stored(id)).case)
  expect(await view()).toMatchObject({ referral: { state: 'sent', number: expect.stringMatching(/^FA-/) } })
  expect((await s.get('anna', `/cases/${there}`)).status).toBe(404)
  expect((await s.get('petra', `/cases/${id}`)).status).toBe(404)
  const theirs = await view('petra', there)
  expect(theirs).toMatchObject({
    status: 'waiting',
    person: { name: `${tolvan.given} ${tolvan.family}` },
    received: { from: { unit: { name: central.name } }, summary: 'Hosta sedan i går.', reason: 'Listad hos er' },
    words: '',
    answers: [],
  })
  expect(JSON.stringify(theirs)).not.toContain('ont i bröstet')
  expect((await s.act('petra', there, { act: 'claim' })).status).toBe(200)
  const note = await (await s.post('petra', `/cases/${there}/note/draft`, {})).json()
  expect(note.text).toContain('Från 1177 Region Norrbotten (Listad hos er): Hosta sedan i går.')
})

test('every way it may stand has its words, in both languages', () => {
  for (const state of Referral.shape.state.options)
    expect({ state, sv: has('sv', `console.refer.state.${state}`), en: has('en', `console.refer.state.${state}`) }).toEqual({
      state,
      sv: true,
      en: true,
    })
})
