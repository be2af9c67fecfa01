import { isBlank } from '../../model/canonical.js';
import type { Read } from '../../model/reader.js';
import { SyntaxFault } from '../shared/graph/faults.js';
import { type Graph, resourceKind } from '../shared/graph/graph.js';
import { readRdf } from '../shared/graph/read.js';
import type { Subject } from '../shared/graph/subject.js';
import { TermReader } from '../shared/graph/tokens.js';

/** Reads N-Triples and N-Quads. A faulty line does not stop it. */
export const readNTriples: Read = (source, options) =>
  readRdf(
    source,
    'N-Triples',
    parseNTriples,
    async () => (await import('./edit.js')).nTriplesWriter,
    options,
  );

/** Parses N-Triples or N-Quads into the graph. */
export function parseNTriples(text: string, graph: Graph, tell: (fault: SyntaxFault) => void): void {
  const terms = new TermReader(text, graph, tell);
  let subject: Subject | undefined;
  let statements = 0;
  graph.hasComments = false;
  while (terms.at < text.length) {
    const code = skipSpace(text, terms);
    if (code === 0x0a || code === 0x0d) {
      terms.at += 1;
    } else if (code === 0x23) {
      graph.hasComments = true;
      terms.at = endOfLine(text, terms.at);
    } else if (!Number.isNaN(code)) {
      try {
        subject = statement(text, terms, graph, subject);
        statements += 1;
      } catch (fault) {
        if (!(fault instanceof SyntaxFault)) throw fault;
        tell(fault);
        graph.forget();
        terms.at = endOfLine(text, terms.at);
      }
    }
  }
  // In N-Quads the statements are in graphs. Where few are, the fourth term is what is left of another line.
  if (graph.graphNames.length * 2 < statements)
    for (const { start, end } of graph.graphNames.slice(0, mostFourth))
      tell(new SyntaxFault('ntriples-line', start, end));
}

/** So many lines with a fourth term are reported for one file. */
const mostFourth = 20;

function statement(text: string, terms: TermReader, graph: Graph, last: Subject | undefined): Subject {
  const start = terms.at;
  let subject = last;
  // Most lines are about the same subject as the line before.
  const length = last?.id.length ?? 0;
  if (
    last !== undefined &&
    text.charCodeAt(start) === 0x3c &&
    text.charCodeAt(start + length + 1) === 0x3e &&
    !isBlank(last.id) &&
    text.startsWith(last.id, start + 1)
  ) {
    terms.at = start + length + 2;
  } else {
    const id = resource(text, terms);
    subject = graph.subject(id, start, terms.at);
  }

  skipSpace(text, terms);
  const predicateStart = terms.at;
  if (text.charCodeAt(predicateStart) !== 0x3c) throw terms.unexpected('ntriples-line');
  const predicate = terms.predicate(true)!;
  const predicateEnd = terms.at;

  const code = skipSpace(text, terms);
  const objectStart = terms.at;
  const isLiteral = code === 0x22;
  const value = isLiteral ? terms.literal(false) : resource(text, terms);
  const kind = isLiteral ? terms.kind : resourceKind;
  const objectEnd = terms.at;

  let next = skipSpace(text, terms);
  if (next === 0x3c || next === 0x5f) {
    const start = terms.at;
    const name = resource(text, terms);
    graph.graphs.add(name);
    graph.graphNames.push({ name, iri: name, start, end: terms.at });
    next = skipSpace(text, terms);
  }
  graph.addStatement(subject!, predicate, value, kind, predicateStart, predicateEnd, objectStart, objectEnd);
  if (next !== 0x2e) throw new SyntaxFault('turtle-dot', objectEnd - 1, objectEnd);
  terms.at += 1;
  const rest = skipSpace(text, terms);
  if (rest === 0x23) graph.hasComments = true;
  else if (rest !== 0x0a && rest !== 0x0d && !Number.isNaN(rest)) throw terms.unexpected('ntriples-line');
  return subject!;
}

function resource(text: string, terms: TermReader): string {
  const code = text.charCodeAt(terms.at);
  if (code === 0x3c) return terms.iri();
  if (code === 0x5f && text.charCodeAt(terms.at + 1) === 0x3a) return terms.blank();
  throw terms.unexpected('ntriples-line');
}

/** Skips blanks; gives the sign that follows (NaN at the end). */
function skipSpace(text: string, terms: TermReader): number {
  let code = text.charCodeAt(terms.at);
  while (code === 0x20 || code === 0x09) code = text.charCodeAt(++terms.at);
  return code;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
