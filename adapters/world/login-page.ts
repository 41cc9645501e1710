// The login page of the simulated provider: where BankID, Freja or a SITHS card would be, choose a test person.
import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { html } from 'hono/html'
import type Provider from 'oidc-provider'
import { choices, STAFF } from './idp.ts'
import { CSP, page } from './page.ts'

export function loginPage(provider: Provider): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use(async (c, next) => {
    await next()
    c.header('Content-Security-Policy', CSP)
    c.header('Cache-Control', 'no-store')
  })
  app.onError((error, c) => {
    if (error.name !== 'SessionNotFound') throw error
    return c.html(page('Inloggningen har gått ut', html`<h1>Inloggningen har gått ut</h1><p>Gå tillbaka och börja om.</p>`), 400)
  })

  app.get('/:uid', async c => {
    const { params, uid } = await provider.interactionDetails(c.env.incoming, c.env.outgoing)
    const client = String(params['client_id'])
    const heading = client === STAFF ? 'Logga in med SITHS (simulerat)' : 'Logga in med e-legitimation (simulerat)'
    return c.html(
      page(
        heading,
        html`<h1>${heading}</h1>
<form method="post" action="/idp/interaction/${uid}">
<fieldset><legend>${client === STAFF ? 'Välj person och medarbetaruppdrag' : 'Välj testperson'}</legend>
${choices(client).map(
  (choice, i) => html`<label><input type="radio" name="person" value="${choice.value}" required ${i === 0 ? 'checked' : ''}>
<span><b>${choice.name}</b><small>${choice.shows}</small></span></label>`,
)}
</fieldset>
<p><button class="main">Logga in</button> <button name="cancel" value="yes" formnovalidate>Avbryt</button></p>
</form>`,
      ),
    )
  })

  app.post('/:uid', async c => {
    const { params, session } = await provider.interactionDetails(c.env.incoming, c.env.outgoing)
    const form = await c.req.parseBody()
    const chosen = choices(String(params['client_id'])).find(choice => choice.value === form['person'])
    if (!form['cancel'] && !chosen) return c.text('person: välj en av testpersonerna', 400)
    const result =
      form['cancel'] || !chosen
        ? { error: 'access_denied', error_description: 'The user cancelled the login' }
        : { login: { accountId: chosen.value, acr: chosen.acr, remember: false } }
    const next = await provider.interactionResult(c.env.incoming, c.env.outgoing, result, { mergeWithLastSubmission: false })
    await forget(provider, session?.uid)
    return c.redirect(next, 303)
  })
  return app
}

/** No single sign-on: who logged in before in this browser, as a citizen or as staff, is forgotten. */
async function forget(provider: Provider, uid: string | undefined) {
  const before = uid ? await provider.Session.findByUid(uid) : undefined
  if (!before?.accountId) return
  delete before.accountId
  await before.save(before.remainingTTL)
}
