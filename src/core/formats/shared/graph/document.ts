import { type CanonicalObject, isBlank, type ResourceNode } from '../../../model/canonical.js';
import type { Finding } from '../../../model/finding.js';
import type { Profile, ProfileClass, ProfileProperty } from '../../../model/profile.js';
import { meantClass } from '../../../profile/meant-class.js';
import { rightNamespace } from '../../../profile/meant-term.js';
import { classNameOf, defaultClassName } from '../../../profile/names.js';
import { shortenIri } from '../../../profile/prefixes.js';
import { rangeOf } from '../../../profile/profile.js';
import {
  byClass,
  classByPredicates,
  classMissing,
  classMisspelt,
  classUnknown,
  isWrong,
} from './class-findings.js';
import { ClassesInUse, type ForeignClass } from './classes.js';
import type { Described } from './described.js';
import { fill, type Listener } from './fill.js';
import type { Graph } from './graph.js';
import { Plans } from './plans.js';
import type { Subject } from './subject.js';

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
  /** Statements of resources that say nothing. */
  readonly leftOut: ReadonlySet<number>;
  /** Statements of a class that findings speak of: a fault in the address of the class is no second one. */
  readonly misclassed: ReadonlySet<number>;
  /** What became of statements. */
  readonly plans: Plans;
}

/** Resources stand in one another no deeper than this; below, they are referred to. */
const deepest = 40;

/** Properties by which a resource is part of another one: it stands there, and not where it is only mentioned. */
const containing = new Set(['dataset', 'service', 'catalog', 'distribution', 'hasPart']);

/** Classes whose resources stand on their own unless a catalogue lists them. */
const independent = new Set(['Catalog', 'Dataset', 'DatasetSeries', 'DataService']);

/** Turns a graph into the canonical document. */
export function buildDocument(graph: Graph, profile: Profile): Built {
  return new Builder(graph, profile).build();
}

class Builder implements Listener {
  private readonly plans: Plans;
  private readonly classes: ClassesInUse;
  /** Resources by the numbers of their subjects. */
  private readonly described: (Described | undefined)[] = [];
  /** References by which the target is part of the resource, and those that only mention it. */
  private readonly parts: Reference[] = [];
  private readonly mentions: Reference[] = [];
  /** Those whose target has no class of the profile. */
  private readonly unclassed: Reference[] = [];
  private readonly findings: Finding[] = [];
  private readonly leftOut = new Set<number>();
  private readonly misclassed = new Set<number>();
  /** How many of the references to resources without class have been looked at. */
  private looked = 0;
  /** Wrong namespaces that have been reported. */
  private readonly misnamed = new Set<string>();

  constructor(
    private readonly graph: Graph,
    private readonly profile: Profile,
  ) {
    this.plans = new Plans(graph);
    this.classes = new ClassesInUse(graph, profile);
  }

  build(): Built {
    const { described, findings } = this;
    this.describeTyped();
    this.describeTargets();
    this.describeOthers();
    this.settleAll(this.parts, true);
    this.settleAll(this.mentions, false);
    const all = described.filter((resource) => resource !== undefined);
    nameBlanks(all);
    return {
      data: placeTops(all),
      resourceOf: ({ rank }) => described[rank],
      resources: all,
      findings,
      leftOut: this.leftOut,
      misclassed: this.misclassed,
      plans: this.plans,
    };
  }

  private describeTyped(): void {
    const { classes, described } = this;
    // `forEach` here and below: each step of an iterator makes an object, until the loop around it is compiled.
    this.graph.subjects.forEach((subject) => {
      const iri = classes.classIriOf(subject);
      described.push(iri === undefined ? undefined : this.describe(subject, iri, classes.meantBy(iri).type!));
    });
  }

  /** Describes what has no class of the profile, but is used as one; the list grows, for it points on. */
  private describeTargets(): void {
    for (; this.looked < this.unclassed.length; this.looked++) {
      const { property, target } = this.unclassed[this.looked]!;
      if (this.described[target.rank] !== undefined) continue;
      const range = rangeOf(property);
      const foreign = this.classes.foreignClass(target, range);
      if (foreign === undefined || isWrong(property, foreign))
        this.describeUnclassed(target, range, foreign, byClass.has(property.key));
    }
  }

  /** Describes what nothing points to and has no class of the profile, but properties that tell what it is. */
  private describeOthers(): void {
    const { subjects } = this.graph;
    if (this.described.every((resource) => resource !== undefined)) return;
    subjects.forEach((subject) => {
      if (this.described[subject.rank] !== undefined || subject.first < 0) return;
      const predicates = new Set(this.graph.statementsOf(subject).map((at) => this.graph.predicateOf(at)));
      const said = this.classes.foreignClass(subject, [...this.profile.classes.values()]);
      // What has a class that says something else, or is only added to, may be right as it stands.
      if (said === undefined && !predicates.has('http://purl.org/dc/terms/title')) return;
      if (said?.relation === 'other') return;
      const maybeDataset = said === undefined || said.relation === 'related';
      const type = classByPredicates(predicates, this.profile, maybeDataset);
      if (type === undefined) return;
      const foreign = this.classes.foreignClass(subject, [type]);
      this.describeUnclassed(subject, [type], foreign, undefined);
      this.describeTargets();
    });
  }

