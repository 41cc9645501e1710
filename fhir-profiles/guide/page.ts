// The sheet around every page: where one is, where one can go. Addresses are relative, so the guide can stand anywhere.
import { html, type Part, type Safe } from '../../flows/texts/html.ts'

export type Page = { title: string; body: Safe }

/** In the order an integrator needs them. */
export const chapters = [
  ['index.html', 'Start here'],
  ['walk-through.html', 'Walk-through with curl'],
  ['security.html', 'Security'],
  ['behaviour.html', 'How the door behaves'],
  ['errors.html', 'Errors'],
  ['mapping.html', 'Case, FHIR, Cosmic'],
  ['terminology.html', 'Codes'],
  ['rules.html', 'The rules'],
  ['definitions.html', 'Everything to download'],
  ['changes.html', 'Changes'],
] as const

export const profilePage = (type: string): string => `profile-${type}.html`

export const link = (href: string, text: Part): Safe => html`<a href="${href}">${text}</a>`

/** `types`: those with a page of their own. */
export const sheet = (path: string, { title, body }: Page, types: readonly string[]): string => {
  const item = (href: string, text: string) =>
    html`<li><a href="${href}"${href === path ? html` aria-current="page"` : ''}>${text}</a></li>`
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Farstu FHIR guide</title><link rel="stylesheet" href="guide.css"><link rel="icon" href="data:,"></head>
<body><a class="skip" href="#content">To the content</a>
<div class="sheet">
<header><a href="index.html">Farstu FHIR guide</a><p>For those who connect a system to Region Norrbotten’s digital entrance to care</p></header>
<nav aria-label="The guide"><h2>Guide</h2><ul>${chapters.map(([href, text]) => item(href, text))}</ul>
<h2>Profiles</h2><ul>${types.map(type => item(profilePage(type), type))}</ul></nav>
<main id="content" tabindex="-1"><h1>${title}</h1>
${body}
</main></div></body></html>
`.markup
}
