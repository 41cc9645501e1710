// Everything by typing: the palette finds acts, cases and switches; and the desktop's notices tell only those concerned.
import { describe, expect, test } from 'vitest'
import { newsFor } from '../../bot/console/notices.ts'
import { type Command, found } from '../../bot/console/palette.tsx'
import type { QueueRow } from '../../bot/console/wire.ts'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { alarmed, type Stage, stage } from './stage.ts'

const command = (title: string, also?: string): Command => ({
  id: title,
  group: '',
  title,
  run: () => {},
  ...(also ? { also } : {}),
})
const titles = (list: readonly Command[]) => list.map(one => one.title)

describe('what is found', () => {
  const all = [
    command('Ändra brådska'),
    command('Boka tid'),
    command('FA-7K3M-92QX · Hosta', 'FA 7K3M 92QX'),
    command('Skicka vidare'),
  ]
  test('every word typed begins a word; accents, capitals and hyphens don’t matter', () => {
    expect(titles(found(all, 'bradska'))).toEqual(['Ändra brådska'])
    expect(titles(found(all, 'BOK'))).toEqual(['Boka tid'])
    expect(titles(found(all, '92qx'))).toEqual(['FA-7K3M-92QX · Hosta'])
    expect(titles(found(all, 'hosta fa'))).toEqual(['FA-7K3M-92QX · Hosta'])
    expect(titles(found(all, 'oka'))).toEqual([])
    expect(titles(found(all, ''))).toEqual(titles(all))
  })
  test('what begins with the words stands first', () => {
    expect(titles(found([command('Ge bort boken'), command('Boka tid')], 'bok'))).toEqual(['Boka tid', 'Ge bort boken'])
  })
})

test('a notice is for what calls and for one’s own, and never for what can wait', () => {
  const at = '2026-11-22T10:00:00.000Z'
  const one: QueueRow = {
    id: 'a',
    number: 'FA-1',
    rev: 1,
    status: 'waiting',
    level: 'P3',
    complaint: 'Hosta',
    language: 'sv',
    unit: null,
    needs: null,
    openedAt: at,
    waitingSince: at,
    promisedBy: null,
    late: false,
    worsened: false,
    claim: null,
    holdUntil: null,
    owed: true,
    wroteAt: at,
    alarm: null,
    alert: null,
    identified: true,
    receipt: null,
  }
  const me = { hsaId: 'me', unit: { hsaId: 'u', name: 'U' } }
  const mine = { status: 'claimed' as const, claim: { hsaId: 'me', name: 'Jag', unit: 'u' } }
  expect(newsFor(one, me)).toBeNull()
  expect(newsFor({ ...one, level: 'P2' }, me)?.key).toContain('waits')
  expect(newsFor({ ...one, level: 'P2', status: 'claimed', claim: { hsaId: 'other', name: 'Bo', unit: 'u' } }, me)).toBeNull()
  expect(newsFor({ ...one, ...mine }, me)?.key).toContain('owed')
  expect(newsFor({ ...one, ...mine, owed: false }, me)).toBeNull()
  expect(newsFor({ ...one, ...mine }, { ...me, unit: { hsaId: 'other', name: 'O' } })).toBeNull()
  expect(newsFor({ ...one, ...mine, level: 'P4' }, me)).toBeNull()
  const calls = { ...one, level: 'P5' as const, alarm: { kind: 'emergency' as const, at, acknowledged: false } }
  expect(newsFor(calls, me)?.key).toContain('call')
  expect(newsFor({ ...calls, alarm: { kind: 'emergency', at, acknowledged: true } }, me)).toBeNull()
})

inChromium('in the browser', () => {
  let s: Stage
  const { computer, sits, desk } = computers(async () => (s = await stage()))

  test('a case is opened, taken and let rest without leaving the keyboard, also from the middle of a sentence', async () => {
    const id = await s.seed()
    const number = (await s.stored(id)).case.number
    const page = await desk('anna')
    await row(page, id).waitFor()
    await page.keyboard.press('Control+k')
    await page.locator('[role=combobox]').waitFor()
    await sound(page, 'palette')
    await page.keyboard.type(number.slice(3))
    await page.keyboard.press('Enter')
    await page.locator('.identity h2').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('ta')
    await page.keyboard.press('Enter')
    await page.locator('#reply').waitFor()
    await page.locator('#reply').fill('Hej, jag')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('inget sådant')
    await page.locator('.palette .empty').waitFor()
    await sound(page, 'palette with nothing found')
    await page.keyboard.press('Escape')
    expect(await page.locator('#reply').inputValue()).toBe('Hej, jag')
    await page.context().close()
  })

  test('on a phone it fits', async () => {
    const page = await desk('bo', { width: 390, height: 780, dark: true })
    await page.locator('[aria-keyshortcuts="Control+K"]').click()
    await page.locator('[role=combobox]').waitFor()
    await sound(page, 'palette on a phone, dark')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
    await page.context().close()
  })

  test('turned on by choice: an alarm is told while the page is hidden, and taken away when a colleague has seen to it', async () => {
    const id = await s.seed()
    const context = await computer()
    await context.grantPermissions(['notifications'])
    await context.addInitScript(() => {
      const told: { body: string; open: boolean }[] = []
      class Told {
        static permission = 'granted'
        static requestPermission = async () => 'granted'
        own: { body: string; open: boolean }
        constructor(_: string, { body }: { body: string }) {
          this.own = { body, open: true }
          told.push(this.own)
        }
        close() {
          this.own.open = false
        }
      }
      Object.assign(globalThis, { Notification: Told, told })
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
    })
    const page = await sits(context, 'anna')
    await row(page, id).waitFor()
    await page.getByRole('button', { name: 'Aviseringar på datorn' }).click()
    const told = () => page.evaluate(() => (globalThis as unknown as { told: { body: string; open: boolean }[] }).told)
    expect(await told()).toEqual([])
    await s.citizen(id, [alarmed('jag får ingen luft')])
    await expect.poll(async () => (await told()).filter(one => one.open).length, { timeout: 5000 }).toBe(1)
    // Nobody's words, nobody's name.
    expect((await told())[0]?.body).not.toMatch(/luft|Tolvan/)
    await s.act('bo', id, { act: 'acknowledge' })
    await expect.poll(async () => (await told()).filter(one => one.open).length, { timeout: 5000 }).toBe(0)
    await context.close()
  })

  test('nothing went wrong in the pages', () => expect(s.errors).toEqual([]))
})