  /** Whether something is an error is known by what it is used as; undefined where that is only its properties. */
  private describeUnclassed(
    subject: Subject,
    range: readonly ProfileClass[],
    foreign: ForeignClass | undefined,
    isWanted: boolean | undefined,
  ): void {
    const own = foreign?.own;
    const type = range.find(({ iris }) => own !== undefined && iris.includes(own)) ?? range[0]!;
    const node = this.describe(subject, undefined, type, own);
    this.described[subject.rank] = node;
    const isSure = isWanted !== undefined;
    if (foreign !== undefined) {
      this.misclassed.add(foreign.statement);
      this.findings.push(classUnknown(node, foreign, isSure));
    } else if (isWanted !== false && type.key !== 'ContactPoint') {
      // That a contact says not what it is has a rule of its own.
      this.findings.push(classMissing(node, isSure));
    }
  }

  private settleAll(references: readonly Reference[], asPart: boolean): void {
    references.forEach((reference) => void this.nest(reference, asPart));
  }

  private describe(
    subject: Subject,
    classIri: string | undefined,
    type: ProfileClass,
    /** The class of the profile that the one of the file is related to. */
    own?: string,
  ): Described {
    const data: CanonicalObject = {};
    const id = isBlank(subject.id) && subject.uses < 2 ? undefined : subject.id;
    if (id !== undefined) data['id'] = id;
    const meant = classIri === undefined ? undefined : this.classes.meantBy(classIri);
    data['class'] = meant?.name ?? (own === undefined ? defaultClassName(type) : classNameOf(own));
    const resource: Described = {
      type,
      id,
      data,
      parent: undefined,
      property: '',
      index: -1,
      source: subject,
      classIri,
      height: 0,
    };
    if (meant?.slip) this.meetSlip(resource, 'class', classIri!);
    fill(this.graph, this.plans, resource, data, this);
    return resource;
  }

  refer(from: Described, target: Subject, property: ProfileProperty, position: number): void {
    const reference = { from, property, position, target };
    const isPart = containing.has(property.key);
    if (isPart) this.parts.push(reference);
    // Anything may be said to have parts; that makes it no catalogue.
    if (!isPart || property.key === 'hasPart') this.mentions.push(reference);
    // A node of which nothing is said is no resource.
    if (target.first >= 0 && !this.classes.isKnown(target)) this.unclassed.push(reference);
  }

  leaveOut(statement: number): void {
    this.leftOut.add(statement);
  }

  meetUnknown(node: Described, key: string): void {
    const place = { kind: 'key', node, key } as const;
    this.findings.push({ rule: 'schema-unknown-property', place, args: { key } });
  }

  /** Tells of a term that is written wrongly; of a wrong namespace only once. */
  meetSlip(node: Described, property: string, iri: string): void {
    const place = { kind: 'resource', node, property } as const;
    const namespace = rightNamespace(iri);
    if (namespace) {
      const { from, to } = namespace;
      if (!this.misnamed.has(from)) this.findings.push({ rule: 'term-namespace', place, args: { from, to } });
      this.misnamed.add(from);
    }
    const meant = property === 'class' ? meantClass(iri, this.profile) : undefined;
    if (meant === undefined || meant.iri === namespace?.iri) return;
    if (meant.slip === 'letters') {
      this.misclassed.add(this.classes.statementOf(node.source, iri));
      this.findings.push(classMisspelt(node, iri, meant.iri));
      return;
    }
    const args = { term: shortenIri(iri), suggestion: shortenIri(meant.iri), slip: 'case' };
    // What has no class that is known is lost as a whole.
    this.findings.push({ rule: 'term-case', place, severity: 'error', args });
  }

  /** Puts a resource where it is used, unless it stands somewhere already. */
  private nest({ from, property, position, target }: Reference, asPart: boolean): void {
    const node = this.described[target.rank];
    if (node === undefined || node.parent !== undefined || node === from) return;
    if (asPart) {
      // Anything may be said to have parts; only a catalogue holds its catalogues.
      const isCatalogue = node.type.key === 'Catalog' && from.type.key === 'Catalog';
      if (property.key === 'hasPart' && !isCatalogue) return;
    } else if (independent.has(node.type.key) && !isBlank(target.id)) {
      return;
    }
    let depth = 1;
    for (let at: Described | undefined = from; at; at = at.parent) {
      if (at === node) return;
      depth += 1;
    }
    if (depth + node.height > deepest) return;

    node.parent = from;
    node.property = property.key;
    const values = from.data[property.key];
    if (Array.isArray(values)) {
      values[position] = node.data;
      node.index = position;
    } else {
      from.data[property.key] = node.data;
    }
    let height = node.height + 1;
    for (let at: Described | undefined = from; at && at.height < height; at = at.parent) at.height = height++;
  }
}

/** Gives blank nodes that stand in no other resource the names by which others refer to them. */
function nameBlanks(all: readonly Described[]): void {
  all.forEach((node) => {
    if (node.parent !== undefined || node.id !== undefined || node.source.uses === 0) return;
    node.id = node.source.id;
    node.data['id'] = node.source.id;
  });
}

/** The top of the document: the resources that stand in no other. */
function placeTops(all: readonly Described[]): CanonicalObject {
  const tops = all.filter(({ parent }) => parent === undefined);
  if (tops.length === 1) return tops[0]!.data;
  if (tops.length === 0) return {};
  tops.forEach((node, index) => {
    node.property = '@graph';
    node.index = index;
  });
  return { '@graph': tops.map(({ data }) => data) };
}
