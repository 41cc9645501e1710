// A second server process for the race tests: writes its messages to one case and says what it stored.
import { argv } from 'node:process'
import { codeOf } from '../../adapters/store/errors.ts'
import { isRefusal } from '../../bot/case.ts'
import { open, said, turn, write } from './talks.ts'

const [, , url = '', id = '', name = '', count = '0'] = argv
const opened = await open(url, { strict: false })
const stored: number[] = []
await Promise.all(
  Array.from({ length: Number(count) }, async (_, i) => {
    const once = { key: `${name}-${i}`, digest: 'd' }
    for (;;) {
      try {
        const result = await opened.store.update(id, turn, 'own-talk', write([said(`${name} ${i}`)]), once)
        if (isRefusal(result)) throw new Error(result.refused)
        stored.push(...result.entries.map(e => e.seq))
        return
      } catch (error) {
        if (codeOf(error) !== 'contended') throw error
      }
    }
  }),
)
await opened.close()
process.send?.(stored)
