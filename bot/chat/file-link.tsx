/** @jsxImportSource preact */
// A file somebody at the desk has sent: a document to open, a picture to see larger.
import { usePage } from './page.ts'

type Props = { id: string; name: string; url: string; picture: string | null }

export function FileLink({ id, name, url, picture }: Props) {
  const { words, client } = usePage()
  const open = async (event: MouseEvent) => {
    // With a key held or another button it is a new tab: the link as it stands.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    // A tab that isn't opened by the press itself is taken for an advertisement. A document is downloaded where one is.
    const tab = picture === null ? null : window.open('', '_blank')
    if (tab) tab.opener = null
    const fresh = (await client.fileUrl(id, name)) ?? url
    if (tab) tab.location.replace(fresh)
    else location.assign(fresh)
  }
  return picture === null ? (
    <a class='fs-file' href={url} download={name} onClick={event => void open(event)}>
      <bdi>{words('file.open', { name })}</bdi>
    </a>
  ) : (
    <a class='fs-file-picture' href={url} target='_blank' rel='noreferrer' onClick={event => void open(event)}>
      <img class='fs-picture' src={url} alt={words('file.open-picture', { name })} />
    </a>
  )
}
