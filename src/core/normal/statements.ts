import { type CanonicalObject, type CanonicalValue, isBlank } from '../model/canonical.js';
import type { NormalDocument, Note } from '../model/normal.js';
import {
  type ContextTerm,
  expandName,
  expandPrefix,
  ownDatatypes,
  termOf,
} from '../profile/jsonld-context.js';
import { classOfObject, literalOf } from './draft.js';
import { isAbsolute, isSameTerm, literal, rdf, rdfType, type Term, termKey } from './terms.js';

/** What is said of one subject: predicate and object at the same position, the classes first. */
export interface SubjectStatements {
  readonly subject: string;
  readonly predicates: string[];
  readonly objects: Term[];
}

/** The statements of a document, and what could not be said as a statement. */
export interface Statements {
  readonly subjects: readonly SubjectStatements[];
  readonly notes: readonly Note[];
}

/**
 * The statements that a document stands for, by subject in the order of the document: what an expansion as
 * JSON-LD gives, and the statements outside the profile. Blank nodes are `_:b0`, `_:b1` … in this order.
 */
export function statementsOf(document: NormalDocument): Statements {
  const builder = new Builder();
  const graph = document.data['@graph'];
  for (const object of Array.isArray(graph) ? graph : [document.data]) {
    if (typeof object === 'object' && !Array.isArray(object) && Object.keys(object).length > 0)
      builder.node(object);
  }
  for (const { subject, predicate, object } of document.rest) {
    builder.add(
      builder.reference(subject),
      predicate,
      typeof object === 'string' ? builder.reference(object) : object,
    );
  }
  return { subjects: builder.subjects(), notes: builder.notes };
}

/** So many statements of a subject are compared one by one. */
const fewStatements = 24;

class Builder {
  readonly notes: Note[] = [];
  private readonly groups = new Map<string, SubjectStatements>();
  private readonly indexes = new Map<string, Set<string>>();
  private readonly labels = new Map<string, string>();
  /** The classes of resources by their keys in the profile, for notes. */
  private readonly classes = new Map<string, string>();
  private blanks = 0;

  /** The subjects of which anything is said. */
  subjects(): readonly SubjectStatements[] {
    return [...this.groups.values()].filter(({ predicates }) => predicates.length > 0);
  }

  /** Says what an object says. */
  node(object: CanonicalObject, id = this.identifier(object)): void {
    const classNames = namesOf(object['class'] ?? object['@type']);
    if (!isAbsolute(id))
      this.notes.push({ code: 'relative-resource', args: { value: id, class: classNames[0] ?? '' } });
    this.group(id);
    this.classes.set(id, classOfObject(object)?.key ?? '');
    for (const name of classNames) this.add(id, rdfType, expandName(name));
    for (const [key, value] of Object.entries(object)) {
      if (key === 'id' || key === '@id' || key === 'class' || key === '@type') continue;
      const term =
        classNames.map((name) => termOf(name, key)).find((found) => found !== undefined) ??
        termOf(undefined, key);
      const predicate = term?.iri ?? expandPrefix(key);
      if (key.startsWith('@')) this.notes.push({ code: 'keyword-left-out', args: { key } });
      else if (isAbsolute(predicate)) this.values(id, predicate, term, value);
      else this.notes.push({ code: 'keyword-left-out', args: { key } });
    }
  }

  private identifier(object: CanonicalObject): string {
    const written = object['id'] ?? object['@id'];
    return typeof written === 'string' ? this.reference(written) : this.blank();
  }

  private values(
    subject: string,
    predicate: string,
    term: ContextTerm | undefined,
    value: CanonicalValue,
  ): void {
    const isText = term?.kind === 'text' || term?.kind === 'literal';
    if (isText && typeof value === 'object' && !Array.isArray(value)) {
      for (const [tag, texts] of Object.entries(value)) {
        for (const text of Array.isArray(texts) ? texts : [texts]) {
          if (typeof text === 'string')
            this.add(subject, predicate, literal(text, tag === '@none' ? undefined : tag));
        }
      }
      return;
    }
    for (const item of Array.isArray(value) ? value : [value]) this.value(subject, predicate, term, item);
  }

