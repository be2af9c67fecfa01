/** The style of the HTML report: light and dark, narrow and wide, and on paper. Contrasts are at least 4.5 to 1. */
export const style = `
:root { color-scheme: light dark;
  --text: #1b1b1b; --soft: #525252; --page: #ffffff; --panel: #f4f4f2; --line: #8a8a86;
  --link: #00508f; --error: #a3121f; --warning: #7a4a00; --info: #0b5a73; --good: #1d6331;
  --error-fill: #c2333f; --warning-fill: #c98a1b; --info-fill: #3d8aa5; --heat: 0, 80, 143; --mark: #fff1b8; }
@media (prefers-color-scheme: dark) { :root {
  --text: #ececec; --soft: #bdbdbd; --page: #161616; --panel: #222222; --line: #8a8a86;
  --link: #8cc6ff; --error: #ff9a9f; --warning: #f5c26b; --info: #8fd3ea; --good: #8fdba6;
  --error-fill: #e5646e; --warning-fill: #d79f3f; --info-fill: #5aa9c4; --heat: 120, 185, 245; --mark: #4d4213; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 0 1rem 4rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .5rem; z-index: 1; }
.verdict { font-size: 1.15rem; font-weight: 600; border-left: .4rem solid; padding: .5rem .9rem; background: var(--panel); }
.verdict.bad { border-color: var(--error); color: var(--error); } .verdict.ok { border-color: var(--good); color: var(--good); }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; margin: 1rem 0; list-style: none; }
.counts li { background: var(--panel); padding: .5rem 1rem; min-width: 7rem; }
.counts b { display: block; font-size: 1.6rem; line-height: 1.2; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.soft, .place { color: var(--soft); } .small { font-size: .9rem; }
nav ul { columns: 2; padding-left: 1.2rem; } 
figure { margin: 1.5rem 0; } figcaption { font-weight: 600; margin-bottom: .25rem; }
svg { display: block; width: 100%; height: auto; max-width: 58rem; } svg text { fill: var(--text); font-size: 13px; font-family: inherit; }
svg.wide { min-width: 36rem; } svg .soft { fill: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
details { margin: .4rem 0; } summary { cursor: pointer; padding: .35rem 0; }
.group, .dataset { border: 1px solid var(--line); border-radius: .3rem; margin: .6rem 0; padding: .1rem .9rem; }
.group > summary, .dataset > summary { font-weight: 600; }
.label { font-size: .8rem; font-weight: 700; border: 1px solid currentColor; border-radius: 1rem; padding: .05rem .55rem; margin-right: .4rem; white-space: nowrap; }
.finding { border-top: 1px solid var(--line); padding: .5rem 0; } .finding:first-of-type { border-top: 0; }
.finding p, .group p { margin: .25rem 0; }
pre { background: var(--panel); padding: .5rem .7rem; overflow-x: auto; margin: .4rem 0; font-size: .88rem; tab-size: 4; }
mark { background: var(--mark); color: inherit; }
code { font-size: .9em; overflow-wrap: anywhere; } li, p, td { overflow-wrap: anywhere; }
.filter { display: none; flex-wrap: wrap; gap: 1rem; align-items: end; background: var(--panel); padding: .75rem 1rem; }
.js .filter { display: flex; } .filter label { display: block; font-size: .9rem; }
.filter input, .filter select { font: inherit; padding: .3rem .5rem; border: 1px solid var(--line); background: var(--page); color: var(--text); }
[hidden] { display: none !important; }
@media (max-width: 40rem) { nav ul { columns: 1; } .group, .dataset { padding: .1rem .6rem; } th, td { padding: .25rem .35rem; } }
@media print {
  :root { color-scheme: light; --text: #000; --soft: #333; --page: #fff; --panel: #f4f4f2; --link: #000; --error: #8a0e19; --warning: #5f3a00; --info: #084658; --good: #174f27; }
  body { max-width: none; font-size: 10pt; padding: 0; } .filter, .skip, nav { display: none !important; }
  svg.wide { min-width: 0; } .scroll { overflow: visible; } pre { white-space: pre-wrap; overflow: visible; }
  figure details { display: none; } h2 { margin-top: 1.5rem; }
  .group, .dataset, figure, pre, tr { break-inside: avoid; } h2, h3, summary { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  details > summary { list-style: none; } a[href^="http"]::after { content: " <" attr(href) ">"; font-size: 8pt; overflow-wrap: anywhere; }
}
`;
