import { isBlank } from '../../../model/canonical.js';
import type { Finding } from '../../../model/finding.js';
import type { Place } from '../../../model/place.js';
import type { ProfileProperty } from '../../../model/profile.js';
import { holdsOne, severityOfMix } from '../../../profile/single-values.js';
import type { Described } from './described.js';
import type { Built } from './document.js';
import { type Graph, rdfType } from './graph.js';
import type { Subject } from './subject.js';
import type { Traced, Traces } from './traces.js';

/**
 * Resources that are described in two places, with their class in both, and differently: in RDF that is one resource with the
 * values of both.
 */
export function describedAgain(graph: Graph, built: Built, traces: Traces): Finding[] {
  if (graph.repetitions.size === 0) return [];
  const type = graph.predicate(rdfType);
  const subjects = [...graph.subjects.values()];
  const found: Finding[] = [];
  for (const [rank, repetitions] of graph.repetitions) {
    if (!repetitions.some(({ statement }) => graph.predicates[statement] === type)) continue;
    const subject = subjects[rank]!;
    const resource = isBlank(subject.id) ? undefined : built.resourceOf(subject);
    if (resource?.type.kind !== 'main') continue;
    const finding = contradictionIn(graph, resource, traces);
    if (finding) found.push(finding);
  }
  return found;
}

function contradictionIn(graph: Graph, resource: Described, traces: Traces): Finding | undefined {
  for (const property of resource.type.properties.values()) {
    if (!Object.hasOwn(resource.data, property.key) || holdsOne(property) === undefined) continue;
    const values = traces.ofKey(resource, property.key);
    const pair = twoBlocks(graph, resource.source, values);
    if (!pair) continue;
    const [first, second] = pair;
    return {
      rule: 'id-described-twice',
      place: placeOf(resource, property, second),
      property,
      severity: severityOfMix(resource.type),
      args: { value: graph.values[second.statement]!, other: graph.values[first.statement]! },
      also: { place: placeOf(resource, property, first) },
    };
  }
  return undefined;
}

/** Two values, in one language if they are texts, that stand in different places where the resource is described. */
function twoBlocks(
  graph: Graph,
  subject: Subject,
  values: readonly Traced[],
): readonly [Traced, Traced] | undefined {
  const firsts = new Map<string | undefined, Traced>();
  for (const traced of values) {
    const first = firsts.get(traced.language);
    if (first === undefined) firsts.set(traced.language, traced);
    else if (blockOf(graph, subject, first.statement) !== blockOf(graph, subject, traced.statement))
      return [first, traced];
  }
  return undefined;
}

/** The number of the place in which a statement stands: the last that began before it. */
function blockOf({ blocks }: Graph, { firstBlock }: Subject, statement: number): number {
  let found = firstBlock;
  for (
    let block = firstBlock;
    block >= 0 && blocks[block * 4 + 2]! <= statement;
    block = blocks[block * 4 + 3]!
  )
    found = block;
  return found;
}

function placeOf(node: Described, { key }: ProfileProperty, { index, language }: Traced): Place {
  return { kind: 'resource', node, property: key, index, ...(language === undefined ? {} : { language }) };
}
