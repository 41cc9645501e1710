// The walk over a resource along its plan: every property known and in its number, every value of its form, every
// required code one of its set, every extension readable. Invariants over several elements are Medplum's (validate.ts).
import { boundCode, boundCoding, boundConcept, ownCode } from './bindings.ts'
import { brokenIn } from './datatype-rules.ts'
import { isEmpty, isName, isObject, type Json, say, type Walk } from './issues.ts'
import { faultIn } from './primitives.ts'
import { isType, reference } from './references.ts'
import type { Exact, Field, Plan, Rule } from './structure.ts'

const count = (min: number, max: number) =>
  min === max ? `exactly ${min}` : min === 0 ? `at most ${max}` : Number.isFinite(max) ? `${min} to ${max}` : `at least ${min}`

/** Everything inside one object. */
export function object(w: Walk, value: Json, plan: Plan, at: string): void {
  for (const key of Object.keys(value)) {
    const held = value[key]
    if (held === undefined) continue
    const isCompanion = key.startsWith('_')
    const field = plan.fields.get(isCompanion ? key.slice(1) : key)
    if (!field || (isCompanion && field.plan)) {
      if (key !== 'resourceType' || !plan.fields.has('meta')) unknown(w, key, plan, at)
      continue
    }
    const path = `${at}.${field.rule.label}`
    if (field.rule.max === 0) say(w, 'structure', path, 'this element is not used in this profile', `remove ${field.rule.label}`)
    else if (isCompanion) companions(w, field, held, value[key.slice(1)], path)
    else values(w, field, held, value[`_${key}`], path, plan)
  }
  for (const rule of plan.rules) presence(w, plan.fields, rule, value, at)
}

function unknown(w: Walk, key: string, plan: Plan, at: string): void {
  const choice = plan.rules.find(
    ({ label, keys }) => keys.length > 0 && keys[0] !== label && key.replace('_', '').startsWith(label),
  )
  if (choice && isName(key)) {
    const mend = `write it as ${choice.keys.slice(0, 12).join(' or ')}`
    return say(w, 'structure', `${at}.${choice.label}`, `${key} is not a type that ${choice.label}[x] may have here`, mend)
  }
  const named = isName(key)
  const rule = named ? 'no such element' : `an unknown property in ${plan.type}`
  say(w, 'structure', named ? `${at}.${key}` : at, rule, `remove it; ${plan.type} here has ${names(plan)}`)
}
const names = (plan: Plan) => {
  const own = plan.rules.filter(({ max, label }) => max > 0 && !['id', 'extension', 'modifierExtension'].includes(label))
  return own.length > 24 ? 'the elements of its profile' : own.map(({ label }) => label).join(', ')
}

/** How many of the properties a choice may be written as are there; fifty of an extension's, so the value is asked. */
function given(fields: Plan['fields'], rule: Rule, value: Json): number {
  let found = 0
  for (const key in value) {
    if (value[key] === undefined) continue
    const bare = key.startsWith('_') ? key.slice(1) : key
    if (bare.startsWith(rule.label) && fields.get(bare)?.rule === rule && (bare === key || value[bare] === undefined)) found++
  }
  return found
}

function presence(w: Walk, fields: Plan['fields'], rule: Rule, value: Json, at: string): void {
  const isChoice = rule.keys.length > 1
  if (!isChoice && rule.min === 0) return
  const one = value[rule.label] !== undefined || value[`_${rule.label}`] !== undefined ? 1 : 0
  const present = isChoice ? given(fields, rule, value) : one || given(fields, rule, value)
  if (present === 1) return
  const path = `${at}.${rule.label}`
  if (present > 1)
    say(w, 'structure', path, `only one ${rule.label}[x] may be given`, `keep one and remove the other ${present - 1}`)
  else if (rule.min > 0) {
    const mend = `add ${rule.keys.slice(0, 12).join(' or ')}`
    say(w, 'required', path, `this element is missing; ${count(rule.min, rule.max)} is required`, mend)
  }
}

