// A citizen reads who has read their cases, /me/log: the log extract (patientdatalagen 8 kap. 5 §) without having to ask for it.
// For whoever is logged in, about themselves, or the child they act for. The only script
// is the quick way out; the words are the extract's own.
import { Hono } from 'hono'
import { html } from 'hono/html'
import { say } from '../../flows/texts/index.ts'
import type { Citizen } from '../people.ts'
import { languageOf } from './console-door.ts'
import { leaveButton, leavePolicy } from './leave.ts'

/** As far as anybody pages. */
const LAST_PAGE = 10_000

export type OwnLogDeps = {
  citizenOf: (request: Request) => Promise<Citizen | null>
  /** The extracts of this person's cases as texts, newest case first, by pages from 1. That they were read is in the log too. */
  extracts: (
    citizen: Citizen,
    language: 'sv' | 'en',
    page: number,
  ) => Promise<{ cases: { number: string; text: string }[]; more: boolean }>
}

export function ownLogRoutes({ citizenOf, extracts }: OwnLogDeps): Hono {
  const app = new Hono()
  // For the chat's menu: whether there is somebody to show the log to. Not who.
  app.get('/me/session', async c => {
    c.header('Cache-Control', 'no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    return c.json({ loggedIn: (await citizenOf(c.req.raw)) !== null })
  })
  app.get('/me/log', async c => {
    c.header('Cache-Control', 'no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'same-origin')
    c.header('X-Frame-Options', 'DENY')
    const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"
    c.header('Content-Security-Policy', `${policy}; ${leavePolicy}`)
    const language = languageOf(c) === 'en' ? 'en' : 'sv'
    const t = (key: string) => say(language, `login.log-${key}`)
    const page = (body: ReturnType<typeof html>) => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t('heading')} – ${say(language, 'login.site')}</title>
<link rel="stylesheet" href="/login/style.css">
</head>
<body><main><div class="head"><p class="site">${say(language, 'login.site')}</p>${leaveButton(language)}</div><h1>${t('heading')}</h1>${body}<p><a href="/chat/">${say(language, 'login.citizen-back')}</a></p></main></body>
</html>`
    const citizen = await citizenOf(c.req.raw)
    if (!citizen)
      return c.html(
        page(html`<p>${t('who')}</p><p><a class="button" href="/login/citizen">${say(language, 'login.citizen-button')}</a></p>`),
        401,
      )
    const asked = Number(c.req.query('page'))
    const number = Number.isSafeInteger(asked) && asked >= 1 && asked <= LAST_PAGE ? asked : 1
    const { cases, more } = await extracts(citizen, language, number)
    const link = (to: number, key: string) => html`<a href="/me/log?lang=${language}&amp;page=${to}">${t(key)}</a>`
    return c.html(
      page(html`<p>${t('text')}</p>
${citizen.actor ? html`<p class="note">${t('child')}</p>` : ''}
${cases.length === 0 ? html`<p>${t(number === 1 ? 'none' : 'no-more')}</p>` : ''}
${cases.map(({ number, text }) => html`<details><summary>${number}</summary><pre>${text}</pre></details>`)}
${more || number > 1 ? html`<p>${number > 1 ? link(number - 1, 'newer') : ''} ${more ? link(number + 1, 'older') : ''}</p>` : ''}`),
    )
  })
  return app
}
