// A citizen's own log: what the chat is told of whether there is one to show.
import { expect, test } from 'vitest'
import { ownLogRoutes } from '../../bot/server/own-log.ts'
import { anna } from '../talk.ts'

const door = (citizen: typeof anna | null) =>
  ownLogRoutes({
    citizenOf: async () => citizen,
    extracts: async (_who, _language, page) => ({ cases: [{ number: `FA-${page}`, text: 'Läst av Anna Lind' }], more: page < 3 }),
  })

test('the chat learns whether somebody is logged in, and nothing of who', async () => {
  for (const citizen of [null, anna]) {
    const answer = await door(citizen).request('http://localhost/me/session')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({ loggedIn: citizen !== null })
  }
})

test('the log is for who is logged in, in the language asked for', async () => {
  const read = async (citizen: typeof anna | null, lang: string) => {
    const answer = await door(citizen).request(`http://localhost/me/log?lang=${lang}`)
    return [answer.status, await answer.text()] as const
  }
  expect(await read(null, 'sv')).toMatchObject([401, expect.not.stringContaining('FA-1')])
  expect(await read(anna, 'sv')).toMatchObject([200, expect.stringMatching(/Vem har läst[\s\S]*FA-1/)])
  expect(await read(anna, 'en')).toMatchObject([200, expect.stringMatching(/Who has read[\s\S]*FA-1/)])
})

test('the quick way out stands there too, logged in or not, and is allowed to work', async () => {
  for (const citizen of [null, anna]) {
    const answer = await door(citizen).request('http://localhost/me/log?lang=sv')
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'; connect-src 'self'")
    const text = await answer.text()
    expect(text).toMatch(/<form class="leave" method="post" action="\/logout\/citizen\?to=leave"><button[^>]*>Lämna snabbt/u)
    expect(text).toContain('src="/site/leave.js"')
  }
})

test('the older are on pages of their own, and a page nobody could mean is the first', async () => {
  const read = async (page: string) => (await door(anna).request(`http://localhost/me/log?lang=sv&page=${page}`)).text()
  const links = (text: string) => [...text.matchAll(/page=(\d+)">([^<]+)/gu)].map(([, to, says]) => `${to} ${says}`)
  expect(links(await read('1'))).toEqual(['2 Äldre ärenden'])
  expect(links(await read('2'))).toEqual(['1 Nyare ärenden', '3 Äldre ärenden'])
  expect(links(await read('3'))).toEqual(['2 Nyare ärenden'])
  for (const wrong of ['0', '-1', '1.5', 'x', '99999999999999999999', '1e9']) expect(await read(wrong)).toContain('FA-1<')
})
