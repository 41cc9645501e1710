// The quick way out of the pages around the talk (a citizen's login, their own log): the button alone is a form and needs no
// script; site/leave.js makes it the chat's own, with Esc three times and nothing left in the tab's history.
import { html } from 'hono/html'
import { say } from '../../flows/texts/index.ts'

/** In the page's head line. Logs out, and goes to the address that says nothing (pages.ts, /leave). */
export const leaveButton = (language: string) =>
  html`<form class="leave" method="post" action="/logout/citizen?to=leave"><button title="${say(language, 'chat.leave.why')}">${say(language, 'chat.leave')} <span aria-hidden="true">↗</span></button></form>
<script src="/site/leave.js" defer></script>`

/** What a page with the button must allow. */
export const leavePolicy = "script-src 'self'; connect-src 'self'"

export const leaveStyle = `
.head { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; justify-content: space-between; margin: 0 0 2rem } .head .site { margin: 0 }
.leave { margin: 0 0 0 auto } .leave button { width: auto; min-height: 2.75rem; padding: .3rem .2rem; border: 0; background: none; color: var(--ink); font-size: .95rem; font-weight: 400; text-decoration: underline; text-underline-offset: .2em }
`
