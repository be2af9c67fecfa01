import type { Language } from '../../model/profile.js';
import { type Html, html, trusted } from '../../report/reporters/html/markup.js';
import { style } from '../../report/reporters/html/style.js';
import { auditWords } from '../said.js';

/** What pages of audits need besides the style of all reports. */
const auditStyle = `
body { max-width: 76rem; }
.scroll { position: relative; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 45%), 1fr)); gap: .75rem; padding: 0; margin: 1.25rem 0; list-style: none; }
.cards li { background: var(--panel); padding: .6rem .9rem; border-top: .25rem solid var(--info-fill); }
.cards b { display: block; font-size: 1.7rem; line-height: 1.15; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 0 2.5rem; }
.columns h2, .columns h3 { margin-top: 1.25rem; }
.columns li { margin: .4rem 0; } .gain { font-weight: 700; white-space: nowrap; }
.bar { display: flex; width: 5rem; height: .6rem; margin: .2rem 0 .1rem auto; background: var(--panel); border: 1px solid var(--line); }
.bar i { height: 100%; background: var(--info-fill); } .bar .maybe { opacity: .4; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 0 2rem; } .charts figure { min-width: 0; margin: 1rem 0; } svg.half { min-width: 22rem; max-width: 34rem; }
ol.first { padding-left: 1.4rem; } ol.first li::marker { font-weight: 700; } ol.first .gain { color: var(--good); }
.tag { font-size: .8rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; margin-left: .4rem; color: var(--soft); white-space: nowrap; }
.state { white-space: nowrap; } .state.found { color: var(--good); } .state.missing { color: var(--soft); } .state.likely { color: var(--warning); }
td.gaps { min-width: 14rem; } .matrix td { text-align: center; } .matrix th[scope="row"] { white-space: nowrap; }
.matrix thead th { vertical-align: bottom; } .matrix thead span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; font-weight: 600; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table caption { text-align: left; font-weight: 600; padding: .3rem 0; }
tbody th { font-weight: 600; } figcaption, h1, h2 { overflow-wrap: anywhere; } 
@media print { svg.half { min-width: 0; } .columns { grid-template-columns: 1fr 1fr; } .cards { grid-template-columns: repeat(5, 1fr); } .matrix { font-size: 7pt; } section { break-inside: auto; } .leaders { break-after: page; } }
`;

/** A part of a page, with its place in the contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

/** A page that needs nothing else: no scripts, no fonts, no pictures. */
export function framed(
  language: Language,
  title: string,
  head: Html,
  sections: readonly (Section | undefined)[],
  footer: Html,
): string {
  const say = auditWords[language];
  const shown = sections.filter((section) => section !== undefined);
  return html`${trusted('<!doctype html>')}
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title><style>${trusted(style + auditStyle)}</style></head>
<body><a class="skip" href="#main">${say.skip}</a>
<main id="main"><div class="leaders">${head}</div>
<nav aria-label="${say.contents}"><ul>${shown.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${shown.map(({ id, title: name, content }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${content}</section>`)}
</main><footer>${footer}</footer></body></html>
`.markup;
}
