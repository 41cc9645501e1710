// Every change of urgency away from the rules' is a deviation the rule owner answers: read from the logs, told to staff in words
// and to anyone in numbers.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRefusal } from '../../bot/case.ts'
import { type Act, act } from '../../bot/desk.ts'
import type { Deviation } from '../../bot/deviation.ts'
import type { Caregiver } from '../../bot/people.ts'
import { changed } from '../../bot/log.ts'
import { ruleRoutes } from '../../bot/server/rules.ts'
import { database } from '../database.ts'
import { talk } from '../console/stage.ts'
import { open } from '../store/talks.ts'
import { central, nurse } from '../talk.ts'

const owner: Caregiver = { ...nurse('Gunilla Aho', 'SE2321000230-TP171'), role: 'Läkare', duty: 'rules' }
const anna = nurse()
const bo = nurse('Bo Ek', 'SE2321000230-S002')
const ours = { origin: 'http://localhost', host: 'localhost', 'content-type': 'application/json' }
const first = Date.parse('2026-11-22T10:00:00.000Z')
let minute = 0
const at = () => new Date(first + minute * 60_000).toISOString()

let db: Awaited<ReturnType<typeof database>>
let house: Awaited<ReturnType<typeof open>>
let who: { owner: Caregiver | null; reader: Caregiver | null } = { owner, reader: null }
let door: ReturnType<typeof ruleRoutes>
const ask = async (path: string) => (await door.request(`http://localhost${path}`)).json()
const answer = (body: object, headers: Record<string, string> = ours) =>
  door.request('http://localhost/deviations/answer', { method: 'POST', headers, body: JSON.stringify(body) })
const rows = async (state: string): Promise<Deviation[]> => (await ask(`/deviations?state=${state}&limit=100`)).rows
const of = async (number: string, state = 'open') => (await rows(state)).filter(row => row.number === number)

/** A case waiting centrally, judged P3 by the rule `exertion`. Returns its number, and how it is acted on. */
async function waiting(symptom: 'chest-pain' | 'cough-cold' = 'chest-pain') {
  const id = randomUUID()
  const number = `FA-${id.slice(0, 8)}`.toUpperCase()
  await house.store.update(id, { kind: 'system', name: 'turn' }, 'own-talk', c =>
    changed(c, { kind: 'bot' }, at(), talk({ number, symptom, at: at() })),
  )
  return {
    number,
    does: async (person: Caregiver, what: Act) => {
      minute += 0.1
      const done = await house.store.update(id, { kind: 'caregiver', caregiver: person }, 'care', c => act(c, person, what, at()))
      if (isRefusal(done)) throw new Error(done.refused)
    },
  }
}

beforeAll(async () => {
  db = await database()
  house = await open(db.url)
})
afterAll(async () => {
  await house.close()
  await db.stop()
})
beforeEach(() => {
  minute += 10
  who = { owner, reader: null }
  door = ruleRoutes({
    reviews: house.reviews,
    ownerOf: async () => who.owner,
    readerOf: async () => who.reader,
    now: at,
    rehearsal: { now: () => [], stop: async () => {} },
    production: false,
  })
})

// talk() is seated at the world's central unit.
const seated = (person: Caregiver): Caregiver => ({ ...person, unit: { hsaId: central.hsaId, name: central.name } })

describe('a change of urgency', () => {
  test('away from the rules’ level is a deviation, with its published reason', async () => {
    const one = await waiting()
    await one.does(seated(anna), { act: 'change-urgency', level: 'P2', code: 'more-signs', added: 'Regeln frågar inte om armen' })
    expect(await of(one.number)).toMatchObject([
      {
        symptom: 'chest-pain',
        rule: 'exertion',
        level: 'P3',
        expected: 'P2',
        code: 'more-signs',
        reason: 'Fler eller svårare tecken än svaren visar',
        text: 'Regeln frågar inte om armen',
        by: 'Anna Berg',
        answers: [],
      },
    ])
  })

  test('that was taken back, or only proposed, is none; that was confirmed is one, by who proposed it', async () => {
    const one = await waiting()
    await one.does(seated(anna), { act: 'change-urgency', level: 'P2', code: 'more-signs' })
    await one.does(seated(anna), { act: 'undo-urgency' })
    expect(await of(one.number)).toEqual([])
    await one.does(seated(anna), { act: 'change-urgency', level: 'P2', code: 'more-signs' })
    await one.does(seated(anna), { act: 'change-urgency', level: 'P4', code: 'milder' })
    expect(await of(one.number)).toHaveLength(1)
    await one.does(seated(bo), { act: 'confirm-lowering', level: 'P4' })
    expect(await of(one.number)).toMatchObject([{ expected: 'P2' }, { expected: 'P4', by: 'Anna Berg' }])
  })

  test('back to what the rules said is none', async () => {
    const one = await waiting()
    await one.does(seated(anna), { act: 'change-urgency', level: 'P4', code: 'milder' })
    await one.does(seated(bo), { act: 'change-urgency', level: 'P3', code: 'misread' })
    expect(await of(one.number)).toMatchObject([{ expected: 'P4' }])
  })
})

