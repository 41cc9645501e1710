// How a contact is named in the record, in its language, and the KVÅ codes in a signed text. Read by the page too.

/** The first is what the console proposes; a unit may have its own (note-template.ts). */
export const contactTypes = ['Digital kontakt, chatt', 'Telefonkontakt', 'Besök']

const opening = 'KVÅ: '
export const codeLine = (codes: readonly { code: string; text: string }[]): string =>
  codes.length > 0 ? `${opening}${codes.map(({ code, text }) => `${code} ${text}`).join('; ')}` : ''

/** The codes of the last line of the text, if that is such a line. */
export function codesIn(text: string): { code: string; text: string }[] {
  const last = text.trim().split('\n').at(-1) ?? ''
  if (!last.startsWith(opening)) return []
  const codes = last
    .slice(opening.length)
    .split(';')
    .map(part => /^\s*([A-ZÅÄÖ]{2}\d{3})\s+(.+?)\s*$/u.exec(part))
  return codes.every(found => found !== null) ? codes.map(found => ({ code: found?.[1] ?? '', text: found?.[2] ?? '' })) : []
}

/** The text with these codes in place of those it had. */
export const withCodes = (text: string, codes: readonly { code: string; text: string }[]): string => {
  const bare = codesIn(text).length > 0 ? text.trimEnd().split('\n').slice(0, -1).join('\n').trimEnd() : text.trimEnd()
  const line = codeLine(codes)
  return line === '' ? bare : `${bare}\n\n${line}`
}
