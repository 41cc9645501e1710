import { expect, test } from 'vitest'
import { callsIn } from '../../bot/chat/spoken.tsx'

const numbers = (text: string) => callsIn(text).filter((_, i) => i % 2)

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
  ])
    expect(numbers(text)).toEqual([])
  expect(callsIn('Du skrev ”112”.\nRing 112.').join('')).toBe('Du skrev ”112”.\nRing 112.')
})
