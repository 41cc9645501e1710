// A caregiver tells the rule owner that the rules judged wrong: what the level should have been, and why. About the rule,
// never about the person.
import { type FormEvent, useState } from 'react'
import type { DialogProps } from '../dialogs.tsx'
import { useDraft } from '../drafts.ts'
import type { Level } from '../wire.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, useAct } from './dialog.tsx'

const expectations = ['P1', 'P2', 'P3', 'P4', 'P5', 'none'] as const

export function Deviation({ view, act, close }: DialogProps) {
  const [expected, setExpected] = useState<(typeof expectations)[number] | null>(null)
  const [text, setText] = useDraft(view.id, 'reason:report-deviation')
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  const level: Level | null = expected === null || expected === 'none' ? null : expected
  const go = (event: FormEvent) => {
    event.preventDefault()
    if (expected === null) return setWrong(t('deviation.choose'))
    void run({ act: 'report-deviation', expected: level, text })
  }
  return (
    <Dialog title={t('act.report-deviation')} view={view} close={close}>
      <form onSubmit={go}>
        <p>{t('deviation.text')}</p>
        {view.judgement && (
          <p className='faint'>
            {t(`level.${view.judgement.level}`)}. {view.judgement.professional} (
            {t('case.by-rules', { rule: view.judgement.rule })})
          </p>
        )}
        <Choices
          legend={t('deviation.expected')}
          name='expected'
          value={expected}
          set={setExpected}
          focus
          options={expectations.map(id => ({ id, title: id === 'none' ? t('deviation.none') : t(`level.${id}`) }))}
        />
        <label className='field'>
          <span>
            {t('deviation.why')} <span className='faint'>{t('deviation.why.help')}</span>
          </span>
          <textarea value={text} onChange={event => setText(event.target.value)} required maxLength={2000} rows={4} />
        </label>
        <Foot wrong={wrong} busy={busy} label={t('deviation.send')} close={close} />
      </form>
    </Dialog>
  )
}
