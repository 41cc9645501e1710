// Finding a phrase by "/": where a search begins, what fits it, and what the text is afterwards.
import { expect, test } from 'vitest'
import { inserted, matching, selfCareSought, soughtAt, unfilled } from '../../bot/console/compose-slash.ts'
import { phrases } from '../../bot/phrases.ts'
import { citizen, nurse } from '../talk.ts'

const said = await phrases({ file: '', signed: null }).of(citizen().case, nurse(), '2026-11-23T09:00:00.000Z', 'sv')
const commands = [{ id: 'ask', title: 'Ställ en fråga', kind: 'command' as const, text: '' }]
const find = (words: string, meant: string[] = []) =>
  matching(words, { phrases: said, commands, care: ['Egenvård', 'egenvård', 'self-care'], meant })

test('a slash begins a search at the start of a line or after a space, and nowhere else', () => {
  expect(soughtAt('/', 1)).toEqual({ from: 0, words: '' })
  expect(soughtAt('Hej /tol', 8)).toEqual({ from: 4, words: 'tol' })
  expect(soughtAt('Hej\n/a b', 8)).toEqual({ from: 4, words: 'a b' })
  for (const text of ['och/eller', '1/2', 'https://1177.se', 'hej', '/a/b']) expect(soughtAt(text, text.length), text).toBeNull()
  // What stands after the caret is not sought.
  expect(soughtAt('/hälsa på', 4)).toEqual({ from: 0, words: 'häl' })
})

test('every word typed begins a word of the title; accents and capitals don’t matter', () => {
  expect(find('hals')[0]).toMatchObject({ id: 'greet' })
  expect(find('TOLK')[0]).toMatchObject({ id: 'interpreter' })
  expect(find('be bild')[0]).toMatchObject({ id: 'photo' })
  // Not in a title, but in the words of one.
  expect(find('dagsljus')[0]).toMatchObject({ id: 'photo' })
  expect(find('xyzzy')).toEqual([])
  expect(find('').length).toBe(8)
})

test('self-care is found by our name, by what the words mean, and only self-care then', () => {
  expect(selfCareSought('egenvård förkylning', ['Egenvård'])).toBe('förkylning')
  expect(selfCareSought('egen', ['Egenvård'])).toBeNull()
  expect(find('egenvård förkyl')).toMatchObject([{ kind: 'self-care', id: 'cough-cold' }])
  expect(find('egenvård uvi', ['urinary'])).toMatchObject([{ kind: 'self-care', id: 'urinary' }])
  expect(find('egenvård').every(found => found.kind === 'self-care')).toBe(true)
  expect(find('egen')[0]).toMatchObject({ kind: 'command', id: 'self-care' })
})

test('what may be done stands first when its name is typed', () => {
  expect(find('fråga')[0]).toMatchObject({ kind: 'command', id: 'ask' })
})

test('the phrase takes the place of the search, and what is to be filled in is selected', () => {
  const sought = soughtAt('Hej. /din', 9)
  if (!sought) throw new Error('nothing sought')
  expect(inserted('Hej. /din!', sought, 9, 'Du har en tid [tid].')).toEqual({
    text: 'Hej. Du har en tid [tid].!',
    start: 19,
    end: 24,
  })
  expect(inserted('/x', { from: 0, words: 'x' }, 2, 'Klart.')).toEqual({ text: 'Klart.', start: 6, end: 6 })
  expect(unfilled('Klockan [tid] hos [enhet]')).toBe('[tid]')
  expect(unfilled('Ta [bort] det')).toBeNull()
})
