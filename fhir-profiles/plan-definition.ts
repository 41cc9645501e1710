// A complaint's rules as a PlanDefinition: one action per rule, applicable when its condition is true of the answers. The
// level is the most urgent of the base's and the applicable rules'; any applicable shift then raises it one step.
import type { CodeableConcept, PlanDefinition, PlanDefinitionAction, RelatedArtifact } from '@medplum/fhirtypes'
import type { Condition } from '../flows/condition.ts'
import { type Action, Level, type Route, type Rule, type Shift, type Symptom, type WhereKind } from '../flows/symptom.ts'
import { lines } from '../flows/limits.ts'
import { say } from '../flows/texts/index.ts'
import { canonical, system, taskPriority, urgencyCoding } from './codes.ts'
import { type Answers, answersIn, fhirPath } from './fhirpath.ts'
import { formOf, withGeneral } from './form.ts'
import { agesOf, nameOf, statusOf } from './questionnaire.ts'
import { isWeb } from './text.ts'
import { FIRST, noted, said, worded } from './words.ts'

type Effect = 'base' | 'level' | 'shift' | 'open' | 'route' | 'instead'

const effect = (code: Effect): CodeableConcept => ({ coding: [{ system: system.ruleEffect, code }] })
const level = (code: Level): CodeableConcept => ({ coding: [urgencyCoding(code)] })
const rule = ({ id, version }: Symptom, name: string): CodeableConcept => ({
  coding: [{ system: system.rule, version, code: `${id}/${name}` }],
})

/** How, and where to. */
const way = ({ action, where }: { action?: Action | undefined; where?: WhereKind | undefined }): CodeableConcept[] => [
  ...(action ? [{ coding: [{ system: system.careAction, code: action }] }] : []),
  ...(where ? [{ coding: [{ system: system.carePlace, code: where }] }] : []),
]

const cited = (citation: string): RelatedArtifact =>
  isWeb(citation) ? { type: 'citation', url: citation } : { type: 'citation', citation }

/** In two voices: the full one describes the action, the plain one is what a citizen is told. */
function voices(symptom: Symptom, name: string) {
  const key = `${symptom.id}.r.${name}`
  const values = { ...lines, who: 'self', young: 'no' }
  return {
    ...worded('description', language => say(language, `${key}.professional`, values)),
    ...worded('textEquivalent', language => say(language, `${key}.plain`, values)),
  }
}

const applicable = (when: Condition, answers: Answers): NonNullable<PlanDefinitionAction['condition']> => [
  { kind: 'applicability', expression: { language: 'text/fhirpath', expression: fhirPath(when, answers) } },
]

function action(symptom: Symptom, one: { id: string; source: string }, codes: CodeableConcept[]): PlanDefinitionAction {
  return {
    id: `${symptom.id}.${one.id}`,
    title: `${symptom.id}/${one.id}`,
    ...voices(symptom, one.id),
    code: [...codes, rule(symptom, one.id)],
    documentation: [cited(one.source)],
  }
}

const ruleAction = (symptom: Symptom, one: Rule, answers: Answers): PlanDefinitionAction => ({
  ...action(symptom, one, [effect('level'), level(one.level), ...way(one)]),
  priority: taskPriority[one.level],
  condition: applicable(one.when, answers),
})

const shiftAction = (symptom: Symptom, one: Shift, answers: Answers): PlanDefinitionAction => ({
  ...action(symptom, one, [effect('shift')]),
  condition: applicable(one.when, answers),
})

const baseAction = (symptom: Symptom): PlanDefinitionAction => ({
  ...action(symptom, { id: 'base', source: symptom.base.source }, [effect('base'), level(symptom.base.level)]),
  priority: taskPriority[symptom.base.level],
})

/** What an unanswered danger question is worth at least; what it raises is said in `usage`. */
const openAction = (symptom: Symptom): PlanDefinitionAction => ({
  id: `${symptom.id}.open`,
  ...noted('title', 'En farofråga utan svar', 'A danger question without an answer'),
  code: [effect('open'), ...(symptom.openAtLeast ? [level(symptom.openAtLeast)] : [])],
  ...(symptom.openAtLeast ? { priority: taskPriority[symptom.openAtLeast] } : {}),
})

