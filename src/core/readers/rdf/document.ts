import type { CanonicalObject, CanonicalValue, ResourceNode } from '../../catalogue/document.js';
import type { Finding } from '../../checks/rule.js';
import { meantClassIri, rightNamespace } from '../../profile/meant-term.js';
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
  /** IRI of the class that counts, as it is written; undefined when the file names none. */
  readonly classIri: string | undefined;
  readonly node: { -readonly [Key in keyof ResourceNode]: ResourceNode[Key] };
  home: Described | undefined;
  /** Levels of resources that stand inside it. */
  height: number;
}

/** Where in the canonical document a statement of a resource went. */
export interface Traced {
  readonly statement: number;
  /** Absent for a statement that is not in it. */
  readonly key: string | undefined;
  readonly language: string | undefined;
  readonly index: number;
}

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
  /** The resource that a subject became, if it is one of the profile. */
  readonly resourceOf: (subject: Subject) => Described | undefined;
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

/** What is to be known of a property when its values are read. */
interface Plan {
  readonly property: ProfileProperty;
  readonly isText: boolean;
  /** Its values may be resources. */
  readonly isReference: boolean;
}

/** The properties of each class by IRI. */
const plans: ReadonlyMap<ProfileClass, ReadonlyMap<string, Plan>> = new Map(
  [...classes.values()].map((entry) => [
    entry,
    new Map(
      [...entry.properties.values()]
        .filter(({ iri }) => iri !== rdfType)
        .map((property) => [property.iri, plan(property)]),
    ),
  ]),
);

function plan(property: ProfileProperty): Plan {
  const { kind } = property;
  return {
    property,
    isText: kind === 'text' || kind === 'literal',
    isReference: (kind === 'iri' || kind === 'resource') && rangeOf(property).length > 0,
  };
}

/** Turns a graph into the canonical document. */
export function buildDocument(graph: Graph): Built {
  return new Builder(graph).build();
}

/** Goes through the statements of a resource once more, only to tell where each went. */
export function traceStatements({ subject, classIri, node }: Described): readonly Traced[] {
  const found: Traced[] = [];
  fill(
    subject,
    classIri,
    node.type,
    {},
    {
      trace: (statement, key, language, index) => found.push({ statement, key, language, index }),
    },
  );
  return found;
}

class Builder {
  /** Resources by the numbers of their subjects. */
  private readonly described: (Described | undefined)[] = [];
  private readonly references: Reference[] = [];
  private readonly findings: Finding[] = [];
  /** Wrong namespaces that have been told of. */
  private readonly misnamed = new Set<string>();

  constructor(private readonly graph: Graph) {
    this.described.length = graph.subjects.size;
  }

  build(): Built {
    const { described, references, findings } = this;
    for (const subject of this.graph.subjects.values()) {
      const iri = classIriOf(subject);
      if (iri !== undefined) this.describe(subject, iri, classByIri(meantClass(iri))!);
    }
    // The list grows while it is gone through: what is pointed to points on.
    for (const { property, target } of references) {
      if (
        described[target.rank] === undefined &&
        !target.predicates.includes(rdfType) &&
        target.predicates[0] !== rdfFirst
      ) {
        this.describe(target, undefined, rangeOf(property)[0]!);
      }
    }
    for (const reference of references) {
      if (containing.has(reference.property.iri)) this.settle(reference, true);
    }
    for (const reference of references) this.settle(reference, false);
    const all = described.filter((resource) => resource !== undefined);
    for (const { subject, home, node } of all) {
      if (home === undefined && node.id === undefined && subject.uses > 0) name(node, subject);
    }
    return {
      data: placeTops(all),
      resourceOf: ({ rank }) => described[rank],
      resources: all.map(({ node }) => node),
      findings,
    };
  }

  private describe(subject: Subject, classIri: string | undefined, type: ProfileClass): void {
    const { graph, references, findings } = this;
    const data: CanonicalObject = {};
    const id = isBlank(subject.id) && subject.uses < 2 ? undefined : subject.id;
    if (id !== undefined) data['id'] = id;
    data['class'] = classIri === undefined ? defaultClassName(type) : classNameOf(meantClass(classIri));
    const source: RdfSource = { subject: subject.id, isTyped: classIri !== undefined };
    const node = { type, id, data, parent: undefined, property: '', index: -1, source };
    const resource: Described = { subject, classIri, node, home: undefined, height: 0 };
    this.described[subject.rank] = resource;
    if (classIri !== undefined) this.noteSlip(node, 'class', classIri);
    fill(subject, classIri, type, data, {
      refer: (object, property, position) => {
        const target = graph.subjects.get(object);
        if (target !== undefined) references.push({ from: resource, property, position, target });
      },
      meetMisnamed: (key, predicate) => this.noteSlip(node, key, predicate),
      meetUnknown: (key) => {
        findings.push({ rule: 'schema-unknown-property', place: { kind: 'key', node, key }, args: { key } });
      },
    });
  }

