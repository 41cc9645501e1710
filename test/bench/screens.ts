// Screens in a process of their own: they come all at once, as after a restart, and say when each had its whole list. One
// that is turned away comes again as the page does (bot/console/live.ts). Only the first one keeps and reads what it got: 200
// kept and parsed lists would measure the screens and not the server.
import { get } from 'node:http'
import { z } from 'zod'

const Order = z.object({ url: z.string(), screens: z.number(), names: z.array(z.string()), patience: z.number() })
const List = z.object({ type: z.literal('list'), rows: z.array(z.object({ id: z.string() })) })

type Got = { bytes: number; kept: Buffer[] }
/** Up to the first empty line, which ends the list: JSON has none of its own. Null when the stream ended before. */
const listFrom = (url: string, who: string, keeps: boolean) =>
  new Promise<Got | null>(done => {
    const got: Got = { bytes: 0, kept: [] }
    let isList: boolean | null = null
    const request = get(url, { headers: { cookie: `nurse=${who}` }, agent: false }, response => {
      response.on('data', (chunk: Buffer) => {
        const end = chunk.indexOf('\n\n')
        isList ??= chunk.toString('latin1', 0, 11) === 'event: list'
        got.bytes += end < 0 ? chunk.length : end
        if (keeps) got.kept.push(end < 0 ? chunk : chunk.subarray(0, end))
        if (end < 0) return
        response.removeAllListeners('data')
        done(isList ? got : null)
        response.destroy()
      })
      response.on('error', () => done(null))
      response.on('close', () => done(null))
    })
    request.on('error', () => done(null))
  })

async function screen(url: string, who: string, patience: number, keeps: boolean) {
  const begun = performance.now()
  for (let tries = 0; performance.now() - begun < patience; tries++) {
    const list = await listFrom(url, who, keeps)
    if (list) return { list, ms: performance.now() - begun, tries }
    await new Promise(done => setTimeout(done, Math.min(15_000, 500 * 2 ** tries) * (0.5 + Math.random())))
  }
  return null
}

process.on('message', async message => {
  const { url, screens, names, patience } = Order.parse(message)
  const all = await Promise.all(
    Array.from({ length: screens }, (_, i) => screen(url, names[i % names.length] ?? '', patience, i === 0)),
  )
  const had = all.filter(one => one !== null)
  const [first] = all
  const text = Buffer.concat(first?.list.kept ?? []).toString()
  const data = /^data: (.*)$/m.exec(text)?.[1] ?? '{"type":"list","rows":[]}'
  process.send?.({
    took: had.map(one => one.ms),
    again: had.reduce((sum, one) => sum + one.tries, 0),
    bytes: first?.list.bytes ?? 0,
    rows: List.parse(JSON.parse(data)).rows.length,
  })
})
process.on('disconnect', () => process.exit())
