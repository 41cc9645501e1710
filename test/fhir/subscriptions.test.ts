// An integrator asks to be told, and is: of what, by whom, how often, and what becomes of it when nobody answers.
import { createHmac } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { subscriptionsCommand } from '../../adapters/fhir/subscriptions-cli.ts'
import { upkeep } from '../../adapters/fhir/subscription-upkeep.ts'
import type { Case, Draft } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import { opening, said, turn, waitingAt } from '../store/talks.ts'
import { type Call, openReceiver, openSubscriptions, sample, until } from './subscription-door.ts'

let door: Awaited<ReturnType<typeof openSubscriptions>>
/** How far ahead of the clock on the wall the product's is. */
let ahead = 0
const closing: (() => void)[] = []
beforeAll(async () => {
  door = await openSubscriptions({ later: () => ahead })
})
afterAll(() => door.close())
afterEach(() => closing.splice(0).forEach(close => void close()))

let count = 0
const newCase = () => {
  count += 1
  return `tells-${count}`
}
/** By the product's clock, which some of these set. */
const put =
  (...drafts: Draft[]) =>
  (c: Case) =>
    changed(c, { kind: 'citizen' }, door.now(), c.rev === 0 ? [opening(), ...drafts] : drafts)
const say = (id: string, ...texts: string[]) => door.store.store.update(id, turn, 'own-talk', put(...texts.map(said)))
const hook = async (answer: Parameters<typeof openReceiver>[0] = () => ({ status: 204 })) => {
  const receiver = await openReceiver(answer)
  closing.push(receiver.close)
  return receiver
}
const wish = (endpoint: string, criteria: string, more: object = {}, channel: object = {}) => ({
  resourceType: 'Subscription',
  status: 'requested',
  reason: 'test',
  criteria,
  channel: { type: 'rest-hook', endpoint, payload: 'application/fhir+json', ...channel },
  ...more,
})
async function subscribed(who: string, ...asked: Parameters<typeof wish>) {
  const made = await door.ask(who, 'POST', '/Subscription', wish(...asked))
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  closing.push(() => void door.ask(who, 'DELETE', `/Subscription/${made.body.id}`))
  return made.body as { id: string; status: string; meta: { versionId: string } }
}
const statusOf = async (who: string, id: string) => {
  const { body } = await door.ask(who, 'GET', `/Subscription/${id}/$status`)
  const named = (name: string) => body.parameter.find((p: { name: string }) => p.name === name)
  return {
    status: named('status')?.valueCode,
    error: named('error')?.valueString,
    waiting: named('waiting')?.valueInteger,
    dead: named('dead')?.valueInteger,
    letters: body.parameter.filter((p: { name: string }) => p.name === 'dead-letter'),
  }
}
const issue = (body: { issue?: { diagnostics?: string; expression?: string[] }[] }) => body.issue?.[0] ?? {}

