// The guide for integrators: every page from the sources, each made when it is first asked for. Pure: what is read is given.
import { z } from 'zod'
import { html, type Part, type Safe } from '../../flows/texts/html.ts'
import { block, code, heading, inline, list, markdown, table } from './html.ts'
import { type Known, known } from './known.ts'
import { mapping } from './mapping-page.ts'
import { chapters, link, type Page, profilePage, sheet } from './page.ts'
import { interactions, profileOf } from './profile-page.ts'
import type { Sources } from './sources.ts'
import { style } from './style.ts'
import { terminology } from './terminology-page.ts'

export type Served = { type: 'html' | 'css' | 'json'; text: string }
export type Guide = { paths: readonly string[]; page: (path: string) => Served | null }

/** Taken from the door by test/fhir/outcomes.test.ts, which holds them to what it answers. */
export const Outcomes = z.array(
  z.object({
    status: z.number(),
    when: z.string(),
    mend: z.string(),
    request: z.string(),
    outcome: z.looseObject({ resourceType: z.literal('OperationOutcome') }),
  }),
)

const types = (known: Known): Safe =>
  table(
    'What is here',
    ['Type', 'What', 'Read and search', 'Write'],
    known.types.flatMap(type => {
      const offered = known.offered(type)
      if (!offered) return []
      const names = interactions(offered).map(one => one.code)
      const writes = names.filter(name => ['create', 'update', 'patch', 'delete'].includes(name))
      return [[link(profilePage(type), type), known.title(type), names.includes('search-type') ? 'yes' : 'no', writes.join(', ')]]
    }),
  )

function errors(known: Known): Safe {
  const all = Outcomes.parse(JSON.parse(known.read('outcomes.json')))
  const statuses = [...new Set(all.map(({ status }) => status))].sort((a, b) => a - b)
  return html`${statuses.map(
    status =>
      html`${heading(String(status))}${all
        .filter(one => one.status === status)
        .map(
          one => html`<h3>${one.when}</h3><p>To mend it: ${inline(one.mend)}.</p>
${block(one.request, `Request, ${one.when}`)}${block(JSON.stringify(one.outcome, null, 2), `Answer, ${one.when}`)}`,
        )}`,
  )}`
}

function downloads(known: Known): Page {
  const files = (prefix: string): Part => list(known.files.filter(file => file.startsWith(prefix)).map(file => link(file, file)))
  const examples = new Map<string, Part[]>()
  for (const { file, resource } of known.examples().values()) {
    const row = examples.get(resource.resourceType) ?? []
    examples.set(resource.resourceType, [...row, link(file, resource.id)])
  }
  return {
    title: 'Everything to download',
    body: html`
<p>All of it in one: the FHIR package ${link('package.tgz', 'package.tgz')}. An HL7 tool takes it as it is. With npm run
fhir:package you make the same from the sources.</p>
<p>The persons in the examples are made up. So are the units.</p>
${heading('Profiles and extensions')}${files('StructureDefinition-')}
${heading('Code systems and value sets')}${files('CodeSystem-')}${files('ValueSet-')}
${heading('Operations of our own')}${files('OperationDefinition-')}
${heading('Whole cases')}<p>Each case is a transaction: sent twice it changes nothing. What belongs to no case is a collection.</p>${files('example-')}
${heading('Examples by type')}
${[...examples]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([type, links]) => html`<details><summary>${type} (${links.length})</summary>${list(links)}</details>`)}`,
  }
}

function rules(known: Known): Page {
  const all = known.rules()
  return {
    title: 'The rules',
    body: html`
<p>Each complaint is asked about and judged by rules that anybody may read: what is asked as a ${link(profilePage('Questionnaire'), 'Questionnaire')},
how the urgency is judged as a ${link(profilePage('PlanDefinition'), 'PlanDefinition')}. Both are made from the data the talk itself runs on.</p>
<p>A status of draft means that no clinician has signed the complaint yet. The version ends with a digest of the content.</p>
${table(
  'Rules',
  ['Complaint', 'Swedish', 'Status', 'Version', 'Addresses'],
  all.map(({ id, title, status, version }) => [
    code(id),
    html`<span lang="sv">${title}</span>`,
    status,
    code(version),
    [code(`Questionnaire/${id}`), ' ', code(`PlanDefinition/${id}`)],
  ]),
)}`,
  }
}

export function guide(sources: Sources): Guide {
  const from = known(sources)
  const text = (name: string, parts: () => Record<string, Safe> = () => ({})) => {
    return (): Page => markdown(from.read(name), parts())
  }
  const pages = new Map<string, () => Page>([
    ['index.html', text('index.md', () => ({ types: types(from) }))],
    ['walk-through.html', text('walk-through.md')],
    ['security.html', text('security.md')],
    ['behaviour.html', text('behaviour.md')],
    ['errors.html', text('errors.md', () => ({ errors: errors(from) }))],
    ['mapping.html', () => mapping(from)],
    ['terminology.html', () => terminology(from)],
    ['rules.html', () => rules(from)],
    ['definitions.html', () => downloads(from)],
    ['changes.html', text('changes.md')],
    ...from.types.map(type => [profilePage(type), () => profileOf(from, type)] as const),
  ])
  const raw = new Set(
    from.files.filter(file => /^(StructureDefinition|CodeSystem|ValueSet|OperationDefinition|example)-/.test(file)),
  )
  const made = new Map<string, string>()
  const written = (path: string, page: () => Page): string => {
    const text = made.get(path) ?? sheet(path, page(), from.types)
    made.set(path, text)
    return text
  }
  return {
    get paths() {
      return [...pages.keys(), 'guide.css', ...raw, ...from.examples().keys()]
    },
    page(path) {
      const page = pages.get(path)
      if (page) return { type: 'html', text: written(path, page) }
      if (path === 'guide.css') return { type: 'css', text: style }
      if (raw.has(path)) return { type: 'json', text: from.read(path) }
      const example = path.endsWith('.json') ? from.examples().get(path) : undefined
      return example ? { type: 'json', text: JSON.stringify(example.resource, null, 1) } : null
    },
  }
}

/** The chapters must all be there: said by the test, not found out by a reader. */
export const chapterPaths: readonly string[] = chapters.map(([path]) => path)
