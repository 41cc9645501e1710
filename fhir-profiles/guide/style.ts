// The guide's looks: one sheet, no script, no font from elsewhere; narrow screens get tables as cards, paper gets ink only.
export const style = `
:root { color-scheme: light dark; --ground: #f3f5f7; --paper: #fff; --sunk: #f0f3f6; --ink: #17212b; --faint: #4c5864; --edge: #cfd6dd;
  --accent: #0b5394; --answer: #1b5e33; }
@media (prefers-color-scheme: dark) { :root { --ground: #12171d; --paper: #1a2129; --sunk: #141a21; --ink: #e6ebf0; --faint: #a9b5c1;
  --edge: #36424e; --accent: #8ec1f5; --answer: #84d3a2; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 12px; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; z-index: 2; }
.sheet { display: grid; grid-template-columns: 230px minmax(0, 1fr); gap: 32px; max-width: 1240px; margin: 0 auto; padding: 20px 20px 60px; }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; border-bottom: 1px solid var(--edge); padding-bottom: 10px; }
header a { font-weight: 650; font-size: 18px; text-decoration: none; } header p { margin: 0; color: var(--faint); }
nav ul { list-style: none; margin: 0 0 14px; padding: 0; } nav li a { display: block; overflow-wrap: anywhere; padding: 4px 8px; border-radius: 4px; text-decoration: none; }
nav li a:hover { text-decoration: underline; } nav a[aria-current] { background: var(--paper); font-weight: 650; color: var(--ink); }
nav h2 { font-size: 14px; margin: 0 0 4px; padding: 0 8px; color: var(--faint); font-weight: 600; }
main { min-width: 0; overflow-wrap: break-word; } li a { overflow-wrap: anywhere; } main > :first-child { margin-top: 0; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; } h2 { font-size: 21px; line-height: 1.3; margin: 34px 0 8px; } h3 { font-size: 17px; margin: 24px 0 6px; }
p, li { max-width: 76ch; } p { margin: 0 0 10px; } ul, ol { margin: 0 0 12px; padding-left: 24px; }
a { color: var(--accent); } .faint { color: var(--faint); }
code { font: 0.9em/1.45 ui-monospace, "Cascadia Mono", Menlo, monospace; overflow-wrap: anywhere; }
pre { background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; padding: 12px 14px; margin: 0 0 14px; overflow-x: auto; max-height: 560px; }
th code, td:not(:last-child) code { overflow-wrap: break-word; } pre { white-space: pre-wrap; } .answer { color: var(--answer); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; border-radius: 3px; }
.wide { overflow-x: auto; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; margin: 0 0 16px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 7px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--edge); }
thead th { font-size: 13.5px; color: var(--faint); font-weight: 600; } tbody th { font-weight: 400; } tbody tr:last-child > * { border-bottom: 0; }
td p, td ul { margin: 0; } td ul { padding-left: 18px; } .line { display: block; }
details { background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; margin: 0 0 8px; }
details > summary { padding: 8px 14px; cursor: pointer; overflow-wrap: anywhere; } details > pre { border-width: 1px 0 0; border-radius: 0 0 6px 6px; margin: 0; }
details > p { padding: 0 14px; } .facts { display: grid; grid-template-columns: 12ch minmax(0, 1fr); gap: 3px 12px; margin: 0 0 16px; }
.facts dt { color: var(--faint); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.columns { columns: 2; column-gap: 32px; } .columns li { break-inside: avoid; overflow-wrap: anywhere; }
@media (max-width: 820px) { .sheet { grid-template-columns: minmax(0, 1fr); gap: 16px; padding: 14px 12px 40px; } h1 { font-size: 24px; } h2 { font-size: 19px; }
  nav { order: 3; border-top: 1px solid var(--edge); padding-top: 14px; } nav ul { columns: 2; } nav li a { padding: 8px; }
  .columns { columns: 1; } pre { font-size: 14px; padding: 10px; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; } tr { border-bottom: 1px solid var(--edge); padding: 8px 0; } tbody tr:last-child { border-bottom: 0; }
  th, td { border: 0; padding: 2px 12px; overflow-wrap: anywhere; } tbody th { font-weight: 600; }
  td:empty { display: none; } td::before { content: attr(data-name) ": "; color: var(--faint); font-size: 14px; } }
@media print { body { background: #fff; } nav, .skip { display: none; } .sheet { display: block; padding: 0; } pre { max-height: none; }
  pre, .wide { overflow: visible; } tr, details { break-inside: avoid; } }
`
