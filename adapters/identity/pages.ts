// The pages around a login: what is about to happen, for whom, and why it did not go. The only script is the quick way out.
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Instant } from '../../bot/case.ts'
import { leaveButton, leaveStyle } from '../../bot/server/leave.ts'
import { has, languages, say } from '../../flows/texts/index.ts'
import type { RefusedBecause } from './claims.ts'
import type { Ages } from './deps.ts'

type Html = HtmlEscapedString | Promise<HtmlEscapedString>
const ZONE = 'Europe/Stockholm'

/** Asked for by name, else by the browser's wish; Swedish when neither is one of ours. */
export function languageOf(asked: string | undefined, accepted: string | undefined): string {
  const wishes = [asked, ...(accepted ?? '').split(',').map(part => part.split(';')[0])].map(w =>
    w?.trim().slice(0, 2).toLowerCase(),
  )
  return wishes.find(wish => wish !== undefined && languages.includes(wish) && has(wish, 'login.citizen-heading')) ?? 'sv'
}

/** `leaves`: a citizen's, with the quick way out. */
const page = (language: string, heading: string, body: Html, leaves = true): Html => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading} – ${say(language, 'login.site')}</title>
<link rel="stylesheet" href="/login/style.css">
</head>
<body>
<main>
<div class="head"><p class="site">${say(language, 'login.site')}</p>${leaves ? leaveButton(language) : ''}</div>
<h1>${heading}</h1>
${body}
</main>
<footer><p>${say(language, 'login.urgent')
  .split(/\b(1177|112)\b/)
  .map((part, i) => (i % 2 ? html`<a href="tel:${part}">${part}</a>` : part))}</p></footer>
</body>
</html>`

function when(language: string, opened: Instant, now: Instant): string {
  const at = new Date(opened)
  const day = (d: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(d)
  const time = new Intl.DateTimeFormat(language, { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  )
  const date = new Intl.DateTimeFormat(language, { timeZone: ZONE, day: 'numeric', month: 'long' }).format(at)
  return say(language, day(at) === day(new Date(now)) ? 'login.when-today' : 'login.when-earlier', { time, date })
}

/** Before the provider: this page with its button is what stops a foreign link from logging somebody into another's talk. */
export const startPage = (language: string, openedAt: Instant | null, now: Instant) =>
  page(
    language,
    say(language, 'login.citizen-heading'),
    html`<p>${
      openedAt
        ? say(language, 'login.citizen-talk', { when: when(language, openedAt, now) })
        : say(language, 'login.citizen-plain')
    }</p>
${openedAt ? html`<p class="note">${say(language, 'login.citizen-not-mine')}</p>` : ''}
<form method="post" action="/login/citizen"><button>${say(language, 'login.citizen-button')}</button></form>
<p>${say(language, 'login.citizen-why')}</p>
<p><a href="/chat/">${say(language, 'login.citizen-back')}</a></p>`,
  )

export const choosePage = (
  language: string,
  self: { given: string; family: string },
  wards: { given: string; family: string; age: number }[],
  under: number,
) =>
  page(
    language,
    say(language, 'login.choose-heading'),
    html`<form method="post" action="/login/citizen/choose">
<fieldset><legend>${say(language, 'login.choose-legend', { under })}</legend>
<label><input type="radio" name="for" value="self" required> <span>${say(language, 'login.choose-self', { name: `${self.given} ${self.family}` })}</span></label>
${wards.map(
  (ward, i) =>
    html`<label><input type="radio" name="for" value="${i}"> <span>${say(language, 'login.choose-child', { name: `${ward.given} ${ward.family}`, age: ward.age })}</span></label>`,
)}
</fieldset>
<button>${say(language, 'login.choose-button')}</button>
</form>
<p class="note">${say(language, 'login.choose-note', { under })}</p>`,
  )

/** Where a login that began in a frame ends: the talk goes on in the other tab. */
export const donePage = (language: string) =>
  page(language, say(language, 'login.done-heading'), html`<p>${say(language, 'login.done-text')}</p>`)

/** Where unlocking a screen ends: it opens in the tab that was locked. */
export const unlockedPage = (language: string) =>
  page(language, say(language, 'login.unlocked-heading'), html`<p>${say(language, 'login.unlocked-text')}</p>`, false)

export const refusedPage = (language: string, kind: 'citizen' | 'staff', reason: RefusedBecause, ages: Ages) => {
  const key = (part: string) => {
    const own = `login.${kind}-refused-${reason}-${part}`
    return say(language, has(language, own) ? own : `login.refused-${reason}-${part}`, { from: ages.aloneFrom })
  }
  return page(
    language,
    key('heading'),
    html`<p>${key('text')}</p>
<p><a class="button" href="${kind === 'staff' ? '/login/staff' : '/chat/'}">${say(language, kind === 'staff' ? 'login.again' : 'login.citizen-back')}</a></p>`,
    kind === 'citizen',
  )
}

export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2326, #eef0ea); --paper: light-dark(#f7f8f4, #14191b); --line: light-dark(#98a3a0, #5a6663); --deed: light-dark(#0b5a52, #8fdccf); --on: light-dark(#fff, #06231f); --note: light-dark(#e9eee6, #1f282a) }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word }
main { width: 100%; max-width: 34rem; margin: 0 auto; padding: 1.5rem 1.25rem; flex: 1 }
.site { font-weight: 700; color: var(--deed) }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem }
.note { background: var(--note); border-left: 4px solid var(--deed); padding: .7rem 1rem; border-radius: .25rem }
button, a.button { display: inline-block; width: 100%; min-height: 3.25rem; padding: .8rem 1.25rem; border: 1px solid transparent; border-radius: .6rem; background: var(--deed); color: var(--on); font: inherit; font-weight: 700; text-align: center; text-decoration: none; cursor: pointer }
form { margin: 1.5rem 0 }
fieldset { border: 0; padding: 0; margin: 0 0 1.25rem } legend { padding: 0; margin-bottom: .6rem }
label { display: flex; gap: .9rem; align-items: center; min-height: 3.25rem; padding: .6rem 1rem; margin-bottom: .5rem; border: 1px solid var(--line); border-radius: .6rem; cursor: pointer }
label:has(:checked) { border-color: var(--deed); box-shadow: inset 0 0 0 1px var(--deed) }
input[type=radio] { width: 1.35rem; height: 1.35rem; flex: none; accent-color: var(--deed) }
a { color: var(--deed) } a.button { color: var(--on) }
details { border-top: 1px solid var(--line) } summary { padding: .8rem 0; font-weight: 700; cursor: pointer } pre { white-space: pre-wrap; font: inherit; margin: 0 0 1rem }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px }
${leaveStyle}footer { border-top: 1px solid var(--line) } footer p { max-width: 34rem; margin: 0 auto; padding: 1rem 1.25rem 1.5rem; font-size: .95rem }
`