function values(w: Walk, field: Field, held: unknown, beside: unknown, at: string, of: Plan): void {
  const { rule } = field
  if (!rule.isArray) {
    if (Array.isArray(held))
      return say(w, 'structure', at, 'an array where one value is meant', 'write the value without brackets')
    return item(w, field, held, at, of)
  }
  if (!Array.isArray(held)) return say(w, 'structure', at, 'one value where a list is meant', 'write the value in an array')
  if (held.length === 0) return say(w, 'structure', at, 'an empty array', 'remove it, or give it an item')
  if (held.length < rule.min || held.length > rule.max)
    say(w, 'structure', at, `${count(rule.min, rule.max)} is allowed; there are ${held.length}`, 'give that many')
  for (const [i, one] of held.entries()) {
    // The one place where FHIR knows null: a value that has only its extension.
    if (one === null && !field.plan && Array.isArray(beside) && isObject(beside[i])) continue
    item(w, field, one, `${at}[${i}]`, of)
  }
  if (rule.slices.length > 0) slices(w, rule, held, at)
}

/** `_birthDate` beside `birthDate`: the id and extensions of a primitive. */
function companions(w: Walk, field: Field, held: unknown, beside: unknown, at: string): void {
  const list = field.rule.isArray ? held : [held]
  if (!Array.isArray(list) || list.length === 0)
    return say(w, 'structure', at, 'extensions of a list stand in a list', 'write them in an array of the same length')
  if (field.rule.isArray && Array.isArray(beside) && beside.length !== list.length)
    say(w, 'structure', at, 'values and their extensions differ in number', 'write null where a value has no extension')
  for (const [i, one] of list.entries()) {
    const path = field.rule.isArray ? `${at}[${i}]` : at
    if (one === null && field.rule.isArray && Array.isArray(beside)) continue
    if (!isObject(one) || isEmpty(one)) {
      say(w, 'structure', path, 'not an element with id or extension', 'remove it, or give it an extension')
      continue
    }
    object(w, one, w.plans.datatype('Element'), path)
    if (!field.rule.modifier || !Array.isArray(one['extension'])) continue
    for (const [n, extension] of one['extension'].entries()) {
      if (isObject(extension) && w.plans.extension(String(extension['url']))) continue
      const rule = 'an unknown extension on an element that changes what the resource means'
      say(w, 'extension', `${path}.extension[${n}]`, rule, 'remove the extension, or use one of the profile')
    }
  }
}

function item(w: Walk, field: Field, value: unknown, at: string, of: Plan): void {
  const { rule, type } = field
  if (value === null || value === undefined)
    return say(w, 'structure', at, 'null says nothing in FHIR', 'leave the property out, or give it a value')
  if (type === 'Resource') return contained(w, value, at)
  if (!field.plan) {
    // A resource's own id is a string in R4's definition, with the form of an id.
    const fault = faultIn(rule.label === 'id' && of.fields.has('meta') ? 'id' : type, value)
    if (fault) return say(w, fault.code, at, fault.rule, fault.mend)
    exactly(w, rule.exact, value, at)
    if (typeof value !== 'string') return
    if ((type === 'dateTime' || type === 'instant') && value.length > 10 && !/\.\d{3}Z$/.test(value)) w.uneven = true
    if (type === 'code' || type === 'string' || type === 'uri') boundCode(w, rule, of.type, value, at)
    if (value.startsWith('#') && (type === 'canonical' || type === 'uri' || type === 'url')) w.links.used.add(value.slice(1))
    if (of.type === 'Identifier' && rule.label === 'value' && value.length > 255)
      say(w, 'too-long', at, 'an identifier has at most 255 characters', 'shorten it, or send it as something else')
    return
  }
  if (!isObject(value)) return say(w, 'structure', at, `${type} is a JSON object`, 'write it in braces, with its own elements')
  if (isEmpty(value)) return say(w, 'structure', at, 'an empty object', 'leave it out, or give it content')
  if (type === 'Extension') return extension(w, rule, value, at, of.type === 'Extension')
  object(w, value, field.plan(), at)
  exactly(w, rule.exact, value, at)
  for (const { key, at: part, rule: broken, mend } of brokenIn(type, value))
    say(w, 'invariant', `${at}.${part}`, `${key}: ${broken}`, mend)
  if (rule.simple && value['comparator'] !== undefined)
    say(w, 'invariant', `${at}.comparator`, 'sqty-1: a simple quantity has no comparator', 'remove comparator')
  if (type === 'Reference') reference(w, rule, value, at)
  else if (type === 'Coding') {
    ownCode(w, value, at)
    boundCoding(w, rule, value, at)
  } else if (type === 'CodeableConcept') boundConcept(w, rule, value, at)
}

