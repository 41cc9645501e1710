// The handoff console: one screen for the whole shift. Mantine's sheets come one by one, so that the first screen is light.
import './no-eval.ts'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Button.css'
import '@mantine/core/styles/Loader.css'
import '@mantine/core/styles/Badge.css'
import '@mantine/core/styles/Kbd.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/ActionIcon.css'
import './style.css'
import './low-screen.css'
import './forced-colors.css'
import { MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { wakeSound } from './sound.ts'
import { steadyPresses } from './steady.ts'
import { speak, wanted } from './words.ts'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
const root = createRoot(place)

async function show(language: string): Promise<void> {
  await speak(language)
  root.render(
    <MantineProvider
      defaultColorScheme='auto'
      withCssVariables={false}
      withGlobalClasses={false}
      theme={{ cursorType: 'pointer', defaultRadius: 'sm', respectReducedMotion: true }}
    >
      <App key={language} changeLanguage={() => void show(language === 'sv' ? 'en' : 'sv')} />
    </MantineProvider>,
  )
}

// A newer version has come since this page was opened, and what it would fetch now is gone. Drafts are kept, so it begins
// anew; not twice in a minute, or a server that is down would be asked for ever.
const renewed = 'farstu.renewed'
addEventListener('vite:preloadError', event => {
  if (Date.now() - Number(sessionStorage.getItem(renewed) ?? 0) < 60_000) return
  event.preventDefault()
  sessionStorage.setItem(renewed, String(Date.now()))
  location.reload()
})

wakeSound()
steadyPresses(document)
await show(wanted())
