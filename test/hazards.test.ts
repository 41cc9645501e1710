// The hazard log of the product (flows/hazards.json): every hazard has controls, every control a test that stands in the tree.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const Hazard = z.strictObject({
  id: z.string().regex(/^H\d\d$/),
  hazard: z.string().min(1),
  sequence: z.string().min(1),
  harm: z.string().min(1),
  severity: z.string(),
  probability: z.strictObject({ before: z.string(), after: z.string() }),
  controls: z
    .array(
      z.strictObject({
        id: z.string(),
        control: z.string().min(1),
        tests: z.array(z.strictObject({ file: z.string(), name: z.string() })).min(1),
      }),
    )
    .min(1),
  residual: z.string().min(1),
  acceptedBy: z.string(),
})
const Log = z.strictObject({
  version: z.string(),
  date: z.iso.date(),
  method: z.string(),
  severity: z.array(z.string()),
  probability: z.array(z.string()),
  hazards: z.array(Hazard),
})
const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const log = Log.parse(JSON.parse(read('flows/hazards.json')))
const controls = log.hazards.flatMap(hazard => hazard.controls.map(control => ({ ...control, hazard: hazard.id })))

describe('the hazard log', () => {
  test.each(controls.flatMap(({ id, control, tests }) => tests.map(proof => ({ id, control, ...proof }))))(
    '$id is proved by "$name"',
    ({ file, name }) => {
      expect(existsSync(new URL(file, root)), `${file} is gone`).toBe(true)
      // The sentence of a test, not a word in passing: it opens a test's name.
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      expect(read(file)).toMatch(new RegExp(`test(\\.each\\([^\\n]*\\))?\\(\\s*['"\`]${escaped}`))
    },
  )

  test('the hazards every such product must answer for are there', () => {
    const text = log.hazards.map(({ hazard }) => hazard.toLowerCase()).join('; ')
    for (const core of [
      'under-triage',
      'free text',
      'negation',
      'wrong person',
      'stale',
      'translation',
      'nobody answers',
      'down',
      'false reassurance',
      'alarm fatigue',
      'violence',
    ])
      expect(text).toContain(core)
  })

  test('ids are unique, levels are on the scales, and a control never makes a hazard more probable', () => {
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length)
    for (const { id, hazard } of controls) expect(id.startsWith(hazard)).toBe(true)
    for (const { severity, probability } of log.hazards) {
      expect(log.severity).toContain(severity)
      expect(log.probability.indexOf(probability.after)).toBeGreaterThanOrEqual(0)
      expect(log.probability.indexOf(probability.after)).toBeLessThanOrEqual(log.probability.indexOf(probability.before))
    }
  })

  test('the intended purpose says for whom, for what, and what it is not for', () => {
    const purpose = read('flows/INTENDED-PURPOSE.md')
    for (const heading of [
      'What it does',
      'What it does not do',
      'For whom',
      'Who uses it',
      'Where',
      'A human in the loop',
      'Classification',
      'Modules',
    ])
      expect(purpose).toContain(`## ${heading}`)
  })
})
