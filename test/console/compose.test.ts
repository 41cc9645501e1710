// Writing in the console, in Chromium: notes the citizen never gets, phrases by "/", questions answered as data, and the hint
// that is never in the way.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, type Look, row, sound } from './computer.ts'
import { type Nurse, type Stage, stage } from './stage.ts'

inChromium('writing in the console', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))

  const entries = async (id: string) => (await s.stored(id)).entries
  async function opened(who: Nurse, id: string, look: Look = {}) {
    const page = await desk(who, look)
    await row(page, id).click()
    await page.locator('.identity h2').waitFor()
    return page
  }
  async function claimed(over: Parameters<Stage['seed']>[0] = {}) {
    const id = await s.seed(over)
    await s.act('anna', id, { act: 'claim' })
    return id
  }

  test('a note between colleagues, by keyboard: another colour, another draft, and never a message', async () => {
    const id = await claimed()
    const page = await opened('anna', id)
    await page.locator('#reply').fill('Till patienten')
    await page.keyboard.press('Escape')
    await page.keyboard.press('i')
    await page.locator('#internal').waitFor()
    expect(await page.locator('#internal').inputValue()).toBe('')
    expect(await page.locator('label[for=internal]').innerText()).toContain('Patienten får den inte')
    await sound(page, 'internal note')
    await page.keyboard.type('Ring socialjouren')
    await page.keyboard.press('Enter')
    await page.locator('.line.internal', { hasText: 'Ring socialjouren' }).waitFor()
    expect(await page.locator('.line.internal').innerText()).toContain('Bara för personal')
    await page.keyboard.press('Escape')
    await page.keyboard.press('r')
    expect(await page.locator('#reply').inputValue()).toBe('Till patienten')
    await sound(page, 'internal note in the transcript')
    const said = await entries(id)
    expect(said.filter(e => e.type === 'message' && e.by.kind === 'caregiver')).toEqual([])
    expect(said.filter(e => e.type === 'internal-note')).toMatchObject([{ text: 'Ring socialjouren' }])
    // A colleague who doesn't have the case reads it, and may add one.
    const other = await opened('bo', id)
    await other.locator('.line.internal', { hasText: 'Ring socialjouren' }).waitFor()
    expect(await other.locator('#reply').count()).toBe(0)
    await other.keyboard.press('i')
    await other.keyboard.type('Gjort')
    await other.keyboard.press('Enter')
    await page.locator('.line.internal', { hasText: 'Gjort' }).waitFor()
    await sound(other, 'a colleague’s note')
    await page.context().close()
    await other.context().close()
  })

  test('a phrase by "/": found by its title, filled in, and what is missing is selected', async () => {
    const id = await claimed()
    const page = await opened('anna', id)
    await page.locator('#reply').focus()
    await page.keyboard.type('/')
    await page.locator('.phrase').first().waitFor()
    await sound(page, 'phrases')
    await page.keyboard.type('häls')
    await page.locator('.phrase[aria-selected=true]', { hasText: 'Hälsning' }).waitFor()
    const focused = await page.locator('#reply').getAttribute('aria-activedescendant')
    expect(await page.locator(`#${focused}`).innerText()).toContain('Hälsning')
    await page.keyboard.press('Enter')
    expect(await page.locator('#reply').inputValue()).toBe(
      'Hej Tolvan! Jag heter Anna Lind och är sjuksköterska på 1177 Region Norrbotten. Jag har läst det du skrev.',
    )
    await page.keyboard.type(' /din tid')
    await page.locator('.phrase', { hasText: 'Din tid' }).waitFor()
    await page.keyboard.press('Tab')
    await page.locator('.plain-hints', { hasText: 'Fyll i [tid] innan du skickar.' }).waitFor()
    await page.keyboard.type('kl. 15')
    expect(await page.locator('#reply').inputValue()).toContain('Du har en tid kl. 15. Kan du inte komma?')
    // Nothing was sent by all that Enter.
    expect((await entries(id)).filter(e => e.type === 'message' && e.by.kind === 'caregiver')).toEqual([])
    await page.keyboard.type(' och/eller /')
    await page.locator('.phrase').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.phrase').count()).toBe(0)
    expect(await page.locator('#reply').evaluate(el => el === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('the self-care text of a complaint, under our name or theirs, in the citizen’s language', async () => {
    const id = await claimed({ language: 'en', words: 'I have a cold.' })
    const page = await opened('anna', id)
    await page.locator('#reply').focus()
    await page.keyboard.type('/egenvård förkylning')
    await page.locator('.phrase[aria-selected=true]', { hasText: 'förkylning' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await page.locator('#reply').inputValue()).toMatch(/infection[\s\S]*Call 112/u)
    await page.locator('#reply').fill('')
    // Not in the name of any: found by what it means.
    await page.keyboard.type('/egenvård urinvägsinfektion')
    await page.locator('.phrase[aria-selected=true]', { hasText: 'kissar' }).waitFor()
    await page.context().close()
  })

  test('a question is sent with its choices and its answer comes back in its place', async () => {
    const id = await claimed()
    const page = await opened('anna', id)
    await page.locator('#reply').focus()
    await page.keyboard.type('/fråga')
    await page.locator('.phrase[aria-selected=true]', { hasText: 'fråga' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('#ask-text').waitFor()
    await expect.poll(() => page.locator('#ask-text').evaluate(el => el === document.activeElement)).toBe(true)
    await page.keyboard.type('Kan du gå i trappor?')
    // The box grew over the talk: the last that was said is still in sight.
    const left = () => page.locator('.lines').evaluate(el => Math.round(el.scrollHeight - el.scrollTop - el.clientHeight))
    await expect.poll(left).toBeLessThan(3)
    await sound(page, 'question')
    await page.locator('#ask-options').fill('Ja\nMed hjälp\nja')
    await page.locator('#ask-text').press('Enter')
    await page.locator('.wrong-line', { hasText: 'Två svar är lika' }).waitFor()
    await page.locator('#ask-options').fill('Ja\nMed hjälp\nInte alls')
    // Half done, it is there after a reload.
    await page.reload()
    await row(page, id).click()
    await page.locator('#compose-ask').click()
    expect(await page.locator('#ask-options').inputValue()).toBe('Ja\nMed hjälp\nInte alls')
    await page.locator('#ask-text').press('Enter')
    await page.locator('.asked', { hasText: 'Väntar på svar' }).waitFor()
    expect(await page.locator('.asked').innerText()).toContain('Ja · Med hjälp · Inte alls')
    const asked = (await entries(id)).find(e => e.type === 'desk-asked')
    const question = asked?.type === 'desk-asked' ? asked.question.id : ''
    await s.citizen(id, [
      { type: 'message', text: 'Med hjälp', language: 'sv', answers: question },
      { type: 'desk-answered', answer: { question, text: 'Med hjälp', options: ['o2'] } },
    ])
    await page.locator('.asked .answer', { hasText: 'Svar: Med hjälp' }).waitFor()
    await page.locator('.line.citizen', { hasText: 'Svar på: Kan du gå i trappor?' }).waitFor()
    expect(await page.locator('.summary').innerText()).toContain('Kan du gå i trappor?')
    await sound(page, 'question answered')
    await page.context().close()
  })

  test('each kind of question reaches the log as what it is', async () => {
    const id = await claimed()
    const page = await opened('anna', id)
    for (const [kind, text] of [
      ['En siffra', 'Hur hög är febern?'],
      ['Skala 0–10', 'Hur ont gör det? 0 är inget, 10 är värst.'],
      ['En bild', 'Kan du visa foten?'],
    ] as const) {
      await page.locator('#compose-ask').click()
      await page.locator('#ask-text').fill(text)
      await page.getByLabel(kind).check()
      await sound(page, kind)
      await page.locator('#ask-text').press('Enter')
      await page.locator('.line.caregiver', { hasText: text }).waitFor()
    }
    const asked = (await entries(id)).flatMap(e => (e.type === 'desk-asked' ? [e.question] : []))
    expect(asked.map(q => [q.kind, q.min, q.max])).toEqual([
      ['number', undefined, undefined],
      ['scale', 0, 10],
      ['photo', undefined, undefined],
    ])
    await page.context().close()
  })

  test('the hint says what is hard to read, and stops nobody', async () => {
    const id = await claimed()
    const page = await opened('anna', id)
    const hard =
      'Din anamnes talar för dyspné och därför bör du snarast möjligt uppsöka vård för en noggrann bedömning av ditt tillstånd'
    await page.locator('#reply').fill(hard)
    await page.locator('.plain-hints li').first().waitFor()
    const hints = await page.locator('.plain-hints').innerText()
    expect(hints).toContain('”anamnes” förstår inte alla. Säg hellre: det du har berättat.')
    expect(hints.split('\n')).toHaveLength(2)
    await sound(page, 'hint')
    await page.locator('#reply').fill(hard.replace('anamnes', 'historia').replace('dyspné', 'andnöd'))
    await page.locator('.plain-hints', { hasText: 'har 20 ord. Dela den gärna.' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.line.caregiver', { hasText: 'Din historia' }).waitFor()
    // The line is there before the box is empty, and the hint follows the box.
    await expect.poll(() => page.locator('.plain-hints li').count()).toBe(0)
    await page.context().close()
  })

  test('on a phone and in the dark it fits, and has no axe violation', async () => {
    const id = await claimed()
    const page = await opened('anna', id, { width: 390, height: 780, dark: true })
    await page.locator('.tabs button').nth(1).click()
    await page.locator('#reply').fill('/')
    await page.locator('.phrase').first().waitFor()
    await sound(page, 'phone, phrases')
    await page.locator('#compose-note-internally').click()
    await sound(page, 'phone, internal')
    await page.locator('#compose-ask').click()
    await sound(page, 'phone, question')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.context().close()
  })

  test('nothing went wrong in the pages or behind them', () => {
    expect(s.errors).toEqual([])
  })
})
