// The screen: who is at the desk, the queue on the left, the open case beside it, one dialog at a time.
import { calling } from './calling.ts'
import { Button, Loader, useMantineColorScheme } from '@mantine/core'
import { lazy, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { api, sitAt, whenLoggedOut, whenShut } from './api.ts'
import { CasePane } from './case.tsx'
import { type DialogName, Dialogs } from './dialogs.tsx'
import { draftsOf, unkept } from './drafts.ts'
import { commandsOf, ownKeys } from './commands.ts'
import { useKeys } from './keys.ts'
import { live } from './live.ts'
import { usePromiseAlert } from './promise-alert.ts'
import { noticesOn, turnNotices, useNotices } from './notices.ts'
import { forgetLock, goStale, lock, lockAfter, wasLocked } from './lock.tsx'
import { LockScreen } from './lock-screen.tsx'
import { usePrint } from './print.ts'
import { QueuePane } from './queue.tsx'
import { useCap } from './queue-cap.tsx'
import { StuckPane } from './stuck.tsx'
import { mute, muted, ring } from './sound.ts'
import { TopBar } from './top-bar.tsx'
import { type Tell, useCase } from './use-case.ts'
import type { Me } from './wire.ts'
import { t } from './words.ts'

const ShiftPane = lazy(() => import('./shift.tsx').then(m => ({ default: m.ShiftPane })))
const fetchPalette = () => import('./palette.tsx').then(m => ({ default: m.Palette }))
const Palette = lazy(fetchPalette)

export type Notice = { text: string; wrong: boolean; n: number; undo?: (() => void) | undefined }

export function App({ changeLanguage }: { changeLanguage: () => void }) {
  const [me, setMe] = useState<Me | 'asking' | 'out' | 'locked' | 'failed'>('asking')
  const [ended, setEnded] = useState(false)
  const unlocked = useCallback(() => setEnded(false), [])
  const ask = useCallback(() => {
    if (wasLocked()) return setMe('locked')
    setMe('asking')
    api.me().then(
      async who => {
        sitAt(who.seat)
        await draftsOf(who.hsaId, who.draftKey)
        setMe(who)
      },
      error => setMe(error.status === 401 ? 'out' : error.status === 423 ? 'locked' : 'failed'),
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
        <Loader role='img' aria-label={t('loading')} />
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
  if (me === 'locked')
    return (
      <LockScreen
        unlocked={() => {
          forgetLock()
          ask()
        }}
      />
    )
  if (me === 'out') return <LogIn changeLanguage={changeLanguage} />
  return (
    <Desk
      me={me}
      ended={ended}
      unlocked={unlocked}
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

type DeskProps = { me: Me; ended: boolean; unlocked: () => void; onBack: () => void; changeLanguage: () => void }

function Desk({ me, ended, unlocked, onBack, changeLanguage }: DeskProps) {
  const queue = useSyncExternalStore(live.subscribe, live.get)
  const [openId, setOpenId] = useState<string | null>(null)
  const [stuckShown, setStuckShown] = useState(false)
  const [shiftShown, setShiftShown] = useState(false)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [quiet, setQuiet] = useState(muted())
  const [notices, setNotices] = useState(noticesOn())
  const [palette, setPalette] = useState(false)
  const tell = useCallback<Tell>(
    (text, wrong = false, undo = undefined) => setNotice(before => ({ text, wrong, n: (before?.n ?? 0) + 1, undo })),
    [],
  )
  const [opened, capWarning] = useCap(queue.rows, me, useCase(openId, tell))
  const { view, act } = opened
  const { toggleColorScheme } = useMantineColorScheme()

  useEffect(() => {
    // Here before it is asked for: whoever presses Ctrl+K types on.
    void fetchPalette()
    live.start()
    return live.stop
  }, [])
  useEffect(() => {
    whenShut(lock, goStale)
    return lockAfter(me.lockAfter, unlocked)
  }, [me.lockAfter, unlocked])
  useEffect(() => {
    if (!notice || notice.wrong) return
    const gone = setTimeout(() => setNotice(null), notice.undo ? 10_000 : 5000)
    return () => clearTimeout(gone)
  }, [notice])
  const ringing = queue.rows.some(row => calling(row) !== null)
  useEffect(() => {
    // Nobody heard it: once more each half minute until somebody acknowledges.
    if (!ringing || quiet) return
    const bell = setInterval(ring, 30_000)
    return () => clearInterval(bell)
  }, [ringing, quiet])

  usePromiseAlert(queue.rows, me, tell)
  const toggleSound = () => {
    mute(!quiet)
    setQuiet(!quiet)
    if (quiet) ring()
  }
  const open = useCallback((id: string) => {
    setStuckShown(false)
    setShiftShown(false)
    setOpenId(id)
  }, [])
  useNotices(queue.rows, me, open)
  const toggleNotices = () => void turnNotices(!notices).then(setNotices)
  const showStuck = () => {
    setOpenId(null)
    setShiftShown(false)
    setStuckShown(true)
  }
  const showShift = () => {
    setOpenId(null)
    setStuckShown(false)
    setShiftShown(true)
  }
  const printing = usePrint(view, me, tell)
  useKeys({ view, dialog, act, show: setDialog, toggleSound, showStuck, showPalette: () => setPalette(true) })

  return (
    <div className={openId || stuckShown || shiftShown ? 'desk has-case' : 'desk'}>
      <a className='skip' href='#case'>
        {t('skip-to-case')}
      </a>
      <TopBar
        me={me}
        online={queue.online}
        quiet={quiet}
        toggleSound={toggleSound}
        notices={notices}
        toggleNotices={toggleNotices}
        showPalette={() => setPalette(true)}
        showShift={me.duty === 'lead' ? showShift : null}
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
      ) : shiftShown ? (
        <Suspense>
          <ShiftPane open={open} back={() => setShiftShown(false)} />
        </Suspense>
      ) : (
        <CasePane id={openId} opened={opened} me={me} show={setDialog} back={() => setOpenId(null)} />
      )}
      {view && dialog && <Dialogs name={dialog} view={view} me={me} act={act} tell={tell} close={() => setDialog(null)} />}
      {dialog === 'help' && !view && (
        <Dialogs name='help' view={null} me={me} act={act} tell={tell} close={() => setDialog(null)} />
      )}
      {capWarning}
      {palette && (
        <Suspense>
          <Palette
            close={() => setPalette(false)}
            commands={commandsOf({
              view,
              rows: queue.rows,
              act,
              show: setDialog,
              open,
              own: [
                { name: 'stuck', run: showStuck, key: ownKeys.stuck },
                { name: quiet ? 'sound.turn-on' : 'sound.turn-off', run: toggleSound, key: ownKeys.sound },
                { name: notices ? 'notices.turn-off' : 'notices.turn-on', run: toggleNotices },
                { name: 'lock', run: lock, key: ownKeys.lock },
                ...printing,
                { name: 'theme', run: toggleColorScheme },
                { name: 'keys', run: () => setDialog('help'), key: ownKeys.help },
                { name: 'language', run: changeLanguage },
              ],
            })}
          />
        </Suspense>
      )}
      <div className='notices' role={notice?.wrong ? 'alert' : 'status'}>
        {notice && (
          <p key={notice.n} className={notice.wrong ? 'notice wrong' : 'notice'}>
            <span>{notice.text}</span>
            {notice.undo && (
              <button type='button' className='undo' onClick={notice.undo}>
                {t('undo')}
              </button>
            )}
            <button type='button' onClick={() => setNotice(null)} aria-label={t('close-dialog')}>
              ×
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
