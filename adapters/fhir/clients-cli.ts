// `npm run fhir:clients -- add|list|protect|unprotect|disable|enable|rotate|log`: an operator's command. It works on the database of DATABASE_URL,
// else the embedded one of DATA_DIR, while the product runs. What is done is recorded with the user of the operating system.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbedded } from '../store/embedded.ts'
import { openPool, type Pool } from '../store/pool.ts'
import { type Keys, publicKeys, readKeySet } from './key-sets.ts'
import { OutsideError, wrongWith } from './outside.ts'
import {
  actsOn,
  addClient,
  type ClientKeys,
  disableClient,
  type Doer,
  enableClient,
  findClient,
  listClients,
  protectClient,
  type RegisteredClient,
  rotateKeys,
  unprotectClient,
} from './registered-clients.ts'
import { whyNoScope } from './scope-refusal.ts'
import { isCleared, PROTECTED } from './scopes.ts'

export const USAGE = `npm run fhir:clients -- COMMAND
  add --name NAME --scope 'system/*.rs' [--provider HSA-ID …] [--protected] (--jwks-uri URL | --jwks FILE)
                          registers a client; the last line is its client_id. Without --provider it sees all care providers;
                          without --protected nobody with protected identity
  list                    every client, enabled or not
  protect CLIENT_ID       it sees persons with protected identity too, from its next token on
  unprotect CLIENT_ID     it no longer does, and its tokens that are out stop within 10 seconds
  disable CLIENT_ID       no token from now on, and those that are out stop within 10 seconds
  enable CLIENT_ID        tokens again; those from before it was disabled stay refused
  rotate CLIENT_ID (--jwks-uri URL | --jwks FILE)
                          other keys. Give old and new in one set to let both live for a while.
                          A key that has leaked: disable, rotate, enable
  log [CLIENT_ID]         what was done, by whom and when`

/** What the operator wrote is wrong: the words say how to mend it. */
class Wrong extends Error {}

type Options = { name?: string; scope?: string; provider?: string[]; protected?: boolean; 'jwks-uri'?: string; jwks?: string }
export type CliDeps = { pool: Pool; doer: Doer; newId: () => string; development: boolean }

function scopeOf(text: string | undefined): string {
  const scopes = [...new Set((text ?? '').split(/\s+/u).filter(Boolean))]
  if (scopes.length === 0) throw new Wrong("--scope is missing, for example --scope 'system/*.rs'")
  const why = scopes.map(whyNoScope).find(one => one !== null)
  if (why) throw new Wrong(`--scope: ${why}`)
  return scopes.join(' ')
}

/** An HSA-id: the country, the organisation's number, and its own end (SITHS and HSA, Inera). */
const HSA = /^[A-Z]{2}\d{10}-[A-Z0-9]{1,19}$/u
function providersOf(given: readonly string[] | undefined): string[] | null {
  if (given === undefined) return null
  const providers = [...new Set(given)]
  const bad = providers.find(id => !HSA.test(id))
  if (bad !== undefined) throw new Wrong(`--provider: '${bad}' is not an HSA-id, such as SE2321000230-E0001`)
  return providers
}

const described = ({ keys, passedOver }: Keys) => [
  `keys: ${keys.map(key => `${key.kid} (${key.kty === 'EC' ? 'ES384' : 'RS384'})`).join(', ')}`,
  ...passedOver.map(why => `not used: ${why}`),
]

async function keysOf(options: Options, development: boolean): Promise<{ keys: ClientKeys; said: string[] }> {
  const { jwks, 'jwks-uri': uri } = options
  if ((jwks === undefined) === (uri === undefined)) throw new Wrong('Give either --jwks FILE or --jwks-uri URL')
  if (uri !== undefined) {
    const wrong = wrongWith(uri, development)
    if (wrong) throw new Wrong(`--jwks-uri: ${wrong.message}`)
    const read = await readKeySet(uri, development).catch((error: Error) => error)
    if (read instanceof OutsideError && read.code === 'not-public')
      throw new Wrong(`--jwks-uri: ${read.message}. Register the keys themselves: --jwks FILE`)
    const said =
      read instanceof Error ? [`not read yet: ${read.message}. It is read again at each token request`] : described(read)
    return { keys: { jwksUri: uri }, said: [`keys at ${uri}`, ...said] }
  }
  const file = jwks ?? ''
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Wrong(`--jwks: there is no file ${file} that can be read`)
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Wrong(`--jwks: ${file} is not JSON`)
  }
  const read = publicKeys(json)
  if ('wrong' in read) throw new Wrong(`--jwks: ${read.wrong}`)
  return { keys: { keys: read.keys }, said: described(read) }
}

const sees = (providers: readonly string[] | null | undefined, scope: string) =>
  `${providers ? providers.join(', ') : 'all care providers'}${isCleared(scope) ? '' : '; nobody with protected identity'}`

async function add(options: Options, { pool, doer, newId, development }: CliDeps): Promise<string[]> {
  const name = options.name?.trim() ?? ''
  if (name === '' || name.length > 200) throw new Wrong('--name is missing, or longer than 200: who the integrator is')
  const rights = scopeOf(options.scope)
  const scope = options.protected ? `${rights} ${PROTECTED}` : rights
  const providers = providersOf(options.provider)
  const { keys, said } = await keysOf(options, development)
  const clientId = newId()
  await addClient(pool, doer, { clientId, name, scope, providers, ...keys })
  return [
    `Registered ${name}`,
    `  scope: ${scope}`,
    `  sees: ${sees(providers, scope)}`,
    ...said.map(line => `  ${line}`),
    clientId,
  ]
}

