// A citizen's page says how far they have read: never past what there is.
import { noEntries } from '../../bot/ports.ts'
import type { DirectLineParts } from './directline.ts'

export async function readTo({ store, readAlong }: Pick<DirectLineParts, 'store' | 'readAlong'>, caseId: string, upTo: number) {
  const there = readAlong && (await store.read(caseId, { kind: 'system', name: 'channel' }, 'stream', noEntries))
  if (there) await readAlong.mark(caseId, Math.min(upTo, there.case.rev))
}
