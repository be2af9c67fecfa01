import type { TextEdit } from '../../model/edit.js';
import type { Span } from '../../model/text.js';
import { change, hold, lineBreakOf, settled, startOfLine, wholeLines } from '../shared/graph/changes.js';
import { type Graph, rdfType } from '../shared/graph/graph.js';
import { inexpressible } from '../shared/graph/inexpressible.js';
import { bracketedIri, quoted, tagged } from '../shared/graph/literals.js';
import type { Mention, Mentions } from '../shared/graph/mentions.js';
import type { NewTerm, Plan } from '../shared/graph/plan.js';

/** A statement on its line. */
interface Line {
  readonly subject: Span;
  /** From the subject to the full stop, the graph and what else stands before it included. */
  readonly start: number;
  readonly end: number;
  readonly tail: string;
}

const subjectBefore = /^[ \t]*(<[^<>"]*>|_:[^\s<>"]+)[ \t]*$/;
const restAfter = /[ \t]*(?:(?:<[^<>"]*>|_:[^\s<>"]+)[ \t]*)?\./y;

/** Makes changes of N-Triples and N-Quads: a statement a line. */
export function nTriplesWriter(
  text: string,
  _graph: Graph,
  mentions: Mentions,
): (plan: Plan) => readonly TextEdit[] {
  const lineBreak = lineBreakOf(text);
  let names = 0;
  let taken: ReadonlySet<string> | undefined;
  /** A name for a new nameless resource that stands nowhere in the file. */
  const newName = (): string => {
    taken ??= namesIn(text);
    do names += 1;
    while (taken.has(String(names)));
    return `_:new${names}`;
  };

  const lineOf = ({ predicateStart, objectEnd }: Mention): Line => {
    const lineStart = startOfLine(text, predicateStart);
    const head = text.slice(lineStart, predicateStart).replace(/^\ufeff/, ' ');
    const found = subjectBefore.exec(head);
    restAfter.lastIndex = objectEnd;
    if (!found || !restAfter.test(text)) throw inexpressible;
    const start = lineStart + head.indexOf(found[1]!);
    const end = restAfter.lastIndex;
    return {
      subject: { start, end: start + found[1]!.length },
      start,
      end,
      tail: text.slice(objectEnd, end),
    };
  };

  /** The text of a term; lines about new nameless resources are added to the list. */
  const termText = (term: NewTerm, tail: string, lines: string[]): string => {
    if (typeof term === 'string') return bracketedIri(term);
    if ('type' in term) {
      const name = newName();
      const statements = [{ predicate: rdfType, values: [term.type] }, ...term.properties];
      for (const { predicate, values } of statements) {
        for (const value of values)
          lines.push(`${name} ${bracketedIri(predicate)} ${termText(value, tail, lines)}${tail}`);
      }
      return name;
    }
    const { value, language, datatype } = term;
    const suffix = language !== undefined ? tagged(language) : '';
    return `${quoted(value, '"')}${suffix}${datatype === undefined ? '' : `^^${bracketedIri(datatype)}`}`;
  };

  return (plan) => {
    const changes: TextEdit[] = [];
    const removed = new Set<Mention>();
    const remove = (mention: Mention) => {
      if (removed.has(mention)) return;
      removed.add(mention);
      const { start, end } = lineOf(mention);
      const whole = wholeLines(text, { start, end });
      changes.push(change(whole.start, whole.end, ''));
    };
    for (const [mention, values] of plan.values) {
      const [first, ...others] = values;
      if (first === undefined) {
        remove(mention);
        continue;
      }
      const { start, end, tail } = lineOf(mention);
      const head = text.slice(start, mention.objectStart);
      const more: string[] = [];
      changes.push(change(mention.objectStart, mention.objectEnd, termText(first, tail, more)));
      for (const other of others) {
        const inner: string[] = [];
        more.push(`${head}${termText(other, tail, inner)}${tail}`, ...inner);
      }
      if (more.length > 0) {
        changes.push(change(end, end, more.map((line) => lineBreak + line).join('')));
        changes.push(hold(text, start, mention.predicateEnd));
      }
    }
    for (const subject of plan.gone) {
      for (const block of mentions.blocksOf(subject))
        for (const mention of mentions.in(block)) remove(mention);
    }
    for (const [{ predicateStart, predicateEnd }, predicate] of plan.predicates)
      changes.push(change(predicateStart, predicateEnd, bracketedIri(predicate)));
    for (const { subject, predicate, values } of plan.additions) {
      const last = mentions
        .blocksOf(subject)
        .map((block) => mentions.in(block).at(-1))
        .findLast((mention) => mention !== undefined);
      if (!last) throw inexpressible;
      const { subject: name, start, end, tail } = lineOf(last);
      const lines: string[] = [];
      for (const value of values) {
        const inner: string[] = [];
        lines.push(
          `${text.slice(start, name.end)} ${bracketedIri(predicate)} ${termText(value, tail, inner)}${tail}`,
        );
        lines.push(...inner);
      }
      changes.push(change(end, end, lines.map((line) => lineBreak + line).join('')));
      changes.push(hold(text, start, name.end));
    }
    for (const { to, blocks, objects, graphs } of plan.names) {
      const name = bracketedIri(to);
      for (const block of blocks) {
        for (const mention of mentions.in(block)) {
          const { subject } = lineOf(mention);
          changes.push(change(subject.start, subject.end, name));
        }
      }
      for (const { objectStart, objectEnd } of objects) changes.push(change(objectStart, objectEnd, name));
      for (const { start, end } of graphs) changes.push(change(start, end, name));
    }
    return settled(text, changes);
  };
}

/** The numbers that names like those of new resources have, or begin with. */
function namesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, digits] of text.matchAll(/_:new(\d+)/g))
    for (let length = 1; length <= digits!.length && length < 10; length++)
      found.add(digits!.slice(0, length));
  return found;
}
