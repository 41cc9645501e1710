/** @jsxImportSource preact */
// The numbers that help, each said with what it is for. They are tel: links, and nothing here locks the talk.
import { usePage } from './page.ts'

const numbers = { '112': '112', '1177': '1177', '90101': '90101', bris: '116111' } as const
export type Line = keyof typeof numbers

export function Call({ line, large = false }: { line: Line; large?: boolean }) {
  const { words } = usePage()
  return (
    <p class='fs-call'>
      <a class={large ? 'fs-call-large' : 'fs-call-small'} href={`tel:${numbers[line]}`}>
        {words(`call.${line}`)}
      </a>
      <span>{words(`call.${line}.why`)}</span>
    </p>
  )
}

/** For those who can't speak on the phone: stands with every 112. */
export function WithoutVoice() {
  const { words } = usePage()
  return (
    <details class='fs-why'>
      <summary>{words('call.112.other')}</summary>
      <p>{words('call.112.sms')}</p>
      <p>{words('call.112.text')}</p>
    </details>
  )
}

/** `violence`: somebody else's doing; a line about suicide would be the wrong word. */
export function CrisisCalls({ violence = false }: { violence?: boolean }) {
  return (
    <>
      <Call line='112' large />
      {!violence && <Call line='90101' />}
      <Call line='bris' />
      <Call line='1177' />
    </>
  )
}

export function Human() {
  const { words, say, closed } = usePage()
  if (closed) return null
  return (
    <button type='button' class='fs-secondary' onClick={() => say({ text: words('said.human'), value: { command: 'human' } })}>
      {words('menu.human')}
    </button>
  )
}
