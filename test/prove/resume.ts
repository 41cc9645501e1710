// `npm run prove resume`: a talk in the middle of its questions, the product stopped in order and started again. The citizen
// reads on from the last number and goes on where they were; nothing is asked twice, nothing is shown twice.
import { citizenAt } from '../journeys/people.ts'
import { judge, type Verdict } from './judge.ts'
import { stage } from './stage.ts'
import { ownMessages } from './storm.ts'

export type Resumed = Verdict & { sameQuestion: boolean; again: number; end: string | null }

export async function resume(): Promise<Resumed> {
  const house = await stage()
  try {
    house.start()
    await house.ready()
    const anna = await citizenAt(house.url)
    await anna.writes('Jag har ont i foten sedan i går')
    await anna.picks('other')
    const before = await anna.activities()
    const question = await anna.asked()
    const watermark = String(Number(before.at(-1)?.id.split('|')[1] ?? 0))
    await house.stop()
    house.start()
    await house.ready()
    const again = await anna.activities(watermark)
    const sameQuestion = (await anna.asked())?.id === question?.id
    await anna.calmly()
    await anna.picks('right')
    const messages = await ownMessages([anna])
    const shown = new Map(messages.map(({ id, sent }) => [id, sent.map(one => one.acked ?? '')]))
    const end = (await anna.asked())?.id ?? null
    await house.stop()
    const sent = messages.flatMap(one => one.sent)
    // What the citizen was told, not what the product shows, says what must be there.
    const told = sent.map((one, i) => ({ ...one, client: anna.acked[i] ?? 'never sent' }))
    const verdict = judge({ sent: told, signed: [] }, await house.stored(shown), await house.record())
    return { ...verdict, sameQuestion, again: again.length, end }
  } finally {
    await house.end()
  }
}
