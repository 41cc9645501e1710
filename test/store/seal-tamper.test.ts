import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LogKey } from '../../adapters/store/seal-key.ts'
import {
  canonical,
  type Checkpoint,
  type Fields,
  hashOf,
  keyId,
  leafOf,
  rootOf,
  signedBytes,
} from '../../adapters/store/verify-log-cli.ts'
import { database } from '../database.ts'
import { exported, freshKey, sealing, settled, someTalks, verified } from './seal-fixture.ts'
import { open } from './talks.ts'

type Batch = { checkpoint: Checkpoint; signature: string; leaves: string; records: Fields[] }
/** A key as LogKey has it, whose private half the test holds: the sealer's own stolen, or a forger's. */
function keyInHand(): LogKey {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  const secret = createPrivateKey(pem)
  const x = secret.export({ format: 'jwk' }).x ?? ''
  return { id: keyId(x), public: x, sign: bytes => sign(null, bytes, secret).toString('base64url') }
}

let batches: Batch[] = []
let key: LogKey
let expectLast: { number: number; hash: string }
beforeAll(async () => {
  const db = await database()
  const opened = await open(db.url)
  key = await freshKey()
  await someTalks(opened, 6)
  await settled(sealing(opened.pool, key, { rows: 3 }))
  batches = unpacked(await exported(opened.pool, { withEntries: false }))
  await opened.close()
  await db.stop()
  const last = batches.at(-1)
  if (!last) throw new Error('nothing was sealed')
  expectLast = { number: last.checkpoint.number, hash: hashOf(last.checkpoint) }
})
afterAll(() => {
  batches = []
})

function unpacked(lines: readonly string[]): Batch[] {
  const found: Batch[] = []
  for (const line of lines) {
    const value = JSON.parse(line)
    if (value.checkpoint) found.push({ ...value, records: [] })
    else if (value.record) found.at(-1)?.records.push(value)
  }
  return found
}
/** As a forger who knows the format would write it: only the signature can't be made. */
function packed(from: readonly Batch[]): string[] {
  const records = from.flatMap(batch => batch.records).length
  return [
    canonical({ format: 'farstu-log-1' }),
    ...from.flatMap(({ records: own, ...batch }) => [canonical(batch), ...own.map(canonical)]),
    canonical({ end: { checkpoints: from.length, records } }),
  ]
}
const copy = () => structuredClone(batches)
const check = (lines: readonly string[]) => verified(lines, { keys: [key.id], expect: [expectLast] })
const at = <T>(list: readonly T[], n: number): T => {
  const one = list[n % list.length]
  if (one === undefined) throw new Error('an empty list')
  return one
}

/** Leaves, roots, counts and the chain made to fit what the records now say; signed with `by` when the forger has a key. */
function refit(from: Batch[], by: LogKey | null): Batch[] {
  let previous: string | null = null
  let first = 1
  return from.map(batch => {
    const leaves = batch.records.map(leafOf)
    const body: Checkpoint = {
      ...batch.checkpoint,
      from: first,
      to: first + leaves.length - 1,
      count: leaves.length,
      root: rootOf(leaves).toString('hex'),
      previous,
      ...(by ? { key: { id: by.id, public: by.public } } : {}),
    }
    const records = batch.records.map((record, i) => ({ ...record, position: first + i }))
    first += leaves.length
    previous = hashOf(body)
    return {
      checkpoint: body,
      signature: by ? by.sign(signedBytes(body)) : batch.signature,
      leaves: Buffer.concat(leaves).toString('base64'),
      records,
    }
  })
}

const otherValue = (value: unknown): unknown => {
  if (typeof value === 'string') return value.endsWith('1') ? `${value.slice(0, -1)}2` : `${value}1`
  if (typeof value === 'number') return value + 1
  if (Array.isArray(value)) return [...value, 'x']
  return value === null ? 'x' : null
}
function changeOne(from: Batch[], b: number, r: number, f: number): { position: number } {
  const record = at(at(from, b).records, r)
  const fields = Object.keys(record).filter(name => name !== 'position')
  const field = at(fields, f)
  record[field] = otherValue(record[field])
  return { position: Number(record['position']) }
}

