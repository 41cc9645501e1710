// Logs carry ids, codes and durations, never a person's words, name or number. Two walls: known keys are redacted, and
// the finished line is masked for anything that looks like a Swedish personal number.
import pino from 'pino'

export type Log = (
  level: 'debug' | 'info' | 'warn' | 'error',
  event: string,
  fields?: Record<string, string | number | boolean>,
) => void

const digits = /(?<![\d.])(\d{2})?(\d{2})(\d{2})(\d{2})[-+\u2010-\u2015\u2212 ]?(\d{4})(?!\d)/gu

/** Luhn over the ten last digits; month and day must be possible (day + 60 is a samordningsnummer). */
const isNumber = (yy: string, month: string, day: string, last: string): boolean => {
  const d = Number(day) > 60 ? Number(day) - 60 : Number(day)
  if (Number(month) < 1 || Number(month) > 12 || d < 1 || d > 31) return false
  const sum = [...`${yy}${month}${day}${last}`].reduce((total, digit, i) => {
    const n = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (n > 9 ? n - 9 : n)
  }, 0)
  return sum % 10 === 0
}

/** Zero-width and bidi characters are taken out first, so that they can't split a number. */
export const masked = (line: string): string =>
  line
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(digits, (all: string, _century: string | undefined, yy: string, month: string, day: string, last: string) =>
      isNumber(yy, month, day, last) ? '[pnr]' : all,
    )

export function logger(level: string, write: (line: string) => void = line => void process.stdout.write(line)): Log {
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['text', 'name', 'number', 'words', '*.text', '*.name', '*.number', '*.words'], censor: '[…]' },
    },
    { write: (line: string) => write(masked(line)) },
  )
  return (at, event, fields = {}) => log[at]({ event, ...fields })
}
