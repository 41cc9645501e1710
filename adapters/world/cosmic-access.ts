// The two keys to Cosmic Open Services: the gateway's subscription key and a short-lived bearer token from client
// credentials. SMART scopes: v2 letters only in the order c r u d s; v1 read and write.
import { Hono } from 'hono'
import { gateway } from './cosmic-answers.ts'

export type CosmicKeys = { clientId: string; clientSecret: string; key: string }

const TOKEN_SECONDS = 120
const SCOPE = /^(?:system|user|patient)\/(\*|[A-Z][A-Za-z]+)\.(?:(?=[cruds])(c?r?u?d?s?)|(read|write|\*))$/

export type Access = ReturnType<typeof access>

export function access(keys: CosmicKeys, now: () => number, newToken: () => string) {
  const tokens = new Map<string, { scopes: string[]; until: number }>()

  const app = new Hono().post('/token', async c => {
    const no = (error: string, error_description: string, status: 400 | 401 = 400) => c.json({ error, error_description }, status)
    if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded'))
      return no('invalid_request', 'The body must be application/x-www-form-urlencoded')
    const form = new URLSearchParams(await c.req.text())
    const basic = /^Basic (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const [id, secret] = basic
      ? Buffer.from(basic, 'base64').toString('utf8').split(':', 2)
      : [form.get('client_id'), form.get('client_secret')]
    if (form.get('grant_type') !== 'client_credentials') return no('unsupported_grant_type', 'Only client_credentials is offered')
    if (id !== keys.clientId || secret !== keys.clientSecret) return no('invalid_client', 'Unknown client or wrong secret', 401)
    const scopes = (form.get('scope') ?? '').split(' ').filter(Boolean)
    const wrong = scopes.find(scope => !SCOPE.test(scope))
    if (wrong) return no('invalid_scope', `${wrong}: letters must stand in the order c r u d s`)
    if (scopes.length === 0) return no('invalid_scope', 'Ask for at least one scope')
    for (const [value, token] of tokens) if (token.until <= now()) tokens.delete(value)
    const value = newToken()
    tokens.set(value, { scopes, until: now() + TOKEN_SECONDS * 1000 })
    c.header('Cache-Control', 'no-store')
    return c.json({ access_token: value, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: scopes.join(' ') })
  })

  const bearer = (request: Request) => /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''

  return {
    app,
    /** The gateway's answer when its key is missing or wrong. */
    keyed(request: Request): Response | null {
      const key = request.headers.get('ocp-apim-subscription-key')
      if (key === null)
        return gateway(
          401,
          'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
        )
      return key === keys.key
        ? null
        : gateway(
            401,
            'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
          )
    },
    /** `letter`: one of c r u s. */
    allows(request: Request, type: string, letter: string): 'yes' | 'token' | 'scope' {
      const token = tokens.get(bearer(request))
      if (!token || token.until <= now()) return 'token'
      const one = token.scopes.some(scope => {
        const [, of, letters, word] = SCOPE.exec(scope) ?? []
        if (of !== '*' && of !== type) return false
        return letters?.includes(letter) || word === '*' || word === ('rs'.includes(letter) ? 'read' : 'write')
      })
      return one ? 'yes' : 'scope'
    },
    forget: (request: Request) => tokens.delete(bearer(request)),
  }
}
