import type { Location, Place, ResourceNode } from '../../catalogue/document.js';
import type { Span } from '../../source/text.js';
import { type Built, type Described, type RdfSource, traceStatements } from './document.js';
import type { Graph, Subject } from './graph.js';

/** Gives a subject of the file with the spans of its statements; they are numbered as in the graph. */
export type FindStatement = (subject: string) => Subject | undefined;

/** Where a statement went in the canonical document. */
interface Traced {
  readonly statement: number;
  readonly key: string | undefined;
  readonly language: string | undefined;
  readonly index: number;
}

/** Turns places in the canonical document of a graph into spans of its source text. */
export function locateInGraph(
  text: string,
  built: Built,
  graph: Graph,
  places: readonly Place[],
  positions: () => FindStatement,
): readonly Location[] {
  const traces = new Map<ResourceNode, readonly Traced[]>();
  let find: FindStatement | undefined;
  return places.map((place) => {
    if (place.kind === 'span') return { span: place.span };
    if (place.kind !== 'resource' && place.kind !== 'key') return { span: firstLine(text) };
    find ??= positions();
    const { subject: id } = place.node.source as RdfSource;
    const subject = find(id);
    if (!subject?.span) return { span: firstLine(text) };
    const resource = built.described.get(graph.subjects.get(id)!);
    let traced = traces.get(place.node);
    if (!traced) {
      traced = resource ? trace(resource) : [];
      traces.set(place.node, traced);
    }
    return { span: spanOf(place, traced, subject) ?? subject.span };
  });
}

function spanOf(
  place: Place & { kind: 'resource' | 'key' },
  traced: readonly Traced[],
  subject: Subject,
): Span | undefined {
  if (place.kind === 'key') {
    const found = traced.find(({ key }) => key === place.key);
    return found && spanIn(subject, found.statement, 0);
  }
  const { property, language, index } = place;
  if (property === undefined || property === 'id') return undefined;
  const own = traced.filter(({ key }) => key === property);
  const exact =
    own.find(
      (item) =>
        (index === undefined || item.index === index) &&
        (language === undefined
          ? index === undefined || item.language === undefined
          : item.language === language),
    ) ?? own[0];
  if (!exact) return undefined;
  const isWholeProperty = index === undefined && language === undefined && own.length > 1;
  return spanIn(subject, exact.statement, isWholeProperty ? 0 : 2);
}

/** The span of the predicate (0) or the object (2) of a statement. */
function spanIn(subject: Subject, statement: number, part: 0 | 2): Span | undefined {
  const start = subject.spans?.[statement * 4 + part];
  const end = subject.spans?.[statement * 4 + part + 1];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function trace(resource: Described): readonly Traced[] {
  const found: Traced[] = [];
  traceStatements(resource, (statement, key, language, index) =>
    found.push({ statement, key, language, index }),
  );
  return found;
}

/** The first line that has anything on it. */
function firstLine(text: string): Span {
  const line = /\S[^\r\n]{0,10000}/.exec(text);
  return line ? { start: line.index, end: line.index + line[0].length } : { start: 0, end: 0 };
}
