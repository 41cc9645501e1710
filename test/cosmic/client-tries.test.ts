// Tries, tokens, links and what is told of each call: at the edge of the network.
import { HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import { breaker } from '../../adapters/cosmic/breaker.ts'
import { type CosmicAccess, type CosmicCall, cosmicClient } from '../../adapters/cosmic/client.ts'
import { cosmic } from '../../adapters/cosmic/ehr.ts'
import { cosmicReader } from '../../adapters/cosmic/read.ts'
import { access, answers, base, outcome, seen, server, tokens, write } from './edge.ts'
import { artefactsOf, settings, signedCase } from './stage.ts'

test('a call is recorded by what it asked and what came of it, each try for itself, and never by whom or with what words', async () => {
  const calls: CosmicCall[] = []
  const c = signedCase()
  const ehr = cosmic({ ...access, onCall: call => void calls.push(call) }, settings)
  server.use(answers(422, outcome('no such patient 198506142382')))
  await ehr.write(artefactsOf(ehr, c).note, c)
  server.use(http.post(`${base}/:type`, () => HttpResponse.error()))
  await ehr.write(artefactsOf(ehr, c).note, c)
  expect(calls.map(({ at, ms, ...call }) => ({ ...call, timed: at.endsWith('Z') && ms >= 0 }))).toEqual([
    { what: 'token', status: 200, caseId: null, outcome: 'ok', timed: true },
    { what: 'QuestionnaireResponse create', status: 422, caseId: c.id, outcome: 'refused', timed: true },
    { what: 'QuestionnaireResponse create', status: null, caseId: c.id, outcome: 'lost', timed: true },
  ])
  expect(JSON.stringify(calls)).not.toMatch(/\d{12}|example|Ont i/)
})

describe('the token', () => {
  test('ten calls whose token was spoilt ask for one fresh one together', async () => {
    const client = cosmicClient({ ...access, deadlineMs: 2000 })
    let good = 't1'
    server.use(
      http.post(`${base}/:type`, ({ request }) =>
        request.headers.get('authorization') === `Bearer ${good}`
          ? HttpResponse.json({ resourceType: 'Encounter', id: '7' }, { status: 201 })
          : HttpResponse.json({ statusCode: 401, message: 'expired' }, { status: 401 }),
      ),
    )
    await client.create('Encounter', '{}', null)
    good = 't2'
    await Promise.all(Array.from({ length: 10 }, () => client.create('Encounter', '{}', null)))
    expect(tokens).toBe(2)
  })

  test('that is slow does not cut the write short: what was not sent is not unknown', async () => {
    server.use(
      http.post(access.tokenUrl, async () => {
        await new Promise(done => setTimeout(done, 900))
        return HttpResponse.json({ access_token: 't', expires_in: 60 })
      }),
      http.post(`${base}/:type`, async () => {
        await new Promise(done => setTimeout(done, 500))
        return HttpResponse.json({ resourceType: 'QuestionnaireResponse', id: '7' }, { status: 201 })
      }),
    )
    expect(await write({ deadlineMs: 1100 })).toMatchObject({ state: 'in-record' })
  })

  test('is renewed before it ends', async () => {
    let now = Date.now()
    const client = cosmicClient({ ...access, now: () => now })
    server.use(answers(201, { resourceType: 'Encounter', id: '7' }))
    await client.create('Encounter', '{}', null)
    now += 49_000
    await client.create('Encounter', '{}', null)
    expect(tokens).toBe(1)
    now += 2_000
    await client.create('Encounter', '{}', null)
    expect(tokens).toBe(2)
  })
})

describe('a read', () => {
  const search = (more: Partial<CosmicAccess> = {}) =>
    cosmicClient({ ...access, deadlineMs: 2000, random: () => 0, ...more }).search('Encounter', { identifier: 'a|b' }, null)
  const searchset = (body: object = {}) => HttpResponse.json({ resourceType: 'Bundle', type: 'searchset', ...body })

  test('is tried again at once when the record was busy, and Retry-After is waited for', async () => {
    const busy = HttpResponse.json({ statusCode: 429, message: '' }, { status: 429, headers: { 'retry-after': '1' } })
    server.use(
      http.post(`${base}/Encounter/_search`, () => busy, { once: true }),
      http.post(`${base}/Encounter/_search`, () => searchset()),
    )
    const began = Date.now()
    expect(await search()).toMatchObject({ status: 200 })
    expect(Date.now() - began).toBeGreaterThanOrEqual(990)
  })

  test('does not wait longer than its deadline, and says for how long the record wants to be left alone', async () => {
    server.use(
      http.post(`${base}/Encounter/_search`, () => HttpResponse.json(null, { status: 503, headers: { 'retry-after': '60' } })),
    )
    await expect(search()).rejects.toMatchObject({ code: 'nothing', afterMs: 60_000 })
    expect(seen.filter(r => r.url.endsWith('_search'))).toHaveLength(1)
  })

  test('is given up after three tries; what is wrong with us is not tried again', async () => {
    server.use(http.post(`${base}/Encounter/_search`, () => HttpResponse.json(null, { status: 502 })))
    await expect(search()).rejects.toMatchObject({ code: 'nothing' })
    expect(seen.filter(r => r.url.endsWith('_search'))).toHaveLength(3)
    seen.length = 0
    for (const status of [400, 403, 404]) {
      server.use(http.post(`${base}/Encounter/_search`, () => HttpResponse.json(null, { status })))
      await expect(search()).rejects.toThrow(`HTTP ${status}`)
    }
    expect(seen.filter(r => r.url.endsWith('_search'))).toHaveLength(3)
  })

  test('a write is sent once, however it went', async () => {
    for (const status of [429, 502, 503]) {
      server.use(answers(status, null))
      await write()
    }
    expect(seen.filter(r => r.url.endsWith('QuestionnaireResponse'))).toHaveLength(3)
  })

  test('a next page at Cosmic itself is read; half an answer is none', async () => {
    const entry = (id: string) => [{ resource: { resourceType: 'Encounter', id } }]
    server.use(
      http.post(`${base}/Encounter/_search`, () =>
        searchset({ entry: entry('1'), link: [{ relation: 'next', url: `${base}/Encounter?page=2` }] }),
      ),
      http.get(`${base}/Encounter`, () => searchset({ entry: entry('2') })),
    )
    expect((await search()).data).toMatchObject({ entry: [...entry('1'), ...entry('2')] })
  })

  test.each([
    'https://elsewhere.example/api/fhir/Encounter?page=2',
    'https://cosmic.example.elsewhere.example/api/fhir/Encounter',
    'https://cosmic.example/other/Encounter?page=2',
    'http://cosmic.example/api/fhir/Encounter',
    '//elsewhere.example/api/fhir/',
    'javascript:alert(1)',
  ])('a link to %s is not followed: our token goes nowhere else', async url => {
    server.use(http.post(`${base}/Encounter/_search`, () => searchset({ entry: [], link: [{ relation: 'next', url }] })))
    await expect(search()).rejects.toThrow('another place')
    expect(new Set(seen.map(r => r.url))).toEqual(new Set([access.tokenUrl, `${base}/Encounter/_search`]))
  })

  test('an id that is none never becomes part of an address', async () => {
    const client = cosmicClient(access)
    for (const id of ['../Patient/1', '', 'a/b', '1?x=y', 'x'.repeat(65)])
      await expect(Promise.resolve().then(() => client.update('Appointment', id, '{}', null))).rejects.toThrow('not an id')
    expect(seen.filter(r => r.url.startsWith(base))).toEqual([])
  })
})

test('after its rest one call tries, and the others rest on until it knows', async () => {
  let now = Date.now()
  const rest = breaker(() => now)
  for (let i = 0; i < 5; i++) {
    rest.check()
    rest.failed()
  }
  expect(() => rest.check()).toThrow('resting')
  now += 5001
  rest.check()
  expect(() => rest.check()).toThrow('resting')
  rest.failed()
  expect(() => rest.check()).toThrow('resting')
  now += 5001
  rest.check()
  rest.went()
  rest.check()
  rest.check()
})

test('a template that lacks what we answer, or requires what we never do, is told by its linkIds', async () => {
  const item = (...linkIds: string[]) => linkIds.map(linkId => ({ linkId, required: linkId === 'diagnos' }))
  const asked = async (body: object) => {
    server.use(http.get(`${base}/Questionnaire/farstu-distanskontakt`, () => HttpResponse.json(body)))
    return cosmicReader(cosmicClient({ ...access, deadlineMs: 2000 })).template(settings)
  }
  const questionnaire = { resourceType: 'Questionnaire', status: 'active' }
  expect(
    await asked({ ...questionnaire, item: [{ linkId: 'grupp', item: item('kontakttyp', 'anteckning', 'diagnos') }] }),
  ).toEqual({
    missing: ['angelagenhet', 'ovrigt', 'referens'],
    unanswered: ['diagnos'],
  })
  expect(await asked({ ...questionnaire, item: item('kontakttyp', 'anteckning', 'angelagenhet', 'ovrigt', 'referens') })).toBe(
    'fits',
  )
  expect(await asked({ resourceType: 'Patient', id: '1' })).toEqual({ unavailable: 'not a Questionnaire' })
})
