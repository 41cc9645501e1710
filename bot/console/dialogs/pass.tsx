// Giving a case to a colleague who is at work, or all of one's own at the end of a shift.
import { Loader } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { api, newKey } from '../api.ts'
import type { DialogProps } from '../dialogs.tsx'
import type { Colleague } from '../wire.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, Reason, useAct } from './dialog.tsx'

/** Those logged in at the unit now; null until they are known. */
function useColleagues(failed: (text: string) => void): Colleague[] | null {
  const [found, setFound] = useState<Colleague[] | null>(null)
  useEffect(() => {
    api.colleagues().then(setFound, error => failed(error.message))
  }, [failed])
  return found
}
const options = (colleagues: readonly Colleague[]) =>
  colleagues.map(one => ({ id: one.hsaId, title: `${one.name}, ${one.role}` }))

export function Pass({ view, act, close }: DialogProps) {
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  const colleagues = useColleagues(setWrong)
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  return (
    <Dialog title={t('act.pass')} view={view} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (to) void run({ act: 'pass', to, reason })
          else setWrong(t('pass.choose'))
        }}
      >
        <p>{t('pass.text')}</p>
        {!colleagues && !wrong && <Loader role='img' size='sm' aria-label={t('loading')} />}
        {colleagues?.length === 0 && <p>{t('pass.nobody')}</p>}
        {colleagues && colleagues.length > 0 && (
          <Choices legend={t('pass.to')} name='to' value={to} set={setTo} options={options(colleagues)} focus />
        )}
        {colleagues?.length !== 0 && <Reason value={reason} set={setReason} />}
        <Foot wrong={wrong} busy={busy} label={colleagues?.length === 0 ? null : t('act.pass')} close={close} />
      </form>
    </Dialog>
  )
}

const queue = 'queue'

export function HandOverAll({ count, close }: { count: number; close: () => void }) {
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<string[] | null>(null)
  const colleagues = useColleagues(setWrong)
  const [to, setTo] = useState<string>(queue)
  const [reason, setReason] = useState(t('pass.reason'))
  // One key until it is known to be done: trying again after silence hands nothing over twice.
  const key = useRef(newKey())
  const run = async () => {
    setBusy(true)
    setWrong(null)
    try {
      const { handed, left } = await api.handOver(to === queue ? null : to, reason, key.current)
      const numbers = left.map(one => one.number).join(', ')
      setDone([t('hand-over.done', { n: handed }), ...(numbers ? [t('hand-over.left', { numbers })] : [])])
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setWrong(error.message)
    }
    setBusy(false)
  }
  return (
    <Dialog title={t('hand-over')} view={null} close={close}>
      {done ? (
        <form
          onSubmit={event => {
            event.preventDefault()
            close()
          }}
        >
          {done.map(line => (
            <p key={line} role='status'>
              {line}
            </p>
          ))}
          <Foot wrong={null} busy={false} label={t('close-dialog')} close={close} />
        </form>
      ) : (
        <form
          onSubmit={event => {
            event.preventDefault()
            void run()
          }}
        >
          <p>{t('hand-over.text', { n: count })}</p>
          {!colleagues && !wrong && <Loader role='img' size='sm' aria-label={t('loading')} />}
          <Choices
            legend={t('pass.to')}
            name='to'
            value={to}
            set={setTo}
            options={[{ id: queue, title: t('pass.queue') }, ...options(colleagues ?? [])]}
            focus
          />
          <Reason value={reason} set={setReason} />
          <Foot wrong={wrong} busy={busy} label={t('hand-over')} close={close} />
        </form>
      )}
    </Dialog>
  )
}