/** The ordinary way of a level; a rule that has its own says so itself. */
const routeAction = (symptom: Symptom, at: Level): PlanDefinitionAction => ({
  id: `${symptom.id}.route.${at}`,
  ...said('title', `general.by.${at}`),
  code: [effect('route'), level(at), ...way(symptom.routing[at])],
})

/** The way at any level for whom the ordinary one is shut. */
const otherRoute = (symptom: Symptom, one: Route, answers: Answers): PlanDefinitionAction => ({
  ...action(symptom, one, [effect('route'), effect('instead'), ...way(one)]),
  // Tried where the way would have been one of these.
  reason: one.instead.flatMap(code => way({ action: code })),
  condition: applicable(one.when, answers),
})

const group = (title: { title: string }, actions: PlanDefinitionAction[]): PlanDefinitionAction[] =>
  actions.length > 0 ? [{ ...title, groupingBehavior: 'logical-group', selectionBehavior: 'all', action: actions }] : []

/** Without version, meta and the Questionnaire it reads: rule-set.ts adds them. */
export function planDefinition(symptom: Symptom, general: Symptom): PlanDefinition & { id: string } {
  const symptoms = withGeneral(symptom, general)
  const answers = answersIn(formOf(symptoms))
  const rules = symptoms.flatMap(one => one.rules.map(r => ruleAction(one, r, answers)))
  const shifts = symptoms.flatMap(one => one.shifts.map(s => shiftAction(one, s, answers)))
  const reviewers = [...new Set(symptoms.map(({ reviewedBy }) => reviewedBy))].filter(name => name !== '')
  return {
    resourceType: 'PlanDefinition',
    id: symptom.id,
    language: FIRST,
    url: `${canonical}/PlanDefinition/${symptom.id}`,
    name: nameOf(symptom.id),
    ...said('title', `${symptom.id}.name`),
    type: { coding: [{ system: system.planType, code: 'eca-rule' }] },
    status: statusOf(symptoms),
    publisher: 'Region Norrbotten',
    ...noted(
      'description',
      'Reglerna för hur bråttom besväret är. Ett villkor läser svaren, en QuestionnaireResponse som är %resource: sant, falskt, eller tomt när det inte är känt. En regel gäller när dess villkor är sant.',
      'The rules for how urgent this complaint is. A condition reads the answers, a QuestionnaireResponse that is %resource: true, false, or empty when it is not known. An action applies when its condition is true.',
    ),
    ...noted(
      'usage',
      'Nivån är den mest brådskande av grundnivån och de regler som gäller. Gäller något som höjer, höjs den ett steg, en gång, och aldrig till P1. Är en farofråga obesvarad i en oavgjord, högre regel höjs den ett steg till, och minst till den nivå som står under open. Vägen är regelns egen, annars nivåns under route. Används bara med den version av formuläret som anges nedan.',
      'The level is the most urgent of the base and of every rule that applies. If any shift applies, it is raised one step, once, and never to P1. A danger question left unanswered in an undecided, higher rule raises it one more step, and at least to the level under open. The way is the one of the rule, else the one of the level under route. Use only with the version of the Questionnaire named below.',
    ),
    ...agesOf(symptom),
    topic: [{ coding: [{ system: system.complaint, code: symptom.id }] }],
    ...(reviewers.length > 0 ? { reviewer: reviewers.map(name => ({ name })) } : {}),
    relatedArtifact: [...new Set(symptoms.flatMap(({ source }) => source))].map(cited),
    action: [
      baseAction(symptom),
      ...group(noted('title', 'Regler', 'Rules'), rules),
      ...group(noted('title', 'Sådant som höjer ett steg', 'What raises one step'), shifts),
      ...symptoms.map(openAction),
      ...Level.options.map(at => routeAction(symptom, at)),
      ...symptoms.flatMap(one => (one.routes ?? []).map(route => otherRoute(one, route, answers))),
    ],
  }
}
