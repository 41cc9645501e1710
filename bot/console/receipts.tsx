// Where each signed thing stands in the record, and what can be done about it now; the server says what (`can`).
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DialogName } from './dialogs.tsx'
import { clock } from './time.ts'
import type { Opened } from './use-case.ts'
import type { AskedAct, CaseView, ReceiptView } from './wire.ts'
import { t } from './words.ts'

type Props = { view: CaseView; show: (name: DialogName) => void; act: Opened['act'] }

export function Receipts({ view, show, act }: Props) {
  if (view.receipts.length === 0) return null
  return (
    <>
      <h3>{t('receipts')}</h3>
      <ul className='plain receipts' aria-live='polite'>
        {[...view.receipts]
          .sort((a, b) => (a.signed ?? '').localeCompare(b.signed ?? '') || a.artefact.localeCompare(b.artefact))
          .map(receipt => (
            <ReceiptLine
              key={receipt.artefact}
              receipt={receipt}
              instead={view.receipts.find(r => r.amends === receipt.artefact && r.state !== 'refused')?.title}
              run={asked => void act(view.id, asked)}
              correct={() => show(`correct:${receipt.note ?? ''}`)}
            />
          ))}
      </ul>
    </>
  )
}

/** Somebody must do something: then the receipts are not last. */
export const needsSomebody = (view: CaseView): boolean => view.receipts.some(r => r.state === 'refused' || r.state === 'unknown')

/** The record's own words, without the code that operators read in the raw answer. */
export function saidNo(reason: string | null | undefined): string {
  const words = (reason ?? '').replace(/^HTTP \d+:? */, '')
  return words ? t('receipt.reason', { reason: words }) : ''
}

/** A person who has looked and not found it is another matter than a record that said no. */
export const stateOf = ({ state, seen }: Pick<ReceiptView, 'state' | 'seen'>): string =>
  state === 'refused' && seen === 'not-there' ? 'not-there' : state

/** Only a refusal has a reason for the caregiver; what else the record said is for operators, in the list. */
function told({ state, seen, reason }: ReceiptView, instead: string | undefined): string {
  if (state === 'in-record') return seen ? t('receipt.seen.there', { name: reason ?? '' }) : ''
  if (state === 'refused' && seen) return t('receipt.seen.not-there', { name: reason ?? '' })
  if (state === 'replaced' && (instead ?? reason)) return t('receipt.instead', { title: instead ?? reason ?? '' })
  const text = t(`receipt.${state}.text`)
  return state === 'refused' ? `${text} ${saidNo(reason)}` : text
}

/** `instead`: the title of what changed it or struck it out. */
type LineProps = { receipt: ReceiptView; instead: string | undefined; run: (asked: AskedAct) => void; correct: () => void }

function ReceiptLine({ receipt, instead, run, correct }: LineProps) {
  const { artefact, title, id, version, since, can } = receipt
  const state = stateOf(receipt)
  const button = (label: string, click: () => void) => (
    <Button key={label} size='compact-sm' variant='default' onClick={click} aria-label={`${label}: ${title}`}>
      {label}
    </Button>
  )
  const buttonsOf: Record<ReceiptView['can'][number], () => ReactNode> = {
    settle: () =>
      (['there', 'not-there'] as const).map(seen =>
        button(t(`receipt.settle.${seen}`), () => run({ act: 'settle', artefact, seen })),
      ),
    resend: () => button(t('act.resend'), () => run({ act: 'resend', artefact })),
    correct: () => button(t('act.correct'), correct),
    claim: () => button(t('receipt.claim'), () => run({ act: 'claim' })),
  }
  const more = told(receipt, instead)
  return (
    <li data-artefact={artefact}>
      <span className={`receipt ${state}`}>{t(`receipt.${state}`)}</span> <span>{title}</span>{' '}
      {since && (
        <time className='faint nowrap' dateTime={since}>
          {clock(since)}
        </time>
      )}
      {id && <span className='faint number block'>{t('receipt.id', { id, version: version ?? '–' })}</span>}
      {more && <span className='faint block'>{more}</span>}
      {can.length > 0 && <span className='receipt-acts'>{can.map(what => buttonsOf[what]())}</span>}
    </li>
  )
}