/** Each takes three numbers to choose by, and gives the lines of a forged file. */
const forgeries: Record<string, (a: number, b: number, c: number) => string[]> = {
  'a record is changed': (a, b, c) => {
    const all = copy()
    changeOne(all, a, b, c)
    return packed(all)
  },
  'a record is changed, and everything but the signatures made to fit': (a, b, c) => {
    const all = copy()
    changeOne(all, a, b, c)
    return packed(refit(all, null))
  },
  'a record is changed, and all signed anew with a key of the forger': (a, b, c) => {
    const all = copy()
    changeOne(all, a, b, c)
    return packed(refit(all, keyInHand()))
  },
  'a record is taken away': (a, b) => {
    const all = copy()
    const { records } = at(all, a)
    records.splice(b % records.length, 1)
    return packed(all)
  },
  'a record is taken away and the rest made to fit': (a, b) => {
    const all = copy()
    const { records } = at(all, a)
    records.splice(b % records.length, 1)
    return packed(refit(all, null))
  },
  'a record is added': (a, b, c) => {
    const all = copy()
    const { records } = at(all, a)
    const made = { ...at(at(all, b).records, c), id: `9${c}` }
    records.splice(c % (records.length + 1), 0, made)
    return packed(all)
  },
  'a record is doubled': (a, b, c) => {
    const all = copy()
    const { records } = at(all, a)
    at(all, c).records.push({ ...at(records, b) })
    return packed(all)
  },
  'two records change places': (a, b, c) => {
    const all = copy()
    const { records } = at(all, a)
    const i = b % records.length
    const j = (i + 1 + (c % (records.length - 1))) % records.length
    const [one, other] = [at(records, i), at(records, j)]
    records[i] = { ...other, ...(c % 2 ? { position: one['position'] } : {}) }
    records[j] = { ...one, ...(c % 2 ? { position: other['position'] } : {}) }
    return packed(all)
  },
  'a checkpoint is taken away with its records': a => {
    const all = copy()
    all.splice(a % all.length, 1)
    return packed(all)
  },
  'a checkpoint is taken away and its records are left': a => {
    const all = packed(copy())
    const places = all.flatMap((line, i) => (line.startsWith('{"checkpoint"') ? [i] : []))
    all.splice(at(places, a), 1)
    return all
  },
  'two checkpoints change places with their records': (a, b) => {
    const all = copy()
    const i = a % all.length
    const j = (i + 1 + (b % (all.length - 1))) % all.length
    const [one, other] = [at(all, i), at(all, j)]
    all[i] = other
    all[j] = one
    return packed(all)
  },
  'a checkpoint is doubled': (a, b) => {
    const all = copy()
    all.splice(b % all.length, 0, at(all, a))
    return packed(all)
  },
  'the end is cut off, and the last line made to fit': a => packed(copy().slice(0, 1 + (a % (batches.length - 1)))),
  'the end is cut off in the middle of a checkpoint': (a, b) => {
    const all = copy().slice(0, 1 + (a % (batches.length - 1)))
    const { records } = at(all, all.length - 1)
    records.length = b % records.length
    return packed(all)
  },
  'the file is cut off': a => {
    const all = packed(copy())
    return all.slice(0, a % all.length)
  },
  'a field of a checkpoint is changed': (a, b) => {
    const all = copy()
    const one = at(all, a)
    const body: Fields = { ...one.checkpoint }
    const field = at(Object.keys(body), b)
    body[field] = otherValue(body[field])
    return packed(all).map(line =>
      line.startsWith('{"checkpoint"') && JSON.parse(line).checkpoint.number === one.checkpoint.number
        ? canonical({ checkpoint: body, signature: one.signature, leaves: one.leaves })
        : line,
    )
  },
  'a fingerprint is changed': (a, b) => {
    const all = copy()
    const one = at(all, a)
    const bytes = Buffer.from(one.leaves, 'base64')
    bytes[b % bytes.length] = (bytes[b % bytes.length] ?? 0) ^ (1 + (b % 255))
    one.leaves = bytes.toString('base64')
    return packed(all)
  },
  'a line comes after the end': (a, b) => [...packed(copy()), canonical(at(at(batches, a).records, b))],
  'one character of the file is another': (a, b, c) => {
    const all = packed(copy())
    const i = a % all.length
    const line = at(all, i)
    const place = b % line.length
    const char = String.fromCharCode(32 + ((line.charCodeAt(place) - 32 + 1 + (c % 94)) % 95))
    all[i] = line.slice(0, place) + char + line.slice(place + 1)
    return all
  },
}

