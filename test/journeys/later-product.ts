// The whole product with a clock that can be put forward by its parent: what takes half an hour takes a second. The clock
// stands as far ahead as the environment says, and moves when it is told.
import { z } from 'zod'
import { readConfig } from '../../bot/config.ts'
import { start } from '../../bot/main.ts'

let ahead = Number(process.env['AHEAD_MS'] ?? 0)
const running = await start(readConfig(process.env), { now: () => new Date(Date.now() + ahead).toISOString() })
process.on('message', message => {
  ahead = z.object({ ahead: z.number() }).parse(message).ahead
  process.send?.({ ahead })
})
process.on('disconnect', () => void running.stop().then(() => process.exit(0)))
process.send?.({ url: running.url })
