// What each role gets at the desk's door: a protected identity, a student's note until it is countersigned, the shift, the
// seat of a commission, a locked screen, what is blocked, and the glass that is broken.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '../../bot/blocks.ts'
import { central, midnatt, norrsken, type Nurse, nurses, type Stage, stage, tolvan, vera } from './stage.ts'

let s: Stage
let ahead = 0
let blocked: Block[] | null = []
const now = () => new Date(Date.now() + ahead).toISOString()
beforeAll(async () => {
  s = await stage({ now, blocks: { of: async () => blocked } })
})
afterAll(() => s.stop())

// biome-ignore lint/suspicious/noExplicitAny: the tests read a few fields of a JSON answer
const json = async (answer: Response): Promise<any> => answer.json()
const read = async (who: Nurse, id: string) => json(await s.get(who, `/cases/${id}`))

describe('a protected identity', () => {
  test('is opened by those cleared; others see that the case is there, and whom to ask', async () => {
    const id = await s.seed({ citizen: vera, unit: midnatt })
    expect((await read('tove', id)).person.name).toBe('Vera Holm')
    const refused = await s.get('ulla', `/cases/${id}`)
    expect(refused.status).toBe(403)
    const said = await refused.text()
    expect(said).toContain('skyddade personuppgifter')
    expect(said).toContain('Tove Hedman')
    expect(said).not.toMatch(/Vera|Holm|2015/)
    const { rows } = await json(await s.get('ulla', '/queue'))
    expect(rows.find((row: { id: string }) => row.id === id)).toMatchObject({ protected: true })
    for (const path of ['note/draft', 'note/preview'])
      expect((await s.post('ulla', `/cases/${id}/${path}`, { text: 'x', contactType: 'chat' })).status).toBeGreaterThanOrEqual(
        400,
      )
    for (const path of ['slots?kind=visit', 'units', 'phrases', 'files/x'])
      expect([403, 404]).toContain((await s.get('ulla', `/cases/${id}/${path}`)).status)
    expect((await s.act('ulla', id, { act: 'claim' })).status).toBe(403)
    // A look that was refused is no look in the log.
    const looks = (await s.accessLog.list({ case: id, limit: 100 })).filter(row => row.what !== 'list')
    expect(looks.map(row => row.whoId)).not.toContain(nurses.ulla.hsaId)
  })
})

describe('a student’s note', () => {
  test('goes to the record when a colleague has countersigned the very bytes', async () => {
    const id = await s.seed({ unit: midnatt })
    await s.act('nora', id, { act: 'claim' })
    const text = 'Ont i bröstet vid ansträngning.'
    const before = await json(await s.post('nora', `/cases/${id}/note/preview`, { text, contactType: 'chat' }))
    const note = { id: before.id, at: before.at, digest: before.digest, text, contactType: 'chat' }
    const sent = await s.act('nora', id, { act: 'sign', note })
    expect(sent.status).toBe(200)
    const effects = async () => (await s.pool.query('select body from effects where case_id = $1 order by ord', [id])).rows
    expect(await effects()).toEqual([])

    const { submitted, acts } = await read('tove', id)
    expect(submitted).toMatchObject([{ text, can: true, state: 'waiting', by: { name: 'Nora Salmi' } }])
    expect(acts).toContain('countersign')
    const preview = await json(await s.post('tove', `/cases/${id}/note/countersign-preview`, { submitted: submitted[0].id }))
    const bytes = JSON.stringify(preview.artefacts.map((a: { body: string }) => a.body))
    expect(bytes).toContain('Skriven av Nora Salmi, student under handledning')
    expect(bytes).toContain(nurses.tove.hsaId)
    const countersigned = { id: preview.id, at: preview.at, digest: preview.digest }
    const other = { ...countersigned, digest: createHash('sha256').update('other').digest('hex') }
    const act = { act: 'countersign', submitted: submitted[0].id, note: countersigned }
    expect((await s.act('nora', id, act)).status).toBe(409)
    expect((await json(await s.act('tove', id, { ...act, note: other }))).error.code).toBe('preview-changed')
    expect(await effects()).toEqual([])
    expect((await s.act('tove', id, act)).status).toBe(200)
    expect((await effects()).map(row => row.body.artefact.body)).toEqual(preview.artefacts.map((a: { body: string }) => a.body))
    expect((await json(await s.act('ulla', id, act))).error.code).toBe('not-waiting')
  })

  test('sent back is there to be written again, as it was', async () => {
    const id = await s.seed({ unit: midnatt })
    await s.act('nora', id, { act: 'claim' })
    const text = 'För kort.'
    const { artefacts: _, ...seen } = await json(await s.post('nora', `/cases/${id}/note/preview`, { text, contactType: 'chat' }))
    await s.act('nora', id, { act: 'sign', note: { ...seen, text, contactType: 'chat' } })
    const back = await s.act('ulla', id, { act: 'send-back', submitted: seen.id, reason: 'Skriv hur länge' })
    expect(back.status).toBe(200)
    const view = await read('nora', id)
    expect(view.submitted).toMatchObject([{ state: 'sent-back', reason: 'Skriv hur länge', mine: true, can: false }])
    expect(view.lines.map((line: { text: string }) => line.text).join('\n')).toContain('Ulla Alm skickade tillbaka')
    expect((await json(await s.post('nora', `/cases/${id}/note/draft`, {}))).text).toBe(text)
  })
})

