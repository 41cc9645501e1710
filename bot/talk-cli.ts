// A conversation in the terminal, over Direct Line like any other client:
// `npm run talk -- --lang sv [--url http://localhost:3000] [--plain]`. A number picks an option, several as `1,3`;
// /tillbaka, /människa, /börja-om and /avsluta (or /back, /human, /restart, /stop) are commands.
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'

const Question = z.object({
  id: z.string(),
  kind: z.string(),
  options: z.array(z.object({ id: z.string(), title: z.string() })).optional(),
})
type Question = z.infer<typeof Question>
const Activity = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string().optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  from: z.object({ role: z.string().optional(), name: z.string().optional() }).optional(),
  channelData: z
    .object({ question: Question.optional(), sender: z.object({ name: z.string(), role: z.string() }).optional() })
    .optional(),
})
type Activity = z.infer<typeof Activity>
const Frame = z.object({ activities: z.array(Activity), watermark: z.string() })
const Started = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() })
const Token = z.object({ token: z.string() })
const Level = z.object({ level: z.string(), by: z.string().optional() })
const Status = z.object({ status: z.string(), unit: z.string().optional(), promisedBy: z.string().optional() })

const COMMANDS: Record<string, string> = {
  '/tillbaka': 'back',
  '/back': 'back',
  '/människa': 'human',
  '/human': 'human',
  '/börja-om': 'restart',
  '/restart': 'restart',
  '/avsluta': 'stop',
  '/stop': 'stop',
}
const HINT = {
  sv: 'Skriv fritt, eller siffran för ett alternativ (flera: 1,3). /tillbaka /människa /börja-om /avsluta, Ctrl-D slutar.',
  en: 'Write freely, or the number of an option (several: 1,3). /back /human /restart /stop, Ctrl-D ends.',
}

async function call(server: string, path: string, token: string | null, body: unknown): Promise<unknown> {
  const answer = await fetch(new URL(`/v3/directline${path}`, server), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  }).catch((cause: unknown) => {
    throw new Error(`Nothing answers at ${server}. Start the product with "npm start", or say where it is with --url.`, { cause })
  })
  const json: unknown = await answer.json().catch(() => ({}))
  if (answer.ok) return json
  const said = z.object({ error: z.object({ message: z.string() }) }).safeParse(json)
  throw new Error(said.success ? said.data.error.message : `The server answered ${answer.status}`)
}

/** Prints an activity; returns the question it asks. */
function show(activity: Activity): Question | null {
  if (activity.from?.role === 'user') return null
  if (activity.type === 'message') {
    const { sender, question } = activity.channelData ?? {}
    console.log(`\n${sender ? `${sender.name}, ${sender.role}` : (activity.from?.name ?? 'Farstu')}: ${activity.text ?? ''}`)
    for (const [i, option] of (question?.options ?? []).entries()) console.log(`  ${i + 1}. ${option.title}`)
    return question ?? null
  }
  if (activity.name === 'danger.alarm') console.log('\n*** 112 ***')
  const outcome = activity.name === 'triage.outcome' ? Level.safeParse(activity.value) : null
  if (outcome?.success) console.log(`\n[${outcome.data.level} ${outcome.data.by ?? ''}]`)
  const status = activity.name === 'case.status' ? Status.safeParse(activity.value) : null
  if (status?.success)
    console.log(`\n[${[status.data.status, status.data.unit, status.data.promisedBy].filter(Boolean).join(' · ')}]`)
  return null
}

/** What a line means: a command, options by their numbers, a value, or plain words. */
export function meant(line: string, question: Question | null): { text: string; value?: object } {
  const command = COMMANDS[line.toLowerCase()]
  if (command) return { text: line.slice(1), value: { command } }
  const picked = /^\d+(\s*,\s*\d+)*$/.test(line)
    ? line
        .split(',')
        .map(n => question?.options?.[Number(n) - 1])
        .filter(option => option !== undefined)
    : []
  if (!question || picked.length === 0) return { text: line }
  const text = picked.map(option => option.title).join(', ')
  return question.kind === 'multi'
    ? { text, value: { question: question.id, options: picked.map(option => option.id) } }
    : { text, value: { question: question.id, option: picked[0]?.id } }
}

async function talk(server: string, locale: string, plain: boolean) {
  const generated = Token.parse(await call(server, '/tokens/generate', null, {}))
  let { conversationId, token, streamUrl } = Started.parse(await call(server, '/conversations', generated.token, { locale }))
  let asked: Question | null = null
  let watermark = ''
  let close = () => {}
  let over = false

  /** Prints what comes; a lost socket is opened again where it was, with nothing said twice. */
  function follow(url: string) {
    const socket = new WebSocket(url)
    close = () => socket.close()
    socket.onmessage = event => {
      if (event.data === '') return
      const frame = Frame.parse(JSON.parse(String(event.data)))
      watermark = frame.watermark
      for (const activity of frame.activities) asked = show(activity) ?? asked
    }
    socket.onclose = () => {
      if (!over) setTimeout(again, 2000)
    }
  }
  const again = () =>
    call(server, `/conversations/${conversationId}?watermark=${watermark}`, token, undefined).then(
      back => follow(Started.parse(back).streamUrl),
      () => setTimeout(again, 2000),
    )

  console.log(locale.startsWith('en') ? HINT.en : HINT.sv)
  follow(streamUrl)
  const renew = setInterval(() => {
    call(server, '/tokens/refresh', token, {}).then(fresh => {
      token = Token.parse(fresh).token
    }, report)
  }, 10 * 60_000)
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    const client = plain ? {} : { client: { kinds: ['choice', 'multi', 'number', 'date', 'scale', 'text'] } }
    const activity = {
      type: 'message',
      locale,
      ...meant(line.trim(), asked),
      channelData: { clientActivityID: crypto.randomUUID(), ...client },
    }
    await call(server, `/conversations/${conversationId}/activities`, token, activity).catch(report)
    // Piped lines wait for the question they answer.
    await new Promise(resolve => setTimeout(resolve, 150))
  }
  clearInterval(renew)
  over = true
  close()
}

const report = (error: unknown) => console.error(error instanceof Error ? error.message : error)

if (import.meta.main) {
  const { values } = parseArgs({
    options: { lang: { type: 'string', default: 'sv' }, url: { type: 'string' }, plain: { type: 'boolean', default: false } },
  })
  talk(values.url ?? `http://localhost:${process.env['PORT'] ?? 3000}`, values.lang, values.plain).catch(error => {
    report(error)
    process.exitCode = 1
  })
}
