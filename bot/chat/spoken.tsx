/** @jsxImportSource preact */
// What the bot says, with every number to ring as a link. What it repeats after the person (in quotation marks, after a bullet)
// holds their own numbers: a blood pressure of 112 must not ring 112.
const NUMBER = /(?<![\p{L}\d/.,:-])(112|1177|90101|116 ?111)(?![\p{L}\d/%°:-]|[.,]\d| ?(?:mg|ml|kg|cm|mm|år|slag))/gu
const REPEATED = /(”[^”]*”|“[^”]*”|^• .*$)/mu

/** Text and numbers by turns: the odd ones are numbers. */
export function callsIn(text: string): string[] {
  const parts = ['']
  for (const [i, piece] of text.split(REPEATED).entries())
    for (const [k, part] of (i % 2 ? [piece] : piece.split(NUMBER)).entries()) {
      if (k === 0) parts.push(`${parts.pop()}${part}`)
      else parts.push(part)
    }
  return parts
}

export function Spoken({ text }: { text: string }) {
  return (
    <>
      {callsIn(text).map((part, i) =>
        i % 2 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name
          <a key={i} href={`tel:${part.replaceAll(' ', '')}`}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  )
}
