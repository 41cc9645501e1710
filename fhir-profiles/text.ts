// People's words on their way into FHIR: whole characters, no control characters, nothing that turns the reading
// direction of what stands beside it. They go only into contentString and valueString; nobody renders them as HTML here.

/** C0 and C1 except tab and line breaks; Unicode's bidi controls. Lone surrogates become U+FFFD. */
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Bidi_Control}/gu

/** Undefined when nothing readable is left: FHIR knows no empty string. */
export function clean(text: string): string | undefined {
  const kept = text.toWellFormed().replace(unwanted, '')
  return kept.trim() === '' ? undefined : kept
}

/** One line, for names and titles. */
export const line = (text: string): string | undefined => clean(text)?.replace(/\s+/gu, ' ').trim()

/** A source that is an address, not a title. */
export const isWeb = (source: string): boolean => /^https?:\/\/\S+$/u.test(source)