describe('the shift', () => {
  test('is the lead’s alone, and names no citizen', async () => {
    const id = await s.seed({ unit: midnatt, level: 'P2' })
    const taken = await s.seed({ unit: midnatt })
    await s.act('ulla', taken, { act: 'claim' })
    for (const who of ['ulla', 'nora', 'anna'] as const) expect((await s.get(who, '/shift')).status).toBe(404)
    const answer = await s.get('tove', '/shift')
    const text = await answer.text()
    expect(text).not.toMatch(/Tolvan|1912/)
    const shift = JSON.parse(text)
    expect(shift.waiting.map((one: { id: string }) => one.id)).toContain(id)
    const ulla = shift.people.find((one: { name: string }) => one.name === 'Ulla Alm')
    expect(ulla).toMatchObject({ here: true })
    expect(ulla.cases.map((one: { id: string }) => one.id)).toContain(taken)
    expect(shift.figures.waiting).toBe(shift.waiting.length)
    const looks = await s.accessLog.list({ case: id, whoId: nurses.tove.hsaId, limit: 10 })
    expect(looks).toMatchObject([{ what: 'list', why: 'queue' }])
    const given = await s.act('tove', taken, { act: 'pass', to: nurses.nora.hsaId, reason: 'Ulla har gått hem' })
    expect(given.status).toBe(200)
    expect((await read('tove', taken)).claim.name).toBe('Nora Salmi')
  })
})

describe('a seat', () => {
  test('a page of another commission is answered nothing', async () => {
    const { seat } = await json(await s.get('ulla', '/me'))
    expect((await s.get('ulla', '/queue', { 'X-Farstu-Seat': seat })).status).toBe(200)
    for (const path of ['/me', '/queue', '/stuck', '/colleagues'])
      expect((await json(await s.get('tove', path, { 'X-Farstu-Seat': seat }))).error.code).toBe('other-seat')
    expect((await s.get('tove', `/stream?seat=${seat}`)).status).toBe(409)
    const id = await s.seed({ unit: midnatt })
    const acted = await s.post(
      'tove',
      `/cases/${id}/acts`,
      { act: 'claim' },
      { 'X-Farstu-Seat': seat, 'idempotency-key': 'seat-test-1' },
    )
    expect(acted.status).toBe(409)
    expect((await read('tove', id)).claim).toBeNull()
  })
})

describe('a locked screen', () => {
  test('reads nothing until somebody logs in again; what waits is told in counts', async () => {
    const id = await s.seed({ unit: midnatt })
    expect((await s.get('ulla', '/counts')).status).toBe(404)
    expect((await s.post('ulla', '/lock', {})).status).toBe(204)
    for (const path of ['/me', '/queue', '/stuck', '/stream', '/shift', '/colleagues', `/cases/${id}`])
      expect((await s.get('ulla', path)).status).toBe(423)
    expect((await s.act('ulla', id, { act: 'claim' })).status).toBe(423)
    const counts = await s.get('ulla', '/counts')
    const text = await counts.text()
    expect(JSON.parse(text)).toMatchObject({ alarms: 0 })
    expect(JSON.parse(text).waiting).toBeGreaterThan(0)
    expect(text).not.toMatch(/Tolvan|FA-/)
    // Locking twice is locking once.
    expect((await s.post('ulla', '/lock', {})).status).toBe(204)
    s.locked.delete('ulla')
    expect((await s.get('ulla', `/cases/${id}`)).status).toBe(200)
  })
})

describe('a draft’s key', () => {
  test('is the same for the same person, another for another', async () => {
    const keys = await Promise.all(
      (['ulla', 'ulla', 'tove'] as const).map(async who => (await json(await s.get(who, '/me'))).draftKey),
    )
    expect(Buffer.from(keys[0], 'base64')).toHaveLength(32)
    expect(keys[0]).toBe(keys[1])
    expect(keys[0]).not.toBe(keys[2])
  })
})

