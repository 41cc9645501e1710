// Where everything outside of the product is, and what it knows us by.
import type { Config } from './config.ts'

/** Where the outside is: configured, or the simulated world. */
export function addresses(config: Config, world: string | null) {
  const at = (configured: string | undefined, name: string, path: string): string => {
    if (configured) return configured
    if (world) return `${world}${path}`
    throw new Error(`${name} is not set, and nothing is simulated`)
  }
  return {
    citizens: at(config.CITIZEN_ISSUER, 'CITIZEN_ISSUER', '/idp'),
    staff: at(config.STAFF_ISSUER, 'STAFF_ISSUER', '/idp'),
    register: at(config.REGISTER_URL, 'REGISTER_URL', '/register'),
    record: {
      baseUrl: at(config.COSMIC_URL, 'COSMIC_URL', '/cosmic/fhir'),
      tokenUrl: at(config.COSMIC_TOKEN_URL, 'COSMIC_TOKEN_URL', '/cosmic/auth/token'),
      clientId: config.COSMIC_CLIENT_ID,
      clientSecret: config.COSMIC_CLIENT_SECRET,
      key: config.COSMIC_KEY,
      scope: config.COSMIC_SCOPE,
    },
  }
}
