// A case on paper: the access log has it first, and then the browser prints. Asked for in any other way (the browser's own
// menu) the paper says how instead, so that nothing leaves the house unlogged (print.css).
import './print.css'
import { useEffect, useRef } from 'react'
import { api, Refused } from './api.ts'
import type { Tell } from './use-case.ts'
import type { CaseView, Me } from './wire.ts'
import { language, t } from './words.ts'

const sheet = document.documentElement
const done = () => {
  delete sheet.dataset['paper']
}

async function printCase(view: CaseView, me: Me, tell: Tell): Promise<void> {
  try {
    await api.print(view.id)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return tell(error.message, true)
  }
  const onPaper = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  sheet.dataset['paper'] = t('print.by', { name: me.name, unit: me.unit.name, time: onPaper.format(new Date()) })
  addEventListener('afterprint', done, { once: true })
  print()
}

/** Ctrl+P, and what the palette offers: prints the open case. */
export function usePrint(view: CaseView | null, me: Me, tell: Tell): { name: string; run: () => void; key: string }[] {
  const run = () => (view ? void printCase(view, me, tell) : tell(t('print.open-first'), true))
  const now = useRef(run)
  now.current = run
  // Another case on the screen is another print.
  const id = view?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was let out was the case before
  useEffect(done, [id])
  useEffect(() => {
    sheet.dataset['unprinted'] = t('print.how')
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      now.current()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return view ? [{ name: 'print', run, key: 'Ctrl+P' }] : []
}