describe('the rule owner', () => {
  test('answers each: with name and time, the history kept, what needs more still open', async () => {
    const one = await waiting()
    await one.does(seated(anna), { act: 'change-urgency', level: 'P2', code: 'risk' })
    const [row] = await of(one.number)
    const id = row?.id ?? ''
    expect((await answer({ id, answer: 'kept', text: ' ' })).status).toBe(422)
    expect((await answer({ id, answer: 'more', text: 'Vilka läkemedel?' })).status).toBe(204)
    expect(await of(one.number)).toMatchObject([{ answers: [{ answer: 'more', text: 'Vilka läkemedel?' }] }])
    minute += 1
    expect((await answer({ id, answer: 'kept', text: 'Regeln täcker blodförtunnande.' })).status).toBe(204)
    expect((await answer({ id, answer: 'kept', text: 'Regeln täcker blodförtunnande.' })).status).toBe(204)
    expect(await of(one.number)).toEqual([])
    expect(await of(one.number, 'answered')).toMatchObject([
      { answers: [{ answer: 'kept', by: { name: 'Gunilla Aho', role: 'Läkare' }, at: at() }, { answer: 'more' }] },
    ])
  })

  test('sees the open ones oldest first, page by page, none twice and none left out', async () => {
    for (let i = 0; i < 5; i++) {
      const one = await waiting()
      await one.does(seated(anna), { act: 'change-urgency', level: 'P4', code: 'milder' })
    }
    const all = await rows('open')
    const seen: string[] = []
    let after: string | null = ''
    while (after !== null) {
      const page = await ask(`/deviations?state=open&limit=2${after ? `&after=${encodeURIComponent(after)}` : ''}`)
      seen.push(...page.rows.map((row: Deviation) => row.id))
      expect(page.open).toBe(all.length)
      after = page.next
    }
    expect(seen).toEqual(all.map(row => row.id))
    expect(new Set(seen).size).toBe(seen.length)
    expect(all.map(row => row.at)).toEqual(all.map(row => row.at).toSorted())
  })

  test('answers nothing that is no deviation', async () => {
    for (const id of ['FA-NONE/3', 'x', 'FA-NONE/3; drop'])
      expect((await answer({ id, answer: 'changed', text: '' })).status).toBe(404)
  })
})

describe('who reads', () => {
  test('staff of the desk read deviations and answers, and can do nothing else', async () => {
    who = { owner: null, reader: anna }
    expect(await ask('/me')).toMatchObject({ owner: false, name: 'Anna Berg' })
    expect((await rows('open')).length).toBeGreaterThan(0)
    expect((await answer({ id: 'FA-NONE/3', answer: 'changed', text: '' })).status).toBe(403)
    for (const path of ['/symptoms', '/symptoms/ear']) expect((await door.request(`http://localhost${path}`)).status).toBe(403)
  })

  test('anyone reads the counts and the reasons, and nothing in words; few are said as few', async () => {
    who = { owner: null, reader: null }
    expect((await door.request('http://localhost/deviations')).status).toBe(401)
    const before = await ask('/open')
    expect(before.counts.find((row: { symptom: string }) => row.symptom === 'cough-cold')).toBeUndefined()
    for (let i = 0; i < 5; i++) {
      const one = await waiting('cough-cold')
      await one.does(seated(anna), { act: 'change-urgency', level: 'P4', code: 'other', added: 'Hemligt om regeln' })
    }
    minute += 2
    const open = await ask('/open')
    expect(open.counts).toContainEqual({
      symptom: 'cough-cold',
      name: 'Hosta, halsont eller förkylning',
      rule: 'exertion',
      level: 'P3',
      up: null,
      down: 5,
      other: null,
      answered: null,
      open: 5,
    })
    expect(open.reasons).toContainEqual({ id: 'got-better', way: 'down', text: 'Har blivit bättre' })
    expect(JSON.stringify(open)).not.toMatch(/Hemligt|Anna Berg|FA-/u)
  })
})
