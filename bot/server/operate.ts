// The operator's page, /operate/: what did not get out, over all units, with the raw answers, and the button that sets one going
// again. For a commission to keep the house running only; no case can be opened from here. No scripts at all.
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { say, type Values } from '../../flows/texts/index.ts'
import { wall } from '../hours.ts'
import type { Operations, Troubled } from '../operations.ts'
import type { Caregiver } from '../people.ts'
import type { Now, Outbox } from '../ports.ts'
import { fromOurselves, languageOf, unstorable } from './console-door.ts'

export type OperateDeps = {
  operations: Operations
  outbox: Pick<Outbox, 'revive' | 'depth' | 'figures'>
  subscriptions: () => Promise<{ waiting: number; dead: number; failing: number }>
  operatorOf: (request: Request) => Promise<Caregiver | null>
  /** One row in the log for a list that was looked at, and one for each that is set going again. */
  listed: (who: Caregiver, cases: string[]) => Promise<void>
  revived: (who: Caregiver, effect: string) => Promise<void>
  now: Now
}
const shown = 50
type Wrong = 'not-stuck' | 'foreign-page' | 'invalid' | 'list' | 'contended'

export function operateRoutes(deps: OperateDeps): Hono {
  const { operations, outbox, subscriptions, operatorOf, listed, revived, now } = deps
  const app = new Hono()
  /** What did not go, as a page with a way back: whoever runs the house is a person with a browser. */
  const told = (c: Context, status: 403 | 404 | 409 | 422, why: Wrong) => {
    const words = wordsOf(c)
    const { t, language } = words
    const way = html`<p><a class="button" href="/operate/?lang=${language}">${t('back')}</a></p>`
    return c.html(page(words, html`<h1>${t(`wrong.${why}-heading`)}</h1><p>${t(`wrong.${why}`)}</p>${way}`), status)
  }
  const outside = (c: Context, said?: string) => {
    const words = wordsOf(c)
    const { t } = words
    const way = html`<p><a class="button" href="/login/staff">${t('log-in')}</a></p>`
    return c.html(page(words, html`<h1>${t('title')}</h1>${said ? html`<p>${t(said)}</p>` : ''}<p>${t('who')}</p>${way}`), 401)
  }
  app.onError((error, c) => {
    const code = 'code' in error ? error.code : null
    if (code === 'bad-cursor') return told(c, 422, 'list')
    if (code === 'contended') return told(c, 409, 'contended')
    throw error
  })

  app.use('/operate/*', async (c, next) => {
    c.header('Cache-Control', 'no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'same-origin')
    c.header('X-Frame-Options', 'DENY')
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    const unfit = unstorable(c)
    if (unfit) return told(c, unfit.status === 404 ? 404 : 422, 'invalid')
    await next()
  })
  app.get('/operate/style.css', c => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }))

  app.get('/operate/', async c => {
    const words = wordsOf(c)
    const { t } = words
    const who = await operatorOf(c.req.raw)
    if (!who) return outside(c)
    const after = c.req.query('after')?.slice(0, 500)
    const [{ rows, next }, depth, record, subscribed] = await Promise.all([
      operations.troubled({ limit: shown, ...(after ? { after } : {}) }),
      outbox.depth(),
      outbox.figures(now()),
      subscriptions(),
    ])
    if (rows.length > 0) await listed(who, [...new Set(rows.map(row => row.case))])
    const figure = (key: string, value: string | number) => html`<div><dt>${t(key)}</dt><dd>${value}</dd></div>`
    return c.html(
      page(
        words,
        html`<header><strong>Farstu</strong> <span>${who.name}</span>
<a href="/operate/?lang=${words.other}" lang="${words.other}">${t('language')}</a>
<form method="post" action="/logout/staff"><button>${t('log-out')}</button></form></header>
<h1>${t('title')}</h1>
<dl>
${figure('record-answers', t(record.answers ? 'yes' : 'no'))}
${figure('waiting', depth.waiting)}
${figure('dead', depth.dead)}
${figure('unknown', record.states.unknown.count)}
${figure('refused', record.states.refused.count)}
${figure('subscriptions', `${subscribed.waiting}, ${subscribed.dead}, ${subscribed.failing}`)}
</dl>
<h2>${t('list')}</h2>
${rows.length === 0 ? html`<p>${t('none')}</p>` : html`<ul>${rows.map(row => line(words, row))}</ul>`}
${next ? html`<p><a class="button" href="/operate/?lang=${words.language}&amp;after=${next}">${t('more')}</a></p>` : ''}`,
      ),
    )
  })

  app.post('/operate/revive', async c => {
    if (!fromOurselves(c.req.raw)) return told(c, 403, 'foreign-page')
    const who = await operatorOf(c.req.raw)
    if (!who) return outside(c, 'unchanged')
    const form = await c.req.parseBody()
    const effect = form['effect']
    if (typeof effect !== 'string' || effect === '' || effect.includes('\0')) return told(c, 422, 'invalid')
    if (!(await outbox.revive(effect, now()))) return told(c, 409, 'not-stuck')
    await revived(who, effect)
    return c.redirect(`/operate/?lang=${wordsOf(c).language}`, 303)
  })
  return app
}

