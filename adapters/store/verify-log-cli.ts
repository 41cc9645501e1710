// `npm run verify-log -- FILE`: whether an export of the access log is what was sealed, and if not, which record isn't. One file
// with node's own parts only, so that a third party may copy it and run `node verify-log-cli.ts FILE` without us and without a
// database. It is also the definition of what is hashed: the sealer takes it from here.
import { createHash, createPublicKey, verify as verifies } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'

export type Fields = Record<string, unknown>
/** `from` and `to`: the first and last record, counted from 1 over the whole log. `until`: the row the sealer goes on from. */
export type Checkpoint = {
  number: number
  from: number
  to: number
  count: number
  root: string
  previous: string | null
  at: string
  until: { tx: string; id: string }
  /** An Ed25519 key: its RFC 7638 thumbprint and the 32 bytes, both base64url. */
  key: { id: string; public: string }
}
export const FORMAT = 'farstu-log-1'

const sha256 = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** RFC 8785: members by UTF-16 code units, no space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isFields(value)) return JSON.stringify(value)
  const members = Object.keys(value).sort()
  return `{${members.map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

export const contentOf = (at: unknown, type: unknown, data: unknown) => sha256(canonical({ at, data, type })).toString('hex')

/** RFC 6962's leaf. An entry of a case stands in it with the hash of its content, so that a file may leave the content out. */
export function leafOf({ position: _, ...record }: Fields): Buffer {
  const { at, type, data, ...bound } = record
  const sealed =
    record['record'] === 'entry' && data !== undefined && bound['content'] === undefined
      ? { ...bound, content: contentOf(at, type, data) }
      : record
  return sha256(Buffer.of(0), canonical(sealed))
}

/** RFC 6962's tree head. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (!only) return sha256()
  if (leaves.length === 1) return only
  const left = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return sha256(Buffer.of(1), rootOf(leaves.slice(0, left)), rootOf(leaves.slice(left)))
}

export const signedBytes = (body: Checkpoint) => Buffer.from(`${FORMAT} checkpoint\n${canonical(body)}`)
export const hashOf = (body: Checkpoint) => sha256(signedBytes(body)).toString('hex')
export const keyId = (x: string) => sha256(canonical({ crv: 'Ed25519', kty: 'OKP', x })).toString('base64url')

export function isSignedBy(body: Checkpoint, signature: string): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: body.key.public }, format: 'jwk' })
    const bytes = Buffer.from(signature, 'base64url')
    if (keyId(body.key.public) !== body.key.id || bytes.toString('base64url') !== signature) return false
    return verifies(null, signedBytes(body), key, bytes)
  } catch {
    return false
  }
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0
/** Words of ours: what a forger puts here is shown to whoever checks. */
const isText = (value: unknown) => typeof value === 'string' && /^[\w:.-]{1,64}$/.test(value)
const isHash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
/** What it says more than this stands under the signature as well. */
function isCheckpoint(value: unknown): value is Checkpoint {
  if (!isFields(value) || !isFields(value['key']) || !isFields(value['until'])) return false
  const { number, from, to, count, root, previous, at, key, until } = value
  const counts = [number, from, to, count].every(isCount)
  const texts = [at, key['id'], key['public'], until['tx'], until['id']].every(isText)
  return counts && texts && isHash(root) && (previous === null || isHash(previous))
}

/** `keys`: ids of those that may have signed. `part`: the file may begin after the beginning of the log. */
export type Options = { keys?: readonly string[]; expect?: readonly { number: number; hash: string }[]; part?: boolean }
export type Verdict = {
  ok: boolean
  /** What is wrong, in plain words; without what a record says. */
  findings: string[]
  notes: string[]
  records: number
} & Ends
type Ends = { first: Checkpoint | null; last: { body: Checkpoint; hash: string } | null }
type Found = (text: string) => void
type Line = { n: number; value: Fields; leaf: string }
type Batch = { n: number; value: Fields; records: Line[] }

/** `lines`: of an export, without their ends. */
export async function verifyLog(lines: AsyncIterable<string> | Iterable<string>, options: Options = {}): Promise<Verdict> {
  const findings: string[] = []
  const found = (text: string) => void findings.push(text)
  const seen = new Map<number, string>()
  let first: Checkpoint | null = null
  let last: Verdict['last'] = null
  let batch: Batch | null = null
  let header = false
  let end: Fields | null = null
  const held = { checkpoints: 0, records: 0 }
  let n = 0

  function close() {
    if (!batch) return
    held.checkpoints += 1
    const { value, records: lines } = batch
    const { checkpoint: body, leaves, signature, ...rest } = value
    if (!isCheckpoint(body) || typeof signature !== 'string' || typeof leaves !== 'string' || Object.keys(rest).length > 0)
      return found(`The checkpoint of line ${batch.n} was changed: its ${lines.length} records can't be checked.`)
    const hash = hashOf(body)
    if (!isSignedBy(body, signature)) found(`Checkpoint ${body.number} was changed: its signature doesn't fit it.`)
    else if (options.keys?.includes(body.key.id) === false)
      found(`Checkpoint ${body.number} is signed with a key you don't trust: ${body.key.id}.`)
    follow(body, hash)
    compare(body, leaves, lines, found)
    seen.set(body.number, hash)
    first ??= body
    last = { body, hash }
  }

  function follow(body: Checkpoint, hash: string) {
    const before = last
    if (body.count !== body.to - body.from + 1) found(`Checkpoint ${body.number} counts its own records wrong.`)
    if (body.number === 1 && (body.previous !== null || body.from !== 1)) found('Checkpoint 1 is not the beginning of a log.')
    if (!before) return
    const next = before.body.number + 1
    if (seen.has(body.number))
      found(`Checkpoint ${body.number} stands here twice${seen.get(body.number) === hash ? '' : ', with different content'}.`)
    else if (body.number < next) found(`Checkpoint ${body.number} stands in the wrong place, after ${before.body.number}.`)
    else if (body.number > next)
      found(`Missing: ${range('checkpoint', next, body.number - 1)}, with records from ${before.body.to + 1} on.`)
    else if (body.previous !== before.hash)
      found(`Checkpoint ${body.number} doesn't follow on checkpoint ${before.body.number}: one of them was replaced.`)
    else if (body.from !== before.body.to + 1)
      found(`Checkpoint ${body.number} begins at record ${body.from}, not at ${before.body.to + 1}.`)
  }

  for await (const text of lines) {
    n += 1
    const value = parsed(text)
    if (!isFields(value) || canonical(value) !== text) found(`Line ${n} was changed: it isn't written as the format writes it.`)
    if (!isFields(value)) continue
    if (end) found(`Line ${n} was added after the end.`)
    else if (value['format'] !== undefined) {
      if (n > 1 || text !== canonical({ format: FORMAT })) found(`Line ${n} is not the opening line of a ${FORMAT} file.`)
      header = true
    } else if (value['checkpoint'] !== undefined) {
      close()
      batch = { n, value, records: [] }
    } else if (value['end'] !== undefined) {
      close()
      batch = null
      end = value
    } else {
      held.records += 1
      const line = { n, value, leaf: leafOf(value).toString('hex') }
      if (batch) batch.records.push(line)
      else found(`${described(line)} was added: it stands under no checkpoint.`)
    }
  }
  if (!end) close()
  if (!header) found(`The opening line of a ${FORMAT} file is missing.`)
  if (!end) found('The file is cut off: its last line is missing.')
  else if (canonical(end) !== canonical({ end: held }))
    found(`The last line doesn't count what the file holds: ${held.checkpoints} checkpoints and ${held.records} records.`)
  const notes = judged(options, seen, { first, last }, found)
  return { ok: findings.length === 0, findings, notes, first, last, records: held.records }
}

