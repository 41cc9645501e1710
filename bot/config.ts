// The environment, read once and checked. Every setting an operator may turn is here and in .env.example.
import { z } from 'zod'

const port = (otherwise: number) => z.coerce.number().int().min(0).max(65_535).default(otherwise)
const list = z
  .string()
  .default('')
  .transform(text =>
    text
      .split(',')
      .map(item => item.trim())
      .filter(Boolean),
  )

const Clients = z.array(
  z.strictObject({
    clientId: z.string().min(1),
    keys: z.array(z.looseObject({ kty: z.string() })).optional(),
    jwksUri: z.url().optional(),
    scope: z.string().min(1),
    /** HSA-ids of the care providers whose cases it may see; left out: all. */
    providers: z.array(z.string().min(1)).min(1).optional(),
  }),
)
const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: port(3000),
    WORLD_PORT: port(3001),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: z.string().optional(),
    /** Who owns the tables, when the user of DATABASE_URL doesn't: migrates, and gives that user its rights. */
    DATABASE_OWNER_URL: z.string().optional(),
    /** Whether to start when the database user could change the logs. Left out: require in production, else warn. */
    LOG_GUARD: z.enum(['require', 'warn']).optional(),
    /** Where browsers reach us; decides cookies, redirects and the FHIR audience. */
    PUBLIC_URL: z.url().optional(),
    RATE_LIMITS: z.enum(['on', 'off']).default('on'),
    /** Sites that may embed the chat and call Direct Line from their own pages. */
    ALLOWED_ORIGINS: list,
    QUICK_EXIT_URL: z.url().default('https://www.smhi.se/'),
    TOKEN_SECRET: z.string().min(32).optional(),
    CITIZEN_ISSUER: z.url().optional(),
    STAFF_ISSUER: z.url().optional(),
    REGISTER_URL: z.url().optional(),
    COSMIC_URL: z.url().optional(),
    COSMIC_TOKEN_URL: z.url().optional(),
    COSMIC_CLIENT_ID: z.string().default('farstu'),
    /** The simulated Cosmic's own; a real one has another. */
    COSMIC_CLIENT_SECRET: z.string().default('farstu-development'),
    COSMIC_KEY: z.string().default('farstu-development'),
    /** Letters in the order c r u d s. */
    COSMIC_SCOPE: z
      .string()
      .default(
        [
          'system/Encounter.cs',
          'system/QuestionnaireResponse.cr',
          'system/Appointment.cus',
          'system/Observation.cs',
          'system/ServiceRequest.cs',
          'system/Provenance.c',
          'system/Patient.rs',
          'system/Practitioner.rs',
          'system/Organization.rs',
          'system/Questionnaire.r',
          'system/Condition.s',
          'system/MedicationRequest.s',
          'system/JournalNote.r',
        ].join(' '),
      ),
    COSMIC_TEMPLATE: z.string().default('farstu-distanskontakt'),
    /** HSA-ids of the care providers whose journal it is; left out outside production: the simulated region. */
    COSMIC_PROVIDERS: list,
    /** EHR integrators: a JSON list of { clientId, keys: [public JWK] or jwksUri, scope, providers? }. */
    FHIR_CLIENTS: z
      .string()
      .default('[]')
      .transform((text, ctx) => {
        const read = Clients.safeParse(json(text))
        if (read.success) return read.data
        ctx.addIssue({ code: 'custom', message: 'is not a JSON list of { clientId, keys or jwksUri, scope, providers? }' })
        return z.NEVER
      }),
    /** Which commissions open the desk, and for which duty: JSON, adapters/identity/duties.ts. */
    STAFF_DUTIES: z.string().default(''),
    /** HSA-id of the unit where every case goes first (1177 centrally); empty = the register's only central one. */
    CENTRAL_UNIT: z.string().default(''),
    /** A file of units' own phrases for the desk, beside the shipped ones (bot/README.md). */
    PHRASES_FILE: z.string().default(''),
    /** A file of the region's own times, beside the defaults of bot/settings.ts (bot/settings-file.ts). */
    SETTINGS_FILE: z.string().default(''),
    /** A file of how the units write their notes: headings, contact types, KVÅ codes (bot/README.md). */
    NOTES_FILE: z.string().default(''),
    /** What the checkpoints of the log are signed with (Ed25519, PEM); left out: made in DATA_DIR. Keep a copy elsewhere. */
    LOG_KEY: z.string().optional(),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  })
  .superRefine((env, ctx) => {
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (env.DATABASE_OWNER_URL && !env.DATABASE_URL) refuse('DATABASE_OWNER_URL', 'goes with DATABASE_URL')
    if (env.NODE_ENV !== 'production') return
    if (env.RATE_LIMITS === 'off') refuse('RATE_LIMITS', 'must be on in production')
    for (const name of [
      'PUBLIC_URL',
      'DATABASE_URL',
      'TOKEN_SECRET',
      'CITIZEN_ISSUER',
      'STAFF_ISSUER',
      'REGISTER_URL',
      'COSMIC_URL',
      'COSMIC_PROVIDERS',
    ] as const) {
      if (env[name] === undefined || env[name].length === 0) refuse(name, 'is required in production, where nothing is simulated')
    }
  })
export type Config = z.infer<typeof Environment>

/** Throws an Error that names each setting and what to do. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Error(
    `The settings can't be used:\n${parsed.error.issues.map(i => `  ${i.path.join('.')}: ${i.message}`).join('\n')}`,
  )
}
