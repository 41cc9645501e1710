// Opening hours as units really have them: breaks, holidays, a training day, and what a promise comes to across them.
import { describe, expect, test } from 'vitest'
import { isHoliday } from '../../bot/holidays.ts'
import { hoursOn, instantOf, openNow, promise } from '../../bot/hours.ts'

const weekdays = [1, 2, 3, 4, 5]
const small = {
  hours: [
    { days: weekdays, from: '13:00', to: '16:00' },
    { days: weekdays, from: '08:00', to: '12:00' },
  ],
  exceptions: [
    { from: '2026-12-10', to: '2026-12-10', reason: 'Utbildning', hours: [{ from: '13:00', to: '16:00' }] },
    { from: '2026-07-06', to: '2026-07-19', reason: 'Sommarstängt', hours: [] },
  ],
}
const at = (date: string, time: string) => instantOf(date, time)

describe('holidays', () => {
  test('are those of the law, movable ones too, and the eves kept like them', () => {
    // Easter Sunday was 31 March in 2024, 20 April in 2025, 5 April in 2026 and is 28 March in 2027.
    for (const date of ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28']) expect(isHoliday(date)).toBe(true)
    const of2026 = ['01-01', '01-06', '04-03', '04-04', '04-06', '05-01', '05-14', '06-06', '06-19', '06-20', '10-31']
    const kept = ['12-24', '12-25', '12-26', '12-31']
    for (const day of [...of2026, ...kept]) expect([day, isHoliday(`2026-${day}`)]).toEqual([day, true])
    for (const day of ['01-02', '04-02', '05-15', '06-22', '11-02', '12-23', '12-28'])
      expect(isHoliday(`2026-${day}`)).toBe(false)
  })
  test('every year has the same seventeen, one of them perhaps twice', () => {
    for (let year = 2020; year < 2060; year += 1) {
      const days = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(year, 0, 1 + i, 12)).toISOString().slice(0, 10))
      const found = days.filter(date => date.startsWith(String(year)) && isHoliday(date))
      expect(found.length).toBeGreaterThanOrEqual(16)
      expect(found.length).toBeLessThanOrEqual(17)
    }
  })
})

describe('a unit', () => {
  test('is closed over lunch and open after it', () => {
    expect(openNow(small, at('2026-11-23', '11:59'))).toBe(true)
    expect(openNow(small, at('2026-11-23', '12:00'))).toBe(false)
    expect(openNow(small, at('2026-11-23', '13:00'))).toBe(true)
    expect(openNow(small, at('2026-11-23', '16:00'))).toBe(false)
  })
  test('keeps the hours of Sunday on a holiday', () => {
    expect(hoursOn(small, '2026-12-25')).toEqual([])
    const sundays = { hours: [...small.hours, { days: [7], from: '10:00', to: '14:00' }] }
    expect(hoursOn(sundays, '2026-12-25')).toEqual([{ days: [7], from: '10:00', to: '14:00' }])
  })
  test('goes by what the register says of that very date first', () => {
    expect(openNow(small, at('2026-12-10', '09:00'))).toBe(false)
    expect(openNow(small, at('2026-12-10', '14:00'))).toBe(true)
  })
})

describe('a promise', () => {
  test('leaves the lunch break out', () => {
    expect(promise(small, 60, at('2026-11-23', '11:30'))).toBe(at('2026-11-23', '13:30'))
  })
  test('jumps the holidays of Christmas', () => {
    // Wednesday the 23rd late; 24–26 are holidays, 27 a Sunday.
    expect(promise(small, 60, at('2026-12-23', '15:30'))).toBe(at('2026-12-28', '08:30'))
  })
  test('finds the first opening after two closed weeks', () => {
    expect(promise(small, 60, at('2026-07-03', '15:59'))).toBe(at('2026-07-20', '08:59'))
  })
})
