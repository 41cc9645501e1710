// What is broken is rejected by an outcome that names the element; what is valid is not.
import { describe, expect, test } from 'vitest'
import { profile } from '../../fhir-profiles/codes.ts'
import { validateUnknown } from '../../fhir-profiles/validate.ts'
import { brokenResources } from './broken.ts'
import { subjects } from './subjects.ts'
import { variants } from './variants.ts'

const broken = brokenResources()
const valid = variants()

test('every profile has an example, and only profiles have', () => {
  expect([...subjects.keys()].sort()).toEqual(Object.keys(profile).sort())
})

/** Named: the element itself, or the part of it that is at fault. */
const names = (expression: string, at: string) =>
  expression === at || expression.startsWith(`${at}.`) || expression.startsWith(`${at}[`)

describe('a broken resource is rejected by the element', () => {
  test.each(broken.map(one => [one.name, one] as const))('%s', (_, { at, resource }) => {
    const issues = validateUnknown(resource)
    expect(issues.flatMap(({ expression }) => expression ?? []).filter(expression => names(expression, at))).not.toEqual([])
    for (const { severity, code, expression, diagnostics } of issues) {
      expect(severity).toBe('error')
      expect(code).not.toBe('exception')
      expect(expression).not.toEqual([])
      expect(diagnostics).toMatch(/^[A-Z][\w.[\], ]+: .+\. To mend it, .+\.$/s)
    }
  })

  test('there are at least sixty, and three of every profile', () => {
    expect(broken.length).toBeGreaterThanOrEqual(60)
    const own = Map.groupBy(broken.slice(0, broken.length - 6 * subjects.size), one => one.type)
    expect(Object.keys(profile).filter(type => (own.get(type as keyof typeof profile)?.length ?? 0) < 3)).toEqual([])
  })
})

test('two hundred valid variants and more, none rejected', () => {
  expect(valid.length).toBeGreaterThanOrEqual(200)
  const rejected = valid
    .map(({ name, resource }) => ({ name, issues: validateUnknown(resource) }))
    .filter(one => one.issues.length > 0)
  expect(rejected).toEqual([])
})
test('every profile has variants', () => {
  const types = new Set(valid.map(({ resource }) => resource['resourceType']))
  expect([...types].sort()).toEqual(Object.keys(profile).sort())
})
