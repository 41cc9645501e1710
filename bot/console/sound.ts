// The alarm's sound: two short tones, made in the browser. Whether it is on is remembered on this computer.
let context: AudioContext | null = null
let missed = false
const stored = 'farstu.muted'

export const muted = (): boolean => localStorage.getItem(stored) === 'yes'
export const mute = (yes: boolean): void => localStorage.setItem(stored, yes ? 'yes' : 'no')

/** Browsers allow sound only after a key or a click: the first one wakes it. */
export function wakeSound(): void {
  const wake = () => {
    context ??= new AudioContext()
    void context.resume().then(() => {
      if (missed) ring()
      missed = false
    })
  }
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, wake, { once: true, passive: true })
}

/** An alarm that the browser did not let us sound. */
export const soundless = (): boolean => missed && !muted()

export function ring(): void {
  if (muted()) return
  context ??= new AudioContext()
  if (context.state === 'suspended') {
    missed = true
    return
  }
  const start = context.currentTime + 0.02
  for (const [i, pitch] of [880, 660, 880, 660].entries()) {
    const tone = context.createOscillator()
    const volume = context.createGain()
    const from = start + i * 0.22
    tone.frequency.value = pitch
    volume.gain.setValueAtTime(0, from)
    volume.gain.linearRampToValueAtTime(0.25, from + 0.02)
    volume.gain.linearRampToValueAtTime(0, from + 0.2)
    tone.connect(volume).connect(context.destination)
    tone.start(from)
    tone.stop(from + 0.21)
  }
}
