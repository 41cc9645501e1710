// One profile as a page: what may be done, which elements are bound and how, the rules with how to mend them, how to search,
// and examples.
import { html, type Part, type Safe } from '../../flows/texts/html.ts'
import { elementsOf } from '../invariants.ts'
import { block, code, heading, inline, list, table } from './html.ts'
import type { Known, Shown } from './known.ts'
import { link, type Page, profilePage } from './page.ts'
import type { Definition, Element, Offered } from './sources.ts'
import { termLink } from './terminology-page.ts'

const tail = (url: string) => url.slice(url.lastIndexOf('/') + 1)
/** Our own profile's page, when the target is one of ours; else the type's name. */
const typeLink = (known: Known, url: string): Part => {
  const type = known.types.find(one => known.definitionFile(one) === `StructureDefinition-${tail(url)}.json`)
  const plain = known.types.find(one => one === tail(url))
  const page = type ?? plain
  return page ? link(profilePage(page), page) : tail(url)
}
const between = (parts: readonly Part[], by: string): Part => parts.map((part, i) => (i === 0 ? part : [by, part]))

function typesOf(known: Known, element: Element): Part {
  if (element.contentReference) return ['as ', code(element.contentReference.replace('#', ''))]
  const types = element.type ?? []
  return between(
    types.map(({ code: name, profile, targetProfile }) => {
      const shown = name.startsWith('http') ? 'string' : name
      const more = [...(profile ?? []), ...(targetProfile ?? [])]
      return more.length === 0
        ? shown
        : [
            shown,
            ' (',
            between(
              more.map(url => typeLink(known, url)),
              ', ',
            ),
            ')',
          ]
    }),
    ' | ',
  )
}

/** `fixedX` and `patternX`, whatever the type. */
function givenIn(element: Element): Safe | undefined {
  const [name, value] = Object.entries(element).find(([key]) => /^(fixed|pattern)[A-Z]/.test(key)) ?? []
  if (name === undefined) return undefined
  const said = typeof value === 'string' ? value : JSON.stringify(value)
  return html`<span class="line">${name.startsWith('fixed') ? 'Always' : 'Holds'} ${code(said)}</span>`
}

const bindings: Record<string, string> = {
  required: 'Always a code of',
  extensible: 'When one fits, a code of',
  preferred: 'Best a code of',
  example: 'For instance a code of',
}

/** The differential says what we changed; the snapshot the rest of it. */
function elements(known: Known, definition: Definition): Safe {
  const whole = new Map(definition.snapshot.element.map(element => [element.id, element]))
  const bound = definition.differential.element.filter(({ id }) => id !== definition.type)
  const rows = bound.map(own => {
    const element = { ...whole.get(own.id), ...own }
    const binding = element.binding?.valueSet
    return [
      code(own.id.slice(definition.type.length + 1)),
      `${element.min ?? 0}..${element.max ?? '*'}`,
      typesOf(known, element),
      [
        html`<span class="line">${element.short ?? element.definition ?? ''}</span>`,
        givenIn(own),
        binding
          ? html`<span class="line">${bindings[element.binding?.strength ?? ''] ?? ''} ${termLink(known, binding)}</span>`
          : undefined,
        element.comment && own.comment ? html`<span class="line">${own.comment}</span>` : undefined,
      ],
    ] satisfies Part[]
  })
  return rows.length > 0 ? table('Elements', ['Element', 'How many', 'Type', 'Meaning'], rows) : html`<p>As R4 has it.</p>`
}

/** Ours only: R4's own hold as well, and are in the definition. */
function rules(definition: Definition): Safe {
  const rows = definition.differential.element.flatMap(element =>
    (element.constraint ?? []).map(({ key, human, expression }) => {
      const at = expression ? elementsOf(expression, definition.type, element.id) : [element.id]
      return [
        code(key),
        human,
        between(at.map(code), ', '),
        expression ? html`Change it so that this is true: ${code(expression)}` : '',
      ] satisfies Part[]
    }),
  )
  return rows.length > 0 ? table('Rules', ['Rule', 'Says', 'About', 'To mend it'], rows) : html`<p>None but R4’s own.</p>`
}