describe('being told', () => {
  test('each message of a case comes as the version that was committed, signed, in order, and the look is in the access log', async () => {
    const receiver = await hook()
    const id = newCase()
    await say(id, 'innan någon frågat')
    const made = await subscribed('anna', receiver.url, 'Communication', {}, { header: ['X-Own: abc'] })
    expect(made.status).toBe('active')
    const secret = (await door.ask('anna', 'POST', `/Subscription/${made.id}/$secret`)).body.parameter[0].valueString
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    await say(id, 'ett', 'två')
    await say(id, 'tre')
    await until(() => receiver.calls.length >= 3)
    const bodies = receiver.calls.map(call => JSON.parse(call.body))
    expect(bodies.map(body => body.payload[0].contentString)).toEqual(['ett', 'två', 'tre'])
    expect(receiver.versions()).toEqual([3, 4, 5].map(seq => `Communication/${id}.${seq}/_history/${seq}`))
    const [first] = receiver.calls
    if (!first) throw new Error('none')
    expect(first.headers['x-own']).toBe('abc')
    expect(first.headers['content-type']).toBe('application/fhir+json')
    const [, t = '', v1 = ''] = /^t=(\d+),v1=([0-9a-f]{64}),v1=/.exec(String(first.headers['x-farstu-signature'])) ?? []
    expect(v1).toBe(createHmac('sha256', Buffer.from(secret, 'hex')).update(`${t}.${first.body}`).digest('hex'))
    const read = await door.ask('anna', 'GET', `/Communication/${id}.3/_history/3`)
    expect(JSON.parse(first.body)).toEqual(read.body)
    const log = await door.store.accessLog.list({ case: id, whoId: 'anna', limit: 100 })
    expect(log.length).toBeGreaterThan(0)
    expect(log.every(row => row.whoKind === 'integrator' && row.why === 'integration')).toBe(true)
  })

  test('only what matches is told, of updates too; without a payload the call has no body', async () => {
    const receiver = await hook()
    const unit = sample[1]?.hsaId ?? ''
    await subscribed('anna', receiver.url, `Task?owner=Organization/${unit}&status=requested`, {}, { payload: undefined })
    const [here, there] = [newCase(), newCase()]
    await say(here, 'hej')
    await say(there, 'hej')
    for (const [id, at] of [
      [here, unit],
      [there, sample[0]?.hsaId ?? ''],
    ] as const)
      await door.store.store.update(id, turn, 'care', put(waitingAt(at)))
    await until(() => receiver.calls.length >= 1)
    await new Promise(done => setTimeout(done, 300))
    expect(receiver.versions()).toEqual([`Task/${here}/_history/3`])
    expect(receiver.calls[0]?.body).toBe('')
    expect(receiver.calls[0]?.headers['content-type']).toBeUndefined()
    expect(await door.store.accessLog.list({ case: here, whoId: 'anna', limit: 10 })).toEqual([])
  })

  test('a Slot that an integrator writes and changes is told of, version by version', async () => {
    const receiver = await hook()
    await subscribed('bo', receiver.url, 'Slot?status=free')
    await door.store.pool.query(
      `insert into slots (id, unit, unit_name, kind, start_at, end_at) values ('tell-me', $1, 'X', 'visit', now() + interval '1 day', now() + interval '25 hours')`,
      [sample[1]?.hsaId],
    )
    await door.store.pool.query(`update slots set comment = 'a' where id = 'tell-me'`)
    await door.store.pool.query(`update slots set status = 'busy-unavailable' where id = 'tell-me'`)
    await door.store.pool.query(`update slots set status = 'free' where id = 'tell-me'`)
    await until(() => receiver.calls.length >= 3)
    expect(receiver.versions()).toEqual([1, 2, 4].map(n => `Slot/tell-me/_history/${n}`))
  })

  test('who may see other care providers only is told nothing of these', async () => {
    const [theirs, ours] = [await hook(), await hook()]
    await subscribed('elsewhere', theirs.url, 'Communication')
    await subscribed('anna', ours.url, 'Communication')
    await say(newCase(), 'ett')
    await until(() => ours.calls.length === 1)
    await new Promise(done => setTimeout(done, 200))
    expect(theirs.calls).toEqual([])
  })

  test('turned off nothing comes; turned on again it begins there', async () => {
    const receiver = await hook()
    const { id } = await subscribed('anna', receiver.url, 'Communication')
    const off = await door.ask('anna', 'PUT', `/Subscription/${id}`, {
      ...wish(receiver.url, 'Communication'),
      id,
      status: 'off',
    })
    expect(off.body.status).toBe('off')
    const one = newCase()
    await say(one, 'av')
    await new Promise(done => setTimeout(done, 400))
    const on = await door.ask('anna', 'PUT', `/Subscription/${id}`, { ...wish(receiver.url, 'Communication'), id })
    expect(on.body.status).toBe('active')
    await say(one, 'på')
    await until(() => receiver.calls.length >= 1)
    expect(receiver.calls.map(call => JSON.parse(call.body).payload[0].contentString)).toEqual(['på'])
  })
})