const stateOf = (client: RegisteredClient) =>
  client.disabledAt === null ? 'enabled' : `disabled since ${client.disabledAt.slice(0, 19)}Z`
const listed = (client: RegisteredClient): string =>
  [
    `${client.clientId}  ${client.name}  ${stateOf(client)}`,
    `    scope: ${client.scope}`,
    `    sees: ${sees(client.providers, client.scope)}`,
    `    keys: ${client.jwksUri ?? (client.keys ?? []).map(key => String(key['kid'])).join(', ')}`,
  ].join('\n')

const HIDDEN = 'persons with protected identity'
/** What is done to a client with nothing more to be said of it. */
const plain = {
  disable: { act: disableClient, done: 'is disabled', already: 'was disabled already' },
  enable: { act: enableClient, done: 'is enabled', already: 'was enabled already' },
  protect: {
    act: protectClient,
    done: `is cleared for ${HIDDEN}, from its next token on`,
    already: `was cleared for ${HIDDEN} already`,
  },
  unprotect: {
    act: unprotectClient,
    done: `no longer sees ${HIDDEN}; its tokens stop within 10 seconds`,
    already: `was not cleared for ${HIDDEN}`,
  },
} as const
const isPlain = (command: string | undefined): command is keyof typeof plain =>
  command !== undefined && Object.hasOwn(plain, command)

/** What is said to the operator. Throws Wrong. */
async function perform(args: readonly string[], deps: CliDeps): Promise<string[]> {
  const { values, positionals } = parsed(args)
  const [command, clientId, ...more] = positionals
  if (more.length > 0) throw new Wrong(`'${more[0]}' is not understood`)
  const { pool, doer } = deps
  if (command === 'add') return add(values, deps)
  if (command === 'list') {
    const clients = await listClients(pool)
    return clients.length > 0 ? clients.map(listed) : ['No client is registered. Those of FHIR_CLIENTS stand in the settings']
  }
  if (command === 'log')
    return (await actsOn(pool, clientId ?? null)).map(
      one => `${one.at}  ${one.by}  ${one.act}  ${one.clientId}  ${JSON.stringify(one.after)}`,
    )
  if (command !== 'rotate' && !isPlain(command)) throw new Wrong(USAGE)
  if (clientId === undefined) throw new Wrong(`Say which: ${command} CLIENT_ID`)
  const known = await findClient(pool, clientId)
  if (!known) throw new Wrong(`No client ${clientId} is registered. See list; those of FHIR_CLIENTS are changed in the settings`)
  if (command === 'rotate') {
    const { keys, said } = await keysOf(values, deps.development)
    await rotateKeys(pool, doer, clientId, keys)
    return [`${known.name} has other keys`, ...said.map(line => `  ${line}`)]
  }
  const { act, done, already } = plain[command]
  return [`${known.name} ${(await act(pool, doer, clientId)) ? done : already}`]
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        scope: { type: 'string' },
        provider: { type: 'string', multiple: true },
        protected: { type: 'boolean' },
        'jwks-uri': { type: 'string' },
        jwks: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : 'Not understood'}\n${USAGE}`)
  }
}

export type Said = { ok: boolean; lines: string[] }
export async function clientsCommand(args: readonly string[], deps: CliDeps): Promise<Said> {
  try {
    return { ok: true, lines: await perform(args, deps) }
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, lines: [error.message] }
    throw error
  }
}

/** Who sits at the keyboard; with sudo also who asked. */
function operator(): string {
  const { SUDO_USER: asked } = process.env
  const user = (() => {
    try {
      return userInfo().username
    } catch {
      // A container's user may have a number only.
      return `uid ${process.getuid?.() ?? 'unknown'}`
    }
  })()
  return asked && asked !== user ? `${user} (sudo by ${asked})` : user
}

async function withDatabase<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
  const { DATABASE_URL: url, DATA_DIR: folder = './data' } = process.env
  const dataDir = resolve(folder)
  if (!url && !existsSync(dataDir))
    throw new Error(`There is no data in ${dataDir}. Set DATA_DIR or DATABASE_URL, or start the product once`)
  const database = url ? { url, stop: async () => {} } : await startEmbedded({ dataDir })
  const pool = openPool(database.url, { max: 1 })
  try {
    const { rows } = await pool.query<{ there: boolean }>("select to_regclass('fhir_client_acts') is not null as there")
    if (!rows[0]?.there) throw new Error('The database is of an older version. Start the product once: it brings it up to date')
    return await work(pool)
  } finally {
    await pool.end()
    await database.stop()
  }
}

async function main(): Promise<void> {
  const deps = {
    doer: { at: new Date().toISOString(), by: operator() },
    newId: randomUUID,
    development: process.env['NODE_ENV'] !== 'production',
  }
  const args = process.argv.slice(2)
  if (args.length === 0 || args.includes('--help')) return void console.log(USAGE)
  const { ok, lines } = await withDatabase(pool => clientsCommand(args, { pool, ...deps }))
  for (const line of lines) ok ? console.log(line) : console.error(line)
  if (!ok) process.exitCode = 1
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
