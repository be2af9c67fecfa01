import { type CanonicalValue, isBlank, type ResourceNode } from '../../../model/canonical.js';
import type { Edit, NewValue } from '../../../model/edit.js';
import type { ProfileClass } from '../../../model/profile.js';
import { classNameOf, defaultClassName } from '../../../profile/names.js';
import { expandCurie } from '../../../profile/prefixes.js';
import { classes } from '../../../profile/profile.js';
import { isAbsoluteIri } from '../../../source/iri.js';
import { append } from './append.js';
import type { Built } from './document.js';
import {
  type Graph,
  isSameTerm,
  type Literal,
  literal,
  type Named,
  rdfType,
  resourceKind,
  type Term,
} from './graph.js';
import { inexpressible } from './inexpressible.js';
import type { Block, Mention, Mentions } from './mentions.js';
import { Pointers } from './pointers.js';
import type { Subject } from './subject.js';
import { type Traced, type Traces, valueAt } from './traces.js';

/** A term to write: an IRI, a literal, or a new resource without IRI. */
export type NewTerm = string | Literal | NewNode;

/** A new resource without IRI. */
export interface NewNode {
  readonly type: string;
  readonly properties: readonly NewStatements[];
}

/** A property and its new values. */
export interface NewStatements {
  readonly predicate: string;
  readonly values: readonly NewTerm[];
}

/** The edits of a fix in terms of the places where statements stand in the file. */
export interface Plan {
  /** What stands in the place of a value; nothing where it goes. */
  readonly values: Map<Mention, readonly NewTerm[]>;
  /** The property that a statement gets. */
  readonly predicates: Map<Mention, string>;
  readonly additions: (NewStatements & { readonly subject: Subject })[];
  readonly names: Naming[];
  /** Nameless resources to which nothing points any longer: they go with the value that was the last to do so. */
  readonly gone: Set<Subject>;
}

/** Everything that stands for an IRI which becomes another one. */
interface Naming {
  readonly to: string;
  readonly blocks: readonly Block[];
  readonly objects: readonly Mention[];
  readonly graphs: readonly Named[];
}

/** Makes plans of the edits of fixes. */
export class Planner {
  private pointers: Pointers | undefined;
  private graphNames: Map<string, Named[]> | undefined;

  constructor(
    private readonly built: Built,
    private readonly traces: Traces,
    private readonly graph: Graph,
    private readonly mentions: Mentions,
  ) {}

  plan(edits: readonly Edit[]): Plan {
    const plan: Plan = {
      values: new Map(),
      predicates: new Map(),
      additions: [],
      names: [],
      gone: new Set(),
    };
    for (const edit of edits) {
      if (edit.kind === 'iri') this.rename(plan, edit.from, edit.to);
      else if (edit.kind === 'replace' && edit.property === 'id') this.identify(plan, edit);
      else if (edit.kind === 'replace') this.replace(plan, edit);
      else if (edit.kind === 'add') {
        const values = termsOf(edit.node, edit.property, edit.values);
        const predicate = iriOfProperty(edit.node, edit.property);
        if (values.length === 0) throw inexpressible;
        plan.additions.push({ subject: edit.node.source as Subject, predicate, values });
      } else {
        const predicate = iriOfProperty(edit.node, edit.to);
        const statements = this.tracedOf(edit.node, edit.property);
        if (statements.length === 0) throw inexpressible;
        const subject = edit.node.source as Subject;
        for (const { statement } of statements) {
          for (const mention of this.mentions.of(subject, statement))
            put(plan.predicates, mention, predicate);
        }
      }
    }
    this.followBlanks(plan);
    this.checkRest(plan);
    return plan;
  }

  private identify(plan: Plan, { node, values }: Edit & { kind: 'replace' }): void {
    const from = (node.source as Subject).id;
    const [value, ...others] = values;
    if (isBlank(from) || value === undefined || !('iri' in value) || others.length > 0) throw inexpressible;
    this.rename(plan, from, value.iri);
  }

  private rename(plan: Plan, from: string, to: string): void {
    if (!isAbsoluteIri(to) || isBlank(from)) throw inexpressible;
    const subject = this.graph.subjects.get(from);
    const blocks = subject ? this.mentions.blocksOf(subject) : [];
    const objects = this.pointersTo(from);
    const graphs = this.graphsNamed(from);
    if (blocks.length + objects.length + graphs.length === 0) throw inexpressible;
    plan.names.push({ to, blocks, objects, graphs });
  }

  private replace(plan: Plan, edit: Edit & { kind: 'replace' }): void {
    const { node, property } = edit;
    const values = termsOf(node, property, edit.values);
    const statements = this.select(edit);
    if (statements.length === 0) throw inexpressible;
    statements.forEach(({ statement }, at) => {
      // The last one takes all values that are left.
      const own = at === statements.length - 1 ? values.slice(at) : values.slice(at, at + 1);
      const [first, ...repeated] = this.mentions.of(node.source as Subject, statement);
      const object = this.graph.objectOf(statement);
      if (!(own.length === 1 && isUnchanged(object, own[0]!))) put(plan.values, first!, own);
      // Said twice, it is to be said no more, or differently once.
      if (own.length !== 1 || !isUnchanged(object, own[0]!)) {
        for (const mention of repeated) put(plan.values, mention, []);
      }
    });
  }