/** dom-2, dom-4, dom-5: what is contained has no life of its own. */
function contained(w: Walk, value: unknown, at: string): void {
  if (!isObject(value) || isEmpty(value)) return say(w, 'structure', at, 'a resource is a JSON object', 'write it in braces')
  const type = value['resourceType']
  if (typeof type !== 'string' || !isType(w, type))
    return say(w, 'structure', `${at}.resourceType`, 'not a resource type of R4', 'write the type as in Practitioner')
  const plan = w.plans.resource(type)
  if (!plan)
    return say(
      w,
      'not-supported',
      at,
      'only the types this server has can be contained',
      'refer to it where it is, or leave it out',
    )
  if (typeof value['id'] !== 'string')
    say(w, 'required', `${at}.id`, 'a contained resource is referred to by its id', 'add an id, and refer to it as #id')
  const meta = isObject(value['meta']) ? value['meta'] : {}
  for (const key of ['versionId', 'lastUpdated', 'security'])
    if (meta[key] !== undefined)
      say(
        w,
        'invariant',
        `${at}.meta.${key}`,
        'dom-4, dom-5: a contained resource has no version or label of its own',
        `remove ${key}`,
      )
  if (value['contained'] !== undefined)
    return say(
      w,
      'invariant',
      `${at}.contained`,
      'dom-2: a contained resource contains none itself',
      'move it up beside this one',
    )
  w.links.within = String(value['id'])
  object(w, value, plan, at)
  w.links.within = null
}

/** A part of an extension (nested) has a url that only its definition explains. */
function extension(w: Walk, rule: Rule, value: Json, at: string, nested: boolean): void {
  const { url } = value
  const known = typeof url === 'string' && !nested ? w.plans.extension(url) : null
  object(w, value, known ?? w.plans.datatype('Extension'), at)
  if (typeof url === 'string' && !nested && !/^[a-z][a-z0-9+.-]*:\S/i.test(url))
    say(w, 'value', `${at}.url`, 'the url of an extension is absolute', 'write the whole address of its definition')
  const has = (what: RegExp) => Object.keys(value).some(key => what.test(key) && value[key] !== undefined)
  if (has(/^_?value/) === has(/^extension$/))
    say(w, 'invariant', at, 'ext-1: an extension has a value or extensions of its own, not both', 'give it one of them')
  if (rule.label === 'modifierExtension')
    say(w, 'extension', at, 'a modifier extension that is not known here may not be passed over', 'send the resource without it')
}

/** Part of the value (a pattern), or all of it (fixed). */
export function agrees(value: unknown, wanted: unknown, whole: boolean): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(value) || (whole && value.length !== wanted.length)) return false
    return wanted.every(one => value.some(other => agrees(other, one, whole)))
  }
  if (!isObject(wanted)) return value === wanted
  if (!isObject(value) || (whole && Object.keys(value).length !== Object.keys(wanted).length)) return false
  return Object.entries(wanted).every(([key, one]) => agrees(value[key], one, whole))
}
function exactly(w: Walk, exact: Exact | null, value: unknown, at: string): void {
  if (!exact || agrees(value, exact.value, exact.whole)) return
  say(w, 'value', at, `the profile says what stands here`, `write ${JSON.stringify(exact.value)}`)
}

const reach = (value: unknown, path: string): unknown[] =>
  path === '$this'
    ? [value]
    : path.split('.').reduce<unknown[]>((found, key) => found.flatMap(one => (isObject(one) ? one[key] : [])), [value])

function slices(w: Walk, rule: Rule, held: readonly unknown[], at: string): void {
  for (const slice of rule.slices) {
    const mine = [...held.entries()].filter(([, one]) =>
      slice.when.every(({ path, exact }) => reach(one, path).some(v => agrees(v, exact.value, exact.whole))),
    )
    const told = slice.when.map(({ path, exact }) => `${path} ${JSON.stringify(exact.value)}`).join(' and ')
    if (mine.length < slice.min || mine.length > slice.max)
      say(
        w,
        mine.length < slice.min ? 'required' : 'structure',
        at,
        `${count(slice.min, slice.max)} with ${told}; there are ${mine.length}`,
        `give ${count(slice.min, slice.max)} of it`,
      )
    for (const [i, one] of mine) {
      if (!isObject(one)) continue
      for (const inner of slice.inside) {
        const path = `${at}[${i}].${inner.label}`
        const value = one[inner.label]
        if (value === undefined && inner.min > 0) say(w, 'required', path, `${slice.name} needs it`, `add ${inner.label}`)
        else if (value !== undefined) exactly(w, inner.exact, value, path)
      }
    }
  }
}
