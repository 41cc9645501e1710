// The guests' door over a stage of the console: who knocks, with which link and code, and who is inside.
import { Hono } from 'hono'
import { expect } from 'vitest'
import { z } from 'zod'
import { guestLinks } from '../../adapters/store/guests.ts'
import { metrics } from '../../bot/metrics.ts'
import { guestRoutes } from '../../bot/server/guest.ts'
import { speaker } from '../../bot/speaker.ts'
import { house } from '../talk.ts'
import { central, type Stage } from './stage.ts'

const Made = z.object({ token: z.string(), code: z.string(), until: z.string() })

export type GuestDoor = ReturnType<typeof guestDoor>
/** `s` is the console it belongs to. */
export function guestDoor(s: Stage, now: () => string) {
  const speak = speaker({ store: s.store, houseOf: async () => house, now, log: () => undefined, metrics: metrics() })
  const parts = { guests: guestLinks(s.pool), store: s.store, bus: s.bus, writing: s.writing, speak, now, heartbeat: 500 }
  const door = new Hono().route('/chat/guest/api', guestRoutes(parts))

  const knock = async (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    door.request(`/chat/guest/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
      body: JSON.stringify(body),
    })
  const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const caseOf = async (id: string) => {
    const found = await s.store.read(id, { kind: 'system', name: 'desk' }, 'stream')
    if (!found) throw new Error('No case')
    return found
  }
  const invite = (id: string, name = 'Amir', key?: string) =>
    s.act('anna', id, { act: 'invite', role: 'interpreter', name, language: 'so' }, key)
  const link = async (id: string, guest: string) =>
    Made.parse(await (await s.post('anna', `/cases/${id}/guests/${guest}/link`, {})).json())
  /** A case Anna has, with an interpreter and a link for him. */
  async function invited() {
    const id = await s.seed({ unit: central })
    await s.act('anna', id, { act: 'claim' })
    expect((await invite(id)).status).toBe(200)
    const guest = (await caseOf(id)).case.guests?.[0]?.id ?? ''
    return { id, guest, ...(await link(id, guest)) }
  }
  return {
    parts,
    knock,
    /** Asks the door, with a session. */
    look: async (cookie: string, headers: Record<string, string> = {}, path = '/talk') =>
      door.request(`/chat/guest/api${path}`, { headers: { cookie, ...headers } }),
    cookieOf,
    caseOf,
    invite,
    link,
    invited,
    async inside() {
      const one = await invited()
      const answer = await knock('/enter', { token: one.token, code: one.code })
      expect(answer.status).toBe(200)
      return { ...one, cookie: cookieOf(answer), answer }
    },
  }
}
