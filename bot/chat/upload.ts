// fetch can't say how far a picture has come; XMLHttpRequest can.
import { CallError } from './wire.ts'

export function upload(url: string, token: string, form: FormData, onProgress: (part: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.timeout = 120_000
    request.setRequestHeader('authorization', `Bearer ${token}`)
    request.upload.onprogress = event => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onload = () =>
      request.status >= 200 && request.status < 300 ? resolve() : reject(new CallError(request.status, null))
    request.onerror = () => reject(new CallError(0, null))
    request.ontimeout = () => reject(new CallError(0, null))
    request.send(form)
  })
}
