// The log reviewer's page: broken glass, what the rules hit, a sample, and what was decided.
import '../rules/style.css'
import './style.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { speak } from './words.ts'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
speak(new URLSearchParams(location.search).get('lang') ?? navigator.language.slice(0, 2))
createRoot(place).render(<App />)
