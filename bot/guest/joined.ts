// The talk as it is shown, and news of it: what came since, a whole page, or a page of what was before. Pure.
import type { GuestTalk } from './wire.ts'

/** Lines kept on the page: with more, the oldest are let go and can be asked for again. */
const [MOST, KEPT] = [1000, 500]

export function joined(had: GuestTalk, news: GuestTalk): GuestTalk {
  const last = had.lines.at(-1)?.seq ?? -1
  // Overtaken on the way: it says nothing new.
  if ((news.lines.at(-1)?.seq ?? news.before ?? -1) < last) return had
  // Too much has come meanwhile: the page begins anew with the latest.
  if (news.before !== null && news.before > last) return news
  const lines = [...had.lines, ...news.lines.filter(line => line.seq > last)]
  if (lines.length <= MOST) return { ...news, lines, before: had.before }
  return { ...news, lines: lines.slice(-KEPT), before: lines.at(-KEPT - 1)?.seq ?? null }
}

/** With the page before it; unless the talk has begun anew since that was asked for. */
export function withEarlier(had: GuestTalk, page: GuestTalk): GuestTalk {
  if (had.before === null || page.lines.at(-1)?.seq !== had.before) return had
  return { ...had, lines: [...page.lines, ...had.lines], before: page.before }
}
