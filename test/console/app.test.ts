// The console in Chromium: a case from the queue to closed without a mouse, alarms, drafts, races and lost contact,
// and no axe violation in any of its states.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
import { alarmed, norrsken, type Stage, stage, tolvan, vera } from './stage.ts'

inChromium('the console in a browser', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))

  test('a case by keyboard alone: open, take, answer, book, write, preview, sign, close', async () => {
    const id = await s.seed({ level: 'P1' })
    const page = await desk('anna')
    await row(page, id).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.identity h2', { hasText: 'Tolvan Tolvansson' }).waitFor()
    expect(await page.locator('.why-line').innerText()).toContain('misstänkt stabil kärlkramp')
    await page.keyboard.press('t')
    await page.locator('#reply').waitFor()
    await page.keyboard.press('r')
    await page.keyboard.type('Hej Tolvan, hur länge sitter det i?')
    await page.keyboard.press('Enter')
    await page.locator('.line.caregiver', { hasText: 'hur länge' }).waitFor()
    await expect.poll(() => page.locator('#reply').inputValue()).toBe('')
    // The citizen answers; it is there by itself.
    await s.citizen(id, [{ type: 'message', text: 'En kvart ungefär.', language: 'sv' }])
    await page.locator('.line.citizen', { hasText: 'En kvart' }).waitFor({ timeout: 2000 })
    await page.keyboard.press('Escape')
    await page.keyboard.press('b')
    await page.locator('.time').first().waitFor()
    await page.locator('.time input').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.locator('.summary', { hasText: 'Samtal' }).locator('li', { hasText: '1177' }).waitFor()
    await page.keyboard.press('n')
    const text = page.locator('textarea[lang=sv]')
    await text.waitFor()
    expect(await text.inputValue()).toContain('Kontaktorsak')
    await expect.poll(() => text.evaluate(el => el === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nRåd givna.')
    await page.keyboard.press('Control+Enter')
    await page.locator('.artefact').first().waitFor()
    expect(await page.locator('.artefact').count()).toBe(3)
    expect(await page.locator('.note-text').innerText()).toContain('Råd givna.')
    await page.keyboard.press('Enter')
    await page.locator('.receipts').waitFor()
    expect(await page.locator('.receipts').innerText()).toContain('väntar')
    await page.keyboard.press('a')
    await page.getByRole('group', { name: 'Utfall' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.acts', { hasText: 'Ärendet är avslutat' }).waitFor()
    await row(page, id).waitFor({ state: 'detached' })
    const { case: stored } = await s.stored(id)
    expect(stored).toMatchObject({ status: 'closed', closed: { reason: 'booked' } })
    expect(stored.bookings).toHaveLength(1)
    // The receipt comes also after the case has left the queue.
    await s.citizen(id, [
      {
        type: 'receipt',
        by: { kind: 'system', name: 'outbox' },
        receipt: {
          artefact: stored.receipts[0]?.artefact ?? '',
          kind: 'note',
          title: 'Anteckning',
          state: 'refused',
          reason: 'Mallen saknas',
        },
      },
    ])
    await page.locator('.receipts', { hasText: 'avvisad' }).waitFor({ timeout: 3000 })
    await page.context().close()
  })

  test('closed by mistake: one press and it is in hand again', async () => {
    const id = await s.seed()
    await s.act('bo', id, { act: 'claim' })
    const page = await desk('bo')
    await row(page, id).click()
    await page.locator('#reply').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('a')
    await page.getByRole('group', { name: 'Utfall' }).waitFor()
    // Nothing has been done: nothing is proposed.
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.locator('.notice .undo').click()
    await page.locator('#reply').waitFor()
    expect((await s.stored(id)).case).toMatchObject({ status: 'claimed', closed: null })
    await page.context().close()
  })

  test('an alarm is a red row and a sound within two seconds, until somebody acknowledges', async () => {
    const page = await desk('bo')
    await page.locator('.queue').waitFor()
    await page.evaluate(() => {
      const counted = globalThis as unknown as { tones: number }
      counted.tones = 0
      const start = OscillatorNode.prototype.start
      OscillatorNode.prototype.start = function (...args) {
        counted.tones++
        return start.apply(this, args)
      }
    })
    await page.keyboard.press('m')
    await page.keyboard.press('m')
    const tones = () => page.evaluate(() => (globalThis as unknown as { tones: number }).tones)
    const before = await tones()
    const id = await s.seed({ unit: norrsken })
    await s.citizen(id, [alarmed('jag får ingen luft')])
    const began = Date.now()
    await page.locator('.alarming', { has: row(page, id) }).waitFor({ timeout: 2000 })
    await expect.poll(tones, { timeout: 2000 - (Date.now() - began) }).toBeGreaterThan(before)
    await sound(page, 'alarm')
    await row(page, id).click()
    await page.locator('.alarm-strip', { hasText: 'jag får ingen luft' }).waitFor()
    await sound(page, 'alarm opened')
    await page.keyboard.press('q')
    await page.locator('.alarming').waitFor({ state: 'detached' })
    expect((await s.stored(id)).case.alarm?.acknowledged?.name).toBe('Bo Ek')
    await page.context().close()
  })

  test('who loses a race is told who took it', async () => {
    const id = await s.seed({ level: 'P1' })
    const page = await desk('bo')
    await row(page, id).click()
    await page.locator('.acts').waitFor()
    await page.route('**/stream*', route => route.abort())
    await s.act('anna', id, { act: 'claim' })
    await page.keyboard.press('t')
    const notice = page.locator('.notice.wrong, .acts', { hasText: 'Anna Lind' })
    await notice.first().waitFor()
    await page.locator('.acts', { hasText: 'Anna Lind har ärendet' }).waitFor()
    expect(await page.locator('.acts button').count()).toBe(0)
    expect(await page.locator('#reply').count()).toBe(0)
    await page.context().close()
  })

  test('a draft belongs to its case and survives switching; the addressee is always said', async () => {
    const [one, two] = [await s.seed(), await s.seed({ citizen: vera })]
    for (const id of [one, two]) await s.act('cia', id, { act: 'claim' })
    for (const id of [one, two]) await s.act('bo', id, { act: 'claim' })
    const page = await desk('bo')
    await row(page, one).click()
    await page.locator('label[for=reply]', { hasText: 'Till Tolvan' }).waitFor()
    await page.locator('#reply').fill('Till Tolvan, ej skickat')
    await row(page, two).click()
    await page.locator('label[for=reply]', { hasText: 'Till Vera' }).waitFor()
    await expect.poll(() => page.locator('#reply').inputValue()).toBe('')
    expect(await page.locator('.identity').innerText()).toMatch(/Skyddade personuppgifter[\s\S]*Barn[\s\S]*Maria Holm/)
    await row(page, one).click()
    await page.locator('label[for=reply]', { hasText: 'Till Tolvan' }).waitFor()
    expect(await page.locator('#reply').inputValue()).toBe('Till Tolvan, ej skickat')
    // Keys typed are text, not shortcuts.
    await page.locator('#reply').pressSequentially(' tnba?')
    expect(await page.locator('.mantine-Modal-content').count()).toBe(0)
    await page.context().close()
  })

  test('without contact it says that the list may be old, and comes back by itself', async () => {
    const page = await desk('anna')
    await page.locator('[data-row]').first().waitFor()
    await page.context().setOffline(true)
    s.cut()
    await page.locator('.strip.offline').waitFor({ timeout: 20_000 })
    expect(await page.locator('.strip.offline').innerText()).toContain('listan kan vara gammal')
    await sound(page, 'offline')
    await page.context().setOffline(false)
    const id = await s.seed()
    await row(page, id).waitFor({ timeout: 20_000 })
    expect(await page.locator('.strip.offline').count()).toBe(0)
    await page.context().close()
  })

  test('no axe violation: login, empty, queue, case, every dialog; light, dark, phone', async () => {
    const out = await desk(null)
    await out.locator('a[href="/login/staff"]').waitFor()
    await sound(out, 'login')
    await out.context().close()
    const empty = await desk('dan')
    await empty.getByText('Ingen väntar just nu').waitFor()
    await sound(empty, 'empty')
    await empty.context().close()
    const id = await s.seed({ citizen: { ...tolvan, listedAt: vera.listedAt } })
    await s.act('anna', id, { act: 'claim' })
    for (const dark of [false, true]) {
      const page = await desk('anna', { dark })
      await row(page, id).click()
      await page.locator('.why .more').click()
      await sound(page, `case, dark ${dark}`)
      await page.locator('.why .more').focus()
      for (const key of dark ? ['n', 'b', 's'] : ['n', 'b', 'h', 's', 'l', 'p', 'a', '?']) {
        await page.keyboard.press(key)
        // The levels stand in the case itself: the key goes there, and Enter asks why.
        if (key === 'p') await page.keyboard.press('Enter')
        await page.locator('.mantine-Modal-content').waitFor()
        if (key === 'n') await page.locator('textarea[lang=sv]').waitFor()
        if (key === 'b') await page.locator('.time').first().waitFor()
        if (key === 's') await page.locator('.scrolling .choice').first().waitFor()
        await sound(page, `dialog ${key}, dark ${dark}`)
        await page.keyboard.press('Escape')
        await page.locator('.mantine-Modal-content').waitFor({ state: 'detached' })
      }
      await page.context().close()
    }
    const phone = await desk('anna', { width: 390, height: 780 })
    await row(phone, id).click()
    await phone.locator('.summary').waitFor()
    expect(await phone.locator('.queue').isVisible()).toBe(false)
    await sound(phone, 'phone, summary')
    await phone.locator('.tabs button').nth(1).click()
    await phone.locator('#reply').waitFor()
    await sound(phone, 'phone, talk')
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await phone.locator('.back').click()
    await row(phone, id).waitFor()
    await phone.context().close()
  }, 180_000)

  test('in English for a browser that asks for it', async () => {
    const page = await desk('anna', { lang: 'en-GB' })
    await page
      .locator('.group h2', { hasText: /You owe an answer|Waiting for the patient/ })
      .first()
      .waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.context().close()
  })

  test('nothing went wrong in the pages or behind them', () => {
    expect(s.errors).toEqual([])
  })
})
