// The rule owner's page against a real database: who may come in, what a signature means, and what a changed file does to it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentOf, signatureOf, withReviews } from '../../bot/reviewed.ts'
import { isRefusal } from '../../bot/case.ts'
import { act } from '../../bot/desk.ts'
import { houses } from '../../bot/house.ts'
import { blank, changed } from '../../bot/log.ts'
import type { Caregiver } from '../../bot/people.ts'
import { inWords } from '../../bot/server/rule-words.ts'
import { ruleRoutes } from '../../bot/server/rules.ts'
import { defaults } from '../../bot/settings.ts'
import { allOf, anyOf, atLeast, below, is, not, yes } from '../../flows/condition.ts'
import { judge } from '../../flows/interview.ts'
import { general, ruleSet, symptoms, symptomsFor } from '../../flows/symptoms/index.ts'
import { database } from '../database.ts'
import { open } from '../store/talks.ts'
import { citizen, central, nurse } from '../talk.ts'

const now = '2026-11-22T10:00:00.000Z'
const owner: Caregiver = { ...nurse('Gunilla Aho', 'SE2321000230-TP171'), role: 'Läkare', duty: 'rules' }
const ours = { origin: 'http://localhost', host: 'localhost', 'content-type': 'application/json' }

let db: Awaited<ReturnType<typeof database>>
let house: Awaited<ReturnType<typeof open>>
let who: Caregiver | null = owner
const door = () =>
  ruleRoutes({
    reviews: house.reviews,
    ownerOf: async () => who,
    now: () => now,
    rehearsal: { now: () => [], stop: async () => {} },
    production: false,
  })
const post = (id: string, body: object, headers: Record<string, string> = ours) =>
  door().request(`http://localhost/symptoms/${id}/review`, { method: 'POST', headers, body: JSON.stringify(body) })
const row = async (id: string) => {
  const { symptoms: rows } = await (await door().request('http://localhost/symptoms')).json()
  return rows.find((one: { id: string }) => one.id === id)
}

beforeAll(async () => {
  db = await database()
  house = await open(db.url)
})
afterAll(async () => {
  await house.close()
  await db.stop()
})

