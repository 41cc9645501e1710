// Answers held against the form they name, item by item.
import type { QuestionnaireItem, QuestionnaireResponseItem } from '@medplum/fhirtypes'

/** What is wrong with answers as answers to a form: FHIR says so in words only, and no validator of ours reads it. */
export function amiss(form: readonly QuestionnaireItem[] = [], answered: readonly QuestionnaireResponseItem[] = []): string[] {
  const places = answered.map(({ linkId }) => form.findIndex(item => item.linkId === linkId))
  const order = places.every((place, i) => place > (places[i - 1] ?? -1)) ? [] : [`order of ${answered.map(a => a.linkId)}`]
  const kinds: Record<string, string[]> = { text: ['valueString'], choice: ['valueCoding'], group: [] }
  return [
    ...order,
    ...answered.flatMap(({ linkId, answer = [], item: inner }, i) => {
      const item = form[places[i] ?? -1]
      if (!item) return [`${linkId} is not in the form`]
      const allowed = kinds[item.type] ?? [`value${item.type.charAt(0).toUpperCase()}${item.type.slice(1)}`]
      const values = answer.flatMap(one => Object.keys(one))
      const wrong = values.filter(key => !allowed.includes(key)).map(key => `${linkId}: ${key} to a ${item.type}`)
      const offered = item.answerOption?.map(({ valueCoding }) => valueCoding?.code)
      const strange = answer.flatMap(({ valueCoding }) =>
        valueCoding && !offered?.includes(valueCoding.code) ? [`${linkId}: ${valueCoding.code} is not offered`] : [],
      )
      return [...wrong, ...strange, ...amiss(item.item, inner)]
    }),
  ]
}
