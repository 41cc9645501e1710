// The rules as they are published: valid, whole in both languages, and a version that follows what they say.
import { createHash } from 'node:crypto'
import { evalFhirPathTyped, toTypedValue } from '@medplum/core'
import type { PlanDefinition, Questionnaire, QuestionnaireItem, QuestionnaireResponse } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { canonical, system } from '../../fhir-profiles/codes.ts'
import { answersIn, ageInMonths } from '../../fhir-profiles/fhirpath.ts'
import { formOf, leavesOf } from '../../fhir-profiles/form.ts'
import { planDefinition } from '../../fhir-profiles/plan-definition.ts'
import { questionnaire } from '../../fhir-profiles/questionnaire.ts'
import { answersTo } from '../../fhir-profiles/questionnaire-response.ts'
import { planDefinitions, questionnaireOf, questionnaires } from '../../fhir-profiles/rule-set.ts'
import { validate } from '../../fhir-profiles/validate.ts'
import type { Facts } from '../../flows/condition.ts'
import { Symptom } from '../../flows/symptom.ts'
import { complaints, general, symptoms } from '../../flows/symptoms/index.ts'
import { say } from '../../flows/texts/index.ts'
import { amiss } from './answers.ts'

const at = '2026-11-22T06:00:00.000Z'
const [complaint] = complaints
if (!complaint) throw new Error('no complaint')

describe.each([...questionnaires(at), ...planDefinitions(at)].map(r => [r.resourceType, r.id, r] as const))(
  '%s/%s',
  (type, id, r) => {
    test('conforms, and is found under a canonical with a version of its own', () => {
      expect(validate(r)).toEqual([])
      expect(r.url).toBe(`${canonical}/${type}/${id}`)
      expect(r.meta.lastUpdated).toBe(at)
    })
    test('has a version that is the digest of all it says, whoever has reviewed it', () => {
      const { version: _, meta: __, ...said } = r
      const digest = (value: object) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
      expect(r.meta.versionId).toBe(digest(said))
      const { status: ___, ...content } = said
      expect(r.version).toBe(`${symptoms.find(one => one.id === id)?.version}-${digest(content)}`)
    })
    test('is a draft as long as no clinician has signed', () => {
      const signed = [general, ...symptoms.filter(one => one.id === id)].every(one => one.reviewedBy !== '')
      expect(r.status).toBe(signed ? 'active' : 'draft')
    })
    test('has everything it says in both languages', () => {
      const words = JSON.stringify(r, (key, value: unknown) => (key.startsWith('_') ? undefined : value))
      const said = (words.match(/"(text|textEquivalent|description|purpose|usage)":/g) ?? []).length
      const translated = (JSON.stringify(r).match(/"_(text|textEquivalent|description|purpose|usage)":/g) ?? []).length
      expect(said).toBeGreaterThan(0)
      expect(translated).toBe(said)
      expect(JSON.stringify(r)).toContain(JSON.stringify(say('en', `${id}.name`)))
    })
  },
)

test('every symptom is published twice, and the plan names the version of the form it reads', () => {
  const forms = questionnaires(at)
  const plans = planDefinitions(at)
  expect(forms.map(form => form.id)).toEqual(symptoms.map(({ id }) => id))
  for (const plan of plans) {
    expect(plan.relatedArtifact?.find(({ type }) => type === 'depends-on')?.resource).toBe(questionnaireOf(plan.id))
    expect(forms.map(form => `${form.url}|${form.version}`)).toContain(questionnaireOf(plan.id))
  }
})

test('a plan says what an open danger question is worth at least, and where each level and rule goes', () => {
  for (const plan of planDefinitions(at)) {
    const symptom = symptoms.find(({ id }) => id === plan.id)
    const own = (id: string) => plan.action?.find(one => one.id === `${plan.id}.${id}`)
    const codes = (id: string) => own(id)?.code?.flatMap(({ coding = [] }) => coding.map(({ code }) => code))
    expect(codes('open')?.filter(Boolean)).toEqual(['open', symptom?.openAtLeast].filter(Boolean))
    for (const [level, { action, where }] of Object.entries(symptom?.routing ?? {}))
      expect(codes(`route.${level}`)).toEqual(expect.arrayContaining(['route', level, action, where]))
  }
  const [plan] = planDefinitions(at).filter(({ id }) => id === 'violence')
  expect(plan?.action?.find(({ id }) => id === 'general.unreachable')?.condition?.[0]?.expression?.expression).toContain(
    'told.no-phone',
  )
  expect(JSON.stringify(plan?.action)).toContain('"code":"psychiatric-emergency"')
})

describe('what a resource says', () => {
  const read = (one: Symptom) => ({ form: questionnaire(one, general), plan: planDefinition(one, general) })
  const changed = (change: Partial<Symptom>) => read(Symptom.parse({ ...complaint, ...change }))
  test('is another thing when a rule changes, and when a clinician signs', () => {
    const [rule, ...rules] = complaint.rules
    if (!rule) throw new Error('no rule')
    const before = read(complaint)
    expect(changed({ rules: [{ ...rule, level: 'P4' }, ...rules] }).plan).not.toEqual(before.plan)
    const signed = read(Symptom.parse({ ...complaint, reviewedBy: 'Dr Exempel, 2026-11-22' }))
    expect(signed.plan.reviewer).toEqual([{ name: 'Dr Exempel, 2026-11-22' }])
    // The general rules are part of it, and nobody has signed those.
    expect(signed.plan.status).toBe(general.reviewedBy === '' ? 'draft' : 'active')
    const both = { ...general, reviewedBy: 'Dr Exempel' }
    expect(questionnaire(Symptom.parse({ ...complaint, reviewedBy: 'Dr Exempel' }), both).status).toBe('active')
  })
  test('includes the ages it is for, in whole months', () => {
    const { form } = changed({ ages: { fromMonths: 3, belowMonths: 216 } })
    expect(form.useContext?.[0]?.valueRange).toMatchObject({ low: { value: 3, code: 'mo' }, high: { value: 215, code: 'mo' } })
    expect(changed({ ages: {} }).form.useContext).toBeUndefined()
  })
})

