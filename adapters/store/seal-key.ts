// The key the log is sealed with: Ed25519, in a file outside the database that only its owner may read. Whoever can write to
// the database can't sign, so what is changed there shows. Its public half stands in each checkpoint, and beside it in a file.
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { link, mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from './errors.ts'
import { keyId } from './verify-log-cli.ts'

export type LogKey = {
  /** RFC 7638 thumbprint: what a third party is told by another way than the export. */
  id: string
  /** The 32 bytes, base64url. */
  public: string
  sign(bytes: Buffer): string
}

export type SealErrorCode =
  /** The key's file can't be used; the message says why and what to do. */
  | 'log-key'
  /** The checkpoints in the database are not those this process has made or seen: somebody changed them, or put back a copy. */
  | 'log-rewound'
  /** The server counts its transactions from the start again; the next start of the product mends it. */
  | 'log-clock'

export class SealError extends Error {
  readonly code: SealErrorCode
  constructor(code: SealErrorCode, message: string) {
    super(message)
    this.name = 'SealError'
    this.code = code
  }
}

const unusable = (file: string, why: string) => new SealError('log-key', `The key of the log, ${file}, ${why}.`)

async function read(file: string): Promise<LogKey | null> {
  let pem: string
  try {
    if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0)
      throw unusable(file, 'can be read by others than its owner: chmod 600 it, and think of whether it must be replaced')
    pem = await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error instanceof SealError ? error : unusable(file, `can't be read (${codeOf(error) ?? 'unknown'})`)
  }
  let x: string | undefined
  try {
    const secret = createPrivateKey(pem)
    x = createPublicKey(secret).export({ format: 'jwk' }).x
    if (secret.asymmetricKeyType === 'ed25519' && x)
      return { id: keyId(x), public: x, sign: bytes => sign(null, bytes, secret).toString('base64url') }
  } catch {
    // Said below; the cause may quote the key.
  }
  throw unusable(file, 'is not an Ed25519 private key in PEM (openssl genpkey -algorithm ed25519)')
}

/** Made on first use. Processes that start at once agree: the file appears whole and once, and the loser reads the winner's. */
export async function logKey(file: string): Promise<LogKey> {
  const before = await read(file)
  if (before) return before
  const made = generateKeyPairSync('ed25519')
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${randomBytes(8).toString('hex')}`
  await writeFile(draft, made.privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(draft, file)
    await writeFile(`${file}.pub`, made.publicKey.export({ type: 'spki', format: 'pem' }), { mode: 0o644 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    await unlink(draft)
  }
  const key = await read(file)
  if (!key) throw unusable(file, 'has gone')
  return key
}
