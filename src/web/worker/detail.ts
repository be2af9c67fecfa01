import { classes, type Diagnostic, type Language, type SourceText, vocabulary } from '../../index.js';
import type { Detail, FieldChoice } from '../protocol.js';

/** So much of a line is shown before and after a fault. */
const around = 60;
const longestFault = 160;

/** A finding in full, with the line at fault. */
export function detailOf(
  found: Diagnostic,
  index: number,
  source: SourceText | undefined,
  content: string | undefined,
  language: Language,
): Detail {
  const { rule, severity, file, range, cell, message, why, how, guidance, fix } = found;
  return {
    index,
    rule,
    severity,
    path: file,
    range,
    cell,
    message,
    why,
    how,
    guidance,
    fix: fix && { safe: fix.safe, title: fix.title },
    content,
    choices: choicesFor(found, language),
    isInCell: content !== undefined && standsIn(found, content),
    excerpt: source && excerptOf(source, found),
  };
}

/** What the code lists of a field offer: the short form of each value, and its label. */
function choicesFor({ property, resource }: Diagnostic, language: Language): readonly FieldChoice[] {
  const type = classes.get(resource?.class ?? '');
  const field = type?.properties.get(property?.replace(/^.*:/, '') ?? '');
  return (field?.codelists ?? []).flatMap((id) => {
    const { entries } = vocabulary(id);
    const own = entries.some((entry) => entry.profile) ? entries.filter((entry) => entry.profile) : entries;
    return own.flatMap(({ code, iri, label }) => {
      const value = code ?? iri;
      return value === undefined ? [] : [{ value, label: label?.[language] ?? label?.en ?? label?.sv ?? '' }];
    });
  });
}

/** Whether a cell holds the value that a finding is about, and not just the row or the heading that it belongs to. */
function standsIn({ args, rule }: Diagnostic, content: string): boolean {
  if (rule === 'lang-tag-missing') return false;
  const { value, values } = args;
  const all = [value, ...(Array.isArray(values) ? values : [])];
  return all.some((item) => typeof item === 'string' && item !== '' && content.includes(item.trim()));
}

function excerptOf(source: SourceText, { range }: Diagnostic): Detail['excerpt'] {
  const line = source.lineText(range.start.line);
  if (line.trim() === '') return undefined;
  const start = Math.min(range.start.column - 1, line.length);
  const end = range.end.line === range.start.line ? Math.max(start, range.end.column - 1) : line.length;
  const from = Math.max(0, start - around);
  const shownEnd = Math.min(end, start + longestFault);
  const to = Math.min(line.length, shownEnd + around);
  const before = line.slice(from, start);
  return [
    from > 0 ? `…${before}` : before.trimStart(),
    `${line.slice(start, shownEnd)}${shownEnd < end ? '…' : ''}`,
    shownEnd < end ? '' : `${line.slice(shownEnd, to)}${to < line.length ? '…' : ''}`,
  ];
}
