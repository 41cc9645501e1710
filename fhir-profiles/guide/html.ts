// The little Markdown the guide's texts are written in, as HTML.
import { html, type Part, type Safe } from '../../flows/texts/html.ts'

/** An id for a heading, so that it can be linked to. */
export const anchor = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const heading = (text: string): Safe => html`<h2 id="${anchor(text)}">${text}</h2>`

/** `columns`: their headings; the first cell of a row is its heading. Wide tables scroll by themselves, by keyboard as well. */
export const table = (name: string, columns: readonly string[], rows: readonly (readonly Part[])[]): Safe => html`
<div class="wide" role="group" aria-label="${name}" tabindex="0"><table>
<thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
  row =>
    html`<tr>${row.map((cell, i) =>
      i === 0 ? html`<th scope="row">${cell}</th>` : html`<td data-name="${columns[i]}">${cell}</td>`,
    )}</tr>`,
)}</tbody></table></div>`

export const code = (text: string): Safe => html`<code>${text}</code>`
export const block = (text: string, name: string): Safe =>
  html`<pre tabindex="0" role="group" aria-label="${name}"><code>${text}</code></pre>`
export const list = (items: readonly Part[]): Safe => html`<ul>${items.map(item => html`<li>${item}</li>`)}</ul>`

/** `code`, *emphasis*, **strong** and [links](address) in a line of text. */
export function inline(text: string): Safe {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)\s]+\))/)
  return html`${parts.map((part): Part => {
    if (part.startsWith('`') && part.length > 1) return code(part.slice(1, -1))
    if (part.startsWith('**') && part.length > 4) return html`<strong>${part.slice(2, -2)}</strong>`
    if (part.startsWith('*') && part.length > 2) return html`<em>${part.slice(1, -1)}</em>`
    const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part)
    return link ? html`<a href="${link[2]}">${inline(link[1] ?? '')}</a>` : part
  })}`
}

/** Comments of a shell block are what the answer holds: they are shown as such. */
const shell = (text: string): Safe =>
  html`<pre tabindex="0" role="group" aria-label="Commands"><code>${text
    .split('\n')
    .map(line => (line.startsWith('# ') ? html`<span class="answer">${line}</span>\n` : html`${line}\n`))}</code></pre>`

/**
 * Markdown as our texts use it: headings, paragraphs, lists, fenced blocks, and a line {{name}} where a generated part stands.
 * Throws on a part that nobody made.
 */
export function markdown(text: string, parts: Readonly<Record<string, Safe>> = {}): { title: string; body: Safe } {
  const [first = '', ...rest] = text.trim().split('\n')
  if (!first.startsWith('# ')) throw new Error('A text of the guide begins with its title')
  const out: Safe[] = []
  for (let i = 0; i < rest.length; i++) {
    const line = rest[i] ?? ''
    const gather = (goes: (line: string) => boolean) => {
      const taken: string[] = []
      while (i < rest.length && goes(rest[i] ?? '')) taken.push(rest[i++] ?? '')
      i--
      return taken
    }
    if (line.trim() === '') continue
    const named = /^\{\{([\w-]+)\}\}$/.exec(line)?.[1]
    if (named) {
      const part = parts[named]
      if (!part) throw new Error(`No part called ${named}`)
      out.push(part)
    } else if (line.startsWith('```')) {
      i++
      const lines = gather(inside => !inside.startsWith('```'))
      i++
      out.push(line.slice(3) === 'sh' ? shell(lines.join('\n')) : block(lines.join('\n'), 'Example'))
    } else if (line.startsWith('## ')) out.push(heading(line.slice(3)))
    else if (line.startsWith('### ')) out.push(html`<h3 id="${anchor(line.slice(4))}">${inline(line.slice(4))}</h3>`)
    else if (/^(- |\d+\. )/.test(line)) {
      const ordered = !line.startsWith('- ')
      const items = gather(next => next.trim() !== '' && /^(- |\d+\. |\s+\S)/.test(next))
        .join('\n')
        .split(/\n(?=- |\d+\. )/)
        .map(item => html`<li>${inline(item.replace(/^(- |\d+\. )/, '').replace(/\n\s+/g, ' '))}</li>`)
      out.push(ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`)
    } else out.push(html`<p>${inline(gather(next => next.trim() !== '' && !/^(```|#|- |\{\{)/.test(next)).join(' '))}</p>`)
  }
  return { title: first.slice(2), body: html`${out}` }
}
