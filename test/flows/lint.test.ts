import { expect, test } from 'vitest'
import { allOf, below, not, yes } from '../../flows/condition.ts'
import { lint } from '../../flows/lint.ts'
import { Symptom } from '../../flows/symptom.ts'
import { symptoms } from '../../flows/symptoms/index.ts'
import { has, languages } from '../../flows/texts/index.ts'

test('the rule set we ship has no finding: polarity, sources, texts in every language, every rule can fire', () => {
  expect(lint(symptoms, languages, has)).toEqual([])
  expect(languages).toEqual(expect.arrayContaining(['sv', 'en']))
})

const rule = { level: 'P2', source: 'a test' } as const
const broken = (change: Partial<Parameters<typeof Symptom.parse>[0] & object>) =>
  Symptom.parse({
    id: 'broken',
    version: '1',
    source: ['a test'],
    reviewedBy: '',
    questions: [
      { id: 'sign', kind: 'yes-no', danger: true },
      { id: 'kind', kind: 'choice', options: ['a', 'b'], forCaregiver: true },
    ],
    rules: [{ id: 'sign', when: yes('sign'), ...rule }],
    shifts: [],
    base: { level: 'P5', source: 'a test' },
    routing: symptoms[0]?.routing,
    ...change,
  })
const findings = (change: object) => lint([broken(change)], [], has).join('\n')
const sign = { id: 'sign', when: yes('sign'), ...rule }

test('a symptom without fault is passed', () => {
  expect(findings({})).toBe('')
})

test('a danger finding under not, as a no, or in a question that is asked when it is absent, is found', () => {
  const turned = 'turns the danger finding sign around'
  expect(findings({ rules: [sign, { id: 'x', when: not(yes('sign')), ...rule }] })).toContain(turned)
  expect(findings({ rules: [sign, { id: 'x', when: { fact: 'sign', is: false }, ...rule }] })).toContain(turned)
  expect(findings({ rules: [sign, { id: 'x', when: not(not(yes('sign'))), ...rule }] })).toBe('')
  expect(
    findings({
      questions: [
        { id: 'sign', kind: 'yes-no', danger: true },
        { id: 'x', kind: 'text', askIf: not(yes('sign')) },
      ],
    }),
  ).toContain(turned)
})

test('a rule that contradicts itself or the ages of the complaint can never fire', () => {
  expect(findings({ rules: [sign, { id: 'x', when: allOf(yes('sign'), not(yes('sign'))), ...rule }] })).toContain(
    'rule x can never fire',
  )
  expect(
    findings({ ages: { fromMonths: 216 }, rules: [sign, { id: 'x', when: below('person.ageMonths', 3), ...rule }] }),
  ).toContain('rule x can never fire')
})

test('a danger sign that raises nothing by itself is found', () => {
  expect(findings({ rules: [{ id: 'x', when: allOf(yes('sign'), { fact: 'kind', is: 'a' }), ...rule }] })).toContain(
    'the danger finding sign alone raises nothing',
  )
})

test('an unknown fact, an unknown option, a missing source, a name used twice and a missing text are found', () => {
  expect(findings({ rules: [sign, { id: 'x', when: yes('nobody.asks'), ...rule }] })).toContain('reads nobody.asks')
  expect(findings({ rules: [sign, { id: 'x', when: { fact: 'kind', is: 'c' }, ...rule }] })).toContain('is no option')
  expect(findings({ rules: [{ ...sign, source: ' ' }] })).toContain('sign has no source')
  expect(findings({ rules: [sign, sign] })).toContain('two rules are called sign')
  expect(lint([broken({})], ['sv'], has)).toContain('No text broken.q.kind.o.b in sv')
})

test('a rule below the base level can never matter, and P1 is 112 or a crisis line', () => {
  expect(findings({ base: { level: 'P3', source: 'a test' }, rules: [sign, { ...sign, id: 'x', level: 'P4' }] })).toContain(
    'below the base',
  )
  expect(findings({ rules: [{ ...sign, level: 'P1', action: 'book', where: 'eye' }] })).toContain('P1 without 112')
})

test('a question nobody is ever asked, and an answer nothing reads, are found', () => {
  const never = allOf(yes('sign'), not(yes('sign')))
  expect(
    findings({
      questions: [...[{ id: 'sign', kind: 'yes-no', danger: true }], { id: 'x', kind: 'text', askIf: never, forCaregiver: true }],
    }),
  ).toContain('question x can never be asked')
  expect(
    findings({
      questions: [
        { id: 'sign', kind: 'yes-no', danger: true },
        { id: 'x', kind: 'multi', options: ['a'] },
      ],
    }),
  ).toContain('x.a is asked, and nothing reads it')
})

test('a rule that fires whatever is answered, and two rules with one condition, are found', () => {
  const always = { any: [yes('sign'), not(yes('sign'))] }
  expect(findings({ rules: [sign, { id: 'x', when: always, ...rule }] })).toContain('rule x fires whatever is answered')
  expect(
    findings({ ages: { belowMonths: 36 }, rules: [sign, { id: 'x', when: below('person.ageMonths', 36), ...rule }] }),
  ).toContain('rule x fires whatever is answered')
  expect(findings({ rules: [sign, { ...sign, id: 'x', level: 'P3' }] })).toContain('rules sign and x have the same condition')
})
