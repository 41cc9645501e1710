// The real talk behind the channel: turn, rules and store; the register is the one thing given.
import type { Speak } from '../../adapters/channel/botframework.ts'
import { houses } from '../../bot/house.ts'
import { logger } from '../../bot/logging.ts'
import { metrics } from '../../bot/metrics.ts'
import type { Now, RegisterUnit, Store } from '../../bot/ports.ts'
import { defaults } from '../../bot/settings.ts'
import { speaker } from '../../bot/speaker.ts'

const central: RegisterUnit = {
  hsaId: 'SE2321000230-T001',
  name: '1177 Norrbotten',
  kind: 'central',
  provider: { hsaId: 'SE2321000230-T000', name: 'Region Norrbotten' },
  municipality: 'Luleå',
  phone: '1177',
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
}

export async function realSpeak(store: Store, now: Now): Promise<Speak> {
  const kept = new Map<string, unknown>()
  const houseOf = await houses({
    register: { units: async () => [central], listing: async () => null, protectedIdentity: async () => false },
    ruleSets: { keep: async (hash, content) => void kept.set(hash, content), get: async hash => kept.get(hash) },
    settings: defaults,
    production: false,
    now,
    reviews: async () => [],
    staffing: async () => ({ onDuty: 1, waiting: {} }),
    central: central.hsaId,
    onError: code => {
      throw new Error(code)
    },
  })
  return speaker({ store, houseOf, now, log: logger('silent'), metrics: metrics() })
}