describe('what is blocked', () => {
  const alarm = {
    type: 'alarm',
    by: { kind: 'bot' },
    kind: 'emergency',
    category: 'chest-pain',
    words: 'ont i bröstet',
    message: 1,
  } as const
  const block: Block = { unit: norrsken.hsaId, provider: norrsken.provider.hsaId, from: null, to: null }
  const elsewhere = async () => {
    // Central staff may look at a case of another unit while it calls for somebody.
    const id = await s.seed({ unit: norrsken })
    await s.citizen(id, [alarm])
    return id
  }

  test('is not shown to another unit, and is to its own', async () => {
    const id = await elsewhere()
    blocked = []
    expect((await s.get('anna', `/cases/${id}`)).status).toBe(200)
    blocked = [block]
    const refused = await s.get('anna', `/cases/${id}`)
    expect(refused.status).toBe(403)
    expect(await refused.text()).toMatch(/spärrat/)
    expect((await s.get('cia', `/cases/${id}`)).status).toBe(200)
    // Another unit's block, or one that ended before this was written, hides nothing.
    blocked = [{ ...block, unit: midnatt.hsaId }]
    expect((await s.get('anna', `/cases/${id}`)).status).toBe(200)
    blocked = [{ ...block, to: '2020-01-01T00:00:00.000Z' }]
    expect((await s.get('anna', `/cases/${id}`)).status).toBe(200)
    // Nobody knows: hidden, and said to be just that.
    blocked = null
    expect((await json(await s.get('anna', `/cases/${id}`))).error.code).toBe('blocked-unknown')
    blocked = []
  })

  test('is seen for an hour through a broken glass, logged as that, and then hidden again', async () => {
    const id = await elsewhere()
    blocked = [block]
    const breaking = { ground: 'emergency', reason: 'Svarar inte, kan vara hjärtat' }
    expect((await s.post('anna', `/cases/${id}/break-glass`, { ...breaking, reason: 'kort' })).status).toBe(422)
    expect((await s.post('anna', `/cases/${id}/break-glass`, { ...breaking, ground: 'curiosity' })).status).toBe(422)
    const { count } = await s.glass.unreviewed()
    expect((await s.post('anna', `/cases/${id}/break-glass`, breaking)).status).toBe(200)
    expect((await s.glass.unreviewed()).count).toBe(count + 1)
    const view = await read('anna', id)
    expect(view.person.name).toBe(`${tolvan.given} ${tolvan.family}`)
    expect(Date.parse(view.glass) - Date.parse(now())).toBeGreaterThan(59 * 60_000)
    // Only the one who broke it sees through it.
    expect((await s.get('bo', `/cases/${id}`)).status).toBe(403)
    const looks = await s.accessLog.list({ case: id, whoId: nurses.anna.hsaId, limit: 10 })
    expect(looks.some(row => row.why === 'break-glass')).toBe(true)
    ahead = 61 * 60_000
    expect((await s.get('anna', `/cases/${id}`)).status).toBe(403)
    ahead = 0
    blocked = []
    expect((await s.post('anna', `/cases/${id}/break-glass`, breaking)).status).toBe(409)
    expect(central.hsaId).toBe(nurses.anna.unit.hsaId)
  })

  test('hides earlier contacts at that unit, until the glass is broken in the case at hand', async () => {
    const before = await s.seed({ unit: norrsken })
    const id = await s.seed({ unit: central })
    const earlier = async () => json(await s.get('anna', `/cases/${id}/earlier`))
    const ids = (page: { rows: { id: string }[] }) => page.rows.map(row => row.id)
    blocked = []
    expect(ids(await earlier())).toContain(before)
    blocked = [block]
    const hidden = await earlier()
    expect(ids(hidden)).not.toContain(before)
    expect(hidden.blocked).toBeGreaterThan(0)
    expect((await s.get('anna', `/cases/${id}/earlier/${before}`)).status).toBe(404)
    expect((await s.post('anna', `/cases/${id}/break-glass`, { ground: 'consent', reason: 'Sa ja i chatten' })).status).toBe(200)
    expect(ids(await earlier())).toContain(before)
    expect((await s.get('anna', `/cases/${id}/earlier/${before}`)).status).toBe(200)
    const looks = await s.accessLog.list({ case: before, whoId: nurses.anna.hsaId, limit: 20 })
    expect(looks.map(row => row.why)).toContain('break-glass')
    ahead = 61 * 60_000
    expect(ids(await earlier())).not.toContain(before)
    ahead = 0
    blocked = []
  })

  test('is not broken by somebody in training, nor for a case of nobody’s business', async () => {
    const id = await s.seed({ citizen: vera, unit: midnatt })
    const breaking = { ground: 'consent', reason: 'Patienten sa ja i telefon' }
    expect((await s.post('nora', `/cases/${id}/break-glass`, breaking)).status).toBe(403)
    expect((await s.post('dan', `/cases/${id}/break-glass`, breaking)).status).toBe(404)
    expect((await s.post('ulla', `/cases/${id}/break-glass`, breaking)).status).toBe(200)
    expect((await read('ulla', id)).person.name).toBe('Vera Holm')
  })
})
