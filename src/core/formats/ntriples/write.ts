import { isBlank } from '../../model/canonical.js';
import type { Write } from '../../model/normal.js';
import { statementsOf } from '../../normal/statements.js';
import type { Term } from '../../normal/terms.js';

/** Writes N-Triples: a statement a line, everything in full. */
export const writeNTriples: Write = (document) => {
  const { subjects, notes } = statementsOf(document);
  const lines = subjects.flatMap(({ subject, predicates, objects }) =>
    predicates.map(
      (predicate, at) => `${termText(subject)} ${termText(predicate)} ${termText(objects[at]!)} .\n`,
    ),
  );
  return { text: lines.join(''), notes };
};

function termText(term: Term): string {
  if (typeof term === 'string') return isBlank(term) ? term : iriText(term);
  const text = `"${escapeString(term.value)}"`;
  if (term.language !== undefined) return `${text}@${term.language}`;
  return term.datatype === undefined ? text : `${text}^^${iriText(term.datatype)}`;
}

/** An IRI between angle brackets; characters that must not stand there are escaped. */
export function iriText(iri: string): string {
  return `<${iri.replace(/[\x00-\x20<>"{}|^`\\]/g, escapeCode)}>`;
}

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** The text of a literal between quotation marks. */
export function escapeString(text: string): string {
  return text.replace(/[\x00-\x1f"\\\x7f]/g, (character) => short[character] ?? escapeCode(character));
}

function escapeCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
