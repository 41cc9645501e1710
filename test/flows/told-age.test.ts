// How old somebody is, said without a whole sentence; and what looks like it but is a time, a date or a temperature.
import { expect, test } from 'vitest'
import { understand } from '../../flows/understanding/index.ts'

const age = (words: string) => {
  const months = understand(words, 'sv').facts['person.ageMonths']
  return typeof months === 'number' ? months / 12 : undefined
}

test.each([
  ['är 15', 15],
  ['e 15', 15],
  ['jag e 16', 16],
  ['jag har hosta, är 15', 15],
  ['är 15 och mår dåligt', 15],
  ['min dotter är 15', 15],
  ['45 år, annars frisk', 45],
  ['Ont i halsen. 45 år, annars frisk.', 45],
  ['45 years, otherwise healthy', 45],
  ['15-årig', 15],
  ['hosta och snuva. ingen feber. 34 år', 34],
  ['34 år. Ont i halsen sedan igår', 34],
  ['en 15-årig tjej med feber', 15],
  ["I'm 45", 45],
])('"%s" tells an age', (words, years) => {
  expect(age(words)).toBe(years)
})

test.each([
  'är 15 minuter sedan',
  'det är 15 dagar',
  'är 15 mars',
  'är 15/3',
  'klockan är 15',
  'det är 20 år sedan',
  'ont i ryggen, 10 år',
  'ont i ryggen. 10 år',
  '20 år',
  '20-årig värk',
  'har feber, är 38',
  'varm, är 39',
  'min dotter har feber, hon mår illa, tempen är 39',
  'pulsen är 90',
])('"%s" tells no age', words => {
  expect(age(words)).toBeUndefined()
})
