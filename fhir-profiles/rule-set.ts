// The shipped rules as resources. The version is the symptom file's own and a digest of what the resource says, words
// included, a reviewer's name not: a changed question, rule or text is another version under the same canonical.
import { createHash } from 'node:crypto'
import type { Meta, PlanDefinition, Questionnaire, RelatedArtifact } from '@medplum/fhirtypes'
import type { Symptom } from '../flows/symptom.ts'
import { general, ruleSet } from '../flows/symptoms/index.ts'
import { profile } from './codes.ts'
import { planDefinition } from './plan-definition.ts'
import { questionnaire } from './questionnaire.ts'

/** The version is that of what is asked and judged: a review changes the resource (its versionId) and not what it asks. */
function versionOf(resource: Questionnaire | PlanDefinition, symptom: Symptom): { version: string; meta: Meta } {
  const { status: _, ...content } = resource
  const said = 'reviewer' in content ? { ...content, reviewer: undefined } : content
  const digest = (value: object) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
  return {
    version: `${symptom.version}-${digest(said)}`,
    meta: { versionId: digest(resource), profile: [profile[resource.resourceType]] },
  }
}

type Published = {
  questionnaire: Questionnaire & { id: string; version: string }
  plan: PlanDefinition & { id: string; version: string }
}
const written = new WeakMap<Symptom, Published>()

/** Both readings of a complaint. Rules never change while the product runs, so each is written once. */
function publishedAs(symptom: Symptom): Published {
  const known = written.get(symptom)
  if (known) return known
  const asked = questionnaire(symptom, general)
  const form = { ...asked, ...versionOf(asked, symptom) }
  const judged = planDefinition(symptom, general)
  const asks: RelatedArtifact = { type: 'depends-on', resource: `${form.url}|${form.version}` }
  const plan = { ...judged, relatedArtifact: [asks, ...(judged.relatedArtifact ?? [])] }
  const made = { questionnaire: form, plan: { ...plan, ...versionOf(plan, symptom) } }
  written.set(symptom, made)
  return made
}

/** `at`: when these rules came to be in force here. */
const since = (meta: Meta | undefined, at: string): { meta: Meta } => ({ meta: { ...meta, lastUpdated: at } })

const shipped = Object.values(ruleSet.symptoms)
export const questionnaires = (at: string) =>
  shipped.map(symptom => publishedAs(symptom).questionnaire).map(form => ({ ...form, ...since(form.meta, at) }))
export const planDefinitions = (at: string) =>
  shipped.map(symptom => publishedAs(symptom).plan).map(plan => ({ ...plan, ...since(plan.meta, at) }))

/** The versioned canonical of a complaint's Questionnaire, as shipped. */
export function questionnaireOf(id: string): string | undefined {
  const symptom = ruleSet.symptoms[id]
  if (!symptom) return undefined
  const form = publishedAs(symptom).questionnaire
  return `${form.url}|${form.version}`
}