const items = (list: readonly QuestionnaireItem[] = []): QuestionnaireItem[] => list.flatMap(i => [i, ...items(i.item)])
describe('an item', () => {
  test('of what nobody asks is hidden, and read by the rules all the same', () => {
    const alarm = items(questionnaire(general, general).item).find(({ linkId }) => linkId === 'alarm.emergency')
    expect(alarm).toMatchObject({ type: 'boolean', readOnly: true })
    expect(alarm?.extension).toEqual([
      { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true },
    ])
  })
  test('offers "vet inte" to a choice once, as a code that is none of ours', () => {
    for (const form of questionnaires(at)) {
      for (const { type, answerOption = [], linkId } of items(form.item).filter(one => one.type === 'choice')) {
        const codings = answerOption.map(({ valueCoding }) => valueCoding)
        expect({ linkId, type, unknown: codings.filter(c => c?.code === 'asked-unknown').length }).toMatchObject({ unknown: 1 })
        for (const coding of codings.slice(0, -1))
          expect(coding).toMatchObject({ system: system.answerOption, code: expect.stringContaining(`${linkId}.`) })
      }
    }
  })
  test('of a temperature has its limits and its unit', () => {
    const temperature = items(questionnaires(at).flatMap(form => form.item ?? [])).find(({ linkId }) => linkId === 'temperature')
    const extension = (name: string) => temperature?.extension?.find(({ url }) => url.endsWith(name))
    expect(temperature?.type).toBe('decimal')
    expect(extension('minValue')?.valueDecimal).toBe(34)
    expect(extension('maxValue')?.valueDecimal).toBe(43)
    expect(extension('questionnaire-unit')?.valueCoding).toMatchObject({ code: 'Cel', system: 'http://unitsofmeasure.org' })
  })
})

describe('answers', () => {
  const leaves = leavesOf(formOf([general, complaint])).map(({ part }) => part)
  const asks: Questionnaire | undefined = questionnaires(at).find(({ id }) => id === complaint.id)
  const fact = (type: string, options: readonly string[] = []) =>
    type === 'boolean' ? false : type === 'choice' ? (options[0] ?? null) : ['integer', 'decimal'].includes(type) ? 38 : 'ord'

  test('to everything, known or "vet inte", are answers to the form: same items, order and types', () => {
    const known = Object.fromEntries(leaves.map(({ id, type, options }) => [id, fact(type, options)]))
    const unknown = Object.fromEntries(leaves.map(({ id }) => [id, null]))
    for (const facts of [known, unknown]) {
      const item = answersTo(formOf([general, complaint]), facts)
      expect(amiss(asks?.item, item)).toEqual([])
      expect(item.flatMap(i => i.item ?? i)).toHaveLength(leaves.length)
    }
  })
  test('keep no, "vet inte" and never asked apart', () => {
    const said = answersTo(formOf([general, complaint]), { 'danger.chest': false, 'danger.stroke': null })
    expect(said).toEqual([
      {
        linkId: 'danger',
        item: [
          { linkId: 'danger.chest', answer: [{ valueBoolean: false }] },
          {
            linkId: 'danger.stroke',
            extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-unknown' }],
          },
        ],
      },
    ])
  })
})

test.each<[string, Facts, number[]]>([
  ['years alone', { 'person.age': 40 }, [480]],
  ['months when they are given', { 'person.age': 1, 'person.months': 20 }, [20]],
  ['a newborn', { 'person.age': 0, 'person.months': 0 }, [0]],
  ['nothing', {}, []],
])('the age in months is worked out from %s', (_, facts, months) => {
  const form = formOf([general])
  const written: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: answersTo(form, facts),
  }
  const value = toTypedValue(written)
  expect(evalFhirPathTyped(ageInMonths(answersIn(form)), [value], { '%resource': value }).map(v => v.value)).toEqual(months)
})

test.each<[string, (plan: PlanDefinition) => unknown]>([
  [
    'a condition that turns unknown into false',
    plan =>
      (first(plan).condition = [
        { kind: 'applicability', expression: { language: 'text/fhirpath', expression: 'item.exists()' } },
      ]),
  ],
  ['a rule without a source', plan => delete first(plan).documentation],
  ['a rule without a level', plan => (first(plan).code = [])],
  ['two bases', plan => plan.action?.push(...plan.action.slice(0, 1))],
])('a plan with %s is refused', (_, spoil) => {
  const [plan] = structuredClone(planDefinitions(at))
  if (!plan) throw new Error('no plan')
  expect(validate(plan)).toEqual([])
  spoil(plan)
  expect(validate(plan)).not.toEqual([])
})
const first = (plan: PlanDefinition) => {
  const rule = plan.action?.[1]?.action?.[0]
  if (!rule) throw new Error('no rule')
  return rule
}
