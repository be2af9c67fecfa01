import type { CanonicalObject, CanonicalValue, ResourceNode } from '../../catalogue/document.js';
import type { Finding } from '../../checks/rule.js';
import { classNameOf, defaultClassName } from '../../profile/names.js';
import { shortenIri } from '../../profile/prefixes.js';
import {
  classByIri,
  classes,
  type ProfileClass,
  type ProfileProperty,
  rangeOf,
} from '../../profile/profile.js';
import { setOwn } from '../tree/own.js';
import { type Graph, isBlank, rdfFirst, rdfType, type Subject } from './graph.js';
import { addTerm, foreignTerm } from './values.js';

/** What a resource keeps in order to find its places again. */
export interface RdfSource {
  readonly subject: string;
  /** Whether the file itself names the class; otherwise it follows from the property that points to the resource. */
  readonly isTyped: boolean;
}

/** A resource of the profile while the document is built. */
export interface Described {
  readonly subject: Subject;
  /** IRI of the class that counts; undefined when the file names none. */
  readonly classIri: string | undefined;
  readonly node: { -readonly [Key in keyof ResourceNode]: ResourceNode[Key] };
  home: Described | undefined;
  /** Levels of resources that stand inside it. */
  height: number;
}

/** Told where in the canonical document a statement of the resource went; no key for one that is not in it. */
type Trace = (
  statement: number,
  key: string | undefined,
  language: string | undefined,
  index: number,
) => void;

/** A value that is a resource with statements of its own. */
interface Reference {
  readonly from: Described;
  readonly property: ProfileProperty;
  readonly position: number;
  readonly target: Subject;
}

/** The canonical document of a graph. */
export interface Built {
  readonly data: CanonicalObject;
  /** In the order of the document. */
  readonly described: ReadonlyMap<Subject, Described>;
  readonly resources: readonly ResourceNode[];
  readonly findings: readonly Finding[];
}

/** Resources stand in one another no deeper than this; below, they are referred to. */
const deepest = 40;

/** Properties by which a resource is part of another one: it stands there, and not where it is only mentioned. */
const containing = new Set([
  'http://www.w3.org/ns/dcat#dataset',
  'http://www.w3.org/ns/dcat#service',
  'http://www.w3.org/ns/dcat#catalog',
  'http://www.w3.org/ns/dcat#distribution',
  'http://purl.org/dc/terms/hasPart',
]);

/** Classes whose resources stand on their own unless a catalogue lists them. */
const independent = new Set(['Catalog', 'Dataset', 'DatasetSeries', 'DataService']);

/** Where a resource has several classes of the profile, the first of these counts. */
const strongest = ['Catalog', 'DatasetSeries', 'Dataset', 'DataService'];

/** Classes that say less than the others of the same kind. */
const general = new Set(['http://xmlns.com/foaf/0.1/Agent', 'http://www.w3.org/2006/vcard/ns#Kind']);

/** The properties of each class by IRI. */
const byIri: ReadonlyMap<ProfileClass, ReadonlyMap<string, ProfileProperty>> = new Map(
  [...classes.values()].map((entry) => {
    const properties = [...entry.properties.values()].filter((property) => property.iri !== rdfType);
    return [entry, new Map(properties.map((property) => [property.iri, property]))];
  }),
);

/** Turns a graph into the canonical document. */
export function buildDocument(graph: Graph): Built {
  const described = new Map<Subject, Described>();
  const references: Reference[] = [];
  const findings: Finding[] = [];
  for (const subject of graph.subjects.values()) {
    const iri = classIriOf(subject);
    if (iri !== undefined) describe(graph, described, references, findings, subject, iri, classByIri(iri)!);
  }
  const typed = described.size;
  // The list grows while it is gone through: what is pointed to points on.
  for (const { property, target } of references) {
    if (described.has(target) || target.predicates.includes(rdfType) || target.predicates[0] === rdfFirst)
      continue;
    describe(graph, described, references, findings, target, undefined, rangeOf(property)[0]!);
  }
  const all = [...described.values()];
  if (described.size > typed) all.sort((one, other) => one.subject.rank - other.subject.rank);

  for (const reference of references)
    if (containing.has(reference.property.iri)) settle(described, reference, true);
  for (const reference of references) settle(described, reference, false);
  for (const { subject, home, node } of all) {
    if (isBlank(subject.id) && node.id === undefined && subject.uses > 0 && home === undefined)
      name(node, subject);
  }
  return {
    data: placeTops(all),
    described,
    resources: all.map(({ node }) => node),
    findings,
  };
}

/** Goes through the statements of a resource once more, only to tell where each went. */
export function traceStatements(described: Described, trace: Trace): void {
  const node = { ...described.node, data: {} };
  fill(undefined, { ...described, node }, [], [], trace);
}

/** The IRI of the class that counts, among those that the resource has in the profile. */
function classIriOf(subject: Subject): string | undefined {
  const { predicates, objects } = subject;
  let best: string | undefined;
  for (let at = 0; at < predicates.length; at++) {
    if (predicates[at] !== rdfType) continue;
    const iri = objects[at]!;
    if (
      typeof iri === 'string' &&
      classByIri(iri) !== undefined &&
      (best === undefined || isStronger(iri, best))
    ) {
      best = iri;
    }
  }
  return best;
}

