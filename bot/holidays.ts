// Swedish public holidays, and the eves that are kept like them: a unit's hours on such a day are those of its Sundays,
// unless the register says otherwise. Source: lag (1989:253) om allmänna helgdagar; the eves as in semesterlagen 3 a §.

const dayMs = 86_400_000
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10)
const noon = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day, 12)
const weekday = (at: number) => new Date(at).getUTCDay() || 7
/** The first such weekday (ISO, 1–7) from this day on. */
const next = (at: number, day: number) => at + ((day - weekday(at) + 7) % 7) * dayMs

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return noon(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

const years = new Map<number, ReadonlySet<string>>()

function holidaysOf(year: number): ReadonlySet<string> {
  const known = years.get(year)
  if (known) return known
  const sunday = easter(year)
  const midsummer = next(noon(year, 6, 20), 6)
  const days = [
    noon(year, 1, 1),
    noon(year, 1, 6),
    sunday - 2 * dayMs,
    sunday - dayMs,
    sunday,
    sunday + dayMs,
    noon(year, 5, 1),
    sunday + 39 * dayMs,
    sunday + 49 * dayMs,
    noon(year, 6, 6),
    midsummer - dayMs,
    midsummer,
    next(noon(year, 10, 31), 6),
    noon(year, 12, 24),
    noon(year, 12, 25),
    noon(year, 12, 26),
    noon(year, 12, 31),
  ]
  const found = new Set(days.map(dateOf))
  years.set(year, found)
  return found
}

/** `date`: YYYY-MM-DD. */
export const isHoliday = (date: string): boolean => holidaysOf(Number(date.slice(0, 4))).has(date)
