// A conversation in the terminal, over Direct Line like any other client:
// `npm run talk -- --lang sv [--url http://localhost:3000]`. A number picks an option, several as `1,3`;
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
  value: z.unknown(),
  from: z.object({ role: z.string().optional(), name: z.string().optional() }).optional(),
  channelData: z
    .object({ question: Question.optional(), sender: z.object({ name: z.string(), role: z.string() }).optional() })
    .optional(),
})
type Activity = z.infer<typeof Activity>
const Frame = z.object({ activities: z.array(Activity), watermark: z.string() })
const Started = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() })
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

const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'sv' }, url: { type: 'string' }, plain: { type: 'boolean' } },
})
const server = values.url ?? `http://localhost:${process.env['PORT'] ?? 3000}`
const base = new URL('/v3/directline', server).href
let asked: Question | null = null

async function call(path: string, token: string | null, body: unknown): Promise<unknown> {
  const answer = await fetch(base + path, {
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

function show(activity: Activity) {
  if (activity.from?.role === 'user') return
  if (activity.type === 'message') {
    const { sender, question } = activity.channelData ?? {}
    console.log(`\n${sender ? `${sender.name}, ${sender.role}` : (activity.from?.name ?? 'Farstu')}: ${activity.text ?? ''}`)
    if (!question) return
    asked = question
    question.options?.forEach((option, i) => {
      console.log(`  ${i + 1}. ${option.title}`)
    })
  } else if (activity.name === 'danger.alarm') console.log('\n*** 112 ***')
  else if (activity.name === 'triage.outcome') {
    const outcome = Level.safeParse(activity.value)
    if (outcome.success) console.log(`\n[${outcome.data.level} ${outcome.data.by ?? ''}]`)
  } else if (activity.name === 'case.status') {
    const status = Status.safeParse(activity.value)
    if (status.success)
      console.log(`\n[${[status.data.status, status.data.unit, status.data.promisedBy].filter(Boolean).join(' · ')}]`)
  }
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

/** Prints what comes; a lost socket is opened again where it was, with nothing said twice. */
function follow(streamUrl: string, ended: () => Promise<string>) {
  const socket = new WebSocket(streamUrl)
  socket.onmessage = event => {
    if (event.data === '') return
    const frame = Frame.parse(JSON.parse(String(event.data)))
    watermark = frame.watermark
    frame.activities.forEach(show)
  }
  socket.onclose = () => {
    if (over) return
    setTimeout(
      () =>
        void ended().then(
          url => follow(url, ended),
          () => socket.onclose?.(new CloseEvent('close')),
        ),
      2000,
    )
  }
  close = () => socket.close()
}
let watermark = ''
let over = false
let close = () => {}

async function talk() {
  const locale = values.lang
  const generated = z.object({ token: z.string() }).parse(await call('/tokens/generate', null, {}))
  let { conversationId, token, streamUrl } = Started.parse(await call('/conversations', generated.token, { locale }))
  const again = async () => {
    const back = Started.parse(await call(`/conversations/${conversationId}?watermark=${watermark}`, token, undefined))
    token = back.token
    return back.streamUrl
  }
  console.log(locale.startsWith('en') ? HINT.en : HINT.sv)
  follow(streamUrl, again)
  const renew = setInterval(() => {
    void call('/tokens/refresh', token, {}).then(fresh => {
      token = z.object({ token: z.string() }).parse(fresh).token
    }, report)
  }, 10 * 60_000)

  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    if (line.trim() === '') continue
    const client = values.plain ? undefined : { kinds: ['choice', 'multi', 'number', 'date', 'scale', 'text'] }
    const activity = {
      type: 'message',
      locale,
      ...meant(line.trim(), asked),
      channelData: { clientActivityID: crypto.randomUUID(), client },
    }
    await call(`/conversations/${conversationId}/activities`, token, activity).catch(report)
  }
  // Piped input ends before the last answer has come.
  await new Promise(resolve => setTimeout(resolve, 500))
  clearInterval(renew)
  over = true
  close()
}

const report = (error: unknown) => console.error(error instanceof Error ? error.message : error)

if (import.meta.main)
  talk().catch(error => {
    report(error)
    process.exitCode = 1
  })