/** What only a copy kept elsewhere can show: a file cut off at its end, and a history that was written anew. */
function judged({ keys, expect = [], part }: Options, seen: Map<number, string>, { first, last }: Ends, found: Found) {
  const notes: string[] = []
  for (const { number, hash } of expect) {
    const is = seen.get(number)
    if (is === undefined && last && number > last.body.number)
      found(`The end is missing: ${range('checkpoint', last.body.number + 1, number)}, with records from ${last.body.to + 1} on.`)
    else if (is === undefined) found(`Checkpoint ${number}, which you expect, is not in the file.`)
    else if (is !== hash) found(`Checkpoint ${number} is another one than you expect: the log was written anew.`)
  }
  if (!keys) notes.push('The signatures fit the key in the file. Give --key ID, known from elsewhere, to know whose it is.')
  if (expect.length === 0)
    notes.push('Whether the end was cut off is not known: give --expect NUMBER:HASH of a checkpoint kept elsewhere.')
  if (first && first.number > 1) {
    const before = `The file begins with checkpoint ${first.number}: ${range('record', 1, first.from - 1)} not in it.`
    if (part) notes.push(before)
    else found(`${before} If only a part was asked for, say --part.`)
  }
  return notes
}

function compare(body: Checkpoint, list: string, lines: readonly Line[], found: Found) {
  const bytes = Buffer.from(list, 'base64')
  const leaves = Array.from({ length: Math.floor(bytes.length / 32) }, (_, i) => bytes.subarray(32 * i, 32 * i + 32))
  const whole = rootOf(lines.map(line => Buffer.from(line.leaf, 'hex'))).toString('hex') === body.root
  if (bytes.toString('base64') !== list || bytes.length !== 32 * body.count || rootOf(leaves).toString('hex') !== body.root) {
    found(`The list of fingerprints of checkpoint ${body.number} was changed.`)
    if (!whole) found(`Something was changed, added or taken away among ${range('record', body.from, body.to)}.`)
    return
  }
  const places = new Map(leaves.map((leaf, i) => [leaf.toString('hex'), body.from + i]))
  const here = new Set<number>()
  const strange: Line[] = []
  let latest = 0
  for (const line of lines) {
    const position = places.get(line.leaf)
    if (position === undefined) strange.push(line)
    else if (here.has(position)) found(`${described(line)} was added: it is a copy of record ${position}.`)
    else {
      if (position < latest) found(`Record ${position} stands in the wrong place (line ${line.n}).`)
      else if (line.value['position'] !== position)
        found(`Record ${position} was changed: it gives itself another place (line ${line.n}).`)
      latest = Math.max(latest, position)
      here.add(position)
    }
  }
  const gone = new Set(leaves.map((_, i) => body.from + i).filter(position => !here.has(position)))
  for (const line of strange) {
    const position = line.value['position']
    if (typeof position === 'number' && gone.delete(position))
      found(`${described(line)} was changed after it was sealed: record ${position}.`)
    else found(`${described(line)} was added: it was never sealed.`)
  }
  for (const position of gone) found(`Record ${position} is missing (checkpoint ${body.number}).`)
}

