// The one file that knows botbuilder. A turn runs in-process through its middleware and its ActivityHandler,
// and speaks by committing to the log; what the citizen sees is read from there. What is *sent* here is only
// Bot Framework's own traffic: handoff.* goes to our desk (the hub) and never to the citizen, trace to nobody.
import {
  type Activity,
  ActivityHandler,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  EventFactory,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder'
import type { Committed, Who } from '../../bot/ports.ts'
import { type Case, isRefusal, type Refusal } from '../../bot/case.ts'
import type { Incoming } from '../../bot/incoming.ts'

export type Once = { key: string; digest: string }
export type Speak = (caseId: string, who: Who, incoming: Incoming, once?: Once) => Promise<Committed | Refusal>
/** What one turn brings, past the channel's door. */
export type Spoken = { conversation: string; user: string; incoming: Incoming; once?: Once }

/** Bot Framework's handoff.initiate, as it stands on the wire. `value` holds no words of the citizen. */
export type Handoff = {
  type: 'event'
  name: string
  value: {
    case: string
    level: string | null
    rule: string | null
    alarm: string | null
    unit: string | null
    promisedBy: string | null
  }
  relatesTo: unknown
  /** The transcript by reference: a place that asks who is looking, not a copy of it. */
  attachments: { contentType: string; name: string; contentUrl: string }[]
}

export type BotFrameworkParts = {
  speak: Speak
  onHandoff?: ((handoff: Handoff) => void | Promise<void>) | undefined
  log?: ((what: string, error: unknown) => void) | undefined
  /** Where staff read the transcript. */
  transcriptUrl?: ((caseId: string) => string) | undefined
}

const BOT = { id: 'farstu', name: 'Farstu', role: 'bot' }
const SPOKEN = Symbol('spoken')
const ANSWER = Symbol('answer')

const consoleUrl = (caseId: string) => `/console/?case=${encodeURIComponent(caseId)}`

export function botFramework({ speak, onHandoff, log = () => {}, transcriptUrl = consoleUrl }: BotFrameworkParts) {
  // The turn is stored by then: a hub that is deaf must not make it look as if it weren't. The desk reads the log.
  const adapter = new InProcess(async handoff => {
    try {
      await onHandoff?.(handoff)
    } catch (error) {
      log('handoff', error)
    }
  })
  const bot = new Entrance(speak, transcriptUrl)
  return {
    /** One turn. Resolves when what was said is stored; whatever is thrown inside it is thrown here. */
    async turn(spoken: Spoken): Promise<Committed | Refusal> {
      const context = new TurnContext(adapter, activityOf(spoken))
      context.turnState.set(SPOKEN, spoken)
      await adapter.run(context, revocable => bot.run(revocable))
      const answer = context.turnState.get<Committed | Refusal | undefined>(ANSWER)
      if (!answer) throw new Error(`No handler answered a turn of type ${spoken.incoming.type}`)
      return answer
    },
    /** For middleware of Bot Framework: transcript loggers, telemetry. */
    use: adapter.use.bind(adapter),
  }
}

/** All three kinds of turn do the same: what differs is how Bot Framework names them. */
class Entrance extends ActivityHandler {
  readonly #speak: Speak
  readonly #transcriptUrl: (caseId: string) => string

  constructor(speak: Speak, transcriptUrl: (caseId: string) => string) {
    super()
    this.#speak = speak
    this.#transcriptUrl = transcriptUrl
    this.onMembersAdded((context, next) => this.#listen(context).then(next))
    this.onMessage((context, next) => this.#listen(context).then(next))
    this.onEvent((context, next) => this.#listen(context).then(next))
  }

  async #listen(context: TurnContext) {
    const { conversation, user, incoming, once } = context.turnState.get<Spoken>(SPOKEN)
    const answer = await this.#speak(conversation, { kind: 'citizen', id: user }, incoming, once)
    context.turnState.set(ANSWER, answer)
    if (isRefusal(answer) || answer.replayed || !answer.entries.some(e => e.type === 'handed-over')) return
    await context.sendActivity(handoff(context, answer.case, this.#transcriptUrl))
  }
}

function handoff(context: TurnContext, c: Case, transcriptUrl: (caseId: string) => string) {
  const value: Handoff['value'] = {
    case: c.number,
    level: c.urgency?.level ?? null,
    rule: c.judgement?.rule ?? null,
    alarm: c.alarm?.kind ?? null,
    unit: c.unit?.hsaId ?? null,
    promisedBy: c.promisedBy,
  }
  const event = EventFactory.createHandoffInitiation(context, value)
  event.attachments = [{ contentType: 'application/json', name: 'Transcript', contentUrl: transcriptUrl(c.id) }]
  return event
}

class InProcess extends BotAdapter {
  readonly #onHandoff: (handoff: Handoff) => Promise<void>

  constructor(onHandoff: (handoff: Handoff) => Promise<void>) {
    super()
    this.#onHandoff = onHandoff
    // Without this, a turn that failed would still be answered as one that was stored.
    this.onTurnError = async (_, error) => {
      throw error
    }
  }

  run(context: TurnContext, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    return this.runMiddleware(context, logic)
  }

  override async sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    for (const activity of activities) {
      if (activity.type === ActivityTypes.Event && activity.name?.startsWith('handoff.'))
        // Made by `handoff` above and passed on as it is.
        await this.#onHandoff(activity as Handoff)
      else if (activity.type !== ActivityTypes.Trace)
        throw new Error(`The bot speaks through the log, not by sending a ${activity.type ?? 'message'}`)
    }
    return activities.map(() => ({ id: '' }))
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('What was said is never rewritten'))
  }
  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('What was said is never deleted'))
  }
  override continueConversation(reference: Partial<ConversationReference>, logic: (context: TurnContext) => Promise<void>) {
    const { conversation, user, bot, channelId } = reference
    return this.run(
      new TurnContext(this, {
        type: ActivityTypes.Event,
        name: 'continueConversation',
        ...(channelId ? { channelId } : {}),
        ...(conversation ? { conversation } : {}),
        ...(user ? { from: user } : {}),
        ...(bot ? { recipient: bot } : {}),
      }),
      logic,
    )
  }
}

function activityOf({ conversation, user, incoming }: Spoken): Partial<Activity> {
  const from = { id: user, name: '', role: 'user' }
  const common = {
    channelId: 'directline',
    from,
    recipient: BOT,
    conversation: { id: conversation, isGroup: false, conversationType: 'personal', name: '' },
    timestamp: new Date(),
  }
  switch (incoming.type) {
    case 'opened':
      return { ...common, type: ActivityTypes.ConversationUpdate, membersAdded: [from], locale: incoming.language }
    case 'identified':
      return { ...common, type: ActivityTypes.Event, name: 'citizen.signed-in' }
    case 'message':
      return { ...common, type: ActivityTypes.Message, text: incoming.text, value: incoming.answer }
  }
}
