// Asks once before one more case is taken on top of much.
import { Button } from '@mantine/core'
import { t } from '../words.ts'
import { Dialog } from './dialog.tsx'

type Props = { load: number; after: number; most: number; answer: (take: boolean) => void }

export function CapWarning({ load, after, most, answer }: Props) {
  return (
    <Dialog title={t('cap.title')} view={null} close={() => answer(false)}>
      <form
        onSubmit={event => {
          event.preventDefault()
          answer(true)
        }}
      >
        <p>{t('cap.text', { load, most, after })}</p>
        <div className='dialog-foot'>
          <Button variant='subtle' onClick={() => answer(false)} data-autofocus>
            {t('cancel')}
          </Button>
          <Button variant='filled' type='submit'>
            {t('cap.take')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
