import { capitalise, countOf } from '../languages/words.js';
import type { Language } from '../model/profile.js';
import type { Diagnostic } from '../model/report.js';
import { escaped } from '../report/reporters/markdown.js';
import { placeText } from '../report/reporters/place.js';
import { harmless } from '../report/reporters/text/visible.js';
import { words } from '../report/reporters/text/words.js';
import type { ResourceChange } from './compare.js';
import type { CatalogueDiff } from './diff.js';
import { countsOf, diffWords } from './words.js';

/** So many resources and findings of each kind are shown; a comment has room for no more. */
const most = 50;

/** A comparison in Markdown, for a comment on a pull request. */
export function diffMarkdown(diff: CatalogueDiff, language: Language): string {
  const say = diffWords[language];
  const { findings } = diff.summary;
  if (diff.resources.length === 0 && findings.new === 0 && findings.gone === 0)
    return `## metakoll\n\n✅ ${say.same}\n`;
  const counts = say.counts(
    countsOf(diff, 'added', language),
    countsOf(diff, 'removed', language),
    countsOf(diff, 'changed', language),
  );
  const sections = (['added', 'removed', 'changed'] as const).map((change) => {
    const resources = diff.resources.filter((resource) => resource.change === change);
    return section(
      say[change],
      resources.map((resource) => resourceText(resource, language)),
      language,
    );
  });
  const reported = (found: readonly Diagnostic[]) => found.map((item) => findingText(item, language));
  const lines = [
    '## metakoll',
    '',
    [counts, say.findings(findings.new, findings.gone)]
      .filter((part) => part !== '')
      .map(capitalise)
      .join('. '),
    '',
    ...sections,
    section(say.newFindings, reported(diff.findings.new), language),
    section(say.goneFindings, reported(diff.findings.gone), language),
  ];
  return harmless(lines.join('\n'));
}

function section(heading: string, items: readonly string[], language: Language): string {
  if (items.length === 0) return '';
  const rest = items.length - most;
  const shown = items.slice(0, most);
  const more = rest > 0 ? [`- ${diffWords[language].more(rest)}`] : [];
  return [`### ${heading}`, '', ...shown, ...more, ''].join('\n');
}

function resourceText({ class: key, id, title, properties }: ResourceChange, language: Language): string {
  const word = capitalise(countOf(language, key, 1).slice(2));
  const lines = properties.flatMap(({ label, removed, added }) => [
    `  - ${escaped(label)}`,
    ...removed.map((value) => `    - − ${escaped(value)}`),
    ...added.map((value) => `    - \\+ ${escaped(value)}`),
  ]);
  return [
    `- ${word} ${title === undefined ? escaped(id ?? diffWords[language].untitled) : `**${escaped(title)}**`}`,
    ...lines,
  ].join('\n');
}

function findingText(found: Diagnostic, language: Language): string {
  const { severity, message, file, range, rule } = found;
  const place = escaped(found.cell?.sheet === undefined ? `${file}:${range.start.line}` : placeText(found));
  return `- ${words[language].severity[severity]}: ${escaped(message)} (${place}, \`${rule}\`)`;
}
