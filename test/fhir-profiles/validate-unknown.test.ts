// Whatever arrives at the door: the validator answers quickly, never throws, and repeats nobody's data.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateUnknown } from '../../fhir-profiles/validate.ts'
import { put } from './broken.ts'
import { type Json, subject, subjects } from './subjects.ts'

const codes = (value: unknown) => validateUnknown(value).map(({ code }) => code)
/** The processor's own milliseconds, at best: the machine may be busy with something else. What is slow is told by its like. */
function took(work: () => unknown, tries = 3): number {
  const each = Array.from({ length: tries }, () => {
    const begun = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  })
  return Math.min(...each)
}
const nested = (depth: number): unknown => JSON.parse(`${'{"extension":['.repeat(depth)}${']}'.repeat(depth)}`)

describe('what is no resource is refused', () => {
  test.each<[string, unknown, string]>([
    ['undefined', undefined, 'structure'],
    ['null', null, 'structure'],
    ['a number', 7, 'structure'],
    ['text', 'Patient', 'structure'],
    ['a list', [{ resourceType: 'Patient' }], 'structure'],
    ['nothing in braces', {}, 'required'],
    ['a type that is a list', { resourceType: ['Patient'] }, 'not-supported'],
    ['a type we have no profile of', { resourceType: 'Basic' }, 'not-supported'],
    ['a type of JavaScript’s', { resourceType: 'constructor' }, 'not-supported'],
    ['a date object', new Date(), 'structure'],
    ['a function within', { resourceType: 'Patient', name: () => 1 }, 'structure'],
    ['a bigint within', { resourceType: 'Patient', active: 1n }, 'structure'],
    ['fifty-one levels', { resourceType: 'Patient', extension: [nested(26)] }, 'too-costly'],
    ['a million levels', { resourceType: 'Patient', extension: [nested(100_000)] }, 'too-costly'],
    ['over ten thousand values', { resourceType: 'Patient', name: Array.from({ length: 10_001 }, () => null) }, 'too-costly'],
  ])('%s', (_, value, code) => {
    expect(codes(value)).toEqual([code])
  })

  test('a circle', () => {
    const circle: Json = { resourceType: 'Patient' }
    circle['link'] = [circle]
    expect(codes(circle)).toEqual(['too-costly'])
  })
  test('an object that throws when it is read', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap')
        },
        ownKeys: () => {
          throw new Error('trap')
        },
      },
    )
    expect(codes(trap)).toEqual(['exception'])
    expect(codes({ resourceType: 'Patient', name: trap })).toEqual(['exception'])
  })
  test('names that are properties of every object', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const resource: Json = JSON.parse(JSON.stringify(subject('Patient')).replace('{', `{"${name}":{"a":1},`))
      expect(codes(resource)).toEqual(['structure'])
    }
  })
  test('a type without a profile is refused by its name, and the others are told', () => {
    expect(validateUnknown({ resourceType: 'Basic' })[0]?.diagnostics).toMatch(/Basic.*Patient/)
  })
})

describe('a megabyte made to be slow is read in no time', () => {
  const open = '<div xmlns="http://www.w3.org/1999/xhtml">'
  const of = (text: string): Json => {
    const resource = put(subject('Communication'), 'text', { status: 'generated', div: text })
    put(resource, 'subject.reference', text)
    return resource
  }
  const ordinary = of(`${open}${'<p>x</p>'.repeat(1.25e5)}</div>`)
  test.each([
    ['brackets', `${open}${'<'.repeat(1e6)}</div>`],
    ['names', `${open}<p ${'a '.repeat(5e5)}>x</p></div>`],
    ['attributes', `${open}<p${' a="b"'.repeat(1.6e5)}>x</p></div>`],
    ['spaces in a tag', `${open}<p${' '.repeat(1e6)}x>x</p></div>`],
    ['spaces at the beginning', `<div${' '.repeat(1e6)}`],
    ['spaces at the end', `${open}x</div>${' '.repeat(1e6)}x`],
    ['a reference', `https://${'AB/'.repeat(3e5)}`],
  ])('%s', (_, text) => {
    const resource = of(text)
    expect(validateUnknown(resource)).not.toEqual([])
    expect(took(() => validateUnknown(resource))).toBeLessThan(2 * took(() => validateUnknown(ordinary)))
  })
})

test('more than a hundred faults are told as a hundred', () => {
  const resource = put(
    subject('Patient'),
    'name',
    Array.from({ length: 500 }, () => ({ use: 'x' })),
  )
  expect(validateUnknown(resource).length).toBeGreaterThan(90)
  expect(validateUnknown(resource).length).toBeLessThanOrEqual(110)
})

