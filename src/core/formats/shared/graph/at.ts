import type { Place } from '../../../model/place.js';
import type { Built } from './document.js';
import type { Graph } from './graph.js';
import type { Subject } from './subject.js';
import type { Traces } from './traces.js';

/** The name of a resource, a property or a value in the text. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
  /** The statement that it is part of; -1 for the name of a resource before its statements. */
  readonly statement: number;
  readonly isValue: boolean;
}

/** What stands at an offset: a value or a property; beside them the resource of which something was said last. */
export function placeAt(offset: number, placed: Graph, built: Built, traces: Traces): Place {
  const token = tokenAt(offset, placed);
  const node = token && built.resourceOf(token.subject);
  if (!node) return { kind: 'document' };
  if (token.statement < 0 || offset > token.end) return { kind: 'resource', node };
  const traced = traces.ofStatement(node, token.statement);
  if (!traced) return { kind: 'resource', node };
  const { key: property, language, index } = traced;
  if (!token.isValue) return { kind: 'resource', node, property };
  return { kind: 'resource', node, property, index, ...(language === undefined ? {} : { language }) };
}

/** The innermost token around an offset, or else the last one before it. An editor asks for one at a time: to go through all is fast enough. */
function tokenAt(offset: number, { subjects, blocks, spans, nexts }: Graph): Token | undefined {
  let around: Token | undefined;
  let before: Token | undefined;
  const meet = (subject: Subject, statement: number, isValue: boolean, list: Int32Array, at: number) => {
    const start = list[at]!;
    const end = list[at + 1]!;
    if (start > offset) return;
    const token = { start, end, subject, statement, isValue };
    if (offset <= end && start >= (around?.start ?? 0)) around = token;
    if (start >= (before?.start ?? 0)) before = token;
  };
  for (const subject of subjects.values()) {
    for (let block = subject.firstBlock; block >= 0; block = blocks[block * 4 + 3]!)
      meet(subject, -1, false, blocks, block * 4);
    for (let statement = subject.first; statement >= 0; statement = nexts[statement]!) {
      meet(subject, statement, false, spans, statement * 4);
      meet(subject, statement, true, spans, statement * 4 + 2);
    }
  }
  return around ?? before;
}