const when = (at: string) => {
  const { date, time } = wall(at)
  return `${date} ${time}`
}

type Words = { language: 'sv' | 'en'; other: 'sv' | 'en'; t: (key: string, values?: Values) => string }
function wordsOf(c: Context): Words {
  const language = languageOf(c) === 'en' ? 'en' : 'sv'
  return { language, other: language === 'sv' ? 'en' : 'sv', t: (key, values) => say(language, `operate.${key}`, values) }
}

function line({ t, language }: Words, one: Troubled) {
  const { kind, destination, attempts, next, answer } = one
  const told = { kind, destination, attempts, since: when(one.since) }
  return html`<li>
<h3>${t(`state.${one.state}`)}: ${one.title} <small>${one.number}</small></h3>
<p>${next ? t('where-next', { ...told, next: when(next) }) : t('where', told)}</p>
${one.error ? html`<p>${one.error}</p>` : ''}
${
  answer
    ? html`<details><summary>${
        answer.status
          ? t('answer', { status: String(answer.status), at: when(answer.at) })
          : t('answer-none', { at: when(answer.at) })
      }</summary><pre tabindex="0">${answer.body}</pre></details>`
    : ''
}
${
  one.state === 'dead'
    ? html`<form method="post" action="/operate/revive?lang=${language}"><input type="hidden" name="effect" value="${one.effect}"><button>${t('again')}</button></form>`
    : ''
}
</li>`
}

const page = ({ language, t }: Words, body: ReturnType<typeof html>) => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t('title')} – Farstu</title>
<link rel="stylesheet" href="/operate/style.css">
</head>
<body><main>${body}</main></body>
</html>`

const style = `
:root { color-scheme: light dark; --ink: light-dark(#17212b, #e6ebf0); --paper: light-dark(#fff, #1a2129); --ground: light-dark(#eef1f4, #12171d); --edge: light-dark(#cfd6dd, #36424e); --faint: light-dark(#55616d, #a2afbc); --deed: light-dark(#0b5394, #8ec1f5); --on: light-dark(#fff, #12171d) }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
main { max-width: 70rem; margin: 0 auto; padding: 1rem }
header > a { color: var(--deed); padding: .3rem 0 } header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center } header form { margin-left: auto }
h1 { font-size: 1.6rem; margin: .5rem 0 1rem } h2 { font-size: 1.2rem; margin: 1.5rem 0 .5rem } h3 { font-size: 1rem; margin: 0 }
small, dt { color: var(--faint); font-size: .875rem; font-weight: 400 }
dl { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 } dl > div { background: var(--paper); border: 1px solid var(--edge); border-radius: .5rem; padding: .5rem .75rem } dd { margin: 0; font-weight: 700; font-size: 1.2rem }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .6rem } li { background: var(--paper); border: 1px solid var(--edge); border-radius: .5rem; padding: .75rem 1rem; min-width: 0 }
li p { margin: .2rem 0 } summary { cursor: pointer; padding: .3rem 0 } pre { white-space: pre-wrap; margin: 0; max-height: 20rem; overflow-y: auto }
button, .button { font: inherit; font-weight: 650; min-height: 2.5rem; padding: .4rem 1rem; border: 1px solid transparent; border-radius: .5rem; background: var(--deed); color: var(--on); cursor: pointer; text-decoration: none; display: inline-block }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
`
