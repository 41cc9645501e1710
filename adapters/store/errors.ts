// What can go wrong with the database, as one closed set of codes. A message never carries a row, a key or a
// parameter: PostgreSQL puts those in its details, so only its code and the constraint's name are kept.
export type StoreErrorCode =
  /** Five other writers were first, one after the other. Nothing was written. */
  | 'contended'
  /** No connection, or it broke. A write may or may not have happened: repeat it with its once-key. */
  | 'unreachable'
  /** The database didn't answer in time. As `unreachable`. */
  | 'timeout'
  /** An open case without a time when somebody looks at it. A bug in nextWake. */
  | 'orphan'
  /** The page cursor is not one of ours. */
  | 'bad-cursor'
  /** A stored row has a shape this version can't read. */
  | 'bad-row'
  /** The change doesn't continue the case it was decided on. */
  | 'bad-change'
  /** An applied migration's file was changed, or is missing, or the database is newer than the program. */
  | 'migration'
  /** The embedded PostgreSQL can't be found or started. */
  | 'embedded'
  /** The product's database user could change the log, and that was not to be. The message says what to do. */
  | 'unguarded'
  /** Backup or restore can't be done; the message says why. */
  | 'backup'
  /** Anything else the database said. */
  | 'database'

export class StoreError extends Error {
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StoreError'
    this.code = code
  }
}

const text = (error: object, key: string) => {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : undefined
}

/** The SQLSTATE or the system's error code. */
export const codeOf = (error: unknown) => (error instanceof Error ? text(error, 'code') : undefined)
export const constraintOf = (error: unknown) => (error instanceof Error ? text(error, 'constraint') : undefined)

const BROKEN = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', '57P01', '57P02', '57P03']

/** Any error of the driver as one of ours, without what was in the row. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const code = codeOf(error)
  const said = error instanceof Error ? error.message : ''
  const constraint = constraintOf(error)
  if (code === '57014' || said === 'Query read timeout') return new StoreError('timeout', 'The database did not answer in time.')
  if (constraint === 'cases_awake')
    return new StoreError('orphan', 'An open case must have a time when it is looked at (nextWake).')
  if ((code && (BROKEN.includes(code) || code.startsWith('08'))) || /connect|terminated/i.test(said))
    return new StoreError('unreachable', `The database can't be reached (${code ?? 'connection lost'}).`)
  return new StoreError('database', `The database refused: ${[code ?? 'unknown', constraint].filter(Boolean).join(' ')}`)
}