describe('a receiver that does not answer well', () => {
  test('order is kept over a failure, the status says why, and success makes it active again', async () => {
    let broken = true
    const receiver = await hook(() => (broken ? { status: 503, headers: { 'Retry-After': '1' } } : { status: 200 }))
    const { id } = await subscribed('anna', receiver.url, 'Communication')
    const one = newCase()
    await say(one, 'a', 'b', 'c')
    await until(async () => (await statusOf('anna', id)).status === 'error')
    const stands = await door.ask('anna', 'GET', `/Subscription/${id}`)
    expect(stands.body).toMatchObject({ status: 'error', error: 'HTTP 503' })
    expect(JSON.stringify(stands.body)).not.toContain('nothing of this')
    broken = false
    await until(async () => (await statusOf('anna', id)).status === 'active')
    await until(async () => (await statusOf('anna', id)).waiting === 0)
    const seqs = receiver.versions().map(version => Number(version.split('/').at(-1)))
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
    expect([...new Set(seqs)]).toEqual([2, 3, 4])
    // The same delivery each time it is tried.
    expect(new Set(receiver.calls.map(call => call.headers['x-farstu-delivery'])).size).toBe(3)
    const between = (receiver.calls[1]?.at ?? 0) - (receiver.calls[0]?.at ?? 0)
    expect(between).toBeGreaterThan(900)
    expect((await door.ask('anna', 'GET', `/Subscription/${id}`)).body.error).toBeUndefined()
  })

  test('one message it refuses holds up its own case, not the others', async () => {
    const bad = newCase()
    const receiver = await hook(call => ({ status: call.body.includes('olämpligt') ? 422 : 200 }))
    const { id } = await subscribed('anna', receiver.url, 'Communication')
    await say(bad, 'olämpligt', 'efter')
    for (let i = 0; i < 5; i += 1) await say(newCase(), 'lämpligt')
    await until(() => receiver.calls.filter(call => call.body.includes('"lämpligt"')).length === 5)
    expect(receiver.calls.some(call => call.body.includes('efter'))).toBe(false)
    // What was received is written down a moment after.
    const stands = await until(async () => {
      const now = await statusOf('anna', id)
      return now.waiting <= 2 && now
    })
    expect(stands).toMatchObject({ waiting: 2, dead: 0 })
  })

  test('a dead receiver delays nobody else', async () => {
    const silent = await hook(() => null)
    const good = await hook()
    await subscribed('bo', silent.url, 'Communication')
    await subscribed('anna', good.url, 'Communication')
    const began = Date.now()
    for (let i = 0; i < 10; i += 1) await say(newCase(), 'x')
    await until(() => good.calls.length === 10)
    expect(Date.now() - began).toBeLessThan(5_000)
  })

  test('what waits for a disabled client waits until it is enabled, and what it may no longer see is never sent', async () => {
    const receiver = await hook()
    const { id } = await subscribed('anna', receiver.url, 'Communication')
    const { pool } = door.store
    await pool.query(
      `insert into fhir_clients (client_id, name, scope, jwks_uri, created_at, disabled_at) values ('anna', 'Anna', 'system/*.rs', 'https://x.example', now(), now())`,
    )
    const one = newCase()
    await say(one, 'medan')
    await until(async () => (await statusOf('anna', id)).waiting === 1)
    await new Promise(done => setTimeout(done, 700))
    expect(receiver.calls).toEqual([])
    await pool.query(`update fhir_clients set disabled_at = null where client_id = 'anna'`)
    await until(() => receiver.calls.length === 1)

    await pool.query(`update fhir_clients set disabled_at = now() where client_id = 'anna'`)
    await say(one, 'hemligt')
    await until(async () => (await statusOf('anna', id)).waiting === 1)
    await pool.query(`update subscriptions set providers = '{SE2321000230-9999}' where id = $1`, [id])
    await pool.query(`update fhir_clients set disabled_at = null where client_id = 'anna'`)
    await until(async () => (await statusOf('anna', id)).waiting === 0)
    expect(receiver.calls.length).toBe(1)
    const { rows } = await pool.query('select state from deliveries where subscription = $1 order by ord', [id])
    expect(rows.map(row => row.state)).toEqual(['done', 'withheld'])
  })

  test('410 ends it', async () => {
    const receiver = await hook(() => ({ status: 410 }))
    const { id } = await subscribed('anna', receiver.url, 'Communication')
    await say(newCase(), 'x', 'y')
    await until(async () => (await statusOf('anna', id)).status === 'off')
    expect(await statusOf('anna', id)).toMatchObject({ error: 'HTTP 410', waiting: 2 })
    await new Promise(done => setTimeout(done, 700))
    expect(receiver.calls.length).toBe(1)
  })

  test('after a day in vain it is a dead letter, seen by owner and operator, and sent again by either', async () => {
    let broken = true
    const seen: Call[] = []
    const receiver = await hook(call => {
      seen.push(call)
      return { status: broken ? 422 : 200 }
    })
    const { id } = await subscribed('anna', receiver.url, 'Communication')
    const one = newCase()
    await say(one, 'första')
    await until(async () => (await statusOf('anna', id)).error === 'HTTP 422')
    ahead += 23 * 3_600_000
    const before = seen.length
    await until(() => seen.length > before)
    expect((await statusOf('anna', id)).dead).toBe(0)
    ahead += 2 * 3_600_000
    const dead = await until(async () => {
      const now = await statusOf('anna', id)
      return now.dead === 1 && now
    })
    expect(dead.letters[0].part.find((p: { name: string }) => p.name === 'error').valueString).toBe('HTTP 422')
    expect((await door.subs.figures()).dead).toBe(1)
    // What comes after a dead letter is not held up by it.
    broken = false
    await say(one, 'andra')
    await until(() => seen.at(-1)?.body.includes('andra') ?? false)
    const run = (...args: string[]) => subscriptionsCommand(door.store.pool, args, door.now())
    // What was received is written down a moment after.
    await until(async () => (await statusOf('anna', id)).status === 'active')
    expect((await run('list')).find(line => line.startsWith(id))).toMatch(
      /anna {2}active.* 0 waiting, 1 dead {2}http:\/\/127\.0\.0\.1:\d+$/,
    )
    const [line = ''] = await run('dead', '--subscription', id)
    expect(line).toContain(`Communication/${one}.2/_history/2`)
    await expect(run('resend', 'nobody')).rejects.toThrow('dead letter')
    expect((await door.ask('bo', 'POST', `/Subscription/${id}/$resend`)).status).toBe(404)
    expect((await door.ask('anna', 'POST', `/Subscription/${id}/$resend`, { resourceType: 'Patient' })).status).toBe(400)
    const [delivery = ''] = line.split(' ')
    expect(await run('resend', delivery)).toEqual(['1 sent again.'])
    await until(async () => (await statusOf('anna', id)).dead === 0)
    await until(() => seen.at(-1)?.body.includes('första') ?? false)
    expect(seen.at(-1)?.headers['x-farstu-delivery']).toBe(delivery)
  })

  test('nobody waits longer than two days for a receiver that is gone', async () => {
    const silent = await hook(() => ({ status: 500 }))
    const { id } = await subscribed('anna', silent.url, 'Communication')
    for (let i = 0; i < 6; i += 1) await say(newCase(), 'x')
    await until(async () => (await statusOf('anna', id)).waiting === 6)
    await until(async () => (await statusOf('anna', id)).status === 'error')
    ahead += 49 * 3_600_000
    await until(async () => {
      await upkeep(door.store.pool, door.now())
      return (await statusOf('anna', id)).dead === 6
    })
    expect((await statusOf('anna', id)).waiting).toBe(0)
    const again = await door.ask('anna', 'POST', `/Subscription/${id}/$resend`)
    expect(again.body.parameter[0].valueInteger).toBe(6)
    expect((await statusOf('anna', id)).waiting).toBe(6)
  })
})

