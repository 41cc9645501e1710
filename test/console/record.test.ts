// From the desk to the record and back: what the record refuses is corrected, what nobody knows is looked up and sent
// again, and what isn't there is in the unit's list until it is. The record is the simulated Cosmic over HTTP.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cosmic } from '../../adapters/cosmic/ehr.ts'
import { carry } from '../../bot/outbox.ts'
import { anna, type CosmicStage, cosmicStage, settings as good } from '../cosmic/stage.ts'
import { type Nurse, norrsken, nurses, type Stage, stage } from './stage.ts'

const settings = { ...good }
const template = good.template
let record: CosmicStage
let s: Stage
let carrier: { stop(): Promise<void> }
const now = () => new Date().toISOString()
beforeAll(async () => {
  record = await cosmicStage()
  const ehr = cosmic(record.access({ deadlineMs: 600, settleMs: 500 }), settings)
  s = await stage({ ehr })
  const { outbox, store } = s
  carrier = carry({ outbox, store, ehr, now, log: () => {}, pauseMs: 30, random: () => 0 })
})
afterEach(() => record.mends())
afterAll(async () => {
  await carrier?.stop()
  await s?.stop()
  await record?.stop()
})

const Receipt = z.looseObject({
  artefact: z.string(),
  kind: z.string(),
  state: z.string(),
  note: z.string().optional(),
  id: z.string().optional(),
  version: z.string().optional(),
  since: z.string(),
  reason: z.string().optional(),
  can: z.array(z.string()),
})
const View = z.object({ number: z.string(), receipts: z.array(Receipt), lines: z.array(z.object({ text: z.string() })) })
const Page = z.object({
  count: z.number(),
  next: z.string().nullable(),
  rows: z.array(
    z.looseObject({
      id: z.string(),
      state: z.string(),
      why: z.string(),
      reason: z.string().nullable(),
      signed: z.string(),
      raw: z.object({ status: z.number().nullable(), body: z.string() }).nullable(),
    }),
  ),
})
const view = async (id: string) => View.parse(await (await s.get('karin', `/cases/${id}`)).json())
const note = async (id: string) => {
  const found = (await view(id)).receipts.findLast(r => r.kind === 'note')
  if (!found) throw new Error('no note')
  return found
}
const list = async (who: Nurse = 'karin') => Page.parse(await (await s.get(who, '/stuck')).json())
const listed = async (id: string) => (await list()).rows.filter(row => row.id === id)
const patient = { timeout: 15_000, interval: 60 }

async function taken(): Promise<string> {
  const id = await s.seed({ citizen: anna })
  await s.act('karin', id, { act: 'claim' })
  return id
}
async function signs(id: string, corrects?: string): Promise<Response> {
  const about = corrects ? { corrects } : {}
  const Draft = z.object({ text: z.string(), contactType: z.string() })
  const { text, contactType } = Draft.parse(await (await s.post('karin', `/cases/${id}/note/draft`, about)).json())
  const Preview = z.object({ id: z.string(), at: z.string(), digest: z.string() })
  const preview = await s.post('karin', `/cases/${id}/note/preview`, { text, contactType, ...about })
  const written = { ...Preview.parse(await preview.json()), text, contactType }
  return s.act('karin', id, corrects ? { act: 'correct', corrects, note: written } : { act: 'sign', note: written })
}
const notesOf = async (id: string) => {
  const read = await s.stored(id)
  return (await record.holds(read.case)).filter(h => h.type === 'QuestionnaireResponse')
}

