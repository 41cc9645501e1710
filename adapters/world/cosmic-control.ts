// The levers of the simulated Cosmic, for people: what may go wrong, how often, how many times, and where.
import { html } from 'hono/html'
import { z } from 'zod'
import { faultKinds, WorldFault } from './cosmic-faults.ts'
import { type Html, page } from './page.ts'

const says: Record<WorldFault['kind'], string> = {
  down: 'Nere: anslutningen bryts utan svar',
  slow: 'Långsam: svarar efter så många millisekunder',
  'rate-limit': 'För många anrop (429)',
  refused: 'Säger nej (422 med OperationOutcome), inget har sparats',
  'error-500': 'Fel i Cosmic (500), innan något har sparats',
  'unavailable-503': 'Stängd för underhåll (503)',
  '503-after-commit': 'sparar, men en proxy på vägen svarar 503',
  html: 'En webbsida i stället för svar (200)',
  'expired-token': 'Åtkomsten har gått ut (401)',
  'hang-after-commit': 'Sparar, och svarar sedan aldrig',
  'lost-answer': 'Sparar, men svaret kommer bort',
  'wrong-resource': 'Sparar, men svarar med något annat',
  'notes-late': 'Anteckningar syns i läslistan först efter så många millisekunder',
}

/** One fault, a list of them, or `{ clear: true }`; a form says the same with its fields. */
export async function faultsIn(
  request: Request,
  form: boolean,
): Promise<{ faults: WorldFault[]; clear: boolean } | { wrong: string }> {
  const sent: unknown = form ? Object.fromEntries(await request.formData()) : await request.json().catch(() => null)
  if (z.object({ clear: z.union([z.literal(true), z.literal('yes')]) }).safeParse(sent).success)
    return { faults: [], clear: true }
  const parsed = z.array(WorldFault).safeParse(Array.isArray(sent) ? sent : [sent])
  if (parsed.success) return { faults: parsed.data, clear: false }
  return { wrong: parsed.error.issues.map(i => `${i.path.slice(1).join('.') || 'body'}: ${i.message}`).join('; ') }
}

export const saysOf = (fault: WorldFault): string =>
  [
    says[fault.kind],
    fault.probability < 1 ? `i ${Math.round(fault.probability * 100)} % av anropen` : '',
    fault.count ? `${fault.count} gånger till` : '',
    fault.ms ? `${fault.ms} ms` : '',
    fault.on ? `bara ${fault.on}` : '',
  ]
    .filter(Boolean)
    .join(', ')

export const controlPage = (faults: readonly WorldFault[]): Html =>
  page(
    'Fel på begäran',
    html`<style>
label input:not([type=radio]), select { font: inherit; width: 100%; max-width: 20rem; min-height: 2.75rem; padding: 0 .6rem; box-sizing: border-box; margin-top: .3rem }
</style>
<p><a href="/cosmic">Vad Cosmic har</a></p>
<h1>Fel på begäran</h1>
${
  faults.length === 0
    ? html`<p>Allt fungerar just nu.</p>`
    : html`<ul>${faults.map(fault => html`<li>${saysOf(fault)}</li>`)}</ul>
<form method="post"><input type="hidden" name="clear" value="yes"><button class="main">Laga allt</button></form>`
}
<h2>Lägg till ett fel</h2>
<form method="post">
<fieldset><legend>Vad ska gå fel?</legend>
${faultKinds.map((kind, i) => html`<label><input type="radio" name="kind" value="${kind}" ${i === 0 ? 'checked' : ''}><span>${says[kind]}</span></label>`)}
</fieldset>
<fieldset><legend>Hur ofta och var?</legend>
<label><span>Sannolikhet, 0–1 (0 tar bort felet)<br><input name="probability" value="1" inputmode="decimal"></span></label>
<label><span>Antal gånger (tomt = tills det lagas)<br><input name="count" inputmode="numeric"></span></label>
<label><span>Millisekunder<br><input name="ms" inputmode="numeric"></span></label>
<label><span>Retry-After, sekunder (tomt = utan)<br><input name="retryAfter" inputmode="numeric"></span></label>
<label><span>Var<br><select name="on"><option value="">överallt</option>${['create', 'update', 'search', 'read', 'Encounter', 'QuestionnaireResponse', 'Appointment', 'Appointment update', 'Observation', 'ServiceRequest', 'Provenance', 'Patient', 'journalnotes', 'token'].map(on => html`<option>${on}</option>`)}</select></span></label>
</fieldset>
<p><button class="main">Lägg till</button></p>
</form>`,
  )
