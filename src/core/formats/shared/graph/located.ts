import type { Location, Place } from '../../../model/place.js';
import type { Span } from '../../../model/text.js';
import type { Built } from './document.js';
import type { Graph } from './graph.js';
import type { Subject } from './subject.js';
import { type Traces, valueAt } from './traces.js';

/** The parts of a statement, as they are numbered in its span. */
const predicate = 0;
const object = 2;

/** Turns places in the canonical document of a graph into spans of its source text. */
export function locateInGraph(
  text: string,
  built: Built,
  traces: Traces,
  places: readonly Place[],
  /** The graph that knows where its statements stand. */
  graph: Graph,
): readonly Location[] {
  return places.map((place) => {
    if (place.kind === 'span') return { span: place.span };
    if (place.kind === 'resource' && place.span) return { span: place.span };
    if (place.kind !== 'resource' && place.kind !== 'key') return { span: firstLine(text) };
    const subject = place.node.source as Subject;
    return { span: spanOf(place, subject, built, traces, graph) ?? subjectSpan(graph, subject) };
  });
}

function spanOf(
  place: Place & { kind: 'resource' | 'key' },
  subject: Subject,
  built: Built,
  traces: Traces,
  graph: Graph,
): Span | undefined {
  const resource = built.resourceOf(subject)!;
  const key = place.kind === 'key' ? place.key : place.property;
  // What a resource does not have has no statements either.
  if (key === undefined || key === 'id') return undefined;
  // A blank text stands in the file and not in the data.
  if (!Object.hasOwn(resource.data, key) && built.leftOut.size === 0) return undefined;
  const values = traces.ofKey(resource, key);
  const [first] = values;
  if (!first) return undefined;
  if (place.kind === 'key') return spanIn(graph, first.statement, predicate);
  const { language, index } = place;
  if (index === undefined && language === undefined) {
    // Where all values are meant, the property stands for them; a single one is shown itself.
    return spanIn(graph, first.statement, values.length > 1 ? predicate : object);
  }
  // A language without number means its first text.
  const meant =
    index === undefined
      ? values.find((traced) => traced.language === language)
      : valueAt(values, language, index);
  return spanIn(graph, (meant ?? first).statement, object);
}

/** The span of the predicate or the object of a statement. */
function spanIn({ spans }: Graph, statement: number, part: 0 | 2): Span {
  return { start: spans[statement * 4 + part]!, end: spans[statement * 4 + part + 1]! };
}

/** Where a resource is first mentioned as a subject. */
function subjectSpan({ blocks }: Graph, { firstBlock }: Subject): Span {
  return { start: blocks[firstBlock * 4]!, end: blocks[firstBlock * 4 + 1]! };
}

/** The first line that has anything on it. */
function firstLine(text: string): Span {
  const line = /\S[^\r\n]{0,10000}/.exec(text);
  return line ? { start: line.index, end: line.index + line[0].length } : { start: 0, end: 0 };
}
