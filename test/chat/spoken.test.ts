import { describe, expect, test } from 'vitest'
import { linksIn } from '../../bot/chat/spoken.tsx'

const numbers = (text: string) => linksIn(text).flatMap(({ text: shown, href }) => (href ? [shown] : []))
const links = (text: string) => linksIn(text, 'caregiver').flatMap(({ href }) => (href ? [href] : []))

describe('what the bot says', () => {
  test('every number to ring is one, also the second of a sentence', () => {
    expect(numbers('Vänta inte på svar här: ring 1177, eller 112 om det är akut.')).toEqual(['1177', '112'])
    expect(numbers('Ring 112 eller 90101. Under 18: Bris 116 111.')).toEqual(['112', '90101', '116 111'])
    expect(numbers('112 svarar alltid')).toEqual(['112'])
  })

  test('what the person has said is no number to ring', () => {
    for (const text of [
      'Du skrev: ”mitt blodtryck är 112”',
      '• Ditt blodtryck: 112',
      '112/75',
      'FA-1177-0112',
      '112 mg',
      'kl 112.5',
      'Du skrev att pulsen är 112',
    ])
      expect(numbers(text), text).toEqual([])
    const text = 'Du skrev ”112”.\nRing 112.'
    expect(
      linksIn(text)
        .map(piece => piece.text)
        .join(''),
    ).toBe(text)
  })
})

describe('what a caregiver writes', () => {
  test.each([
    ['Ring 112 nu!', 'tel:112'],
    ['• Ring 1177 i kväll', 'tel:1177'],
    ['Polisen har 114 14.', 'tel:11414'],
    ['Växeln: 0920-28 20 00.', 'tel:0920282000'],
    ['Växeln: 0920 282 000', 'tel:0920282000'],
    ['08-123 456 78 svarar', 'tel:0812345678'],
    ['0771-11 77 00', 'tel:0771117700'],
    ['mobil 070-123 45 67', 'tel:0701234567'],
    ['mobil 0701234567', 'tel:0701234567'],
    ['från utlandet +46 771 11 77 00', 'tel:+46771117700'],
    ['+46 (0)920-28 20 00', 'tel:+46920282000'],
  ])('%s', (text, href) => expect(links(text)).toEqual([href]))

  test.each([
    ['Läs https://www.1177.se/Norrbotten/, det hjälper.', 'https://www.1177.se/Norrbotten/'],
    ['Läs (se www.1177.se).', 'https://www.1177.se/'],
    ['1177.se/hosta', 'https://1177.se/hosta'],
    ['https://sv.wikipedia.org/wiki/Feber_(symtom)', 'https://sv.wikipedia.org/wiki/Feber_(symtom)'],
  ])('%s', (text, href) => expect(links(text)).toEqual([href]))

  test('what is no number and no safe address stays text', () => {
    for (const text of [
      'Blodtryck 112/75, puls 112',
      'Ditt blodsocker är 112',
      '19121212-1212',
      '010101-1234',
      'FA-0920-2820',
      '2026-11-22 08:00',
      'den 08-11 14 30',
      '08-11',
      'http://1177.se',
      'javascript:alert(1)',
      'https://1177.se@ond.example',
      'https://1177.se:pass@ond.example/',
      'https://1177.ѕе/',
      'https://127.0.0.1/',
      'https://',
      'www.',
      'anna@www.example.se',
      'bra.se till att vila',
    ])
      expect(links(text), text).toEqual([])
  })

  test('not a letter is lost or changed, whatever is written', () => {
    const text = '<a href="https://x.se">hej</a> & 112 ”ring 0920-28 20 00” https://1177.se/?a=<b>&c="d".\nHej!'
    const pieces = linksIn(text, 'caregiver')
    expect(pieces.map(piece => piece.text).join('')).toBe(text)
    for (const { href } of pieces) if (href) expect(href).toMatch(/^(?:https:\/\/[^<>"]+|tel:\+?\d+)$/)
  })
})
