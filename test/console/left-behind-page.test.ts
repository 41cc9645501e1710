// In Chromium: a note left to be countersigned and a case that calls for somebody cleared, in the queue and in the case; and what
// one is asked about by a colleague, as it comes and goes.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { BOTH, computers, row, sound } from './computer.ts'
import { midnatt, nurses, type Stage, stage, vera } from './stage.ts'

inChromium('what would be left behind', () => {
  let s: Stage
  const { desk } = computers(async () => (s = await stage()))

  test('stands in the queue under its own name, opens, and is signed; the call is red for who is cleared', async () => {
    const id = await s.seed({ unit: midnatt })
    await s.act('nora', id, { act: 'claim' })
    const text = 'Ont i bröstet vid ansträngning.'
    const shown = await (await s.post('nora', `/cases/${id}/note/preview`, { text, contactType: 'chat' })).json()
    await s.act('nora', id, {
      act: 'sign',
      note: { id: shown.id, at: shown.at, digest: shown.digest, text, contactType: 'chat' },
    })
    await s.act('nora', id, { act: 'release', to: 'queue', reason: 'slut för dagen' })
    await s.citizen(id, [{ type: 'closed', reason: 'left' }])
    const called = await s.seed({ unit: midnatt, citizen: vera })
    await s.citizen(called, [{ type: 'alerted', by: { kind: 'bot' }, kind: 'protected' }])

    for (const look of [{}, { width: 390, height: 844, dark: true }]) {
      const tove = await desk('tove', look)
      await tove.locator('.group.countersign').waitFor()
      expect(await tove.locator('.group.countersign h2').innerText()).toMatch(/^Väntar på kontrasignering/)
      await tove.locator('.group.alarms', { hasText: 'någon behörig behöver ta över' }).waitFor()
      await sound(tove, `left behind in the queue ${look.width ?? 1280}`)
      await row(tove, id).click()
      await tove.getByRole('button', { name: 'Granska och kontrasignera' }).waitFor()
      await sound(tove, `a closed case to countersign ${look.width ?? 1280}`)
      await tove.context().close()
    }

    const ulla = await desk('ulla')
    await row(ulla, called).waitFor()
    expect(await ulla.locator('.group.alarms').count()).toBe(0)

    const tove = await desk('tove')
    await row(tove, called).click()
    await tove.locator('.alarm-strip', { hasText: 'Skyddade uppgifter' }).waitFor()
    await sound(tove, 'called for somebody cleared')
    await row(tove, id).click()
    await tove.getByRole('button', { name: 'Granska och kontrasignera' }).click()
    await tove.getByRole('dialog').getByRole('button', { name: 'Kontrasignera' }).click()
    await tove.locator('.group.countersign').waitFor({ state: 'detached' })
    expect(s.errors).toEqual([])
  })

  test('a note that came back in a case that is over is written again by its student, or instead by a colleague', async () => {
    const [own, other] = [await s.seed({ unit: midnatt }), await s.seed({ unit: midnatt })]
    for (const id of [own, other]) {
      await s.act('nora', id, { act: 'claim' })
      const text = 'Ont i bröstet vid ansträngning.'
      const { artefacts: _, ...shown } = await (
        await s.post('nora', `/cases/${id}/note/preview`, { text, contactType: 'chat' })
      ).json()
      await s.act('nora', id, { act: 'sign', note: { ...shown, text, contactType: 'chat' } })
      await s.citizen(id, [{ type: 'closed', reason: 'left' }])
      expect((await s.act('tove', id, { act: 'send-back', submitted: shown.id, reason: 'Skriv hur länge.' })).status).toBe(200)
    }
    const nora = await desk('nora')
    expect(await nora.locator('.group.rewrite h2').innerText()).toMatch(/^Dina anteckningar att skriva om/)
    await row(nora, own).locator('.chip', { hasText: 'Din anteckning kom tillbaka' }).waitFor()
    await row(nora, own).click()
    await nora.getByText('Skriv hur länge.').first().waitFor()
    await sound(nora, 'came back, over', BOTH)
    await nora.getByRole('button', { name: 'Skriv om', exact: true }).click()
    await expect.poll(() => nora.locator('textarea[lang=sv]').inputValue()).toBe('Ont i bröstet vid ansträngning.')
    await nora.locator('textarea[lang=sv]').fill('Ont i bröstet sedan i går.')
    await nora.getByRole('button', { name: 'Granska' }).first().click()
    await nora.getByRole('button', { name: 'Skicka för kontrasignering' }).click()
    await nora.locator('.group.countersign').waitFor()

    const ulla = await desk('ulla')
    expect(await ulla.locator('.group.returned h2').innerText()).toMatch(/^Anteckningar som skickats tillbaka/)
    await row(ulla, other).click()
    await ulla.getByText('Väntar på att Nora Salmi skriver om den').waitFor()
    await sound(ulla, 'another’s came back, over', BOTH)
    await ulla.getByRole('button', { name: 'Skriv en egen anteckning' }).click()
    await ulla.locator('textarea[lang=sv]').fill('Ont i bröstet sedan i går.')
    await ulla.getByRole('button', { name: 'Granska' }).first().click()
    await ulla.getByRole('dialog').getByRole('button', { name: 'Signera' }).click()
    await ulla.locator('.group.returned').waitFor({ state: 'detached' })

    const tove = await desk('tove')
    await tove.getByRole('button', { name: 'Passet' }).click()
    await tove.getByRole('heading', { name: /^Över, men anteckningen är inte signerad/ }).waitFor()
    await tove.getByRole('heading', { name: 'Så slutade kontakterna' }).waitFor()
    await tove.getByText('Motsvarar ett besök').waitFor()
    await tove.locator('.closings select').selectOption('month-before')
    await tove.getByText(/^Från \d{4}-\d\d-01/).waitFor()
    const [file] = await Promise.all([tove.waitForEvent('download'), tove.getByRole('link', { name: 'Hämta som fil' }).click()])
    expect(file.suggestedFilename()).toMatch(/^farstu-\d{4}-\d\d-01-.*\.csv$/)
    await sound(tove, 'the shift with how contacts ended', BOTH)
    expect(s.errors).toEqual([])
  })

  test('a question to a colleague stands in their queue at once, is said aloud, and goes when it is taken back', async () => {
    const id = await s.seed({ unit: midnatt })
    await s.act('tove', id, { act: 'claim' })
    const cia = await desk('cia')
    await cia.getByText('Ingen väntar just nu').waitFor()
    await s.act('tove', id, { act: 'consult', to: nurses.cia.hsaId, unit: nurses.cia.unit.hsaId, reason: 'Ser du något?' })
    await cia.locator(`[data-consulted="${id}"]`).waitFor({ timeout: 5000 })
    expect(await cia.locator('.queue-list > [role="status"]').textContent()).toMatch(/^Rådfrågad: FA-/)
    const [one] = (await (await s.get('tove', `/cases/${id}`)).json()).consults
    await s.act('tove', id, { act: 'withdraw-consult', consult: one.id })
    await cia.locator(`[data-consulted="${id}"]`).waitFor({ state: 'detached', timeout: 5000 })
    expect(s.errors).toEqual([])
  })
})
