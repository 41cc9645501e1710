// The desk's routes against a real database: who may see what, who wins a race, what is signed, what comes twice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { blank, changed } from '../../bot/log.ts'
import { noteDraft } from '../../bot/note-draft.ts'
import { alarmed, alvstrand, central, type Nurse, norrsken, nurses, type Stage, stage, talk } from './stage.ts'

let s: Stage
beforeAll(async () => {
  s = await stage()
})
afterAll(async () => {
  await s.stop()
})

const Wrong = z.object({
  error: z.object({ code: z.string(), message: z.string(), by: z.string().optional(), field: z.string().optional() }),
})
const wrong = async (response: Response) => Wrong.parse(await response.json()).error
const View = z.object({
  rev: z.number(),
  status: z.string(),
  person: z.object({ name: z.string(), age: z.string(), listedAt: z.object({ name: z.string() }).nullable() }).nullable(),
  acts: z.array(z.string()),
  answers: z.array(
    z.object({ question: z.string(), text: z.string(), answer: z.string(), how: z.string(), before: z.array(z.string()) }),
  ),
  lines: z.array(z.object({ from: z.string(), text: z.string() })),
  notes: z.array(z.object({ text: z.string() })),
  receipts: z.array(z.object({ state: z.string(), kind: z.string() })),
})
const view = async (who: Nurse, id: string) => View.parse(await (await s.get(who, `/cases/${id}`)).json())
const Queue = z.object({
  rows: z.array(z.looseObject({ id: z.string(), level: z.string().nullable() })),
  next: z.string().nullable(),
})
const queue = async (who: Nurse, query = '') => Queue.parse(await (await s.get(who, `/queue${query}`)).json())

