// A browser without a screen: a cookie jar by host and path, redirects followed, and the headers Chromium sends
// that our guards look at.
import { parseSetCookie } from './set-cookie.ts'

export type Sees = { status: number; url: string; text: string; headers: Headers; via: string[] }
type Kept = { name: string; value: string; host: string; path: string }

export type Browser = {
  get(url: string, headers?: Record<string, string>): Promise<Sees>
  /** A form of the page it is on; `foreign` posts it from another site instead. */
  post(
    url: string,
    form: Record<string, string>,
    options?: { foreign?: boolean; headers?: Record<string, string> },
  ): Promise<Sees>
  /** Follows redirects only as long as they stay where `stop` does not match, and gives the address not gone to. */
  until(stop: (url: URL) => boolean): Browser
  cookies(name: string): Kept[]
  keep(name: string, value: string, host: string): void
}

export function browser(jar: Kept[] = [], stop: (url: URL) => boolean = () => false): Browser {
  const put = (header: string, at: URL) => {
    const { name, value, path, expired, secure, domain } = parseSetCookie(header)
    // What a real browser demands of a __Host- cookie.
    if (name.startsWith('__Host-') && (path !== '/' || !secure || domain)) throw new Error(`A browser refuses the cookie ${name}`)
    const before = jar.findIndex(kept => kept.name === name && kept.host === at.hostname && kept.path === path)
    if (before >= 0) jar.splice(before, 1)
    if (!expired) jar.push({ name, value, host: at.hostname, path })
  }

  async function go(address: string, init: RequestInit, via: string[] = []): Promise<Sees> {
    const at = new URL(address)
    if (stop(at)) return { status: 0, url: at.href, text: '', headers: new Headers(), via }
    const cookie = jar.filter(kept => kept.host === at.hostname && at.pathname.startsWith(kept.path))
    const headers = new Headers(init.headers)
    if (cookie.length > 0) headers.set('cookie', cookie.map(kept => `${kept.name}=${kept.value}`).join('; '))
    const response = await fetch(at, { ...init, headers, redirect: 'manual' })
    for (const header of response.headers.getSetCookie()) put(header, at)
    const location = response.headers.get('location')
    if (location && response.status >= 300 && response.status < 400) {
      await response.body?.cancel()
      return go(new URL(location, at).href, { headers: { 'accept-language': 'sv' } }, [...via, at.href])
    }
    return { status: response.status, url: at.href, text: await response.text(), headers: response.headers, via }
  }

  return {
    get: (url, headers = {}) => go(url, { headers: { 'accept-language': 'sv', accept: 'text/html', ...headers } }),
    post: (url, form, { foreign = false, headers = {} } = {}) =>
      go(url, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: {
          accept: 'text/html',
          'accept-language': 'sv',
          origin: foreign ? 'https://elak.example' : new URL(url).origin,
          'sec-fetch-site': foreign ? 'cross-site' : 'same-origin',
          ...headers,
        },
      }),
    until: next => browser(jar, next),
    cookies: name => jar.filter(kept => kept.name === name),
    keep: (name, value, host) => void jar.push({ name, value, host, path: '/' }),
  }
}
