// A complaint's interview as a Questionnaire with SDC's expressions: the general questions and its own, in the words and the
// order of the talk. "Vet inte" to a choice is an option of its own; any other answer that isn't known is left out.
import type { Coding, Extension, Questionnaire, QuestionnaireItem, QuestionnaireItemAnswerOption } from '@medplum/fhirtypes'
import type { Symptom } from '../flows/symptom.ts'
import { has } from '../flows/texts/index.ts'
import { canonical, extension, system, ucum } from './codes.ts'
import { ageInMonths, type Answers, answersIn, fhirPath } from './fhirpath.ts'
import { formOf, type Part, withGeneral } from './form.ts'
import { FIRST, noted, said, unitWord, worded } from './words.ts'

const expression = (url: string, text: string): Extension => ({
  url,
  valueExpression: { language: 'text/fhirpath', expression: text },
})

const control = (code: 'help' | 'slider'): Extension => ({
  url: extension.itemControl,
  valueCodeableConcept: { coding: [{ system: system.itemControl, code }] },
})

function unitOf(unit: string): Coding {
  const words = has(FIRST, `bot.unit.${unit}`) ? worded('display', language => unitWord(language, unit)) : { display: unit }
  const code = Object.hasOwn(ucum, unit) ? ucum[unit] : undefined
  return code ? { system: system.ucum, code, ...words } : words
}

function limit(url: string, value: number, type: Part['type']): Extension {
  return type === 'integer' ? { url, valueInteger: value } : { url, valueDecimal: value }
}

function extensionsOf(part: Part, answers: Answers): Extension[] {
  const { type, min, max, unit, askIf, from, hidden } = part
  return [
    ...(askIf ? [expression(extension.enableWhen, fhirPath(askIf, answers))] : []),
    ...(from === 'age' ? [expression(extension.calculated, ageInMonths(answers))] : []),
    ...(hidden ? [{ url: extension.hidden, valueBoolean: true }] : []),
    ...(min === undefined ? [] : [limit(extension.minValue, min, type)]),
    ...(max === undefined ? [] : [limit(extension.maxValue, max, type)]),
    ...(unit ? [{ url: extension.unit, valueCoding: unitOf(unit) }] : []),
  ]
}

/** Our options, and last "vet inte": a coding that says so, not one of ours. */
function options({ id, options: ids = [], words }: Part): QuestionnaireItemAnswerOption[] {
  const known = ids.filter(option => option !== 'unknown')
  const unknown = known.length < ids.length ? `${words}.o.unknown` : 'bot.answer.unknown'
  return [
    ...known.map(option => ({
      valueCoding: { system: system.answerOption, code: `${id}.${option}`, ...said('display', `${words}.o.${option}`) },
    })),
    { valueCoding: { system: system.dataAbsent, code: 'asked-unknown', ...said('display', unknown) } },
  ]
}

function item(part: Part, answers: Answers): QuestionnaireItem {
  const { id, type, words, why, hidden, parts } = part
  const extensions = extensionsOf(part, answers)
  const help: QuestionnaireItem[] = why
    ? [{ extension: [control('help')], linkId: `${id}/why`, ...said('text', why), type: 'display' }]
    : []
  const inner = [...help, ...(parts ?? []).map(one => item(one, answers))]
  return {
    ...(extensions.length > 0 ? { extension: extensions } : {}),
    linkId: id,
    ...(words ? said('text', words) : {}),
    type,
    ...(hidden ? { readOnly: true } : {}),
    ...(type === 'choice' ? { answerOption: options(part) } : {}),
    ...(inner.length > 0 ? { item: inner } : {}),
  }
}

/** Without version and meta: rule-set.ts adds both, from what stands here. */
export function questionnaire(symptom: Symptom, general: Symptom): Questionnaire & { id: string } {
  const form = formOf(withGeneral(symptom, general))
  const answers = answersIn(form)
  return {
    resourceType: 'Questionnaire',
    id: symptom.id,
    language: FIRST,
    url: `${canonical}/Questionnaire/${symptom.id}`,
    name: nameOf(symptom.id),
    ...said('title', `${symptom.id}.name`),
    status: statusOf([symptom, general]),
    subjectType: ['Patient'],
    publisher: 'Region Norrbotten',
    ...noted(
      'description',
      'Det som frågas om besväret och av alla, gjort av samma data som samtalet.',
      'What is asked about this complaint and of everyone, made from the same data as the talk.',
    ),
    ...noted(
      'purpose',
      'Ett tomt villkor är inte känt. Samtalet frågar då, om inget annat kan avgöra det. Ett formulär som tar tomt för falskt hoppar över frågan, och den tystnaden får inte läsas som ett nej.',
      'A condition that is empty is not known. The talk then asks, if nothing else can settle it. A form that takes empty for false leaves the item out, and its silence must not be read as a no.',
    ),
    ...agesOf(symptom),
    code: [{ system: system.complaint, code: symptom.id }],
    item: form.map(part => item(part, answers)),
  }
}

/** The ages a complaint is for, in months; of no age when it is for all. */
export function agesOf({ ages: { fromMonths, belowMonths } }: Symptom): Pick<Questionnaire, 'useContext'> {
  if (fromMonths === undefined && belowMonths === undefined) return {}
  const months = (value: number) => ({ value, system: system.ucum, code: 'mo', unit: 'mo' })
  const low = fromMonths === undefined ? {} : { low: months(fromMonths) }
  // A range holds its ends; an age is whole months, so the last one is the one below.
  const high = belowMonths === undefined ? {} : { high: months(belowMonths - 1) }
  return { useContext: [{ code: { system: system.usageContext, code: 'age' }, valueRange: { ...low, ...high } }] }
}

/** A name machines take: chest-pain → ChestPain. */
export const nameOf = (id: string): string => id.replace(/(?:^|-)([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())

/** Rules that no clinician has signed are a draft, whatever we do with them. */
export const statusOf = (symptoms: readonly Symptom[]): 'draft' | 'active' =>
  symptoms.some(({ reviewedBy }) => reviewedBy === '') ? 'draft' : 'active'
