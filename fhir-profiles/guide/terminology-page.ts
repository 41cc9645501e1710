// Every code of ours with its Swedish display, which value sets hold it, and the systems of others that we write.
import { html, type Part, type Safe } from '../../flows/texts/html.ts'
import { system } from '../codes.ts'
import { anchor, code, heading, inline, list, table } from './html.ts'
import type { Known } from './known.ts'
import { link, type Page } from './page.ts'
import type { CodeSystem, ValueSet } from './sources.ts'

const bare = (url: string) => url.replace(/\|.*$/, '')
const place = (one: CodeSystem | ValueSet) => `${one.resourceType === 'ValueSet' ? 'set' : 'system'}-${anchor(one.id)}`

/** A value set or code system of ours by its place on the page; another's by its address. */
export function termLink(known: Known, url: string): Part {
  const own = [...known.valueSets(), ...known.codeSystems()].find(one => one.url === bare(url))
  return own ? link(`terminology.html#${place(own)}`, own.title ?? own.name) : code(bare(url))
}

const named = (one: CodeSystem | ValueSet, rest: Part): Safe => html`
<h3 id="${place(one)}" lang="sv">${one.title ?? one.name}</h3>
<p>${inline(one.description ?? '')}</p>
<p>${code(one.url)} – ${link(`${one.resourceType}-${one.id}.json`, 'as JSON')}</p>
${rest}`

function concepts(one: CodeSystem): Safe {
  if (!one.concept)
    return html`<p>Its codes are those of the rules in force. They are not listed here: see <a href="rules.html">the rules</a>.</p>`
  const defined = one.concept.some(({ definition }) => definition !== undefined)
  return table(
    one.title ?? one.name,
    ['Code', 'Swedish', ...(defined ? ['Meaning'] : [])],
    one.concept.map(({ code: value, display, definition }) => [
      code(value),
      display ? html`<span lang="sv">${display}</span>` : '',
      ...(defined ? [definition ?? ''] : []),
    ]),
  )
}

function included(known: Known, one: ValueSet): Safe {
  return list(
    one.compose.include.map(({ system: of, concept, valueSet }): Part => {
      const where = of ?? valueSet?.[0] ?? ''
      if (!concept) return ['All of ', termLink(known, where)]
      return [concept.map(({ code: value }, i) => [i > 0 ? ', ' : '', code(value)]), ' of ', termLink(known, where)]
    }),
  )
}

export function terminology(known: Known): Page {
  const own = known.codeSystems()
  const ours = new Set(own.map(({ url }) => url))
  return {
    title: 'Codes',
    body: html`
<p>Displays are in Swedish. A code without a source in our papers is not written: then there is text only. No code of
SNOMED CT or LOINC stands for a complaint.</p>
${heading('Code systems of ours')}
${own.map(one => named(one, concepts(one)))}
${heading('Value sets of ours')}
${known.valueSets().map(one => named(one, included(known, one)))}
${heading('Extensions of ours')}
${table(
  'Extensions',
  ['Name', 'Meaning', 'Address'],
  known
    .extensions()
    .map(({ id, title, description, url }) => [
      link(`StructureDefinition-${id}.json`, title ?? id),
      description ?? '',
      code(url),
    ]),
)}
<p>Only where R4 has no element. The others we write are R4’s own and those of Structured Data Capture.</p>
${heading('Systems we write')}
<p>Of everything that has an address: identifiers and the codes of others.</p>
${table(
  'Systems',
  ['Name', 'Address'],
  Object.entries(system)
    .filter(([, url]) => !ours.has(url))
    .map(([name, url]) => [name, code(url)]),
)}
<p>An HSA-id is written with <code>${system.hsaid}</code>, as HL7 Sweden does. <code>urn:oid:1.2.752.129.2.1.4.1</code>, as RIVTA
writes it, names the same.</p>`,
  }
}
