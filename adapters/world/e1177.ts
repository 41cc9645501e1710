// The simulated 1177: the inbox that a notification goes to. Shaped as AddMessage: who, from which unit, a text without
// health data, a link back. What was sent is shown, so that a developer sees what the citizen would.
import { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { page } from './page.ts'
import { persons } from './persons.ts'

const Message = z.object({
  subjectOfCareId: z.string().regex(/^\d{12}$/, 'give 12 digits'),
  organisationUnit: z.object({ hsaId: z.string().min(1), name: z.string().min(1) }),
  messageText: z.string().min(1).max(1000),
  link: z.url().optional(),
})
type Received = z.infer<typeof Message> & { id: string; at: string }

export function e1177(now: () => string, newId: () => string): Hono {
  const app = new Hono()
  const inbox: Received[] = []

  app.post('/inbox/messages', async c => {
    const body = Message.safeParse(await c.req.json().catch(() => null))
    if (!body.success) return c.json({ error: body.error.issues.map(i => `${i.path.join('.')}: ${i.message}`).join('; ') }, 400)
    if (!persons.some(p => p.number === body.data.subjectOfCareId))
      return c.json({ error: 'subjectOfCareId: not a user of 1177' }, 404)
    const received = { ...body.data, id: newId(), at: now() }
    inbox.unshift(received)
    inbox.length = Math.min(inbox.length, 200)
    return c.json({ messageId: received.id, notificationSent: { SMS: true, Email: false } }, 201)
  })
  app.get('/inbox/messages', c => c.json({ messages: inbox }))
  app.get('/inbox', c => {
    const rows = inbox.map(m => {
      const who = persons.find(p => p.number === m.subjectOfCareId)
      return html`<tr><td><time datetime="${m.at}">${m.at.slice(0, 16).replace('T', ' ')}</time></td><td>${who?.given} ${who?.family}</td><td>${m.organisationUnit.name}<small>${m.messageText}</small></td></tr>`
    })
    return c.html(
      page(
        '1177 inkorg',
        html`<h1>1177 inkorg</h1>${
          rows.length === 0
            ? html`<p>Inget meddelande har kommit än.</p>`
            : html`<div class="wide" role="region" tabindex="0" aria-label="Meddelanden"><table><thead><tr><th>Tid (UTC)</th><th>Till</th><th>Från och text</th></tr></thead><tbody>${rows}</tbody></table></div>`
        }`,
      ),
    )
  })
  return app
}
