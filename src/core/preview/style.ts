/** The preview's own calm style on top of that of the reports: a page on the left, what is lost there on the right. */
export const previewStyle = `
body { max-width: 76rem; overflow-wrap: anywhere; }
.portal { border: 1px solid var(--line); border-radius: .4rem; padding: 1rem 1.25rem; margin: 1.25rem 0; }
.portal h3 { font-size: 1.3rem; margin: .2rem 0; }
.columns { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 1.5rem; }
.sheet { display: grid; grid-template-columns: minmax(0, 2.4fr) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.margin { border-left: 3px solid var(--line); padding-left: 1rem; font-size: .92rem; }
.margin h4 { margin: .2rem 0 .4rem; } .margin ul { list-style: none; padding: 0; margin: 0; } .margin li { margin: 0 0 .9rem; } .margin li:target { outline: 2px solid var(--link); outline-offset: .3rem; }
.hits { list-style: none; padding: 0; } .hits > li { border-top: 1px solid var(--line); padding: .8rem 0; }
.hits p { margin: .15rem 0; } .hits a { font-weight: 600; font-size: 1.1rem; }
.clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.badges { display: flex; flex-wrap: wrap; gap: .35rem; padding: 0; margin: .35rem 0; list-style: none; }
.badges li { border: 1px solid var(--line); border-radius: .25rem; padding: .05rem .5rem; font-size: .85rem; }
.text { white-space: pre-line; max-height: 12.4em; overflow: hidden; }
.lost { color: var(--warning); font-style: italic; }
.button { display: inline-block; border: 1px solid var(--link); border-radius: .25rem; padding: .2rem .8rem; font-weight: 600; }
.distribution { border-top: 1px solid var(--line); padding: .7rem 0; }
.side h4, .portal h4 { margin: 1rem 0 .2rem; font-size: .95rem; }
dl { margin: 0; } dt { font-weight: 600; font-size: .88rem; margin-top: .5rem; } dd { margin: 0; overflow-wrap: anywhere; }
.facet h3 { margin: 1rem 0 .2rem; } .facet p { margin: 0; } .facet summary { color: var(--warning); font-size: .92rem; }
.note { color: var(--soft); font-size: .88rem; }
@media (max-width: 56rem) { .columns, .sheet { grid-template-columns: minmax(0, 1fr); } .margin { border-left: 0; border-top: 3px solid var(--line); padding: .6rem 0 0; } }
@media print { .portal { break-inside: avoid-page; } .text { max-height: none; } details::details-content { content-visibility: visible; } }
`;
