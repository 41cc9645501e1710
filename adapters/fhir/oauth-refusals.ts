// What a client is told when it gets no token: which rule it broke, and how to mend it. The provider's own words name the
// rule to its developers; ours are for whoever has a day to connect.

/** RFC 6749 §5.2: error_description is ASCII without quotes and backslashes. */
const plain = (text: string) => text.replaceAll(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/gu, '?').slice(0, 500)

export type Refused = { error: string; error_description?: string | undefined; error_detail?: string | undefined }

/** By what the provider says, word for word; tests hold each of them. */
const mending = (endpoint: string): readonly [RegExp, string][] => [
  [
    /client not found/u,
    'No client with this id may ask: it is not registered here, or was disabled. Ask the operator for its state',
  ],
  [/alg mismatch/u, 'Sign the client_assertion with ES384 or RS384, and say so in its header (alg)'],
  [
    /no applicable key/u,
    'No registered key has the kid and alg of the header of the client_assertion. Send the kid of a registered key, or have this one registered',
  ],
  [/signature verification failed/u, 'The client_assertion is signed by another key than the registered one with that kid'],
  [/jwt expired/u, 'The client_assertion has expired. Make a new one for each request, and check the clock'],
  [/jwt not active/u, 'The client_assertion is not valid yet (nbf). Check the clock'],
  [/expiration must be/u, 'The client_assertion needs exp, at most 300 seconds ahead'],
  [/unique jti/u, 'The client_assertion needs a jti, a new one each time'],
  [/iss \(JWT issuer\)/u, 'In the client_assertion iss and sub must both be the client_id'],
  [/sub \(JWT subject\)/u, 'In the client_assertion iss and sub must both be the client_id'],
  [/audience|\(aud\)/u, `In the client_assertion aud must be ${endpoint}`],
  [/only be used once/u, 'This client_assertion was used before. Make a new one with a new jti for each request'],
  [
    /authentication mechanism|no client authentication/u,
    'Send client_assertion and client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer (private_key_jwt). Secrets are not taken',
  ],
  [/client_assertion format|Invalid JWT|JWS|Compact/u, 'The client_assertion is not a signed JWT'],
  [/content-type/u, 'Send the request as application/x-www-form-urlencoded'],
]

export function explain(
  { error, error_description, error_detail }: Refused,
  endpoint: string,
): { error: string; error_description: string } {
  const said = error_detail ?? error_description ?? ''
  const all = `${said} ${error_description ?? ''}`
  const known = mending(endpoint).find(([words]) => words.test(all))?.[1]
  const own = error === 'unsupported_grant_type' ? 'The only grant_type here is client_credentials' : plain(said)
  return { error, error_description: known ?? (own || 'The request can not be understood') }
}