test.each([
  ['POST', '$secret', 'write'],
  ['GET', '$status', 'read'],
  ['POST', '$resend', 'write'],
])("%s of its own address %s is one line of the access log, also a stranger's", async (method, operation, what) => {
  const receiver = await hook(() => ({ status: 200 }))
  const { id } = await subscribed('anna', receiver.url, 'Communication')
  const last = async () => {
    const { rows } = await door.store.pool.query(
      `select who_id, why, what, cases from access_log where why = 'integration' order by id desc limit 1`,
    )
    return rows[0]
  }
  for (const [who, status] of [
    ['anna', 200],
    ['bo', 404],
  ] as const) {
    expect((await door.ask(who, method, `/Subscription/${id}/${operation}`)).status).toBe(status)
    expect(await last()).toEqual({ who_id: who, why: 'integration', what, cases: [] })
  }
})

describe('what may be asked for', () => {
  const https = 'https://8.8.8.8/hook'
  test.each([
    ['Communication?sounds=like', {}, {}, 'Subscription.criteria', "'sounds'"],
    ['Communication?_count=5', {}, {}, 'Subscription.criteria', '_count'],
    ['AuditEvent', {}, {}, 'Subscription.criteria', 'told of'],
    ['Slot?start=yesterday', {}, {}, 'Subscription.criteria', 'start'],
    ['Encounter', { status: 'active' }, {}, 'Subscription.status', 'requested'],
    ['Encounter', { end: '2020-01-01T00:00:00Z' }, {}, 'Subscription.end', 'passed'],
    ['Encounter', {}, { header: ['Host: inside'] }, 'Subscription.channel.header[0]', 'Host'],
    ['Encounter', {}, { header: ['no colon'] }, 'Subscription.channel.header[0]', 'Name: value'],
    ['Encounter', {}, { endpoint: 'https://10.0.0.1/' }, 'Subscription.channel.endpoint', 'public'],
    ['Encounter', {}, { endpoint: 'http://8.8.8.8/' }, 'Subscription.channel.endpoint', 'https'],
  ])('%s %j %j is refused at %s', async (criteria, more, channel, expression, words) => {
    const { status, body } = await door.ask('anna', 'POST', '/Subscription', wish(https, criteria, more, channel))
    expect([status, issue(body).expression]).toEqual([422, [expression]])
    expect(issue(body).diagnostics).toContain(words)
  })

  test('only what the token may read', async () => {
    const { status, body } = await door.ask('narrow', 'POST', '/Subscription', wish(https, 'Patient'))
    expect([status, issue(body).diagnostics]).toEqual([403, 'The token lacks the scope system/Patient.r'])
    const may = await door.ask('narrow', 'POST', '/Subscription', wish(https, 'Encounter', { status: 'off' }))
    expect(may.status).toBe(201)
  })

  test('each client sees its own, and nobody takes the id of another', async () => {
    const { id } = await subscribed('anna', https, 'Encounter', { status: 'off' })
    expect((await door.ask('anna', 'GET', `/Subscription/${id}`)).status).toBe(200)
    for (const path of [`/Subscription/${id}`, `/Subscription/${id}/_history`, `/Subscription/${id}/$status`])
      expect([path, (await door.ask('bo', 'GET', path)).status]).toEqual([path, 404])
    const ids = async (who: string, path: string) => {
      const { body } = await door.ask(who, 'GET', path)
      return (body.entry ?? []).map((e: { resource?: { id: string } }) => e.resource?.id)
    }
    expect(await ids('anna', '/Subscription?criteria=Encounter')).toContain(id)
    expect(await ids('bo', '/Subscription')).not.toContain(id)
    expect(await ids('bo', '/Subscription/_history')).not.toContain(id)
    expect((await door.ask('bo', 'PUT', `/Subscription/${id}`, { ...wish(https, 'Encounter'), id })).status).toBe(409)
    await door.ask('bo', 'DELETE', `/Subscription/${id}`)
    expect((await door.ask('bo', 'POST', `/Subscription/${id}/$secret`)).status).toBe(404)
    expect((await door.ask('anna', 'GET', `/Subscription/${id}`)).status).toBe(200)
    expect((await door.ask('anna', 'DELETE', `/Subscription/${id}`)).status).toBe(204)
    expect((await door.ask('anna', 'GET', `/Subscription/${id}`)).status).toBe(410)
    expect((await door.ask('bo', 'PUT', `/Subscription/${id}`, { ...wish(https, 'Encounter'), id })).status).toBe(409)
  })

  test('read, changed and sent back it stands; a stale change is told so', async () => {
    const made = await subscribed('anna', https, 'Encounter')
    const again = await door.ask(
      'anna',
      'PUT',
      `/Subscription/${made.id}`,
      { ...made, reason: 'another' },
      { 'If-Match': 'W/"1"' },
    )
    expect(again.body).toMatchObject({ status: 'active', reason: 'another', meta: { versionId: '2' } })
    const stale = await door.ask('anna', 'PUT', `/Subscription/${made.id}`, made, { 'If-Match': 'W/"1"' })
    expect(stale.status).toBe(412)
  })

  test('past its end it is off', async () => {
    const { id } = await subscribed('anna', https, 'Encounter', { end: new Date(Date.now() + ahead + 1_500).toISOString() })
    await until(async () => (await door.ask('anna', 'GET', `/Subscription/${id}`)).body.status === 'off')
  })
})
