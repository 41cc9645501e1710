// Two readings of the same rules on the same answers: ours (evaluate) and another engine's, of the FHIRPath we publish, over
// the QuestionnaireResponse those answers make. RULE_RUNS=10000 makes it long.
import { evalFhirPathTyped, parseFhirPath, toTypedValue, type TypedValue } from '@medplum/core'
import type { PlanDefinitionAction, QuestionnaireItem, QuestionnaireResponse } from '@medplum/fhirtypes'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { system } from '../../fhir-profiles/codes.ts'
import { answersIn, fhirPath } from '../../fhir-profiles/fhirpath.ts'
import { conditionsOf, formOf, leavesOf, type Part, withGeneral } from '../../fhir-profiles/form.ts'
import { planDefinition } from '../../fhir-profiles/plan-definition.ts'
import { questionnaire } from '../../fhir-profiles/questionnaire.ts'
import { answersTo } from '../../fhir-profiles/questionnaire-response.ts'
import { type Condition, evaluate, type Fact, type Facts } from '../../flows/condition.ts'
import { rank, weigh } from '../../flows/interview.ts'
import { Level, type Symptom } from '../../flows/symptom.ts'
import { general, symptoms } from '../../flows/symptoms/index.ts'

const runs = { numRuns: Number(process.env['RULE_RUNS'] ?? 60) }

const response = (form: readonly Part[], facts: Facts): TypedValue => {
  const written: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: answersTo(form, facts),
  }
  return toTypedValue(written)
}
const parsed = new Map<string, ReturnType<typeof parseFhirPath>>()
function read(expression: string, answers: TypedValue): unknown[] {
  const atom = parsed.get(expression) ?? parseFhirPath(expression)
  parsed.set(expression, atom)
  return evalFhirPathTyped(atom, [answers], { '%resource': answers }).map(({ value }) => value)
}
const same = (truth: ReturnType<typeof evaluate>): unknown[] => (truth === 'unknown' ? [] : [truth])

/** Every number a rule compares with, and its neighbours. */
function limitsIn(condition: Condition): [string, number][] {
  if ('all' in condition) return condition.all.flatMap(limitsIn)
  if ('any' in condition) return condition.any.flatMap(limitsIn)
  if ('not' in condition) return limitsIn(condition.not)
  if ('is' in condition) return []
  return [[condition.fact, 'atLeast' in condition ? condition.atLeast : condition.below]]
}

/** Each fact: yes or no, each option, numbers on, just below and just above every limit, "vet inte", or not known at all. */
function factsOf(form: readonly Part[], conditions: readonly Condition[], calm = false): fc.Arbitrary<Facts> {
  const limits = conditions.flatMap(limitsIn)
  const some = ({ id, type, options, min, max }: Part): Fact[] => {
    if (type === 'boolean') return calm ? [true, ...Array<false>(40).fill(false)] : [true, true, false]
    if (type === 'choice') return [...(options ?? [])].filter(option => option !== 'unknown')
    if (type === 'date') return ['2026-11-22']
    if (type !== 'integer' && type !== 'decimal') return ["Det gör ont, sa hon: 'aj' \\ 😷"]
    const step = type === 'integer' ? 1 : 0.1
    const near = limits.filter(([fact]) => fact === id).flatMap(([, at]) => [at - step, at, at + step])
    return [...near, min ?? 0, max ?? 1200]
  }
  const values = leavesOf(form).map(({ part }) => [part.id, fc.constantFrom<(Fact | null)[]>(...some(part), null)] as const)
  // An absent key is a fact that was never asked; the record's type can't say so.
  return fc
    .record(Object.fromEntries(values), { requiredKeys: [] })
    .map(known => Object.fromEntries(Object.entries(known).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))))
}

const itemsIn = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] => items.flatMap(i => [i, ...itemsIn(i.item)])
const expressionIn = (item: QuestionnaireItem): string | undefined =>
  item.extension?.find(({ url }) => url.endsWith('sdc-questionnaire-enableWhenExpression'))?.valueExpression?.expression
const codeOf = (action: PlanDefinitionAction, of: string): string | undefined =>
  action.code?.flatMap(({ coding }) => coding ?? []).find(coding => coding.system === of)?.code
const conditionOf = (action: PlanDefinitionAction): string => action.condition?.[0]?.expression?.expression ?? ''

function publishedOf(symptom: Symptom) {
  const together = withGeneral(symptom, general)
  const form = formOf(together)
  const actions = planDefinition(symptom, general).action?.flatMap(one => one.action ?? [one]) ?? []
  const items = itemsIn(questionnaire(symptom, general).item)
  const conditions = together.flatMap(conditionsOf)
  // Half of them say no to nearly everything: else a danger sign hides every rule below it.
  const facts = fc.oneof(factsOf(form, conditions), factsOf(form, conditions, true))
  return { together, form, actions, items, facts }
}

