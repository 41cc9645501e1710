// The phrases a caregiver finds by "/": filled from the case, in the citizen's language, a unit's own before the shipped ones.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Case } from '../../bot/case.ts'
import { type Phrase, phrases } from '../../bot/phrases.ts'
import { contentOf } from '../../bot/reviewed.ts'
import { ruleSet } from '../../flows/symptoms/index.ts'
import { texts } from '../../flows/texts/index.ts'
import { anna as tess, central, citizen, nurse } from '../talk.ts'

const anna = nurse()
const now = '2026-11-23T09:00:00.000Z'
const waiting = (language = 'sv') =>
  citizen(language).writes('jag har hostat i tre dagar').picks('cough-cold').calmly().picks('right').picks('handoff')
const shipped = phrases({ file: '', signed: null })
const of = async (c: Case, reader = 'sv', book = shipped) => {
  const all = await book.of(c, anna, now, reader)
  return (id: string, kind: Phrase['kind'] = 'phrase') => all.find(p => p.id === id && p.kind === kind)
}
const file = (content: unknown) => {
  const path = join(mkdtempSync(join(tmpdir(), 'phrases-')), 'phrases.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('phrases', () => {
  test('are filled with the name, the caregiver, the unit and the booked time', async () => {
    const talk = waiting().logsIn(tess)
    talk.desk(anna, { act: 'claim' })
    const slot = { id: 's1', unit: anna.unit, kind: 'callback' as const, performer: null }
    talk.desk(anna, {
      act: 'book',
      slot: { ...slot, start: '2026-11-23T12:00:00.000Z', end: '2026-11-23T12:10:00.000Z' },
    })
    const phrase = await of(talk.case)
    expect(phrase('greet')?.text).toBe(
      'Hej Test! Jag heter Anna Berg och är sjuksköterska på 1177 Region Norrbotten. Jag har läst det du skrev.',
    )
    expect(phrase('call')?.text).toContain('Jag ringer dig 13:00.')
  })

  test('say nothing they do not know: no name goes away, no time stays to be written', async () => {
    const phrase = await of(waiting().case)
    expect(phrase('greet')?.text).toMatch(/^Hej! Jag heter/u)
    expect(phrase('booked')?.text).toContain('Du har en tid [tid].')
  })

  test('a guardian who writes is the one who is spoken to', async () => {
    const mother = { number: '198802292386', given: 'Maria', family: 'Holm' }
    const c: Case = { ...waiting().case, citizen: { ...tess, given: 'Vera', actor: mother } }
    expect((await of(c))('greet')?.text).toContain('Hej Maria!')
  })

  test('are in the citizen’s language under a title in the caregiver’s', async () => {
    const phrase = await of(waiting('en').case)
    expect(phrase('greet')).toMatchObject({ title: 'Hälsning' })
    expect(phrase('greet')?.text).toMatch(/^Hello! My name is Anna Berg\. I work at 1177/u)
    expect(phrase('cough-cold', 'self-care')).toMatchObject({ title: 'Hosta, halsont eller förkylning' })
    expect(phrase('cough-cold', 'self-care')?.text).toContain('infection')
  })

  test('are at least fifteen, each with a title in every language', () => {
    for (const [language, said] of texts) {
      const ids = [...said.keys()].filter(key => key.startsWith('phrases.') && !key.endsWith('.title'))
      expect(ids.length, language).toBeGreaterThanOrEqual(15)
      for (const id of ids) expect(said.get(`${id}.title`), `${language} ${id}`).toBeTruthy()
      // A field nobody fills would be sent as it stands.
      for (const id of ids)
        expect((said.get(id) ?? '').replace(/\{(namn|tid|enhet|jag|roll)\}/gu, ''), `${language} ${id}`).not.toMatch(/[{}]/u)
    }
  })

  test('self-care says what to do and when to seek help again, and only for what may be cared for at home', async () => {
    const phrase = await of(waiting().case)
    expect(phrase('cough-cold', 'self-care')?.text).toMatch(/Drick ofta[\s\S]*\n\nRing 112 om/u)
    expect(phrase('stroke', 'self-care')).toBeUndefined()
    expect(phrase('suicidal', 'self-care')).toBeUndefined()
    const all = await shipped.of(waiting().case, anna, now, 'sv')
    for (const { id, text } of all.filter(p => p.kind === 'self-care')) expect(text, id).not.toMatch(/[{}]|undefined/u)
  })

  test('in production only the self-care a clinician has signed is proposed', async () => {
    const cough = ruleSet.symptoms['cough-cold']
    if (!cough) throw new Error('no cough-cold')
    const review = {
      symptom: 'cough-cold',
      content: contentOf(cough),
      act: 'signed' as const,
      by: { id: 'SE1', name: 'Gunilla Aho', role: 'Överläkare' },
      reason: '',
      at: now,
    }
    const signed = phrases({ file: '', signed: async () => [review] })
    const all = await signed.of(waiting().case, anna, now, 'sv')
    expect(all.filter(p => p.kind === 'self-care').map(p => p.id)).toEqual(['cough-cold'])
  })

  test('staff’s own words for a complaint find it', () => {
    expect(shipped.meant('förkylning')[0]).toBe('cough-cold')
    expect(shipped.meant('urinvägsinfektion')).toContain('urinary')
    expect(shipped.meant('xyzzy')).toEqual([])
  })
})

describe('a unit’s own phrases', () => {
  const own = { id: 'parking', title: { sv: 'Parkering' }, text: { sv: 'Parkera på baksidan, {namn}.', en: 'Park at the back.' } }

  test('stand first, at that unit or at every one, and instead of a shipped one with the same id', async () => {
    const bye = { id: 'bye', title: { sv: 'Hej då' }, text: { sv: 'Hej så länge.' } }
    const book = phrases({
      file: file({ [central.hsaId]: [own], '*': [bye], 'SE-OTHER': [{ ...own, id: 'other' }] }),
      signed: null,
    })
    const all = await book.of(waiting().logsIn(tess).case, anna, now, 'sv')
    expect(all.find(p => p.id === 'parking')?.text).toBe('Parkera på baksidan, Test.')
    expect(all.filter(p => p.id === 'bye').map(p => p.text)).toEqual(['Hej så länge.'])
    expect(all.some(p => p.id === 'other')).toBe(false)
    const english = await book.of(waiting('en').case, anna, now, 'en')
    expect(english.find(p => p.id === 'parking')).toMatchObject({ title: 'Parkering', text: 'Park at the back.' })
  })

  test('that can’t be used stop the start, with the place and the mend', () => {
    const wrong = (content: unknown) => () => phrases({ file: file(content), signed: null })
    expect(wrong('{')).toThrow(/phrases\.json can't be used/u)
    expect(wrong({ '*': [{ ...own, text: { sv: 'Hej {name}' } }] })).toThrow(/\*\.0\.text\.sv: Use only the fields \{namn\}/u)
    expect(wrong({ '*': [{ ...own, title: { en: 'Parking' } }] })).toThrow(/\*\.0\.title\.sv/u)
    expect(() => phrases({ file: '/nowhere/phrases.json', signed: null })).toThrow(/\/nowhere\/phrases\.json/u)
  })
})