const range = (what: string, from: number, to: number) => (from === to ? `${what} ${from}` : `${what}s ${from}–${to}`)

/** Only what can't be a person's: a record may have been made to say anything. */
function described({ n, value: { record, id } }: Line): string {
  const which = typeof id === 'string' && /^\d{1,19}$/.test(id) ? id : '?'
  return `Line ${n} (${record === 'entry' ? 'an entry of a case' : `access ${which}`})`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Lines end with \n alone: what people wrote may hold other ends of lines. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
}

const USAGE = 'verify-log FILE [--key KEY_ID …] [--expect NUMBER:HASH …] [--part]'
const many = { type: 'string', multiple: true } as const
const OPTIONS = { key: many, expect: many, part: { type: 'boolean' } } as const

/** 0 = whole, 1 = not, 2 = could not be read. */
export async function command(args: readonly string[]): Promise<{ code: 0 | 1 | 2; lines: string[] }> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
    const expect = (values.expect ?? []).map(text => {
      if (!/^\d{1,9}:[0-9a-f]{64}$/.test(text))
        throw new Error('--expect is NUMBER:HASH, as export-log and the log of the product give it')
      const [number = '', hash = ''] = text.split(':')
      return { number: Number(number), hash }
    })
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw new Error(USAGE)
    const asked = { expect, part: values.part ?? false, ...(values.key && { keys: values.key }) }
    const verdict = await verifyLog(linesOf(file), asked)
    const { ok, findings, notes, first, last, records } = verdict
    const held = [
      `Checkpoints ${first?.number ?? 0}–${last?.body.number ?? 0}, records ${first?.from ?? 0}–${last?.body.to ?? 0} (${records} in the file).`,
      ...(last ? [`The last is ${last.body.number}:${last.hash}, sealed ${last.body.at} with the key ${last.body.key.id}.`] : []),
      ...notes.map(note => `Note: ${note}`),
    ]
    if (ok) return { code: 0, lines: ['The log is whole: nothing was changed, taken away or added.', ...held] }
    return { code: 1, lines: [`The log is NOT whole: ${findings.length} found.`, ...findings.map(text => `- ${text}`), ...held] }
  } catch (error) {
    return { code: 2, lines: [error instanceof Error ? error.message : USAGE] }
  }
}

if (import.meta.main) {
  const { code, lines } = await command(process.argv.slice(2))
  for (const line of lines) code === 0 ? console.log(line) : console.error(line)
  process.exitCode = code
}
