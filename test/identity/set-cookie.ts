// Reads a Set-Cookie header as a browser does, as far as our tests need.
export function parseSetCookie(header: string) {
  const [pair = '', ...attributes] = header.split(';').map(part => part.trim())
  const split = pair.indexOf('=')
  const of = (name: string) => attributes.find(a => a.toLowerCase().startsWith(name))?.slice(name.length)
  const expires = of('expires=')
  return {
    name: pair.slice(0, split),
    value: pair.slice(split + 1),
    path: of('path=') ?? '/',
    secure: of('secure') !== undefined,
    domain: of('domain='),
    expired: of('max-age=') === '0' || (expires !== undefined && Date.parse(expires) < Date.now()),
  }
}
