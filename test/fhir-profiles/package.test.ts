// The FHIR package: what it holds, that the same sources give the same bytes, and that others' tools take it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { guideSources, packageOf } from '../../adapters/fhir/guide.ts'
import { writePackage } from '../../adapters/fhir/package-cli.ts'
import { caseResources } from '../../fhir-profiles/bundle.ts'
import { profile } from '../../fhir-profiles/codes.ts'
import { archive } from '../../fhir-profiles/package.ts'
import { validateUnknown } from '../../fhir-profiles/validate.ts'

const files = packageOf(guideSources())
const { version } = z.object({ version: z.string() }).parse(JSON.parse(files.get('package/package.json') ?? ''))
const Index = z.object({
  'index-version': z.literal(2),
  files: z.array(z.looseObject({ filename: z.string(), resourceType: z.string(), id: z.string(), url: z.string().optional() })),
})
const index = (name: string) => Index.parse(JSON.parse(files.get(name) ?? ''))

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'farstu-package-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('it says what it is, of which FHIR, and stands on R4 core alone', () => {
  expect(JSON.parse(files.get('package/package.json') ?? '')).toMatchObject({
    name: 'se.norrbotten.farstu',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    fhirVersions: ['4.0.1'],
    dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
  })
})

test('every profile is in it, with its snapshot, and the index names every file', () => {
  const { files: listed } = index('package/.index.json')
  expect(Object.values(profile).filter(url => !listed.some(one => one.url === url))).toEqual([])
  expect(listed.some(({ resourceType }) => resourceType === 'CapabilityStatement')).toBe(true)
  for (const { filename, resourceType, id } of listed) {
    const resource = JSON.parse(files.get(`package/${filename}`) ?? '')
    expect([resource.resourceType, resource.id]).toEqual([resourceType, id])
    if (resourceType === 'StructureDefinition') expect(resource.snapshot.element.length).toBeGreaterThan(1)
  }
  const inside = [...files.keys()].filter(name => /^package\/[^/]+\.json$/.test(name) && !/\/(package|\.index)\.json$/.test(name))
  expect(inside.length).toBe(listed.length)
})

test('its examples follow the profiles they are of', () => {
  const { files: listed } = index('package/example/.index.json')
  expect(listed.length).toBeGreaterThan(100)
  const wrong = listed.flatMap(({ filename }) =>
    validateUnknown(JSON.parse(files.get(`package/example/${filename}`) ?? '')).map(
      ({ diagnostics }) => `${filename}: ${diagnostics}`,
    ),
  )
  expect(wrong).toEqual([])
})

describe('the examples that were made', () => {
  const sources = guideSources()
  const Made = z.object({ entry: z.array(z.object({ resource: z.looseObject({ resourceType: z.string(), id: z.string() }) })) })
  const bundles = sources.files
    .filter(file => file.startsWith('example-'))
    .map(file => Made.parse(JSON.parse(sources.read(file))).entry.map(({ resource }) => resource))
  test.each(Object.keys(profile))('of %s are three or more', type => {
    const ids = new Set(bundles.flat().flatMap(one => (one.resourceType === type ? [one.id] : [])))
    expect(ids.size).toBeGreaterThanOrEqual(3)
  })

  const marks: Record<string, (bundle: (typeof bundles)[number]) => boolean> = {
    'an emergency': bundle => bundle.some(r => r.resourceType === 'Task' && r['priority'] === 'stat'),
    'a child with a guardian': bundle => bundle.some(r => r.resourceType === 'RelatedPerson'),
    'a protected identity': bundle =>
      bundle.some(r => r.resourceType === 'Patient' && JSON.stringify(r['meta']).includes('sekretessmarkering')),
  }
  test.each(Object.keys(caseResources))('of %s are of an emergency, a child with a guardian and a protected identity', type => {
    const shown = bundles.filter(bundle => bundle.some(r => r.resourceType === type))
    expect(Object.keys(marks).filter(mark => !shown.some(bundle => marks[mark]?.(bundle)))).toEqual([])
  })

  test('show staff of three kinds, one of them with a protected identity and no name', () => {
    const staff = bundles.flat().filter(r => r.resourceType === 'Practitioner')
    const hidden = staff.filter(r => JSON.stringify(r['meta']).includes('sekretessmarkering'))
    expect(hidden.length).toBeGreaterThan(0)
    for (const one of hidden) expect(one['name']).toMatchObject([{ text: 'Skyddad uppgift' }])
    const roles = bundles.flat().flatMap(r => (r.resourceType === 'PractitionerRole' ? [JSON.stringify(r['code'])] : []))
    expect(new Set(roles).size).toBeGreaterThanOrEqual(3)
  })
})

test('the same sources give the same bytes', () => {
  expect(archive(files).equals(archive(packageOf(guideSources())))).toBe(true)
})

test('tar unpacks what was packed, file by file', async ({ skip }) => {
  try {
    execFileSync('tar', ['--version'], { stdio: 'ignore' })
  } catch {
    return skip('there is no tar here')
  }
  const file = await writePackage(folder)
  expect(file).toMatch(/farstu-fhir-\d+\.\d+\.\d+\.tgz$/)
  mkdirSync(join(folder, 'out'))
  execFileSync('tar', ['-xzf', file, '-C', join(folder, 'out')])
  const names = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, 'out').length + 1))
  expect(names.sort()).toEqual([...files.keys()].sort())
  for (const name of names) expect(readFileSync(join(folder, 'out', name), 'utf8')).toBe(files.get(name))
})

test('HL7’s SUSHI builds a profile upon one of ours, from the package alone', async ({ skip }) => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const core = join(root, '.cache/fhir-5.2.13/.fhir/packages/hl7.fhir.r4.core#4.0.1')
  if (!existsSync(core)) return skip('R4 core is not assembled yet: node fhir-profiles/build.ts --check')
  const home = join(folder, 'home')
  const project = join(folder, 'project')
  const place = join(home, '.fhir/packages', `se.norrbotten.farstu#${version}`)
  for (const [name, text] of files) write(join(place, name), text)
  symlinkSync(core, join(home, '.fhir/packages', 'hl7.fhir.r4.core#4.0.1'))
  write(
    join(project, 'sushi-config.yaml'),
    `id: a.child\ncanonical: https://example.org\nname: Child\nstatus: draft\nversion: 0.0.1\nfhirVersion: 4.0.1\nFSHOnly: true\ndependencies:\n  se.norrbotten.farstu: ${version}\n`,
  )
  write(join(project, 'input/fsh/a.fsh'), 'Profile: OurSlot\nParent: FarstuSlot\nId: our-slot\n* comment 1..1\n')
  // A registry that cannot be reached must answer at once: nothing listens on port 9.
  const env = { ...process.env, HOME: home, USERPROFILE: home, FPL_REGISTRY: 'http://127.0.0.1:9' }
  const said = execFileSync(process.execPath, [join(root, 'node_modules/fsh-sushi/dist/app.js'), 'build', project, '-s'], {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(said).toContain('0 Errors')
  const made = JSON.parse(readFileSync(join(project, 'fsh-generated/resources/StructureDefinition-our-slot.json'), 'utf8'))
  expect(made.baseDefinition).toBe(profile.Slot)
  const keys = made.snapshot.element.flatMap((element: { constraint?: { key: string }[] }) => element.constraint ?? [])
  expect(keys.some(({ key }: { key: string }) => key === 'farstu-slot-order')).toBe(true)
})

test('a name that does not fit an archive is refused', () => {
  expect(() => archive(new Map([['x'.repeat(101), '']]))).toThrow('too long')
})