function isStronger(iri: string, other: string): boolean {
  const entry = classByIri(iri)!;
  const otherEntry = classByIri(other)!;
  if (entry === otherEntry) return general.has(other) && !general.has(iri);
  const place = strongest.indexOf(entry.key);
  const otherPlace = strongest.indexOf(otherEntry.key);
  return place >= 0 && (otherPlace < 0 || place < otherPlace);
}

function describe(
  graph: Graph,
  described: Map<Subject, Described>,
  references: Reference[],
  findings: Finding[],
  subject: Subject,
  classIri: string | undefined,
  type: ProfileClass,
): void {
  const data: CanonicalObject = {};
  const id = isBlank(subject.id) && subject.uses < 2 ? undefined : subject.id;
  if (id !== undefined) data['id'] = id;
  data['class'] = classIri === undefined ? defaultClassName(type) : classNameOf(classIri);
  const source: RdfSource = { subject: subject.id, isTyped: classIri !== undefined };
  const node = { type, id, data, parent: undefined, property: '', index: -1, source };
  const resource: Described = { subject, classIri, node, home: undefined, height: 0 };
  described.set(subject, resource);
  fill(graph, resource, references, findings, undefined);
}

/** Puts the statements of a resource into its data. */
function fill(
  graph: Graph | undefined,
  resource: Described,
  references: Reference[],
  findings: Finding[],
  trace: Trace | undefined,
): void {
  const { node, classIri } = resource;
  const { predicates, objects } = resource.subject;
  const { data } = node;
  const properties = byIri.get(node.type)!;
  for (let at = 0; at < predicates.length; at++) {
    const predicate = predicates[at]!;
    const object = objects[at]!;
    const property = properties.get(predicate);
    if (property !== undefined) {
      const position = addTerm(data, property, object);
      if (trace) {
        const isText = property.kind === 'text' || property.kind === 'literal';
        trace(at, property.key, isText && typeof object !== 'string' ? object.language : undefined, position);
      }
      if (typeof object !== 'string' || graph === undefined) continue;
      if (property.kind !== 'iri' && property.kind !== 'resource') continue;
      if (rangeOf(property).length === 0) continue;
      const target = graph.subjects.get(object);
      if (target !== undefined) references.push({ from: resource, property, position, target });
    } else if (predicate === rdfType && object === classIri) {
      trace?.(at, 'class', undefined, 0);
    } else if (predicate.includes(':')) {
      const key = shortened(predicate);
      const isNew = !Object.hasOwn(data, key);
      const position = addForeign(data, key, foreignTerm(object));
      trace?.(at, key, undefined, position);
      if (isNew && predicate !== rdfType) {
        findings.push({ rule: 'schema-unknown-property', place: { kind: 'key', node, key }, args: { key } });
      }
    } else {
      // A key without colon would be taken for one of the profile's own: the statement stays outside.
      trace?.(at, undefined, undefined, 0);
    }
  }
}

function addForeign(data: CanonicalObject, key: string, value: CanonicalValue): number {
  const present = Object.hasOwn(data, key) ? data[key] : undefined;
  if (present === undefined) {
    setOwn(data, key, value);
    return 0;
  }
  if (Array.isArray(present)) return present.push(value) - 1;
  setOwn(data, key, [present, value]);
  return 1;
}

const shortNames = new Map<string, string>();

function shortened(iri: string): string {
  let short = shortNames.get(iri);
  if (short === undefined) {
    short = shortenIri(iri);
    // A file with a million different properties must not fill the memory.
    if (shortNames.size < 1000) shortNames.set(iri, short);
  }
  return short;
}

/** Puts a resource where it is used, unless it stands somewhere already. */
function settle(described: Map<Subject, Described>, reference: Reference, asPart: boolean): void {
  const { from, property, position } = reference;
  const target = described.get(reference.target);
  if (target === undefined || target.home !== undefined || target === from) return;
  const { node } = target;
  if (asPart) {
    // Anything may be said to have parts; only a catalogue holds its catalogues.
    if (property.key === 'hasPart' && (node.type.key !== 'Catalog' || from.node.type.key !== 'Catalog'))
      return;
  } else if (independent.has(node.type.key) && !isBlank(target.subject.id)) {
    return;
  }
  if (node.id !== undefined && isBlank(target.subject.id) && node.data['id'] === undefined) return;
  let depth = 1;
  for (let at: Described | undefined = from; at; at = at.home) {
    if (at === target) return;
    depth += 1;
  }
  if (depth + target.height > deepest) return;

  target.home = from;
  node.parent = from.node;
  node.property = property.key;
  const values = from.node.data[property.key];
  if (Array.isArray(values)) {
    values[position] = node.data;
    node.index = position;
  } else {
    from.node.data[property.key] = node.data;
  }
  let height = target.height + 1;
  for (let at: Described | undefined = from; at && at.height < height; at = at.home) at.height = height++;
}

/** Gives a blank node the name by which others refer to it. */
function name(node: Described['node'], subject: Subject): void {
  node.id = subject.id;
  node.data['id'] = subject.id;
}

/** The top of the document: the resources that stand in no other. */
function placeTops(all: readonly Described[]): CanonicalObject {
  const tops = all.filter(({ home }) => home === undefined);
  if (tops.length === 1) return tops[0]!.node.data;
  if (tops.length === 0) return {};
  tops.forEach(({ node }, index) => {
    node.property = '@graph';
    node.index = index;
  });
  return { '@graph': tops.map(({ node }) => node.data) };
}
