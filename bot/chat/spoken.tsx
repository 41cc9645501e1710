/** @jsxImportSource preact */
// What is said in the talk, with what can be rung or opened as links: by the bot the numbers that help, by a caregiver also other
// telephone numbers and web addresses. Always text and links, never HTML; nothing that somebody else says becomes a link.

/** What the bot repeats after the person holds their own numbers: a blood pressure of 112 must not ring 112. */
const REPEATED = /(”[^”]*”|“[^”]*”|^• .*$)/mu
const MEASURED =
  /(?:tryck|puls|socker|värde|pressure|pulse|sugar)\p{L}*(?:\s+(?:är|var|på|om|till|is|was|of|at|to|about|ca|cirka|nu|now)){0,3}\s+$/iu
const SHORT = String.raw`(?<![\p{L}\d/.,:+-])(?:112|1177|90101|116 ?111)(?![\p{L}\d/%°:-]|[.,]\d| ?(?:mg|ml|kg|cm|mm|år|slag))`
/** As they are written here: 0920-12 34 56, 08-123 456 78, 0701234567, +46 (0)920-12 34 56. A personal number is none of them. */
const LONG = String.raw`(?<![\p{L}\d/.,:+-])(?:08|0[1-9]\d{1,2})[-\s]\d{2,3}(?:\s?\d{2,3}){1,3}(?![\p{L}\d/%°:-]|[.,]\d)|(?<![\p{L}\d/.,:+-])07[02369]\d{7}(?![\p{L}\d/%°:-])|(?<![\p{L}\d])\+\d{1,3}[-\s]?(?:\(0\)\s?)?\d{1,4}(?:[-\s]?\d{2,4}){1,4}(?![\p{L}\d])`
const STATE = String.raw`(?<![\p{L}\d/.,:+-])11[34] ?1[34](?![\p{L}\d/%°:-]|[.,]\d)`
const ADDRESS = String.raw`(?<![\p{L}\d/.@-])(?:https:\/\/|www\.|1177\.se(?![\p{L}\d-]))[^\s<>"”“»«]*`
const bots = new RegExp(SHORT, 'gu')
const caregivers = new RegExp([ADDRESS, LONG, STATE, SHORT].join('|'), 'gu')

export type Piece = { text: string; href?: string }

/** The text in pieces that together are the very text; those with `href` are links. */
export function linksIn(text: string, by: 'bot' | 'caregiver' = 'bot'): Piece[] {
  if (by === 'caregiver') return linked(text, caregivers)
  return text.split(REPEATED).flatMap((piece, i) => (i % 2 ? [{ text: piece }] : linked(piece, bots)))
}

function linked(text: string, pattern: RegExp): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const shown = /^(?:https|www|1177\.)/u.test(match[0]) ? withoutEnd(match[0]) : match[0]
    const href = /^[\d+]/u.test(shown) && !shown.startsWith('1177.') ? ringing(shown, text.slice(0, match.index)) : opening(shown)
    if (!href) continue
    pieces.push({ text: text.slice(from, match.index) }, { text: shown, href })
    from = match.index + shown.length
  }
  return [...pieces, { text: text.slice(from) }].filter(piece => piece.text !== '')
}

function ringing(shown: string, before: string): string | null {
  const number = shown.replaceAll('(0)', '').replaceAll(/[^\d+]/gu, '')
  const digits = number.replace('+', '').length
  const isWhole = digits < 7 ? !MEASURED.test(before) : digits >= 9 && digits <= 15
  return isWhole ? `tel:${number}` : null
}

/** Over a safe line, to the very name that is shown: no user before an @, no letters that only look like others. */
function opening(shown: string): string | null {
  const whole = shown.startsWith('https:') ? shown : `https://${shown}`
  if (!URL.canParse(whole)) return null
  const { protocol, username, password, hostname, href } = new URL(whole)
  const isPlain = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/u.test(hostname) && !/(?:^|\.)xn--/u.test(hostname)
  return protocol === 'https:' && username === '' && password === '' && isPlain ? href : null
}

/** What ends the sentence is not the address's; nor a bracket that was opened before it. */
function withoutEnd(address: string): string {
  const short = address.replace(/[.,;:!?'’]+$/u, '')
  return short.endsWith(')') && !short.includes('(') ? withoutEnd(short.slice(0, -1)) : short
}

export function Spoken({ text, by = 'bot' }: { text: string; by?: 'bot' | 'caregiver' }) {
  return (
    <>
      {linksIn(text, by).map(({ text: shown, href }, i) =>
        href?.startsWith('https:') ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
          <a key={i} href={href} target='_blank' rel='noopener noreferrer'>
            {shown}
          </a>
        ) : href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <a key={i} href={href}>
            {shown}
          </a>
        ) : (
          shown
        ),
      )}
    </>
  )
}
