// `npm run fhir:package`: the profiles as a FHIR NPM package in the current folder, or the one named. The last line is the file.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { archive } from '../../fhir-profiles/package.ts'
import { guideSources, packageOf } from './guide.ts'

export async function writePackage(into: string): Promise<string> {
  const files = packageOf(guideSources())
  const { version }: { version: string } = JSON.parse(files.get('package/package.json') ?? '{}')
  await mkdir(into, { recursive: true })
  const file = join(into, `farstu-fhir-${version}.tgz`)
  await writeFile(file, archive(files))
  console.log(`${files.size} files, version ${version}`)
  return file
}

if (import.meta.main) console.log(await writePackage(process.argv[2] ?? '.'))