describe('a forged export', () => {
  test('the export the forgeries begin with is whole', async () => {
    expect((await check(packed(batches))).findings).toEqual([])
    expect(batches.length).toBeGreaterThanOrEqual(6)
    // What the forger's own hand makes to fit is right, so that it is the signature alone that tells.
    expect(packed(refit(copy(), null))).toEqual(packed(batches))
  })

  test.each(Object.keys(forgeries))('is found out: %s', async name => {
    const n = fc.nat(10_000)
    await fc.assert(
      fc.asyncProperty(n, n, n, async (a, b, c) => {
        const lines = forgeries[name]?.(a, b, c) ?? []
        const verdict = await check(lines)
        expect(verdict.ok).toBe(false)
        expect(verdict.findings.length).toBeGreaterThan(0)
      }),
      { numRuns: 40 },
    )
  })

  test('a history written anew with the stolen key is found by a checkpoint kept elsewhere, and by nothing else', async () => {
    const stolen = keyInHand()
    const mine = refit(copy(), stolen)
    const kept = at(mine, 2).checkpoint
    const anew = copy()
    changeOne(anew, 1, 0, 3)
    const lines = packed(refit(anew, stolen))
    expect((await verified(lines, { keys: [stolen.id] })).findings).toEqual([])
    const verdict = await verified(lines, { keys: [stolen.id], expect: [{ number: kept.number, hash: hashOf(kept) }] })
    expect(verdict.findings).toEqual([`Checkpoint ${kept.number} is another one than you expect: the log was written anew.`])
  })
})

describe('the verifier says which record it is', () => {
  const only = async (lines: readonly string[]) => (await check(lines)).findings

  test('changed: the place of the record, and nothing a record says of a person', async () => {
    const all = copy()
    const record = at(at(all, 2).records, 0)
    record['whoId'] = '191212121212'
    const said = await only(packed(all))
    expect(said).toEqual([expect.stringMatching(/^Line \d+ \(access \d+\) was changed after it was sealed: record \d+\.$/)])
    expect(said[0]).toContain(`record ${record['position']}.`)
    expect(said.join()).not.toContain('1912')
  })

  test('missing, added, copied, moved, cut off', async () => {
    const gone = copy()
    const [lost] = at(gone, 1).records.splice(1, 1)
    expect(await only(packed(gone))).toEqual([`Record ${lost?.['position']} is missing (checkpoint 2).`])

    const more = copy()
    at(more, 1).records.push({ ...at(at(more, 1).records, 0), id: '99999', position: 7777 })
    expect(await only(packed(more))).toEqual([expect.stringContaining('was added: it was never sealed')])

    const twice = copy()
    at(twice, 1).records.push({ ...at(at(twice, 1).records, 0) })
    expect(await only(packed(twice))).toEqual([
      expect.stringContaining(`was added: it is a copy of record ${at(at(twice, 1).records, 0)['position']}`),
    ])

    const moved = copy()
    at(moved, 1).records.reverse()
    expect((await only(packed(moved))).every(text => text.includes('wrong place'))).toBe(true)

    const last = at(batches, batches.length - 1)
    expect(await only(packed(copy().slice(0, -1)))).toEqual([
      `The end is missing: checkpoint ${last.checkpoint.number}, with records from ${last.checkpoint.from} on.`,
    ])
    const hole = copy()
    hole.splice(2, 2)
    expect(await only(packed(hole))).toEqual([
      `Missing: checkpoints 3–4, with records from ${at(batches, 2).checkpoint.from} on.`,
    ])
  })
})
