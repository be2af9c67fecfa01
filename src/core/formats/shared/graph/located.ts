import type { Location, Place } from '../../../model/place.js';
import type { Span } from '../../../model/text.js';
import type { Described } from './described.js';
import type { Built, Traced } from './document.js';
import type { Graph } from './graph.js';
import type { Subject } from './subject.js';

/** The statements of a resource by what may be asked for. */
interface Index {
  /** The first statement and the number of statements of a key. */
  readonly keys: ReadonlyMap<string, { readonly first: number; count: number }>;
  /** Statements by key, language and number. */
  readonly values: ReadonlyMap<string, number>;
}

/** Turns places in the canonical document of a graph into spans of its source text. */
export function locateInGraph(
  text: string,
  built: Built,
  graph: Graph,
  places: readonly Place[],
  /** The same graph, read again with its spans. */
  again: Graph,
): readonly Location[] {
  const indexes = new Map<Described, Index>();
  return places.map((place) => {
    if (place.kind === 'span') return { span: place.span };
    if (place.kind !== 'resource' && place.kind !== 'key') return { span: firstLine(text) };
    const { id } = place.node.source as Subject;
    const subject = again.subjects.get(id);
    const resource = built.resourceOf(graph.subjects.get(id)!);
    if (!subject?.span || !resource) return { span: firstLine(text) };
    let index = indexes.get(resource);
    if (!index) {
      index = indexOf(built.trace(resource));
      indexes.set(resource, index);
    }
    return { span: spanOf(place, index, again) ?? subject.span };
  });
}

function spanOf(place: Place & { kind: 'resource' | 'key' }, index: Index, again: Graph): Span | undefined {
  if (place.kind === 'key') return spanIn(again, index.keys.get(place.key)?.first, 0);
  const { property, language, index: position } = place;
  if (property === undefined || property === 'id') return undefined;
  const own = index.keys.get(property);
  if (position === undefined && language === undefined) {
    // Where all values are meant, the property stands for them; a single one is shown itself.
    return spanIn(again, own?.first, own && own.count > 1 ? 0 : 2);
  }
  return spanIn(again, index.values.get(valueKey(property, language, position)) ?? own?.first, 2);
}

function indexOf(traced: readonly Traced[]): Index {
  const keys = new Map<string, { first: number; count: number }>();
  const values = new Map<string, number>();
  for (const { statement, key, language, index } of traced) {
    if (key === undefined) continue;
    const known = keys.get(key);
    if (known) known.count += 1;
    else keys.set(key, { first: statement, count: 1 });
    // A language without number means its first text.
    for (const name of [valueKey(key, language, index), valueKey(key, language, undefined)]) {
      if (!values.has(name)) values.set(name, statement);
    }
  }
  return { keys, values };
}

function valueKey(key: string, language: string | undefined, index: number | undefined): string {
  return `${index ?? ''} ${language ?? ''} ${key}`;
}

/** The span of the predicate (0) or the object (2) of a statement. */
function spanIn({ spans }: Graph, statement: number | undefined, part: 0 | 2): Span | undefined {
  if (statement === undefined) return undefined;
  const start = spans[statement * 4 + part];
  const end = spans[statement * 4 + part + 1];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The first line that has anything on it. */
function firstLine(text: string): Span {
  const line = /\S[^\r\n]{0,10000}/.exec(text);
  return line ? { start: line.index, end: line.index + line[0].length } : { start: 0, end: 0 };
}