  /** The statements that the edit speaks of. */
  private select({ node, property, language, index }: Edit & { kind: 'replace' }): readonly Traced[] {
    const own = this.tracedOf(node, property);
    if (index === undefined || index < 0) {
      return language === undefined ? own : own.filter((traced) => traced.language === language);
    }
    const list = node.data[property];
    const kind = node.type.properties.get(property)?.kind;
    if (Array.isArray(list) && (kind === 'text' || kind === 'literal')) {
      // A list beside texts of several languages has an order of its own.
      const term = termOf(list[index]);
      return term === undefined
        ? []
        : own.filter(({ statement }) => isSameTerm(this.graph.objectOf(statement), term)).slice(0, 1);
    }
    const meant = valueAt(own, language, index);
    return meant ? [meant] : [];
  }

  private tracedOf(node: ResourceNode, key: string): readonly Traced[] {
    const resource = this.built.resourceOf(node.source as Subject);
    return resource ? this.traces.ofKey(resource, key) : [];
  }

  /** Every mention of an IRI as a value. */
  private pointersTo(iri: string): readonly Mention[] {
    this.pointers ??= new Pointers(this.graph);
    return this.pointers.to(iri).flatMap(({ subject, statement }) => this.mentions.of(subject, statement));
  }

  private graphsNamed(iri: string): readonly Named[] {
    if (!this.graphNames) {
      this.graphNames = new Map();
      for (const name of this.graph.graphNames) append(this.graphNames, name.iri, name);
    }
    return this.graphNames.get(iri) ?? [];
  }

  /** Finds the nameless resources that lose the last value that points to them, and those that they point to. */
  private followBlanks(plan: Plan): void {
    const { kinds, values, subjects } = this.graph;
    const lost = new Map<Subject, Set<number>>();
    const lose = (statement: number) => {
      const value = values[statement]!;
      const target = kinds[statement] === resourceKind && isBlank(value) ? subjects.get(value) : undefined;
      if (!target) return;
      const pointers = lost.get(target) ?? new Set();
      lost.set(target, pointers.add(statement));
      if (pointers.size < target.uses || plan.gone.has(target)) return;
      plan.gone.add(target);
      for (const own of this.graph.statementsOf(target)) lose(own);
    };
    for (const { statement } of plan.values.keys()) lose(statement);
  }

  /** A resource of which nothing would be said is no resource, and a property cannot change while it is multiplied. */
  private checkRest({ values, predicates, additions, gone }: Plan): void {
    let losing: Map<Subject, number> | undefined;
    for (const [mention, terms] of values) {
      if (terms.length > 1 && predicates.has(mention)) throw inexpressible;
      if (terms.length > 0) continue;
      losing ??= new Map();
      losing.set(mention.subject, (losing.get(mention.subject) ?? 0) + 1);
    }
    for (const [subject, count] of losing ?? []) {
      const isLeft = count < this.mentions.count(subject);
      if (!isLeft && !gone.has(subject) && !additions.some((added) => added.subject === subject))
        throw inexpressible;
    }
  }
}

/** A mention that two edits of a fix want to change cannot become two things at once. */
function put<Value>(map: Map<Mention, Value>, mention: Mention, value: Value): void {
  if (map.has(mention)) throw inexpressible;
  map.set(mention, value);
}

function isUnchanged(object: Term, value: NewTerm): boolean {
  if (typeof value === 'object' && 'type' in value) return false;
  return isSameTerm(object, value);
}

/** The term that a value of the canonical document stands for, in a list of texts. */
function termOf(value: CanonicalValue | undefined): Term | undefined {
  if (value === undefined || Array.isArray(value)) return undefined;
  if (typeof value === 'string') return literal(value, undefined, undefined);
  const { '@value': text, '@language': language, '@type': type, id } = value;
  if (typeof id === 'string') return id;
  if (typeof text !== 'string') return undefined;
  const datatype = typeof type === 'string' ? (expandCurie(type) ?? type) : undefined;
  return literal(text, typeof language === 'string' ? language : undefined, datatype);
}

/** The IRI of a property by its key, or of one that the profile does not know. */
function iriOfProperty(node: { readonly type: ProfileClass }, key: string): string {
  if (key === 'class') return rdfType;
  const iri = node.type.properties.get(key)?.iri ?? expandCurie(key) ?? key;
  if (!isAbsoluteIri(iri)) throw inexpressible;
  return iri;
}

function termsOf(
  node: { readonly type: ProfileClass },
  property: string,
  values: readonly NewValue[],
): readonly NewTerm[] {
  return values.map((value): NewTerm => {
    if ('iri' in value) {
      if (!isAbsoluteIri(value.iri)) throw inexpressible;
      return value.iri;
    }
    if ('class' in value) return nodeOf(value);
    if (property === 'class') return classIri(node.type, value.text);
    const { text, language, datatype } = value;
    if (datatype === undefined) return literal(text, language, undefined);
    const type = expandCurie(datatype) ?? datatype;
    if (language !== undefined || !isAbsoluteIri(type)) throw inexpressible;
    return literal(text, undefined, type);
  });
}

function nodeOf(value: Extract<NewValue, { readonly class: string }>): NewNode {
  const type = classes.get(value.class);
  if (!type) throw inexpressible;
  const properties = Object.entries(value.properties).map(([key, inner]) => ({
    predicate: iriOfProperty({ type }, key),
    values: termsOf({ type }, key, inner),
  }));
  return {
    type: classIri(type, defaultClassName(type)),
    properties: properties.filter(({ values }) => values.length > 0),
  };
}

function classIri(type: ProfileClass, name: string): string {
  const iri = type.iris.find((candidate, at) => classNameOf(candidate) === name || type.curies[at] === name);
  if (iri === undefined) throw inexpressible;
  return iri;
}