test('what a person is called, is numbered or has said is not repeated', () => {
  const secret = 'Hemligsson'
  const number = '198506142382'
  const told = (change: (resource: Json) => void): string => {
    const resource = subject('Patient')
    change(resource)
    const issues = validateUnknown(resource)
    expect(issues).not.toEqual([])
    return JSON.stringify(issues)
  }
  for (const text of [
    told(r => put(r, 'identifier[0].value', `${number}x`)),
    told(r => put(r, 'name[0].family', 7)),
    told(r => put(r, 'name[0].family', `${secret}\u0001`)),
    told(r => put(r, 'gender', number)),
    told(r => put(r, 'gender', `${secret} ${number}`)),
    told(r => put(r, `${secret} ${number}`, true)),
    told(r => put(r, `p${number}`, true)),
    told(r => put(r, 'birthDate', number)),
    told(r => put(r, 'generalPractitioner[0].reference', `Location/${number}`)),
    told(r => put(r, 'generalPractitioner[0].reference', `${secret}/${number}`)),
    told(r => put(r, 'generalPractitioner[0].type', number)),
    told(r => put(r, 'extension', [{ url: `${secret} ${number}`, valueString: secret }])),
    told(r => put(r, 'contained', [{ resourceType: number, id: number, name: [{ text: secret }] }])),
    told(r => put(r, 'text', { status: 'generated', div: `<script>${secret} ${number}</script>` })),
  ]) {
    expect(text).not.toContain(number)
    expect(text).not.toContain(secret)
  }
  for (const type of [number, secret]) expect(JSON.stringify(validateUnknown({ resourceType: type }))).not.toContain(type)
})

/** Every place in a resource, as a path of keys. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, Array.isArray(value) ? Number(key) : key])),
  ]
}
const all = [...subjects.values()].flatMap(list => list.slice(0, 3))
const where = all.map(one => places(one).slice(1))
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    '',
    ' ',
    '#',
    '#x',
    'Patient/1',
    'é'.normalize('NFD'),
    '\ud800',
    '\u0000',
    1e308,
    -0,
    [null],
    [[]],
    '2026-02-30',
    '2026-11-23T24:00:00Z',
    { extension: [] },
    { resourceType: 'Patient' },
    'a'.repeat(70_000),
  ),
  fc.string({ unit: 'binary' }),
)
const mutation = fc.record({
  which: fc.nat(),
  at: fc.nat(),
  how: fc.constantFrom('put', 'drop', 'rename', 'double', 'swap'),
  value: odd,
  name: fc.string(),
})

function mutate(resource: Json, path: readonly (string | number)[], how: string, value: unknown, name: string): void {
  const key = path.at(-1) ?? ''
  const parent: unknown = path.slice(0, -1).reduce<unknown>((place, step) => Object(place)[step], resource)
  if (typeof parent !== 'object' || parent === null) return
  const now: unknown = Reflect.get(parent, key)
  if (how === 'drop') Reflect.deleteProperty(parent, key)
  // An array can't be given another length than a number.
  else if (how === 'rename' && !(Array.isArray(parent) && name === 'length'))
    Object.defineProperty(parent, name, { value: now, enumerable: true, configurable: true, writable: true })
  else if (how === 'double') Reflect.set(parent, key, [now, now])
  else if (how === 'swap') Reflect.set(parent, key, Array.isArray(now) ? now[0] : { [name]: now })
  else Reflect.set(parent, key, value)
}

test('two thousand mutated examples: never a throw, and one is never slower than all the whole ones together', () => {
  const judgeAll = () => all.map(validateUnknown)
  judgeAll()
  const limit = took(judgeAll)
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), mutations => {
      const n = (mutations[0]?.which ?? 0) % all.length
      const resource = structuredClone(all[n] ?? {})
      for (const { at, how, value, name } of mutations) {
        const spots = where[n] ?? []
        mutate(resource, spots[at % spots.length] ?? [], how, value, name)
      }
      const issues = validateUnknown(resource)
      expect(issues.map(({ code }) => code)).not.toContain('exception')
      expect(JSON.stringify(issues).length).toBeLessThan(100_000)
      // What seems slow is measured again, beside the whole ones as the machine is now.
      const judge = () => validateUnknown(resource)
      if (took(judge, 1) >= limit) expect(took(judge)).toBeLessThan(took(judgeAll))
    }),
    { numRuns: 2000 },
  )
})
