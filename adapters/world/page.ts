// The look of the simulated world's pages: plain, and marked so that nobody takes them for the product.
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export const CSP = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

export const page = (title: string, body: Html): Html => html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – simulerad omvärld</title>
<style>
:root { color-scheme: light dark; --line: light-dark(#c9c4b8, #4b4a45); --mark: light-dark(#7a4a00, #ffc46b) }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; background: light-dark(#fbf8f1, #1c1b19); color: light-dark(#22211e, #eeeae0) }
.mark { border: 2px dashed var(--mark); color: var(--mark); padding: .4rem .8rem; border-radius: .4rem; font-weight: 600 }
h1 { line-height: 1.2 } fieldset { border: 1px solid var(--line); border-radius: .5rem; padding: 0; margin: 1rem 0 }
legend { padding: 0 .5rem; margin-left: .5rem }
label { display: flex; gap: .8rem; padding: .7rem .8rem; border-top: 1px solid var(--line); cursor: pointer }
label:first-of-type { border-top: 0 } label small, td small { display: block }
input[type=radio] { width: 1.3rem; height: 1.3rem; flex: none; margin-top: .15rem }
button { font: inherit; font-weight: 600; min-height: 3rem; padding: 0 1.5rem; border-radius: .5rem; border: 2px solid currentColor; background: none; color: inherit; cursor: pointer }
button.main { background: light-dark(#22211e, #eeeae0); color: light-dark(#fff, #1c1b19) }
:focus-visible { outline: 3px solid light-dark(#0a58ca, #8ab8ff); outline-offset: 2px }
a { color: light-dark(#0a58ca, #8ab8ff) } table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line) }
.wide { overflow-x: auto }
</style>
</head>
<body>
<header><p class="mark">Simulerad omvärld för utveckling. Inga riktiga personer eller uppgifter.</p></header>
<main>${body}</main>
</body>
</html>`
