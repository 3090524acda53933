/** The style of the HTML report: light and dark by what the reader has set, and for paper. */

/** Contrast: text at least 4.5 to 1, parts of drawings at least 3 to 1, against every ground they stand on. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --ground: #f4f6f8; --sheet: #ffffff; --text: #1b2430; --quiet: #56616f; --line: #dbe1e8; --link: #0b5cad; --stripe: #f8fafb;
  --failed: #b42318; --delayed: #a15c00; --delivered: #18794e;
  --notice: #fff6e0; --notice-line: #a15c00;
  --c0: #0b62a3; --c1: #c2410c; --c2: #7e22ce; --c3: #0f766e; --c4: #a16207; --c5: #be185d; --c6: #3f6212; --others: #67727f; --refused: #8a6a55;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161c; --sheet: #1a2029; --text: #e6eaf0; --quiet: #a5b0be; --line: #323c49; --link: #7cb8ff; --stripe: #1f2630;
    --failed: #ff8a80; --delayed: #f5b95f; --delivered: #6fd3a0;
    --notice: #33290f; --notice-line: #f5b95f;
    --c0: #60a5fa; --c1: #fb923c; --c2: #c084fc; --c3: #2dd4bf; --c4: #facc15; --c5: #f472b6; --c6: #a3e635; --others: #9aa6b4; --refused: #cdaa8d;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--ground); color: var(--text); font: 0.95rem/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
bdi { overflow-wrap: anywhere; }
.causes bdi { overflow-wrap: break-word; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin: 0 0 0.75rem; font-size: 1.2rem; line-height: 1.3; }
p { margin: 0.5rem 0; }
a { color: var(--link); text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.span, .note, .more, footer, figcaption { color: var(--quiet); }
.note, .more, footer, figcaption { font-size: 0.875rem; }
.headline { margin-top: 1rem; font-size: 1.05rem; max-width: 60rem; }
nav { margin: 1rem 0 0; font-size: 0.9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; margin: 0; padding: 0; list-style: none; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.75rem; margin: 1.25rem 0 0.5rem; padding: 0; list-style: none; }
.tiles li { display: flex; flex-direction: column-reverse; padding: 0.9rem 1.1rem; background: var(--sheet); border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: 8px; }
.tiles strong { font-size: 2rem; line-height: 1.15; font-weight: 650; color: var(--accent); font-variant-numeric: tabular-nums; }
.tiles .failed { --accent: var(--failed); } .tiles .delayed { --accent: var(--delayed); }
.tiles .delivered { --accent: var(--delivered); } .tiles .strangers { --accent: var(--refused); }
.notice { padding: 0.6rem 1rem; background: var(--notice); border-left: 4px solid var(--notice-line); border-radius: 4px; }
section { margin: 1.25rem 0; padding: 1.25rem 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; }
.counts { padding: 0; background: none; border: 0; }
.tables { columns: 2 28rem; column-gap: 2.5rem; }
.tables > div { break-inside: avoid; padding-bottom: 1.5rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
caption { padding: 0 0 0.2rem; font-size: 1rem; text-align: left; font-weight: 650; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-size: 0.8rem; font-weight: 600; vertical-align: bottom; }
.number { width: 1%; padding-left: 0.5rem; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.zero { color: var(--quiet); }
th.number { white-space: normal; overflow-wrap: normal; }
tbody tr:last-child > * { border-bottom: 0; }
.wide { overflow-x: auto; }
.causes { min-width: 56rem; } .causes th[scope="row"] { width: 25%; font-weight: 600; }
.causes thead th:nth-last-child(3) { width: 17%; } .causes thead th:nth-last-child(2) { width: 28%; } .causes thead th:last-child { width: 15%; }
.failures { min-width: 68rem; table-layout: fixed; font-size: 0.82rem; }
.failures th:nth-child(1) { width: 13%; } .failures th:nth-child(2) { width: 8%; } .failures th:nth-child(3) { width: 8%; } .failures th:nth-child(4) { width: 15%; }
.failures th:nth-child(5), .failures th:nth-child(6) { width: 12%; } .failures th:nth-child(7) { width: 11%; }
 .failures tbody tr:nth-child(even) { background: var(--stripe); }
.slowest, .read { min-width: 44rem; } .slowest th[scope="row"] { width: 12%; white-space: nowrap; }
.bar { display: block; width: 100%; height: 4px; margin-top: 4px; background: var(--line); border-radius: 2px; }
rect.failed { fill: var(--failed); } rect.delayed { fill: var(--delayed); } rect.strangers { fill: var(--refused); }
.c0 { fill: var(--c0); } .c1 { fill: var(--c1); } .c2 { fill: var(--c2); } .c3 { fill: var(--c3); } .c4 { fill: var(--c4); } .c5 { fill: var(--c5); } .c6 { fill: var(--c6); } .others { fill: var(--others); }
figure { margin: 0; }
.chart { display: block; width: 100%; min-width: 40rem; height: auto; }
.chart text { fill: var(--quiet); font-size: 12px; }
.grid { stroke: var(--line); stroke-width: 1; } .tick { stroke: var(--quiet); stroke-width: 1; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0; padding: 0; list-style: none; font-size: 0.875rem; }
.legend svg { width: 12px; height: 12px; margin-right: 0.45rem; vertical-align: -1px; }
details { margin-top: 0.75rem; } summary { cursor: pointer; color: var(--link); font-size: 0.9rem; }
details[open] summary { margin-bottom: 0.5rem; }
footer { padding-top: 0.25rem; padding-bottom: 2.5rem; }
@media (max-width: 40rem) { header, main, footer { padding-left: 1rem; padding-right: 1rem; } section { padding: 1rem; } }
@page { size: A4 landscape; margin: 14mm; }
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --sheet: #ffffff; --text: #000000; --quiet: #444c56; --line: #c9d0d8; --link: #000000; --stripe: #ffffff;
    --failed: #b42318; --delayed: #a15c00; --delivered: #18794e; --notice: #ffffff; --notice-line: #a15c00;
    --c0: #0b62a3; --c1: #c2410c; --c2: #7e22ce; --c3: #0f766e; --c4: #a16207; --c5: #be185d; --c6: #3f6212; --others: #67727f; --refused: #8a6a55;
  }
  html { font-size: 11.5px; }
  body { font-size: 1rem; line-height: 1.4; }
  header, main, footer { max-width: none; padding: 0; }
  nav, details { display: none; }
  section { margin: 1rem 0; padding: 0; border: 0; }
  h2, caption { break-after: avoid; }
  thead { display: table-header-group; }
  thead .unseen { position: static; clip-path: none; }
  tr, figure, .tiles li { break-inside: avoid; }
  .tables > div { break-inside: auto; }
  .wide { overflow: visible; }
  .chart, .causes, .failures, .slowest, .read { min-width: 0; }
  .tiles, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** SHA-256 of the style in Base64, by which the page's policy lets it in, and nothing else. */
export const HTML_STYLE_HASH = 'C20ImApVBrlYAhF0nYc6Qmdu06m2j7h2zL8aFctR4UE=';