  private value(
    subject: string,
    predicate: string,
    term: ContextTerm | undefined,
    value: CanonicalValue,
  ): void {
    if (Array.isArray(value)) {
      for (const item of value) this.value(subject, predicate, term, item);
    } else if (typeof value === 'string') {
      const isReference = term?.kind === 'iri' || term?.kind === 'resource';
      this.add(
        subject,
        predicate,
        isReference ? this.reference(value) : literal(value, undefined, term && ownDatatypes[term.kind]),
      );
    } else if ('@value' in value) {
      this.add(subject, predicate, literalOf(value));
    } else if ('@set' in value) {
      this.value(subject, predicate, term, value['@set']!);
    } else if ('@list' in value) {
      this.list(subject, predicate, term, [value['@list'] ?? []].flat());
    } else if (!saysAnything(value)) {
      this.note('nothing-there', subject, { property: predicate });
    } else {
      // The statement comes before those of what it leads to.
      const target = this.identifier(value);
      this.add(subject, predicate, target);
      if (Object.keys(value).some((key) => key !== 'id' && key !== '@id')) this.node(value, target);
    }
  }

  private list(
    subject: string,
    predicate: string,
    term: ContextTerm | undefined,
    items: readonly CanonicalValue[],
  ): void {
    let [from, by] = [subject, predicate];
    for (const item of items) {
      const cell = this.blank();
      this.add(from, by, cell);
      this.value(cell, `${rdf}first`, term, item);
      [from, by] = [cell, `${rdf}rest`];
    }
    this.add(from, by, `${rdf}nil`);
  }

  /** Adds a statement, unless it is known already or no statement at all. */
  add(subject: string, predicate: string, object: Term): void {
    if (typeof object === 'string' && !isAbsolute(object)) {
      this.note('relative-iri', subject, { value: object, property: predicate });
      return;
    }
    if (!isAbsolute(subject) || !isAbsolute(predicate) || isBlank(predicate)) {
      if (isAbsolute(subject)) this.notes.push({ code: 'keyword-left-out', args: { key: predicate } });
      return;
    }
    const group = this.group(subject);
    if (this.isKnown(group, predicate, object)) return;
    group.predicates.push(predicate);
    group.objects.push(object);
  }

  /** Notes something about a resource; one without address goes by its class alone. */
  private note(code: Note['code'], subject: string, args: Note['args']): void {
    const resource = isBlank(subject) ? '' : subject;
    this.notes.push({ code, args: { ...args, class: this.classes.get(subject) ?? '', resource } });
  }

  /** Whether the statement has been made. A subject with many statements gets an index. */
  private isKnown(
    { subject, predicates, objects }: SubjectStatements,
    predicate: string,
    object: Term,
  ): boolean {
    if (objects.length < fewStatements) {
      return objects.some((known, at) => predicates[at] === predicate && isSameTerm(known, object));
    }
    let index = this.indexes.get(subject);
    if (!index) {
      index = new Set(objects.map((known, at) => `${predicates[at]} ${termKey(known)}`));
      this.indexes.set(subject, index);
    }
    const key = `${predicate} ${termKey(object)}`;
    return index.has(key) || !index.add(key);
  }

  private group(subject: string): SubjectStatements {
    let group = this.groups.get(subject);
    if (!group) {
      group = { subject, predicates: [], objects: [] };
      this.groups.set(subject, group);
    }
    return group;
  }

  /** An IRI, with the customary prefixes written in full, or the name that a blank node has in the output. */
  reference(text: string): string {
    return isBlank(text) ? this.blank(text) : expandPrefix(text);
  }

  private blank(label?: string): string {
    const known = label === undefined ? undefined : this.labels.get(label);
    if (known !== undefined) return known;
    const name = `_:b${this.blanks++}`;
    if (label !== undefined) this.labels.set(label, name);
    return name;
  }
}

/** Whether an object has anything that can be said in RDF: an address, a class, or a key that is known or a full name. */
function saysAnything(object: CanonicalObject): boolean {
  return Object.keys(object).some(
    (key) =>
      /^@?id$|^class$|^@type$/.test(key) ||
      termOf(undefined, key) !== undefined ||
      isAbsolute(expandPrefix(key)),
  );
}

function namesOf(value: CanonicalValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
}
