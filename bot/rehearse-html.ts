// The sheet around a rehearsal's page: its looks, and the filter that runs in the page.
import { html, type Safe } from '../flows/texts/html.ts'

export const document = (title: string, content: Safe): string =>
  html`<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Farstu</title><style>${{ markup: css }}</style></head>
<body><main>${content}</main><script>${{ markup: filter }}</script></body></html>
`.markup

const css = `
:root { color-scheme: light dark; --ground: #eef1f4; --paper: #fff; --sunk: #f6f8fa; --ink: #17212b; --faint: #55616d; --edge: #cfd6dd;
  --accent: #0b5394; --danger: #b3201c; --danger-soft: #fdeceb; --warn: #8a4b00; --good: #1b6b3a;
  --P1: #b3201c; --P2: #a84a00; --P3: #7a5c00; --P4: #0b5394; --P5: #1b6b3a; --on-level: #fff; }
@media (prefers-color-scheme: dark) { :root { --ground: #12171d; --paper: #1a2129; --sunk: #141a21; --ink: #e6ebf0; --faint: #a2afbc;
  --edge: #36424e; --accent: #8ec1f5; --danger: #ff9c94; --danger-soft: #3a1a1a; --warn: #ffc98a; --good: #84d3a2;
  --P1: #ff9c94; --P2: #ffb679; --P3: #f0d277; --P4: #8ec1f5; --P5: #84d3a2; --on-level: #12171d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
main { max-width: 1160px; margin: 0 auto; padding: 20px 16px 60px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 6px; } h2 { font-size: 20px; margin: 28px 0 8px; }
h3 { font-size: 17px; margin: 0 0 4px; } h4 { font-size: 14px; margin: 0 0 6px; color: var(--faint); }
p { margin: 0 0 8px; max-width: 80ch; } a { color: var(--accent); } code { font-size: 0.9em; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; border-radius: 3px; }
.faint { color: var(--faint); } .note { color: var(--faint); } .line { display: block; }
.figures { display: flex; flex-wrap: wrap; gap: 8px; max-width: none; margin: 12px 0 16px; }
.figure { background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; padding: 4px 12px; }
.figure b { font-size: 20px; font-variant-numeric: tabular-nums; } .figure.too-low b { color: var(--danger); }
.figure.exact b { color: var(--good); } .figure.too-high b { color: var(--warn); }
.wide { overflow-x: auto; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 12px; text-align: right; border-bottom: 1px solid var(--edge); vertical-align: top; }
th:first-child { text-align: left; font-weight: 400; } thead th { font-size: 13px; font-weight: 600; color: var(--faint); vertical-align: bottom; }
tbody tr:last-child > * { border-bottom: 0; } .all > * { font-weight: 650 !important; background: var(--sunk); }
td.low { color: var(--danger); font-weight: 700; } td.high { color: var(--warn); font-weight: 600; } td s { color: var(--faint); font-weight: 400; }
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 8px 0; background: var(--ground); }
.filter label { display: flex; gap: 6px; align-items: center; min-width: 0; } .filter output { color: var(--faint); }
select, input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; padding: 5px 8px; min-height: 36px; min-width: 0; max-width: 100%; }
.patient { background: var(--paper); border: 1px solid var(--edge); border-left: 4px solid var(--good); border-radius: 6px; margin: 0 0 6px; }
.patient.too-low { border-left-color: var(--danger); } .patient.too-high, .change { border-left-color: var(--warn); }
.patient > summary { display: grid; grid-template-columns: 15ch minmax(0, 1fr) auto; gap: 2px 12px; padding: 8px 12px; cursor: pointer; list-style: none; }
.patient > summary::-webkit-details-marker { display: none; } .patient > summary:hover { background: var(--sunk); }
.patient > summary .id::before { content: "▸"; display: inline-block; width: 1.2em; } .patient[open] > summary .id::before { content: "▾"; }
.id { color: var(--faint); font-size: 14px; overflow-wrap: anywhere; } .marks { white-space: nowrap; }
.change { padding: 12px; margin-bottom: 12px; break-inside: avoid; } .change .inside { padding: 8px 0; } .change > details > summary { cursor: pointer; color: var(--accent); }
.inside { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px 28px; padding: 8px 12px 14px; }
.level { display: inline-block; padding: 0 7px; border-radius: 4px; color: var(--on-level); font-size: 14px; }
.P1 { background: var(--P1); } .P2 { background: var(--P2); } .P3 { background: var(--P3); } .P4 { background: var(--P4); } .P5 { background: var(--P5); }
.chip { display: inline-block; min-width: 8ch; font-size: 14px; font-weight: 600; } .chip.too-low { color: var(--danger); }
.chip.exact { color: var(--good); } .chip.too-high { color: var(--warn); } .alarm { color: var(--danger); } .change .chip { min-width: 0; } time { white-space: nowrap; }
dl { display: grid; grid-template-columns: 13ch minmax(0, 1fr); gap: 3px 10px; margin: 0 0 10px; } dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
.talk { margin: 0; padding-left: 26px; } .talk li { padding: 1px 0; overflow-wrap: anywhere; } .talk li.own { color: var(--accent); } .talk li.between { list-style: none; counter-increment: list-item 0; } .talk small { display: block; color: var(--faint); }
.sign { break-inside: avoid; margin-top: 32px; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; padding: 4px 16px 12px; }
.sign .line { border-bottom: 1px solid var(--ink); color: var(--faint); font-size: 14px; padding-top: 26px; max-width: 46ch; }
@media (max-width: 640px) { main { padding: 14px 10px 40px; } h1 { font-size: 22px; } tr { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); border-bottom: 1px solid var(--edge); } th, td { padding: 3px 8px; border: 0; }
  thead th { font-size: 12px; } thead th:first-child { display: none; } tbody th { grid-column: 1 / -1; }
  .inside { grid-template-columns: minmax(0, 1fr); } .patient > summary { grid-template-columns: minmax(0, 1fr); } .marks { white-space: normal; }
  dl { grid-template-columns: 11ch minmax(0, 1fr); } .filter { position: static; } .filter label { flex: 1 1 100%; } .filter label > * { flex: 1; } }
@media print { body { background: #fff; } .filter { display: none; } .patient, .wide { break-inside: avoid; } }
`

/** Runs in the page: shows the patients that the three fields ask for, and counts them. */
const filter = `
const form = document.querySelector('.filter')
if (form) {
  const cards = [...document.querySelectorAll('.patients > .patient')].map(card => ({ card, text: card.textContent.toLowerCase() }))
  const show = () => {
    const words = form.words.value.trim().toLowerCase().split(/\\s+/)
    let seen = 0
    for (const { card, text } of cards) {
      const fits = (!form.complaint.value || card.dataset.complaint === form.complaint.value) &&
        (!form.verdict.value || card.dataset.verdict === form.verdict.value) && words.every(word => text.includes(word))
      card.hidden = !fits
      if (fits) seen += 1
    }
    form.querySelector('output').textContent = 'Visar ' + seen + ' av ' + cards.length
  }
  form.addEventListener('input', show)
  form.addEventListener('submit', event => event.preventDefault())
  for (const link of document.querySelectorAll('[data-pick]'))
    link.addEventListener('click', () => { form.complaint.value = link.dataset.pick; show() })
  show()
}
`
