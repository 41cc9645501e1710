// In Chromium: a note left to be countersigned and a case that calls for somebody cleared, in the queue and in the case; and what
// one is asked about by a colleague, as it comes and goes.
import { expect, test } from 'vitest'
import { inChromium } from '../in-chromium.ts'
import { computers, row, sound } from './computer.ts'
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
