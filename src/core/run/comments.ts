import type { Format } from '../model/reader.js';
import type { SourceText, Span } from '../model/text.js';

/** A comment that hides findings: `# metakoll-disable-next-line RULE -- reason`, or `metakoll-disable` for the file. */
export interface SuppressionComment {
  /** The only line that it is about; absent when it is about the whole file. */
  readonly line?: number;
  readonly names: readonly { readonly name: string; readonly span: Span }[];
  readonly reason: string;
  /** From the word `metakoll-disable` to the end of the comment. */
  readonly span: Span;
}

const hash = /^\s*#(.*)$/;

/** A line that holds a comment and nothing else, by format; the group is the text of the comment. */
const commentLines: Partial<Readonly<Record<Format | 'unknown', RegExp>>> = {
  yaml: hash,
  turtle: hash,
  ntriples: hash,
  rdfxml: /^\s*<!--(.*?)-->\s*$/,
};

const word = 'metakoll-disable';
const directive = /^\s*metakoll-disable(-next-line)?(?=\s|$)/;
// A dash does as well: two hyphens may not stand in a comment of XML.
const beforeReason = /\s(?:--|[–—])(?=\s|$)/;

/** The comments of a file that hide findings, in formats that have comments. */
export function suppressionComments(
  source: SourceText,
  format: Format | 'unknown',
): readonly SuppressionComment[] {
  const commentLine = commentLines[format];
  if (!commentLine || !source.text.includes(word)) return [];
  const found: SuppressionComment[] = [];
  const nextOf = nextLines(source, commentLine);
  let last = 0;
  for (let at = source.text.indexOf(word); at >= 0; at = source.text.indexOf(word, at + word.length)) {
    const { line } = source.positionAt(at);
    // A comment begins with the word; what follows on its line is read with it.
    if (line === last) continue;
    last = line;
    const comment = commentIn(source, line, commentLine);
    const parts = comment === undefined ? undefined : directive.exec(comment);
    if (comment === undefined || !parts) continue;
    const [head, next] = parts;
    const rest = comment.slice(head.length).trimEnd();
    const dash = beforeReason.exec(rest);
    const names = rest.slice(0, dash?.index);
    const reason = dash ? rest.slice(dash.index + dash[0].length).trim() : '';
    const start = at + word.length + (next?.length ?? 0);
    found.push({
      ...(next === undefined ? {} : { line: nextOf(line) }),
      names: namesIn(names, start),
      reason,
      span: { start: at, end: at + comment.trim().length },
    });
  }
  return found;
}

function commentIn(source: SourceText, line: number, commentLine: RegExp): string | undefined {
  return commentLine.exec(source.lineText(line))?.[1];
}

/** Gives the first line after another one that is neither empty nor a comment. Lines are asked for from the top down. */
function nextLines(source: SourceText, commentLine: RegExp): (line: number) => number {
  let next = 0;
  return (line) => {
    if (next > line) return next;
    next = line + 1;
    while (next <= source.lineCount()) {
      const isEmpty = source.lineText(next).trim() === '';
      if (!isEmpty && commentIn(source, next, commentLine) === undefined) break;
      next += 1;
    }
    return next;
  };
}

function namesIn(text: string, offset: number): SuppressionComment['names'] {
  return [...text.matchAll(/[^\s,;]+/g)].map((match) => {
    const [name] = match;
    const start = offset + match.index;
    return { name, span: { start, end: start + name.length } };
  });
}