const told: Record<string, string> = {
  read: 'GET [type]/[id]',
  vread: 'GET [type]/[id]/_history/[version]',
  'history-instance': 'GET [type]/[id]/_history',
  'history-type': 'GET [type]/_history',
  'search-type': 'GET [type]?… or POST [type]/_search',
  create: 'POST [type]',
  update: 'PUT [type]/[id]',
  patch: 'PATCH [type]/[id]',
  delete: 'DELETE [type]/[id]',
}
/** Every interaction the CapabilityStatement names, with how it is asked for. */
export const interactions = (offered: Offered | undefined): { code: string; address: string }[] =>
  (offered?.interaction ?? []).map(({ code }) => ({
    code,
    address: (told[code] ?? '').replaceAll('[type]', offered?.type ?? ''),
  }))

function searching(known: Known, offered: Offered): Safe {
  const targets = known.targets[offered.type] ?? {}
  return html`
${table(
  'Search parameters',
  ['Parameter', 'Kind', 'Note'],
  (offered.searchParam ?? []).map(({ name, type }) => [
    code(name),
    type,
    targets[name]
      ? [
          'to ',
          between(
            (targets[name] ?? []).map(target =>
              known.types.some(one => one === target) ? link(profilePage(target), target) : target,
            ),
            ', ',
          ),
        ]
      : '',
  ]),
)}
${offered.searchInclude ? html`<p>Brought along with <code>_include</code>: ${between(offered.searchInclude.map(code), ', ')}.</p>` : ''}
${offered.searchRevInclude ? html`<p>With <code>_revinclude</code>: ${between(offered.searchRevInclude.map(code), ', ')}.</p>` : ''}`
}

/** One of each bundle first: the same type in as different cases as there are. */
function apart(shown: readonly Shown[]): Shown[] {
  const bundles = new Set<string>()
  const first = shown.filter(({ bundle }) => !bundles.has(bundle) && bundles.add(bundle))
  return [...first, ...shown.filter(one => !first.includes(one))]
}
const bundleName = (bundle: string) => bundle.slice('example-'.length, -'.json'.length)

/** What is longer than a page of its own is a file only. */
const isLong = ({ resource }: Shown): boolean => JSON.stringify(resource).length > 20_000

function examples(known: Known, type: string): Safe {
  const all = apart(known.examplesOf(type))
  if (all.length === 0) return html`<p>None is shown here. Ask the door for one.</p>`
  const open = all.filter(one => !isLong(one)).slice(0, 3)
  const more = all.filter(one => !open.includes(one))
  return html`${open.map(
    ({ file, bundle, resource }) => html`<details><summary>${resource.id}, of the case “${bundleName(bundle)}”</summary>
${block(JSON.stringify(resource, null, 2), `${type} ${resource.id}`)}<p>${link(file, 'As a file')}, or ${link(bundle, 'all of this case')}.</p></details>`,
  )}
${more.length > 0 ? html`<details><summary>${open.length > 0 ? `${more.length} more` : `${more.length}, each a long file`}</summary>${list(more.map(({ file, resource, bundle }) => [link(file, resource.id), `, ${bundleName(bundle)}`]))}</details>` : ''}`
}

export function profileOf(known: Known, type: string): Page {
  const definition = known.definition(type)
  const offered = known.offered(type)
  const file = known.definitionFile(type)
  return {
    title: `${type}: ${(definition.title ?? definition.name).toLowerCase()}`,
    body: html`
<p>${inline(definition.description ?? '')}</p>
<dl class="facts"><dt>Canonical</dt><dd>${code(definition.url)}</dd><dt>Version</dt><dd>${definition.version}</dd>
<dt>Stands on</dt><dd>${code(definition.baseDefinition)}</dd><dt>Definition</dt><dd>${link(file, file)}</dd></dl>
${heading('What can be done')}
${offered ? list([...interactions(offered).map(({ code: name, address }) => [`${name}: `, code(address)]), ...(offered.operation ?? []).map(({ name }) => ['operation ', code(`$${name}`)])]) : html`<p>It is part of other resources and has no address of its own.</p>`}
${heading('Elements that are bound')}
<p>What is not listed is as in R4.</p>
${elements(known, definition)}
${heading('Rules of the whole')}
${rules(definition)}
${offered ? [heading('Search'), searching(known, offered)] : ''}
${heading('Examples')}
${examples(known, type)}`,
  }
}
