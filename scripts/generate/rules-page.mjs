// @ts-check
/** docs/rules.*.md: every rule with its example, and what the check says of it. */
import { ask } from './answers.mjs';
import { anchorOf, block, languages, plain, table } from './markdown.mjs';

/** @typedef {Record<string, any>} Json */

const words = {
  sv: {
    title: 'Regler',
    intro:
      'Den här sidan är gjord av reglerna själva: varje exempel har kontrollerats, och meningarna under det är programmets egna. `metakoll explain KOD` visar samma sak i terminalen.',
    other: '[In English](rules.en.md) · Fält och klasser: [profile.sv.md](profile.sv.md)',
    head: ['Regel', 'Nivå', 'Vad den hittar'],
    severity: { error: 'fel', warning: 'varning', info: 'upplysning' },
    off: 'avstängd från början',
    about: 'Gäller',
    why: 'Varför:',
    wrong: 'Så här blir det fel',
    noText: 'Filen går inte att visa som text.',
    finding: (/** @type {Json} */ { line, column }) => `Rad ${line}, tecken ${column}:`,
    more: (/** @type {number} */ count) => `… och ${count} till i samma fil.`,
    right: 'Så här är det rätt',
    fix: { true: 'Rättas av sig självt:', false: 'Rättas om du godkänner ändringen:' },
    limits: 'Att tänka på:',
    guidance: 'Läs mer i vägledningen',
  },
  en: {
    title: 'Rules',
    intro:
      'This page is made of the rules themselves: each example has been checked, and the sentences below it are those of the program. `metakoll explain CODE` shows the same in the terminal.',
    other: '[På svenska](rules.sv.md) · Properties and classes: [profile.en.md](profile.en.md)',
    head: ['Rule', 'Level', 'What it finds'],
    severity: { error: 'error', warning: 'warning', info: 'info' },
    off: 'off by default',
    about: 'About',
    why: 'Why:',
    wrong: 'How it goes wrong',
    noText: 'The file cannot be shown as text.',
    finding: (/** @type {Json} */ { line, column }) => `Line ${line}, column ${column}:`,
    more: (/** @type {number} */ count) => `… and ${count} more in the same file.`,
    right: 'How it is right',
    fix: { true: 'Fixed by itself:', false: 'Fixed if you approve of the change:' },
    limits: 'Bear in mind:',
    guidance: 'Read more in the guidance',
  },
};

/** @param {'sv' | 'en'} language */
export async function rulesPage(language) {
  const say = words[language];
  const { groups } = await ask(language, 'explain');
  const { rules } = await ask(language, 'rules');
  let page = `# ${say.title}\n\n${say.intro}\n\n${say.other}\n\n`;
  for (const { label, rules: count } of groups) page += `- [${label}](#${anchorOf(label)}) (${count})\n`;
  for (const { group, label } of groups) {
    const own = rules.filter((/** @type {Json} */ rule) => rule.group === group);
    page += `\n## ${label}\n\n`;
    page += table(
      say.head,
      own.map((/** @type {Json} */ rule) => [
        `[${rule.code}](#${rule.code})`,
        levelOf(rule, language),
        plain(rule.summary),
      ]),
    );
    for (const { code } of own) page += `\n${rulePart(await ask(language, 'explain', code), language)}`;
  }
  return page;
}

/** @param {Json} rule @param {'sv' | 'en'} language */
function levelOf(rule, language) {
  const say = words[language];
  const severity = say.severity[/** @type {'error'} */ (rule.severity)];
  return rule.offByDefault ? `${severity}, ${say.off}` : severity;
}

/** @param {Json} rule @param {'sv' | 'en'} language */
function rulePart(rule, language) {
  const say = words[language];
  const about = rule.about.map((/** @type {string} */ name) => aboutLink(name, language)).join(', ');
  const parts = [
    `### ${rule.code}\n`,
    `**${plain(rule.summary)}** (${levelOf(rule, language)})${about === '' ? '' : `. ${say.about} ${about}`}.\n`,
  ];
  if (rule.why !== undefined) parts.push(`${say.why} ${plain(rule.why)}\n`);
  if (rule.bad)
    parts.push(`${say.wrong}:\n`, exampleBlock(rule.bad, language), ...findings(rule.bad, language));
  if (rule.good && rule.good.text !== '') parts.push(`${say.right}:\n`, exampleBlock(rule.good, language));
  if (rule.limits !== undefined) parts.push(`${say.limits} ${plain(rule.limits)}\n`);
  parts.push(`[${say.guidance}](${rule.guidance})\n`);
  return parts.join('\n');
}

/** @param {string} name @param {'sv' | 'en'} language */
function aboutLink(name, language) {
  return `[${name}](profile.${language}.md#${anchorOf(name.split('.')[0] ?? '')})`;
}

/** @param {Json} example @param {'sv' | 'en'} language */
function exampleBlock({ text, format }, language) {
  return text === '' ? `${words[language].noText}\n` : block(languages[format] ?? format, text);
}

/** @param {Json} example @param {'sv' | 'en'} language @returns {string[]} */
function findings({ findings: [first, ...rest] }, language) {
  const say = words[language];
  if (!first) return [];
  const lines = [
    `> ${say.finding(first)} ${plain(first.message)}\n>\n> → ${plain(first.how)}\n`,
    ...(rest.length > 0 ? [`${say.more(rest.length)}\n`] : []),
  ];
  if (first.fix)
    lines.push(`${say.fix[/** @type {'true'} */ (String(first.fix.safe))]} ${plain(first.fix.title)}.\n`);
  return lines;
}
