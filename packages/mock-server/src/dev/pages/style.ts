/** Style of the pages for developers; system fonts, light and dark. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1a1a1c, #f2f2f2);
  --quiet: light-dark(#5b5b62, #b3b3bb);
  --ground: light-dark(#f6f6f8, #141416);
  --sheet: light-dark(#fff, #1e1e21);
  --line: light-dark(#d8d8db, #3a3a40);
  --link: light-dark(#0017c1, #9db7f9);
  --action: light-dark(#0017c1, #2b52e8);
  --good: light-dark(#197a4b, #51b883);
  --bad: light-dark(#b00020, #ff8b8b);
}
* { box-sizing: border-box }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.6 system-ui, 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic UI', sans-serif;
}
a { color: var(--link); text-underline-offset: .2em; overflow-wrap: anywhere }
:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 6px #ffd43d; border-radius: 4px }
header { background: var(--sheet); border-block-end: 1px solid var(--line) }
header, main { padding: 1rem max(1rem, calc(50% - 36rem)) }
header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline }
.brand { margin: 0; font-weight: 700 }
.brand span { font-weight: 400; color: var(--quiet) }
.brand em { font-style: normal; border: 1px solid var(--line); border-radius: 4px; padding: 0 .5rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none }
nav a { display: block; padding: .25rem 0 }
nav a[aria-current=page] { color: inherit; font-weight: 700; text-decoration: none; box-shadow: inset 0 -2px var(--ink) }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 1rem 0 }
h2 { font-size: 1.125rem; margin: 0 0 .75rem }
section { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem; margin-block-end: 1rem }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-block-end: .5rem }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 0 }
label { display: grid; gap: .125rem; font-size: .875rem; color: var(--quiet) }
input, select { font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: 8px; padding: .375rem .625rem; min-height: 2.5rem; max-width: 100% }
select option { color: #000; background: #fff }
button { font: inherit; font-weight: 700; min-height: 2.5rem; padding: .375rem 1rem; border-radius: 8px; border: 1px solid var(--action); background: var(--action); color: #fff; cursor: pointer }
button.plain { background: transparent; color: var(--link); border-color: currentColor }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .9375rem }
th, td { text-align: start; padding: .5rem .75rem; border-block-end: 1px solid var(--line); vertical-align: top }
th { white-space: nowrap; color: var(--quiet); font-weight: 600 }
td code, time { white-space: nowrap }
tbody th { color: inherit }
.tight { grid-template-columns: auto max-content; margin: 0; gap: 0 .5rem; font-size: .875rem }
section > :last-child { margin-block-end: 0 }
ul { padding-inline-start: 1.25rem }
code, pre, time { font-family: ui-monospace, 'Cascadia Mono', Menlo, monospace; font-size: .9em }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 }
.clock { font-size: clamp(1rem, 5vw, 1.5rem); margin: 0 }
.clock + p { margin-block-start: 0 }
.quiet { color: var(--quiet) }
.good { color: var(--good) }
.bad { color: var(--bad) }
.mails { list-style: none; margin: 0; padding: 0 }
.mails li { border-block-end: 1px solid var(--line) }
.mails a { display: grid; gap: 0 1rem; grid-template-columns: minmax(0, 1fr) auto; padding: .75rem .25rem; color: inherit; text-decoration: none }
.mails a:hover strong { text-decoration: underline }
.mails .quiet { grid-row: 2 }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem 1rem; margin: 0 0 1rem }
dt { color: var(--quiet) }
dd { margin: 0; overflow-wrap: anywhere }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); border-radius: 8px; background: #fff }
summary { cursor: pointer; font-weight: 700; padding-block: .5rem }
@media (max-width: 40rem) { .mails a { grid-template-columns: 1fr } .mails .quiet { grid-row: auto } }
`;
