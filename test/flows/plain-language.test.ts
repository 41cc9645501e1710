// The plain language gate: what a citizen reads is short, common words, in every language it is measured in.
import { describe, expect, test } from 'vitest'
import { LIX_AT_MOST, lix, measuredLanguages, sentences, WORDS_AT_MOST, words } from '../../flows/plain.ts'
import { jargon } from '../../flows/plain-words.ts'
import { advice, exceptions, findings, forStaff, measured, read, staffTexts, written } from './plain-language.ts'

// Measured once: it takes a second or two.
const files = measuredLanguages.flatMap(measured)

test('every text a citizen reads is plain', () => {
  const hard = files
    .filter(file => file.lix > LIX_AT_MOST)
    .map(
      ({ language, file, lix: value }) =>
        `${language} ${file}: LIX ${value.toFixed(1)}, at most ${LIX_AT_MOST}. Shorten the longest words and sentences`,
    )
  const found = files.flatMap(file => file.findings).filter(({ where }) => exceptions[where] === undefined)
  expect(files.length).toBeGreaterThan(50)
  expect([...hard, ...found.map(advice)]).toEqual([])
})

test('every listed exception is still needed, and says why', () => {
  const broken = new Set(files.flatMap(file => file.findings.map(({ where }) => where)))
  expect(Object.keys(exceptions).filter(where => !broken.has(where))).toEqual([])
  expect(Object.values(exceptions).filter(why => why.length < 20)).toEqual([])
  for (const { texts, why } of staffTexts) {
    const theirs = measuredLanguages.flatMap(language =>
      written(language).flatMap(({ file, texts: all }) => Object.keys(all).filter(key => texts.test(`${file}.${key}`))),
    )
    expect(theirs.length, `${texts} exempts nothing any more: remove it`).toBeGreaterThan(0)
    expect(why.length, String(texts)).toBeGreaterThan(20)
  }
  expect(forStaff('console', 'claim')).toBe(true)
  expect(forStaff('chest-pain', 'r.base.professional')).toBe(true)
  expect(forStaff('chest-pain', 'r.base.plain')).toBe(false)
  expect(forStaff('login', 'citizen-why')).toBe(false)
})

describe('the measure', () => {
  test('counts LIX as Björnsson does: words a sentence, plus the per cent of words over six letters', () => {
    // 4 + 6 words in two sentences, “sjukhuset” and “springer” over six letters: 5 + 20.
    expect(lix(['Ring genast till sjukhuset. Hunden springer och katten sover gott.'])).toBeCloseTo(5 + 20)
    expect(lix(['Du är ok. Vi ses.'])).toBeCloseTo(2.5)
    expect(lix([])).toBe(0)
  })

  test('ends a sentence at a full stop, a colon, a line and a closing quote, and not inside a number', () => {
    expect(sentences('Ring 1177: de svarar. Blir det värre?\nSkriv “hjälp.” Vi läser.')).toEqual([
      'Ring 1177',
      'de svarar',
      'Blir det värre',
      'Skriv “hjälp',
      'Vi läser',
    ])
    expect(sentences('Febern är 38.5 grader.')).toEqual(['Febern är 38.5 grader'])
    expect(words('e-ID, 90101 och don’t')).toEqual(['e-ID', '90101', 'och', 'don’t'])
  })

  test('finds a sentence of sixteen words and lets one of fifteen pass', () => {
    const fifteen = `${'ett '.repeat(14)}ord.`
    expect(findings('sv x.y', fifteen, 'sv')).toEqual([])
    const [found, ...more] = findings('sv x.y', `Kort. Ett ${fifteen}`, 'sv')
    expect(more).toEqual([])
    expect(found && advice(found)).toContain(`sv x.y: 16 words, at most ${WORDS_AT_MOST}`)
  })

  test('reads every branch of every choice, also one inside another, and the number in a plural', () => {
    const text =
      '{who, select, child {Barnet} other {Du}} har {n, plural, one {# dag} other {# dagar, {far, select, yes {långt} other {nära}}}}.'
    expect(read(text, 'sv').sort()).toEqual(
      [
        'Barnet har tid dag.',
        'Barnet har tid dagar, långt.',
        'Barnet har tid dagar, nära.',
        'Du har tid dag.',
        'Du har tid dagar, långt.',
        'Du har tid dagar, nära.',
      ].sort(),
    )
    const hidden = `Bra.{young, select, yes { ${'ett '.repeat(16)}ord.} other {}}`
    expect(findings('sv x.y', hidden, 'sv').map(({ kind }) => kind)).toEqual(['long'])
    expect(findings('sv x.y', '{young, select, yes {Dyspné.} other {Andas.}}', 'sv')).toMatchObject([
      { kind: 'jargon', word: 'dyspné' },
    ])
  })

  test('finds a hard word where a word begins, in a compound where it is listed so, and never by chance', () => {
    const odd = (text: string) =>
      findings('sv x.y', text, 'sv').map(finding => (finding.kind === 'jargon' ? finding.word : finding.kind))
    expect(odd('Det kan vara ett lungödem.')).toEqual(['ödem'])
    expect(odd('Du får antikoagulantia.')).toEqual(['antikoagul'])
    expect(odd('Fläcken buktar ut och du blödde mer.')).toEqual([])
    expect(odd('Ring Mind, {suicideLine}.')).toEqual([])
    const [found] = findings('en x.y', 'It can be sepsis.', 'en')
    expect(found && advice(found)).toContain('Say “a life-threatening infection”')
  })

  test('knows at least forty hard words in each language, none of them told to be said instead of another', () => {
    for (const language of measuredLanguages) {
      const list = jargon[language]
      expect(Object.keys(list).length).toBeGreaterThanOrEqual(40)
      for (const [word, say] of Object.entries(list)) {
        expect(findings(`${language} say`, say, language), `${word}: ${say}`).toEqual([])
        expect(findings(`${language} word`, `x ${word.replace(/^-/, '')} x`, language).length, word).toBeGreaterThan(0)
      }
    }
  })
})