/** Any condition the algebra can say, over one question of each kind. */
const anyForm: readonly Part[] = [
  { id: 'told', type: 'boolean' },
  { id: 'which', type: 'choice', options: ['left', "it's", 'both'] },
  {
    id: 'signs',
    type: 'group',
    parts: [
      { id: 'signs.one', type: 'boolean' },
      { id: 'signs.two', type: 'boolean' },
    ],
  },
  { id: 'months', type: 'integer', min: -3, max: 40 },
  { id: 'degrees', type: 'decimal', min: 34, max: 43 },
  { id: 'read', type: 'string', hidden: true },
]
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ fact: fc.constantFrom('told', 'signs.one', 'signs.two'), is: fc.boolean() }),
    fc.record({ fact: fc.constant('which'), is: fc.constantFrom('left', "it's", 'both') }),
    fc.record({ fact: fc.constant('read'), is: fc.constantFrom('a', "Det gör ont, sa hon: 'aj' \\ 😷") }),
    fc.record({ fact: fc.constant('months'), atLeast: fc.constantFrom(-1, 0, 3) }),
    fc.record({ fact: fc.constant('degrees'), below: fc.constantFrom(38, 38.5) }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}))

test('any condition at all reads the same in FHIRPath: true, false, or nothing when it is not known', () => {
  const answers = answersIn(anyForm)
  const seen = new Set<unknown>()
  fc.assert(
    fc.property(
      anyCondition,
      factsOf(anyForm, [
        { fact: 'months', atLeast: 3 },
        { fact: 'degrees', below: 38.5 },
      ]),
      (when, known) => {
        const truth = evaluate(when, known)
        seen.add(truth)
        expect(read(fhirPath(when, answers), response(anyForm, known))).toEqual(same(truth))
      },
    ),
    { numRuns: runs.numRuns * 20 },
  )
  expect(seen.size).toBe(3)
})

test('a fact that no item answers, and a number FHIRPath cannot say, are refused by name', () => {
  expect(() => fhirPath({ fact: 'nobody-asks', is: true }, answersIn(anyForm))).toThrow('nobody-asks')
  expect(() => fhirPath({ fact: 'months', atLeast: 1e-9 }, answersIn(anyForm))).toThrow('1e-9')
})

const reached = new Set<Level | undefined>()

describe.each(symptoms.map(symptom => [symptom.id, symptom] as const))('%s', (id, symptom) => {
  const { together, form, actions, items, facts } = publishedOf(symptom)

  test('every rule, shift and follow-up condition reads the same in FHIRPath', () => {
    const rules = [...symptom.rules, ...symptom.shifts].map(({ id: rule, when }) => {
      const action = actions.find(one => one.id === `${id}.${rule}`)
      return { what: rule, when, expression: action ? conditionOf(action) : '' }
    })
    // As the form asks them: a question that several complaints share has one condition.
    const asked = form.flatMap(({ id: what, askIf: when }) => {
      const expression = items.flatMap(item => (item.linkId === what ? (expressionIn(item) ?? '') : [])).join()
      return when ? [{ what, when, expression }] : []
    })
    const all = [...rules, ...asked]
    fc.assert(
      fc.property(facts, known => {
        const answers = response(form, known)
        for (const { what, when, expression } of all)
          expect({ what, is: read(expression, answers) }).toEqual({ what, is: same(evaluate(when, known)) })
      }),
      runs,
    )
  })

  test('the most urgent action that applies is the level our rules give', () => {
    fc.assert(
      fc.property(facts, known => {
        const answers = response(form, known)
        const levels = actions
          .filter(action => ['base', 'level'].includes(codeOf(action, system.ruleEffect) ?? ''))
          .filter(action => !action.condition || read(conditionOf(action), answers)[0] === true)
          .map(action => Level.parse(codeOf(action, system.urgency)))
        const [level] = levels.sort((a, b) => rank(a) - rank(b))
        expect(level).toBe(weigh(together, known).raw)
        reached.add(level)
      }),
      { numRuns: Math.ceil(runs.numRuns / 2) },
    )
  })

  test('nothing is published that the rules do not say, and nothing left out', () => {
    const named = together.flatMap(one =>
      ['base', 'open', ...[...one.rules, ...one.shifts, ...(one.routes ?? [])].map(rule => rule.id)].map(
        rule => `${one.id}.${rule}`,
      ),
    )
    named.push(...Level.options.map(level => `${id}.route.${level}`))
    const wanted = named.filter(name => name !== 'general.base' || id === 'general')
    expect(actions.map(action => action.id).sort()).toEqual([...wanted].sort())
    expect(items.filter(expressionIn).map(({ linkId }) => linkId)).toEqual(form.filter(part => part.askIf).map(part => part.id))
  })
})

test('those answers came to every level', () => expect([...reached].sort()).toEqual(Level.options))
