// The screen: who is at the desk, the queue on the left, the open case beside it, one dialog at a time.
import { calling } from './calling.ts'
import { Button, Loader } from '@mantine/core'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { api, whenLoggedOut } from './api.ts'
import { CasePane } from './case.tsx'
import { type DialogName, Dialogs } from './dialogs.tsx'
import { draftsOf, unkept } from './drafts.ts'
import { useKeys } from './keys.ts'
import { live } from './live.ts'
import { QueuePane } from './queue.tsx'
import { useCap } from './queue-cap.tsx'
import { StuckPane } from './stuck.tsx'
import { mute, muted, ring } from './sound.ts'
import { TopBar } from './top-bar.tsx'
import { useCase } from './use-case.ts'
import type { Me } from './wire.ts'
import { t } from './words.ts'

export type Notice = { text: string; wrong: boolean; n: number }

export function App({ changeLanguage }: { changeLanguage: () => void }) {
  const [me, setMe] = useState<Me | 'asking' | 'out' | 'failed'>('asking')
  const [ended, setEnded] = useState(false)
  const ask = useCallback(() => {
    setMe('asking')
    api.me().then(
      who => {
        draftsOf(who.hsaId)
        setMe(who)
      },
      error => setMe(error.status === 401 ? 'out' : 'failed'),
    )
  }, [])
  useEffect(() => {
    ask()
    whenLoggedOut(() => setEnded(true))
    const warn = (event: BeforeUnloadEvent) => unkept() && event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [ask])
  if (me === 'asking')
    return (
      <main className='centre'>
        <Loader aria-label={t('loading')} />
      </main>
    )
  if (me === 'failed')
    return (
      <main className='centre'>
        <h1>{t('error.no-contact')}</h1>
        <Button variant='filled' onClick={ask}>
          {t('retry')}
        </Button>
      </main>
    )
  if (me === 'out') return <LogIn changeLanguage={changeLanguage} />
  return (
    <Desk
      me={me}
      ended={ended}
      onBack={() =>
        api.me().then(
          who => {
            // Somebody else logged in: nothing of what was open here is theirs.
            if (who.hsaId !== me.hsaId) return location.reload()
            setEnded(false)
            live.start()
          },
          () => {},
        )
      }
      changeLanguage={changeLanguage}
    />
  )
}

function LogIn({ changeLanguage }: { changeLanguage: () => void }) {
  return (
    <main className='centre log-in'>
      <p className='brand'>Farstu</p>
      <h1>{t('log-in.title')}</h1>
      <p>{t('log-in.text')}</p>
      <Button variant='filled' component='a' href='/login/staff' size='md' autoFocus>
        {t('log-in')}
      </Button>
      <Button variant='subtle' onClick={changeLanguage}>
        {t('language')}
      </Button>
    </main>
  )
}

type DeskProps = { me: Me; ended: boolean; onBack: () => void; changeLanguage: () => void }

function Desk({ me, ended, onBack, changeLanguage }: DeskProps) {
  const queue = useSyncExternalStore(live.subscribe, live.get)
  const [openId, setOpenId] = useState<string | null>(null)
  const [stuckShown, setStuckShown] = useState(false)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [quiet, setQuiet] = useState(muted())
  const tell = useCallback((text: string, wrong = false) => setNotice(before => ({ text, wrong, n: (before?.n ?? 0) + 1 })), [])
  const [opened, capWarning] = useCap(queue.rows, me, useCase(openId, tell))
  const { view, act } = opened

  useEffect(() => {
    live.start()
    return live.stop
  }, [])
  useEffect(() => {
    if (!notice || notice.wrong) return
    const gone = setTimeout(() => setNotice(null), 5000)
    return () => clearTimeout(gone)
  }, [notice])
  const ringing = queue.rows.some(row => calling(row) !== null)
  useEffect(() => {
    // Nobody heard it: once more each half minute until somebody acknowledges.
    if (!ringing || quiet) return
    const bell = setInterval(ring, 30_000)
    return () => clearInterval(bell)
  }, [ringing, quiet])

  const toggleSound = () => {
    mute(!quiet)
    setQuiet(!quiet)
    if (quiet) ring()
  }
  const open = (id: string) => {
    setStuckShown(false)
    setOpenId(id)
  }
  const showStuck = () => {
    setOpenId(null)
    setStuckShown(true)
  }
  useKeys({ view, dialog, act, show: setDialog, toggleSound, showStuck })

  return (
    <div className={openId || stuckShown ? 'desk has-case' : 'desk'}>
      <a className='skip' href='#case'>
        {t('skip-to-case')}
      </a>
      <TopBar
        me={me}
        online={queue.online}
        quiet={quiet}
        toggleSound={toggleSound}
        showKeys={() => setDialog('help')}
        changeLanguage={changeLanguage}
      />
      {!queue.online && !ended && (
        <p className='strip offline' role='status'>
          {t('offline')}
        </p>
      )}
      {ended && (
        <p className='strip offline' role='alert'>
          {t('log-in.ended')}{' '}
          <a href='/login/staff' target='_blank' rel='noreferrer'>
            {t('log-in')} ({t('new-window')})
          </a>{' '}
          <Button size='compact-sm' variant='white' onClick={onBack}>
            {t('retry')}
          </Button>
        </p>
      )}
      <QueuePane
        queue={queue}
        me={me}
        openId={openId}
        open={open}
        acknowledge={id => act(id, { act: 'acknowledge' })}
        stuckShown={stuckShown}
        showStuck={showStuck}
      />
      {stuckShown ? (
        <StuckPane count={queue.stuck} ahead={queue.ahead} open={open} back={() => setStuckShown(false)} />
      ) : (
        <CasePane id={openId} opened={opened} me={me} show={setDialog} back={() => setOpenId(null)} />
      )}
      {view && dialog && <Dialogs name={dialog} view={view} me={me} act={act} tell={tell} close={() => setDialog(null)} />}
      {dialog === 'help' && !view && (
        <Dialogs name='help' view={null} me={me} act={act} tell={tell} close={() => setDialog(null)} />
      )}
      {capWarning}
      <div className='notices' role={notice?.wrong ? 'alert' : 'status'}>
        {notice && (
          <p key={notice.n} className={notice.wrong ? 'notice wrong' : 'notice'}>
            <span>{notice.text}</span>
            <button type='button' onClick={() => setNotice(null)} aria-label={t('close-dialog')}>
              ×
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
