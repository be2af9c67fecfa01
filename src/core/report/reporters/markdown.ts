/** Markdown for a comment on a pull request or the summary of a job: a verdict, counts, and what to do about each. */

import type { Severity } from '../../model/finding.js';
import type { Language } from '../../model/profile.js';
import type { Diagnostic, Report } from '../../model/report.js';
import type { Reporter } from '../../model/reporter.js';
import { placeText } from './place.js';
import { type Group, groupsOf, sameFinding, sortGroups } from './text/arrange.js';
import { nothingFound, totalsOf } from './text/counts.js';
import { harmless, visibleName } from './text/visible.js';
import { words } from './text/words.js';

/** GitHub takes comments of at most 65 536 characters. */
const mostCharacters = 60_000;
const fewPlaces = 10;

const say = {
  sv: {
    passed: 'Godkänt',
    failed: 'Att rätta',
    checked: (resources: number, files: number) =>
      `${resources} resurser i ${files} ${files === 1 ? 'fil' : 'filer'} kontrollerade mot DCAT-AP-SE`,
    severity: 'Nivå',
    what: 'Vad',
    places: 'Ställen',
    more: (count: number) => `… och ${count} till`,
    moreGroups: (count: number) => `… och ${count} slag av anmärkningar till. Kör metakoll för att se alla.`,
    guidance: 'Läs mer',
  },
  en: {
    passed: 'Passed',
    failed: 'To be fixed',
    checked: (resources: number, files: number) =>
      `${resources} resources in ${files} ${files === 1 ? 'file' : 'files'} checked against DCAT-AP-SE`,
    severity: 'Severity',
    what: 'What',
    places: 'Places',
    more: (count: number) => `… and ${count} more`,
    moreGroups: (count: number) => `… and ${count} more kinds of findings. Run metakoll to see all.`,
    guidance: 'Read more',
  },
} as const;

const signs: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** The report in Markdown, no longer than a comment may be. */
export const reportMarkdown: Reporter = function* (report, { language }) {
  const groups = sortGroups(groupsOf(report.diagnostics, sameFinding));
  const head = [headText(report, language), '', countsTable(groups, language), ''].join('\n');
  let length = head.length;
  yield harmless(head);
  for (const [index, group] of groups.entries()) {
    const part = `${groupText(group, language)}\n`;
    if (length + part.length > mostCharacters) {
      yield `${say[language].moreGroups(groups.length - index)}\n`;
      break;
    }
    length += part.length;
    yield harmless(part);
  }
};

function headText({ summary, profile }: Report, language: Language): string {
  const known = say[language];
  const list = totalsOf(summary, language);
  const verdict =
    summary.errors > 0
      ? `❌ ${known.failed}: ${list}`
      : `✅ ${known.passed}: ${list || nothingFound(summary, language)}`;
  const resources = Object.values(summary.resources).reduce((sum, count) => sum + count, 0);
  return `## metakoll\n\n**${verdict}**\n\n${known.checked(resources, summary.files)} ${profile}.`;
}

function countsTable(groups: readonly Group[], language: Language): string {
  if (groups.length === 0) return '';
  const known = say[language];
  const rows = groups.slice(0, 20).map(({ findings }) => {
    const { severity, title } = findings[0]!;
    return `| ${signs[severity]} ${words[language].severity[severity]} | ${escaped(title)} | ${findings.length} |`;
  });
  return [
    `| ${known.severity} | ${known.what} | ${known.places} |`,
    '| --- | --- | ---: |',
    ...rows,
    ...(groups.length > 20 ? [`| | ${known.more(groups.length - 20)} | |`] : []),
    '',
  ].join('\n');
}

function groupText({ findings }: Group, language: Language): string {
  const known = say[language];
  const first = findings[0]!;
  const count = findings.length === 1 ? '' : ` – ${words[language].places(findings.length)}`;
  const places = findings.slice(0, fewPlaces).map((found) => `- ${placeAndName(found)}`);
  return [
    `<details><summary>${signs[first.severity]} ${escaped(first.title)}${count}</summary>`,
    '',
    escaped(first.message),
    '',
    `→ ${escaped(first.how)}`,
    '',
    ...places,
    ...(findings.length > fewPlaces ? [`- ${known.more(findings.length - fewPlaces)}`] : []),
    '',
    `[${known.guidance}](${first.guidance}) · \`${first.rule}\``,
    '',
    '</details>',
    '',
  ].join('\n');
}

function placeAndName(found: Diagnostic): string {
  const { resource } = found;
  const place = placeText(found).replaceAll('`', "'");
  const name = resource?.datasetTitle ?? resource?.title ?? resource?.id;
  return `\`${visibleName(place)}\`${name === undefined ? '' : ` ${escaped(name)}`}`;
}

/** A text that comes out of Markdown and HTML as it is: no markup, no links, no one is called by name. */
export function escaped(text: string): string {
  return visibleName(text)
    .replace(/[&<>@]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()#+.!|~$-]/g, (sign) => `\\${sign}`)
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/^:(?=:)/, '&#58;');
}
