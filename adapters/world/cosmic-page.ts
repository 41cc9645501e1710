// What "Cosmic" now holds, for people: newest first, in the words of the record, with the raw resource behind a disclosure.
import { html } from 'hono/html'
import { z } from 'zod'
import { saysOf } from './cosmic-control.ts'
import type { WorldFault } from './cosmic-faults.ts'
import { HSA, organizationBy, practitionerBy, templates } from './cosmic-registry.ts'
import type { Held } from './cosmic-store.ts'
import { type Html, page } from './page.ts'
import { persons } from './persons.ts'

const Hsa = z.looseObject({ identifier: z.looseObject({ value: z.string() }) })
const Contact = z.looseObject({
  type: z.array(
    z.looseObject({ text: z.string().optional(), coding: z.array(z.looseObject({ display: z.string().optional() })) }),
  ),
  period: z.looseObject({ start: z.string(), end: z.string().optional() }),
  serviceProvider: Hsa,
  identifier: z.array(z.looseObject({ value: z.string() })).optional(),
})
const Note = z.looseObject({
  authored: z.string(),
  author: Hsa,
  questionnaire: z.string(),
  item: z.array(z.looseObject({ linkId: z.string(), answer: z.array(z.looseObject({ valueString: z.string() })) })),
})
const Visit = z.looseObject({
  start: z.string(),
  end: z.string(),
  description: z.string().optional(),
  extension: z.array(z.looseObject({ valueReference: Hsa.optional() })),
})

const time = (instant: string) =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'long', timeStyle: 'short' })
const clock = (instant: string) =>
  new Date(instant).toLocaleTimeString('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' })
const unitName = (hsaId: string) => String(organizationBy(HSA, hsaId)?.['name'] ?? hsaId)
const Name = z.array(z.object({ family: z.string(), given: z.array(z.string()) }))
function staffName(hsaId: string): string {
  const name = Name.safeParse(practitionerBy(HSA, hsaId)?.['name'])
  return name.success ? `${name.data[0]?.given[0]} ${name.data[0]?.family}` : hsaId
}

const Measured = z.looseObject({
  code: z.looseObject({ text: z.string().optional() }),
  valueQuantity: z.looseObject({ value: z.number(), unit: z.string() }),
  effectiveDateTime: z.string().optional(),
  effectivePeriod: z.looseObject({ end: z.string() }).optional(),
})
const Asked = z.looseObject({ authoredOn: z.string(), performer: z.array(Hsa) })

type Card = { kind: string; rows: [string, string][] }

function card(held: Held): Card {
  switch (held.type) {
    case 'Encounter': {
      const c = Contact.parse(held.body)
      const type = c.type[0]
      return {
        kind: 'Vårdkontakt',
        rows: [
          ['Typ', type?.text ?? type?.coding[0]?.display ?? ''],
          ['Tid', `${time(c.period.start)}${c.period.end ? ` – ${time(c.period.end)}` : ''}`],
          ['Enhet', unitName(c.serviceProvider.identifier.value)],
          ['Ärende', c.identifier?.[0]?.value ?? ''],
        ],
      }
    }
    case 'QuestionnaireResponse': {
      const n = Note.parse(held.body)
      const template = templates.find(t => `Questionnaire/${t.id}` === n.questionnaire)
      return {
        kind: struck(held) ? 'Makulerad anteckning' : 'Signerad anteckning',
        rows: [
          ...n.item.map((item): [string, string] => [
            template?.item.find(t => t.linkId === item.linkId)?.text ?? item.linkId,
            item.answer.map(a => a.valueString).join('\n'),
          ]),
          ['Signerad av', `${staffName(n.author.identifier.value)}, ${time(n.authored)}`],
        ],
      }
    }
    case 'Observation': {
      const m = Measured.parse(held.body)
      const { value, unit } = m.valueQuantity
      return {
        kind: struck(held) ? 'Makulerat mätvärde' : 'Mätvärde',
        rows: [
          [m.code.text ?? '', `${value.toLocaleString('sv-SE')} ${unit}`],
          ['När', time(m.effectiveDateTime ?? m.effectivePeriod?.end ?? '')],
        ],
      }
    }
    case 'ServiceRequest': {
      const r = Asked.parse(held.body)
      return {
        kind: 'Egen vårdbegäran',
        rows: [
          ['Till', unitName(r.performer[0]?.identifier.value ?? '')],
          ['Begärd', time(r.authoredOn)],
        ],
      }
    }
    default: {
      const v = Visit.parse(held.body)
      const unit = v.extension.find(e => e.valueReference)?.valueReference?.identifier.value
      return {
        kind: cancelled(held) ? 'Avbokad tid' : 'Bokning',
        rows: [
          ['Vad', v.description ?? ''],
          ['När', `${time(v.start)}–${clock(v.end)}`],
          ['Enhet', unit ? unitName(unit) : ''],
        ],
      }
    }
  }
}

