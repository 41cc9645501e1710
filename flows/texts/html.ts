// HTML in which nothing is markup by accident: `html` escapes what is put into it unless it came from `html` itself.

/** Markup that may stand as it is. */
export type Safe = { readonly markup: string }
export type Part = Safe | string | number | undefined | readonly Part[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, sign => entities[sign] ?? '')

function shown(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(shown).join('')
}

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Safe => ({
  markup: strings.map((text, i) => text + shown(parts[i])).join(''),
})