describe('from the desk to the record', () => {
  test('what is in the record says so: its number there, its version, and when', async () => {
    const id = await taken()
    expect((await signs(id)).status).toBe(200)
    await expect.poll(async () => (await note(id)).state, patient).toBe('in-record')
    const [held] = await notesOf(id)
    const receipt = await note(id)
    expect(receipt).toMatchObject({ id: held?.id, version: '1' })
    expect(Date.parse(receipt.since)).toBeGreaterThan(Date.now() - 20_000)
    expect(await listed(id)).toEqual([])
  })

  test('refused, then corrected: the old one is replaced and the new one stands in the record, once', async () => {
    const id = await taken()
    settings.template = 'borttagen'
    await signs(id)
    settings.template = template
    await expect.poll(async () => (await note(id)).state, patient).toBe('refused')
    const refused = await note(id)
    expect(refused.can).toEqual(['resend', 'correct'])
    const [row] = await listed(id)
    expect(row).toMatchObject({ state: 'refused', why: 'refused', reason: expect.stringContaining('template') })
    const draft = await s.post('karin', `/cases/${id}/note/draft`, { corrects: refused.note })
    expect(await draft.text()).toContain('Ersätter anteckning signerad')
    expect((await signs(id, refused.note)).status).toBe(200)
    await expect.poll(async () => (await note(id)).state, patient).toBe('in-record')
    const states = (await view(id)).receipts.filter(r => r.kind === 'note').map(r => r.state)
    expect(states).toEqual(['replaced', 'in-record'])
    expect(await notesOf(id)).toHaveLength(1)
    expect(await listed(id)).toEqual([])
  })

  test('a note that stands in the record is corrected by a new one that names it, there and here', async () => {
    const id = await taken()
    await signs(id)
    await expect.poll(async () => (await note(id)).state, patient).toBe('in-record')
    const first = await note(id)
    expect(first.can).toEqual(['correct'])
    expect((await signs(id, first.note)).status).toBe(200)
    await expect
      .poll(async () => (await view(id)).receipts.filter(r => r.kind === 'note').map(r => r.state), patient)
      .toEqual(['replaced', 'in-record'])
    const held = await notesOf(id)
    expect(held).toHaveLength(2)
    expect(JSON.stringify(held.at(-1)?.body)).toContain(`Rättar anteckning signerad`)
    expect(JSON.stringify(held.at(-1)?.body)).toContain(String(first.id))
    // The replaced one keeps where it stands.
    expect((await view(id)).receipts.find(r => r.artefact === first.artefact)).toMatchObject({ id: first.id })
    expect((await s.post('karin', `/cases/${id}/note/draft`, { corrects: 'no-such-note' })).status).toBe(422)
  })

  test('nobody knows, a person has looked, it is sent again: in the record exactly once', async () => {
    const id = await taken()
    await record.breaks({ kind: 'html', on: 'QuestionnaireResponse', count: 1 })
    await signs(id)
    await expect.poll(async () => (await note(id)).state, patient).toBe('unknown')
    const { artefact, can } = await note(id)
    expect(can).toEqual(['settle'])
    expect(await listed(id)).toMatchObject([{ state: 'unknown' }])
    // Nothing is sent blindly.
    expect((await s.act('karin', id, { act: 'resend', artefact })).status).toBe(409)
    expect((await s.act('karin', id, { act: 'settle', artefact, seen: 'not-there' })).status).toBe(200)
    expect(await note(id)).toMatchObject({ state: 'refused', can: ['resend', 'correct'] })
    expect(await listed(id)).toMatchObject([{ why: 'not-there', reason: nurses.karin.name }])
    expect(await notesOf(id)).toEqual([])
    // Pressed three times, with and without the same key: sent once.
    const again = { act: 'resend', artefact }
    const answers = [
      await s.act('karin', id, again, 'again-key-1'),
      await s.act('karin', id, again, 'again-key-1'),
      await s.act('karin', id, again, 'again-key-2'),
    ]
    expect(answers.map(a => a.status)).toEqual([200, 200, 409])
    expect(JSON.stringify(await answers[2]?.json())).toContain('not-stuck')
    await expect.poll(async () => (await note(id)).state, patient).toBe('in-record')
    expect(await notesOf(id)).toHaveLength(1)
    expect((await s.outbox.depth()).waiting).toBe(0)
  })

  test('seen there by a person: it counts as in the record, and nothing more is sent', async () => {
    const id = await taken()
    await record.breaks({ kind: 'lost-answer', on: 'QuestionnaireResponse', count: 1 }, { kind: 'notes-late', ms: 600_000 })
    await signs(id)
    await expect.poll(async () => (await note(id)).state, patient).toBe('unknown')
    await s.act('karin', id, { act: 'settle', artefact: (await note(id)).artefact, seen: 'there' })
    await expect.poll(async () => (await s.outbox.depth()).waiting, patient).toBe(0)
    expect(await note(id)).toMatchObject({ state: 'in-record', seen: 'there' })
    expect(await notesOf(id)).toHaveLength(1)
  })

  test('a closed case is mended by a colleague without taking it, and the citizen hears nothing', async () => {
    const id = await taken()
    settings.template = 'borttagen'
    await signs(id)
    settings.template = template
    await expect.poll(async () => (await note(id)).state, patient).toBe('refused')
    await s.act('karin', id, { act: 'close', reason: 'answered' })
    const { artefact } = await note(id)
    const Seen = z.object({ lines: z.array(z.looseObject({ from: z.string() })) })
    const said = async () =>
      Seen.parse(await (await s.get('anna', `/cases/${id}`)).json()).lines.filter(l => l.from !== 'event').length
    const before = await said()
    expect((await s.act('cia', id, { act: 'resend', artefact })).status).toBe(404)
    expect((await s.act('anna', id, { act: 'resend', artefact })).status).toBe(200)
    expect(await said()).toBe(before)
    // The same bytes name the same template: refused once more, and said so.
    await expect.poll(async () => (await note(id)).state, patient).toBe('refused')
    expect(await note(id)).toMatchObject({ resent: 1, can: ['resend', 'claim'] })
  })

  test('the list is the unit’s own, in order, paged, and without names, numbers or words', async () => {
    const other = Page.parse(await (await s.get('cia', '/stuck')).json())
    expect(other).toEqual({ count: 0, next: null, rows: [] })
    const all = await list()
    expect(all.count).toBe(all.rows.length)
    expect(all.rows.map(r => r.signed)).toEqual(all.rows.map(r => r.signed).sort())
    const text = JSON.stringify(all)
    expect(text).not.toMatch(/Niemi|198506142382|trappor/)
    const Key = z.object({ next: z.string().nullable(), rows: z.array(z.object({ artefact: z.string() })) })
    const seen: string[] = []
    let next: string | null = null
    do {
      const page: z.infer<typeof Key> = Key.parse(
        await (await s.get('karin', `/stuck?limit=1${next ? `&after=${encodeURIComponent(next)}` : ''}`)).json(),
      )
      seen.push(...page.rows.map(r => r.artefact))
      next = page.next
    } while (next)
    expect(seen).toHaveLength(all.count)
    expect(new Set(seen).size).toBe(seen.length)
    expect(norrsken.hsaId).not.toBe(nurses.karin.unit.hsaId)
  })
})
