import type { Args } from '../../checks/rule.js';
import type { Span } from '../../source/text.js';
import type { Trail } from './trail.js';

/** The namespace of RDF itself. */
export const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const rdfType = `${rdfNamespace}type`;
export const rdfFirst = `${rdfNamespace}first`;
export const rdfRest = `${rdfNamespace}rest`;
export const rdfNil = `${rdfNamespace}nil`;

/** The namespace of the datatypes. */
export const xsdNamespace = 'http://www.w3.org/2001/XMLSchema#';
const xsdString = `${xsdNamespace}string`;

/** A literal. A text without language and one of the type xsd:string are the same and have neither. */
export interface Literal {
  readonly value: string;
  readonly language: string | undefined;
  readonly datatype: string | undefined;
}

/** An IRI as it was written (made absolute where the file has a base), a blank node (`_:b0`), or a literal. */
export type Term = string | Literal;

/** A resource with its statements: predicate and object of each at the same position, in document order. */
export interface Subject {
  readonly id: string;
  /** Its number in the order of the document. */
  readonly rank: number;
  readonly predicates: string[];
  readonly objects: Term[];
  /** How often a blank node is the object of a statement. */
  uses: number;
  /** First mention as a subject; only in a graph that keeps spans. */
  readonly span: Span | undefined;
  /** Start and end of predicate and object, four numbers a statement; only in a graph that keeps spans. */
  readonly spans: number[] | undefined;
  /** Statements by their text, once there are many of them. */
  index: Map<string, number> | undefined;
}

/** Something wrong with a term, found by a parser that kept the term as it was written. */
export interface Fault {
  readonly rule: string;
  readonly args: Args;
  span: Span;
  /** The subject whose statement has the term, or which is the term itself. */
  subject: Subject | undefined;
  /** Number of the statement in its subject; -1 for the subject itself. */
  statement: number;
}

/** So many statements are compared one by one; from then on the subject gets an index. */
const fewStatements = 24;

/** What an RDF file says: statements by subject. A statement that is made twice counts once. */
export class Graph {
  /** In the order in which they are first mentioned as subjects. */
  readonly subjects = new Map<string, Subject>();
  /** Names of the named graphs; their statements stand among all others. */
  readonly graphs = new Set<string>();
  readonly faults: Fault[] = [];
  private waiting: Fault[] = [];
  private readonly labels = new Map<string, string>();
  private readonly usedBlanks = new Map<string, number>();
  private blanks = 0;

  /** A graph that keeps spans is only made when places have to be shown, a trail when the text is to be changed. */
  constructor(
    private readonly keepsSpans: boolean,
    readonly trail: Trail | undefined = undefined,
  ) {}

  /** The subject with this identifier. */
  subject(id: string, start: number, end: number): Subject {
    let found = this.subjects.get(id);
    if (!found) {
      found = {
        id,
        rank: this.subjects.size,
        predicates: [],
        objects: [],
        uses: isBlank(id) ? (this.usedBlanks.get(id) ?? 0) : 0,
        span: this.keepsSpans ? { start, end } : undefined,
        spans: this.keepsSpans ? [] : undefined,
        index: undefined,
      };
      this.subjects.set(id, found);
    }
    if (this.waiting.length > 0) this.settle(found, -1);
    this.trail?.subject(found, start, end);
    return found;
  }

  /** Adds a statement; the numbers are the places of its predicate and its object. */
  add(
    subject: Subject,
    predicate: string,
    object: Term,
    predicateStart: number,
    predicateEnd: number,
    objectStart: number,
    objectEnd: number,
  ): void {
    const known = findStatement(subject, predicate, object);
    if (this.waiting.length > 0) this.settle(subject, known < 0 ? subject.objects.length : known);
    this.trail?.statement(
      subject,
      known < 0 ? subject.objects.length : known,
      predicateStart,
      predicateEnd,
      objectStart,
      objectEnd,
    );
    if (known >= 0) return;
    subject.predicates.push(predicate);
    subject.objects.push(object);
    subject.index?.set(statementKey(predicate, object), subject.objects.length - 1);
    subject.spans?.push(predicateStart, predicateEnd, objectStart, objectEnd);
    if (typeof object === 'string' && isBlank(object)) this.use(object);
  }

  /** A new blank node, or the one with this label. Names count up in the order of the document. */
  blank(label?: string): string {
    if (label === undefined) return `_:b${this.blanks++}`;
    let name = this.labels.get(label);
    if (name === undefined) {
      name = `_:b${this.blanks++}`;
      this.labels.set(label, name);
    }
    return name;
  }

  /** Notes a fault in a term; it belongs to the subject or statement that is added next. */
  fault(rule: string, args: Args, start: number, end: number): void {
    const fault: Fault = { rule, args, span: { start, end }, subject: undefined, statement: -1 };
    this.faults.push(fault);
    this.waiting.push(fault);
  }

  /** Faults of terms that became no statement belong to none. */
  forget(): void {
    this.waiting = [];
  }

  private settle(subject: Subject, statement: number): void {
    for (const fault of this.waiting) {
      fault.subject = subject;
      fault.statement = statement;
    }
    this.waiting = [];
  }

  private use(blank: string): void {
    const subject = this.subjects.get(blank);
    if (subject) subject.uses += 1;
    else this.usedBlanks.set(blank, (this.usedBlanks.get(blank) ?? 0) + 1);
  }
}

/** Whether a term that is no literal is a blank node. */
export function isBlank(id: string): boolean {
  return id.charCodeAt(0) === 0x5f && id.charCodeAt(1) === 0x3a;
}

/** A literal; the type xsd:string is what a literal has anyway. */
export function literal(value: string, language: string | undefined, datatype: string | undefined): Literal {
  return { value, language, datatype: datatype === xsdString ? undefined : datatype };
}

/** The number of a statement in its subject, or -1. */
function findStatement(subject: Subject, predicate: string, object: Term): number {
  const { predicates, objects } = subject;
  if (objects.length >= fewStatements) {
    subject.index ??= new Map(objects.map((term, at) => [statementKey(predicates[at]!, term), at]));
    return subject.index.get(statementKey(predicate, object)) ?? -1;
  }
  for (let at = 0; at < objects.length; at++) {
    if (predicates[at] === predicate && isSameTerm(objects[at]!, object)) return at;
  }
  return -1;
}

/** Whether two terms are the same. */
export function isSameTerm(one: Term, other: Term): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.value === other.value && one.language === other.language && one.datatype === other.datatype;
}

function statementKey(predicate: string, object: Term): string {
  if (typeof object === 'string') return `${predicate} ${object}`;
  return `${predicate}"${object.language ?? ''}^${object.datatype ?? ''}"${object.value}`;
}
