// Guests as the desk sees them: who is in, and a new link for one of them. The link and its code are in this one answer and nowhere
// else: the store keeps what they come to, the log that there is one.
import { randomInt } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { say, type Values } from '../../flows/texts/index.ts'
import { type Case, type Entry, isRefusal } from '../case.ts'
import type { GuestView, MadeLink } from '../console/wire-guests.ts'
import { invited, openGuest } from '../guests.ts'
import { languageIn, linked, mayLink } from '../inviting.ts'
import type { Caregiver } from '../people.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { body, refuse, wrong } from './console-door.ts'
import { codeHash, hashOf, newToken } from './guest.ts'

/** `sees`: whether the case is there for this caregiver; throws where it is hidden. */
type Sees = (it: Case, c: Context<Env>) => Promise<boolean>
export function guestLinkRoutes(app: Hono<Env>, { store, guests, now, newId }: ConsoleDeps, sees: Sees): void {
  app.post('/cases/:id/guests/:guest/link', async c => {
    const asked = await body(c, z.strictObject({}))
    if (asked instanceof Response) return asked
    if (!guests) return wrong(c, 404, 'no-such-address')
    const who = c.get('who')
    const guest = c.req.param('guest')
    const done = await store.update(c.req.param('id'), { kind: 'caregiver', caregiver: who }, 'care', async it => {
      return (await sees(it, c)) ? linked(it, who, guest, now()) : { refused: 'unknown-case' }
    })
    if (isRefusal(done)) return refuse(c, done)
    const open = openGuest(done.case, guest)
    if (!open) return refuse(c, { refused: 'invalid', field: 'guest' })
    const token = newToken()
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const { role, name, until } = open
    const hashes = { tokenHash: hashOf(token), codeHash: codeHash(token, code) }
    await guests.add({ id: newId(), caseId: done.case.id, guest, role, name, ...hashes, createdAt: now(), expiresAt: until })
    return c.json({ token, code, until } satisfies MadeLink)
  })
}

export const guestsView = (c: Case, who: Caregiver, language: string): GuestView[] =>
  invited(c).map(({ id, role, name, state, link, here, until, language: tag }) => ({
    id,
    role,
    name,
    language: tag === undefined ? null : languageIn(tag, language),
    state: state === 'asked' ? 'asked' : 'open',
    link,
    here,
    until,
    mayLink: state === 'open' && mayLink(c, who),
  }))

/** As everybody in the talk sees them: "Tolk Amir". */
export const guestName = ({ role, name }: { role: string; name: string }, language: string): string =>
  say(language, `console.guest.${role}.named`, { name })

/** The values of its line in the transcript. */
export function guestLine(e: Extract<Entry, { type: 'guest' }>, entries: readonly Entry[], language: string): Values {
  const { did } = e
  const first = entries.find(other => other.type === 'guest' && other.guest === e.guest && other.did.what === 'invited')
  const named = first?.type === 'guest' && first.did.what === 'invited' ? guestName(first.did, language) : ''
  const more = did.what === 'answered' ? (did.granted ? '-yes' : '-no') : did.what === 'ended' ? `-${did.how}` : ''
  const by = e.by.kind === 'caregiver' ? e.by.name : ''
  return { text: say(language, `console.guest.did.${did.what}${more}`, { guest: named, name: by }) }
}