describe('who may come in', () => {
  test('nobody without a commission to keep the rules', async () => {
    who = null
    for (const path of ['/me', '/symptoms', '/symptoms/ear', '/deviations'])
      expect((await door().request(`http://localhost${path}`)).status).toBe(401)
    who = owner
    expect((await door().request('http://localhost/me')).status).toBe(200)
  })

  test('another site can’t sign', async () => {
    const from = { ...ours, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    expect((await post('ear', { act: 'signed', content: contentOf(ruleSet.symptoms['ear'] ?? general) }, from)).status).toBe(403)
  })
})

describe('a signature', () => {
  test('is on exactly one content, with name, role and date, and is safe to repeat', async () => {
    const { content } = await row('ear')
    expect((await post('ear', { act: 'signed', content: 'a'.repeat(64) })).status).toBe(409)
    for (let i = 0; i < 2; i++) expect((await post('ear', { act: 'signed', content })).status).toBe(200)
    expect((await row('ear')).reviewedBy).toBe('Gunilla Aho, Läkare, 2026-11-22')
    const { history } = await (await door().request('http://localhost/symptoms/ear')).json()
    expect(history).toMatchObject([{ act: 'signed', content, current: true }])
  })

  test('is withdrawn with a reason, and the symptom is unreviewed again', async () => {
    const { content } = await row('ear')
    const silent = await post('ear', { act: 'withdrawn', content })
    expect(silent.status).toBe(422)
    expect((await silent.json()).error.field).toBe('reason')
    expect((await post('ear', { act: 'withdrawn', content, reason: 'Fel gräns' })).status).toBe(200)
    expect((await row('ear')).reviewedBy).toBe('')
  })

  test('of a symptom that has changed since does not hold: a rule, a limit or a word is another content', () => {
    const ear = ruleSet.symptoms['ear'] ?? general
    const signed = {
      symptom: 'ear',
      content: contentOf(ear),
      act: 'signed' as const,
      by: { id: 'x', name: 'A', role: 'B' },
      reason: '',
      at: now,
    }
    expect(withReviews({ ear }, [signed]).symptoms['ear']?.reviewedBy).toBe(signatureOf(signed))
    const changedRule = { ...ear, rules: ear.rules.slice(1) }
    expect(withReviews({ ear: changedRule }, [signed]).symptoms['ear']?.reviewedBy).toBe('')
    expect(contentOf({ ...ear, reviewedBy: 'somebody' })).toBe(contentOf(ear))
    expect(new Set(symptoms.map(contentOf)).size).toBe(symptoms.length)
  })

  test('opens the complaint in production: the same answers give a human before, self-care after', async () => {
    const well = {
      'person.who': 'self',
      'person.ageMonths': 360,
      ...Object.fromEntries(
        symptomsFor(['ear']).flatMap(({ questions }) =>
          questions.flatMap(({ id, kind, options = [] }) =>
            kind === 'multi'
              ? options.map(option => [`${id}.${option}`, false])
              : [[id, kind === 'yes-no' ? false : kind === 'number' ? 1 : (options[0] ?? null)]],
          ),
        ),
      ),
    }
    const parts = {
      staffing: async () => ({ onDuty: 0, waiting: {} }),
      reviews: house.reviews.latest,
      now: () => now,
      register: { units: async () => [central], listing: async () => null, protectedIdentity: async () => false },
      ruleSets: house.ruleSets,
      settings: defaults,
      production: true,
      central: central.hsaId,
      onError: () => {},
    }
    const outcome = async () => {
      const { rules } = await (await houses(parts))(blank('new'))
      return {
        hash: rules.hash,
        ...judge([rules.symptoms['general'] ?? general, rules.symptoms['ear'] ?? general], well, { production: true }),
      }
    }
    const before = await outcome()
    expect(before).toMatchObject({ level: 'P3', action: 'handoff' })
    for (const id of ['general', 'ear']) {
      const { content } = await row(id)
      expect((await post(id, { act: 'signed', content })).status).toBe(200)
    }
    const after = await outcome()
    expect(after.level).not.toBe('P3')
    expect(after.hash).not.toBe(before.hash)
    // Each talk finishes on the rules it began with: both sets are kept.
    expect(await house.ruleSets.get(before.hash)).not.toBeNull()
    expect(await house.ruleSets.get(after.hash)).not.toBeNull()
  })
})

describe('a deviation', () => {
  test('reported at the desk is read by the rule owner, without a word about the person', async () => {
    const talk = citizen().writes('Jag har ont i ryggen sedan i går').picks('back-pain').calmly().picks('right')
    const made = act(
      { ...talk.case, status: 'waiting', unit: { hsaId: central.hsaId, name: central.name } },
      nurse(),
      { act: 'report-deviation', expected: 'P3', text: 'Regeln frågar inte om kortison.' },
      now,
    )
    if (isRefusal(made)) throw new Error(made.refused)
    for (const [id, entries] of [['deviated', made.entries]] as const) {
      const { reports } = { reports: entries.map(({ seq: _, at: __, ...draft }) => draft) }
      await house.store.update(id, { kind: 'system', name: 'turn' }, 'own-talk', c =>
        changed(c, { kind: 'bot' }, now, [opened, ...reports]),
      )
    }
    const { rows, next } = await (await door().request('http://localhost/deviations?limit=1')).json()
    expect(rows).toMatchObject([
      {
        symptom: 'back-pain',
        name: 'Ont i ryggen',
        level: talk.level(),
        expected: 'P3',
        text: 'Regeln frågar inte om kortison.',
        unit: central.name,
      },
    ])
    expect(next).toBeNull()
    expect(JSON.stringify(rows)).not.toContain('sedan i går')
  })

  test('needs words, and a judgement to deviate from', () => {
    const judged = citizen().writes('ont i ryggen').picks('back-pain').calmly().picks('right').case
    const at = { ...judged, status: 'waiting' as const, unit: { hsaId: central.hsaId, name: central.name } }
    expect(act(at, nurse(), { act: 'report-deviation', expected: null, text: ' ' }, now)).toMatchObject({
      refused: 'invalid',
      field: 'text',
    })
    expect(act({ ...at, judgement: null }, nurse(), { act: 'report-deviation', expected: null, text: 'x' }, now)).toMatchObject({
      refused: 'not-yours',
    })
  })

  test('a page that is not ours to ask for is named', async () => {
    const wrong = await door().request('http://localhost/deviations?limit=0')
    expect(wrong.status).toBe(422)
    expect((await wrong.json()).error.field).toBe('limit')
  })
})
const opened = {
  type: 'opened' as const,
  language: 'sv',
  channel: 'test',
  number: 'FA-TEST-RULE',
  rules: ruleSet.hash,
  position: { machine: 'talk', version: 1, value: 'describe' },
}

test('a condition reads aloud, with the questions’ own words', () => {
  const read = symptomsFor(['cough-cold'])
  const said = inWords(
    allOf(
      yes('cold-symptoms.fever'),
      anyOf(atLeast('cold-days', 5), below('person.ageMonths', 3)),
      not(yes('cold-symptoms.cough')),
    ),
    read,
    'sv',
  )
  expect(said).toMatch(/^”[^”]+” och \(.+ minst 5 eller Ålder under 3 månader\) och inte ”[^”]+”$/)
  expect(inWords(is('person.who', 'self'), read, 'sv')).toBe('Det gäller dig själv')
  for (const symptom of symptoms)
    for (const { when } of [...symptom.rules, ...symptom.shifts])
      expect(inWords(when, symptomsFor([symptom.id]), 'sv')).not.toMatch(/\{|undefined|[a-z]+-[a-z]+\.[a-z]/)
})