describe('who may see a case', () => {
  const matrix: [string, Parameters<Stage['seed']>[0], 'alarm' | 'acknowledged' | 'none', Nurse, number][] = [
    ['central staff, the central queue', { unit: central }, 'none', 'anna', 200],
    ['a health centre, the central queue', { unit: central }, 'none', 'cia', 404],
    ['the listed health centre, its own case', { unit: norrsken }, 'none', 'cia', 200],
    ['another health centre', { unit: norrsken }, 'none', 'dan', 404],
    ['central staff, a case at a health centre', { unit: norrsken }, 'none', 'anna', 404],
    ['central staff, an alarm at a health centre', { unit: norrsken }, 'alarm', 'anna', 200],
    ['another health centre, an alarm', { unit: norrsken }, 'alarm', 'dan', 404],
    ['central staff, a talk with the bot', { unit: null }, 'none', 'anna', 404],
    ['central staff, an alarm in a talk with the bot', { unit: null }, 'alarm', 'anna', 200],
    ['a health centre, an alarm in a talk with the bot', { unit: null }, 'alarm', 'cia', 404],
  ]
  for (const [who, seed, alarm, nurse, status] of matrix) {
    test(`${who}: ${status}`, async () => {
      const id = await s.seed(seed)
      if (alarm === 'alarm') await s.citizen(id, [alarmed('jag får ingen luft')])
      for (const path of ['', '/units', '/slots?kind=visit'])
        expect((await s.get(nurse, `/cases/${id}${path}`)).status).toBe(status)
      expect((await s.post(nurse, `/cases/${id}/note/draft`, {})).status).toBe(status)
      expect((await s.act(nurse, id, { act: 'acknowledge' })).status).toBe(status === 404 ? 404 : alarm === 'alarm' ? 200 : 403)
      const listed = (await queue(nurse, '?limit=500')).rows.some(row => row.id === id)
      expect(listed).toBe(status === 200 && seed?.unit !== null ? alarm === 'none' || nurse !== 'anna' : false)
    })
  }

  test('whoever has taken a case keeps seeing it, and whoever passed it on does not', async () => {
    const id = await s.seed({ unit: central })
    await s.act('anna', id, { act: 'claim' })
    const passed = await s.act('anna', id, { act: 'transfer', unit: norrsken.hsaId, reason: 'hemenheten' })
    expect(await passed.json()).toMatchObject({ case: null })
    expect((await s.get('anna', `/cases/${id}`)).status).toBe(404)
    expect((await view('cia', id)).status).toBe('waiting')
  })

  test('nobody without a login, no foreign page, no unknown address', async () => {
    const id = await s.seed()
    const bare = await fetch(`${s.url}/console/api/queue`)
    expect(bare.status).toBe(401)
    expect((await wrong(bare)).message).toContain('Logga in')
    const foreign = await s.post(
      'anna',
      `/cases/${id}/acts`,
      { act: 'claim' },
      { 'sec-fetch-site': 'cross-site', 'idempotency-key': 'foreign-1' },
    )
    expect(foreign.status).toBe(403)
    const silent = await fetch(`${s.url}/console/api/cases/${id}/acts`, {
      method: 'POST',
      headers: { cookie: 'nurse=anna', 'content-type': 'application/json' },
      body: '{"act":"claim"}',
    })
    expect(silent.status).toBe(403)
    expect((await view('anna', id)).status).toBe('waiting')
    expect((await s.get('anna', '/nowhere')).status).toBe(404)
    expect((await s.get('anna', '/cases/no-such-case')).status).toBe(404)
  })

  test('every look is in the access log once, and a look that was refused is not', async () => {
    const id = await s.seed({ unit: norrsken })
    await s.get('anna', `/cases/${id}`)
    await s.get('cia', `/cases/${id}`)
    await s.get('cia', `/cases/${id}`)
    await s.post('cia', `/cases/${id}/note/draft`, {})
    const records = await s.accessLog.list({ case: id, limit: 50 })
    const looks = records.filter(r => r.what === 'read').map(r => `${r.whoId} ${r.why}`)
    expect(looks).toEqual([`${nurses.cia.hsaId} care`])
  })

  test('reading by a side door is a look too', async () => {
    const id = await s.seed({ unit: norrsken })
    await s.post('cia', `/cases/${id}/note/draft`, {})
    const records = await s.accessLog.list({ case: id, limit: 50 })
    expect(records.filter(r => r.what === 'read' && r.why === 'care').map(r => r.whoId)).toEqual([nurses.cia.hsaId])
  })

  test('the queue has no names, no numbers of persons and no words', async () => {
    const id = await s.seed({ unit: alvstrand })
    const text = await (await s.get('dan', '/queue')).text()
    expect(text).toContain(id)
    expect(text).not.toMatch(/Tolvan|191212|trappor/)
  })

  test('answers are never kept by a browser', async () => {
    expect((await s.get('anna', '/queue')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('taking a case', () => {
  test('two at once: one has it, the other is told who', async () => {
    const id = await s.seed()
    const both = await Promise.all([s.act('anna', id, { act: 'claim' }), s.act('bo', id, { act: 'claim' })])
    expect(both.map(r => r.status).sort()).toEqual([200, 409])
    const lost = both.find(r => r.status === 409)
    const winner = both[0]?.status === 200 ? nurses.anna : nurses.bo
    if (!lost) throw new Error('Nobody lost')
    const told = await wrong(lost)
    expect(told).toMatchObject({ code: 'taken', by: winner.name })
    expect(told.message).toContain(winner.name)
  })

  test('the same request twice is done once', async () => {
    const id = await s.seed()
    await s.act('anna', id, { act: 'claim' })
    const say = { act: 'say', text: 'Hej, hur mår du nu?' }
    expect(await (await s.act('anna', id, say, 'same-key-1')).json()).toMatchObject({ replayed: false })
    expect(await (await s.act('anna', id, say, 'same-key-1')).json()).toMatchObject({ replayed: true })
    expect((await view('anna', id)).lines.filter(l => l.text === say.text)).toHaveLength(1)
    const other = await s.act('anna', id, { act: 'say', text: 'Något annat' }, 'same-key-1')
    expect([other.status, (await wrong(other)).code]).toEqual([409, 'other-content'])
  })

  test('an act says what is wrong with it', async () => {
    const id = await s.seed()
    const noKey = await s.post('anna', `/cases/${id}/acts`, { act: 'claim' })
    expect([noKey.status, (await wrong(noKey)).field]).toEqual([400, 'Idempotency-Key'])
    const early = await s.act('anna', id, { act: 'say', text: 'Hej' })
    expect([early.status, (await wrong(early)).code]).toEqual([403, 'not-yours'])
    await s.act('anna', id, { act: 'claim' })
    const past = await s.act('anna', id, { act: 'hold', until: '2020-01-01T00:00:00.000Z', reason: 'x' })
    expect([past.status, (await wrong(past)).field]).toEqual([422, 'until'])
    const level = await s.act('anna', id, { act: 'change-urgency', level: 'P9', code: 'misread' })
    expect([level.status, (await wrong(level)).field]).toEqual([422, 'level'])
    const unit = await s.act('anna', id, { act: 'transfer', unit: 'SE0', reason: 'x' })
    expect([unit.status, (await wrong(unit)).field]).toEqual([422, 'unit'])
    const json = await fetch(`${s.url}/console/api/cases/${id}/acts`, {
      method: 'POST',
      headers: { cookie: 'nurse=anna', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      body: '{"act":',
    })
    expect([json.status, (await wrong(json)).code]).toEqual([400, 'not-json'])
    expect((await s.act('anna', id, { act: 'say', text: 'x'.repeat(80_000) })).status).toBe(413)
  })
})

describe('booking', () => {
  test('a free time of the calendar is taken by one case only', async () => {
    const [one, two] = [await s.seed(), await s.seed()]
    await s.act('anna', one, { act: 'claim' })
    await s.act('bo', two, { act: 'claim' })
    const Slots = z.object({ slots: z.array(z.object({ id: z.string() })).min(1) })
    const [slot] = Slots.parse(await (await s.get('anna', `/cases/${one}/slots?kind=callback`)).json()).slots
    const both = await Promise.all([
      s.act('anna', one, { act: 'book', slot: slot?.id }),
      s.act('bo', two, { act: 'book', slot: slot?.id }),
    ])
    expect(both.map(r => r.status).sort()).toEqual([200, 409])
    const lost = both.find(r => r.status === 409)
    expect(lost && (await wrong(lost)).code).toBe('slot-taken')
    const after = Slots.parse(await (await s.get('anna', `/cases/${one}/slots?kind=callback`)).json()).slots
    expect(after.map(x => x.id)).not.toContain(slot?.id)
  })

  test('the listed health centre stands first; another care provider is marked and refused', async () => {
    const id = await s.seed()
    const Units = z.object({
      units: z.array(z.object({ hsaId: z.string(), listed: z.boolean(), otherProvider: z.string().nullable() })),
    })
    const { units } = Units.parse(await (await s.get('anna', `/cases/${id}/units`)).json())
    expect(units[0]).toMatchObject({ hsaId: norrsken.hsaId, listed: true })
    expect(units.map(u => u.hsaId)).not.toContain(central.hsaId)
    const foreign = units.find(u => u.otherProvider)
    await s.act('anna', id, { act: 'claim' })
    const sent = await s.act('anna', id, { act: 'transfer', unit: foreign?.hsaId, reason: 'bor där' })
    expect([sent.status, (await wrong(sent)).code]).toEqual([409, 'other-provider'])
  })
})

describe('the note', () => {
  const Preview = z.object({
    id: z.string(),
    at: z.string(),
    digest: z.string(),
    artefacts: z.array(z.object({ kind: z.string(), body: z.string() })),
  })
  const preview = async (id: string, text: string) =>
    Preview.parse(await (await s.post('anna', `/cases/${id}/note/preview`, { text, contactType: 'Telefonkontakt' })).json())
  const sign = (id: string, p: z.infer<typeof Preview>, text: string) =>
    s.act('anna', id, { act: 'sign', note: { id: p.id, at: p.at, digest: p.digest, text, contactType: 'Telefonkontakt' } })

  test('what was previewed is what is signed, byte for byte', async () => {
    const id = await s.seed()
    await s.act('anna', id, { act: 'claim' })
    const seen = await preview(id, 'Ansträngningsutlöst bröstsmärta.')
    expect(seen.artefacts.map(a => a.kind)).toEqual(['encounter', 'note'])
    expect(seen.artefacts[1]?.body).toContain('Ansträngningsutlöst bröstsmärta.')
    expect((await sign(id, seen, 'Ansträngningsutlöst bröstsmärta.')).status).toBe(200)
    const signed = await view('anna', id)
    expect(signed.notes).toHaveLength(1)
    expect(signed.receipts.map(r => `${r.kind} ${r.state}`).sort()).toEqual(['encounter waiting', 'note waiting'])
  })

  test('other words than the previewed ones are not signed', async () => {
    const id = await s.seed()
    await s.act('anna', id, { act: 'claim' })
    const refused = await sign(id, await preview(id, 'En sak'), 'En annan sak')
    expect([refused.status, (await wrong(refused)).code]).toEqual([409, 'preview-changed'])
  })

  test('a case that has changed in what the record gets must be previewed again', async () => {
    const id = await s.seed()
    await s.act('anna', id, { act: 'claim' })
    const seen = await preview(id, 'Text')
    await s.act('anna', id, { act: 'change-urgency', level: 'P2', code: 'misread' })
    expect((await sign(id, seen, 'Text')).status).toBe(409)
    expect((await sign(id, await preview(id, 'Text'), 'Text')).status).toBe(200)
  })

  test('a note about somebody who is not logged in is refused, in words', async () => {
    const id = await s.seed({ citizen: null })
    await s.act('anna', id, { act: 'claim' })
    const refused = await s.post('anna', `/cases/${id}/note/preview`, { text: 'x', contactType: 'Besök' })
    expect([refused.status, (await wrong(refused)).code]).toEqual([409, 'not-identified'])
  })

  test('the draft holds reason, history with what was changed, assessment and measures, each with its source', () => {
    const c = blank('draft')
    const first = changed(c, { kind: 'citizen' }, '2026-11-22T08:00:00.000Z', talk({ at: '2026-11-22T08:00:00.000Z' }))
    const by = { ...nurses.anna, kind: 'caregiver' } as const
    const second = changed(first.case, by, '2026-11-22T08:10:00.000Z', [
      { type: 'claimed', lease: '2026-11-22T08:40:00.000Z' },
      { type: 'message', text: 'Hur länge sitter smärtan i?', language: 'sv' },
    ])
    const { text } = noteDraft(second.case, [...first.entries, ...second.entries])
    expect(text).toBe(`Kontaktorsak
113 år, skriver själv. Uppgiven ålder 52 år – registret säger 113 år: kontrollera vem det gäller. (register)
Söker för: ont i bröstet. ”Jag har haft ont i bröstet sedan i går, mest när jag går i trappor.” (patient)

Anamnes
Smärtan: kommer när man anstränger sig och släpper i vila. Ont just nu: det kommer och går. Tidigare sjukdom: diabetes; röker, högt blodtryck, höga blodfetter, eller hjärtsjukdom tidigt i släkten. Ändrade sitt svar om ont just nu: tidigare ”Nej, det har gått över”, nu ”Det kommer och går” (patient)

Bedömning
Ansträngningsutlöst bröstsmärta som släpper i vila: misstänkt stabil kärlkramp. P3 inom ett dygn enligt regel exertion, regelverk a1b2c3d4e5f6. (bot)

Åtgärd
Fick rådet: vänta på svar från en sjuksköterska i chatten, inom ett dygn. (bot)
2026-11-22 09:10 Anna Lind skrev: ”Hur länge sitter smärtan i?” (vårdpersonal)`)
  })
})

test('a case shows every answer in the reader’s language, with what it was before', async () => {
  const id = await s.seed({ language: 'en' })
  const seen = await view('anna', id)
  expect(seen.answers.find(a => a.question === 'chest-now')).toMatchObject({
    text: 'Ont just nu',
    answer: 'Det kommer och går',
    before: ['Nej, det har gått över'],
  })
  expect(seen.answers.find(a => a.question === 'chest-history')?.answer).toMatch(/^Diabetes, Röker/)
  expect(seen.answers.find(a => a.question === 'chest-character')?.how).toBe('free-text')
  const english = View.parse(await (await s.get('anna', `/cases/${id}?lang=en`)).json())
  expect(english.answers.find(a => a.question === 'chest-now')?.answer).not.toContain('kommer')
})

test('the queue is most urgent first, and pages without repeating', async () => {
  const one = await queue('dan', '?limit=500')
  await Promise.all((['P4', 'P1', 'P3', 'P2', 'P4'] as const).map(level => s.seed({ unit: alvstrand, level })))
  const all = await queue('dan', '?limit=500')
  expect(all.rows).toHaveLength(one.rows.length + 5)
  const levels = all.rows.map(row => row.level ?? '')
  expect(levels).toEqual([...levels].sort())
  const pages: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page = await queue('dan', `?limit=2${after ? `&after=${encodeURIComponent(after)}` : ''}`)
    pages.push(...page.rows.map(row => row.id))
    after = page.next
  }
  expect(pages).toEqual(all.rows.map(row => row.id))
  expect(s.errors).toEqual([])
})