const struck = (held: Held) => held.body['status'] === 'entered-in-error'
const cancelled = (held: Held) => held.body['status'] === 'cancelled'

/** What somebody at a desk in Cosmic may do with a booking, whoever made it. */
const atTheDesk = (held: Held): Html | '' =>
  held.type === 'Appointment' && !cancelled(held)
    ? html`<form method="post" action="/cosmic/appointments/${held.id}" class="desk">
<button name="do" value="move">Flytta ett dygn framåt i Cosmic</button> <button name="do" value="cancel">Avboka i Cosmic</button></form>`
    : ''

function article(held: Held): Html {
  const { kind, rows } = card(held)
  const person = persons.find(p => p.number === held.patient)
  return html`<article>
<header><h2>${person ? `${person.given} ${person.family}` : held.patient}</h2><p><b>${kind}</b> · skriven <time datetime="${held.at}">${time(held.at)}</time></p></header>
<dl>${rows.filter(([, value]) => value !== '').map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${atTheDesk(held)}
<details><summary>Så ser den ut i FHIR</summary><pre tabindex="0">${JSON.stringify(held.body, null, 2)}</pre></details>
</article>`
}

export const holdsPage = (held: readonly Held[], count: number, faults: readonly WorldFault[]): Html =>
  page(
    'Cosmic',
    html`<style>
article { border: 1px solid var(--line); border-radius: .6rem; padding: .2rem 1rem 1rem; margin: 1rem 0 }
article h2 { margin: .6rem 0 0; font-size: 1.15rem } article header p { margin: 0 0 .6rem }
dl { display: grid; grid-template-columns: minmax(6rem, 9rem) 1fr; gap: .35rem 1rem; margin: 0 0 .8rem }
dt { font-weight: 600 } dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .6rem } }
summary { cursor: pointer; padding: .5rem 0 } pre { overflow-x: auto; font-size: .85rem; border-top: 1px solid var(--line); padding-top: .6rem }
.desk { margin: 0 0 .8rem } .desk button { font: inherit; min-height: 2.75rem; padding: 0 .8rem; margin: 0 .4rem .4rem 0 }
.broken { border-left: .4rem solid var(--mark); padding-left: .8rem }
</style>
<p><a href="/">Omvärlden</a> · <a href="/cosmic/control">Fel på begäran</a> · <a href="/cosmic">Läs in på nytt</a></p>
<h1>Vad Cosmic har</h1>
<p>En påhittad journal med Cosmics öppna gränssnitt. Här står bara det som någon har signerat och som verkligen kom fram. Senast först.</p>
${faults.length > 0 ? html`<div class="broken"><p><b>Just nu är något fel, på begäran:</b></p><ul>${faults.map(fault => html`<li>${saysOf(fault)}</li>`)}</ul></div>` : ''}
${
  count === 0
    ? html`<p>Journalen är tom. Det första hamnar här när någon i vården har signerat en anteckning.</p>`
    : html`<p>${count} ${count === 1 ? 'handling' : 'handlingar'}${count > held.length ? `, här de senaste ${held.length}` : ''}.</p>${held.map(article)}`
}`,
  )