  /** Tells of a term that is written wrongly; of a wrong namespace only once. */
  private noteSlip(node: ResourceNode, property: string, iri: string): void {
    const place = { kind: 'resource', node, property } as const;
    const namespace = rightNamespace(iri);
    if (namespace) {
      const { from, to } = namespace;
      if (!this.misnamed.has(from)) this.findings.push({ rule: 'term-namespace', place, args: { from, to } });
      this.misnamed.add(from);
    }
    const meant = property === 'class' ? meantClassIri(namespace?.iri ?? iri) : undefined;
    if (meant === undefined) return;
    const args = { term: shortenIri(iri), suggestion: shortenIri(meant), slip: 'case' };
    // What has no class that is known is lost as a whole.
    this.findings.push({ rule: 'term-case', place, severity: 'error', args });
  }

  /** Puts a resource where it is used, unless it stands somewhere already. */
  private settle({ from, property, position, target: subject }: Reference, asPart: boolean): void {
    const target = this.described[subject.rank];
    if (target === undefined || target.home !== undefined || target === from) return;
    const { node } = target;
    if (asPart) {
      // Anything may be said to have parts; only a catalogue holds its catalogues.
      const isCatalogue = node.type.key === 'Catalog' && from.node.type.key === 'Catalog';
      if (property.key === 'hasPart' && !isCatalogue) return;
    } else if (independent.has(node.type.key) && !isBlank(subject.id)) {
      return;
    }
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
}

/** Told what is met while the statements of a resource are put into its data. */
interface Listener {
  readonly refer?: (object: string, property: ProfileProperty, position: number) => void;
  /** A property of the class whose namespace is written wrongly. */
  readonly meetMisnamed?: (key: string, predicate: string) => void;
  /** A property that the class does not have, at its first statement. */
  readonly meetUnknown?: (key: string) => void;
  readonly trace?: Trace;
}

/** The IRI of the class that counts, among those that the resource has in the profile. */
function classIriOf(subject: Subject): string | undefined {
  const { predicates, objects } = subject;
  let best: string | undefined;
  let slip: string | undefined;
  for (let at = 0; at < predicates.length; at++) {
    if (predicates[at] !== rdfType) continue;
    const iri = objects[at]!;
    if (typeof iri !== 'string') continue;
    if (classByIri(iri) === undefined) {
      if (slip === undefined && classByIri(meantClass(iri)) !== undefined) slip = iri;
    } else if (best === undefined || isStronger(iri, best)) {
      best = iri;
    }
  }
  return best ?? slip;
}

/** The class that is meant by an IRI with a slip in its case or its namespace; other IRIs as they are. */
function meantClass(iri: string): string {
  if (classByIri(iri) !== undefined) return iri;
  const { iri: right } = rightNamespace(iri) ?? { iri };
  return meantClassIri(right) ?? right;
}

function isStronger(iri: string, other: string): boolean {
  const entry = classByIri(iri)!;
  const otherEntry = classByIri(other)!;
  if (entry === otherEntry) return general.has(other) && !general.has(iri);
  const place = strongest.indexOf(entry.key);
  const otherPlace = strongest.indexOf(otherEntry.key);
  return place >= 0 && (otherPlace < 0 || place < otherPlace);
}

/** Puts the statements of a resource into its data. */
function fill(
  subject: Subject,
  classIri: string | undefined,
  type: ProfileClass,
  data: CanonicalObject,
  { refer, meetMisnamed, meetUnknown, trace }: Listener,
): void {
  const { predicates, objects } = subject;
  const properties = plans.get(type)!;
  for (let at = 0; at < predicates.length; at++) {
    const predicate = predicates[at]!;
    const object = objects[at]!;
    let known = properties.get(predicate);
    if (known === undefined && predicate !== rdfType) {
      known = properties.get(rightNamespace(predicate)?.iri ?? '');
      if (known !== undefined) meetMisnamed?.(known.property.key, predicate);
    }
    if (known !== undefined) {
      const { property, isText, isReference } = known;
      const position = addTerm(data, property, object);
      trace?.(at, property.key, isText && typeof object !== 'string' ? object.language : undefined, position);
      if (isReference && typeof object === 'string') refer?.(object, property, position);
    } else if (predicate === rdfType && object === classIri) {
      trace?.(at, 'class', undefined, 0);
    } else if (predicate.includes(':')) {
      const key = shortened(predicate);
      const isNew = !Object.hasOwn(data, key);
      const position = addForeign(data, key, foreignTerm(object));
      trace?.(at, key, undefined, position);
      if (isNew && predicate !== rdfType) meetUnknown?.(key);
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
