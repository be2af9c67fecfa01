import { isBlank } from '../../../model/canonical.js';
import type { Args } from '../../../model/finding.js';
import type { Span } from '../../../model/text.js';
import { append } from './append.js';
import type { Subject } from './subject.js';

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

/** Something wrong with a term, found by a parser that kept the term as it was written. */
export interface Fault {
  readonly rule: string;
  readonly args: Args;
  readonly span: Span;
  /** The subject whose statement has the term, or which is the term itself. */
  subject: Subject | undefined;
  /** The statement; -1 for the subject itself. */
  statement: number;
}

/** So many statements are compared one by one; from then on the subject gets an index. */
const fewStatements = 32;

/** A graph has room for so many statements before it makes more. */
const fewestStatements = 1024;

/** Prefixes and bases may make so many signs of each sign of a text, beside a small allowance. */
const timesUnfolded = 40;
const unfoldedAllowance = 200_000;

/** Few statements are shorter than that in any syntax, counted over a whole file. */
const shortStatement = 32;

/** A statement that has been made before, where it is made again. */
export interface Repetition {
  readonly statement: number;
  /** How many statements there were before, and the place where its subject stands. */
  readonly after: number;
  readonly block: number;
  readonly predicateStart: number;
  readonly predicateEnd: number;
  readonly objectStart: number;
  readonly objectEnd: number;
}

/** The name of a named graph where it stands, or a prefix where it is declared. */
export interface Named {
  readonly name: string;
  readonly iri: string;
  readonly start: number;
  readonly end: number;
}

/** The kinds of objects that every graph has: IRIs and blank nodes, and texts without language and type. */
export const resourceKind = 0;
export const plainKind = 1;

/**
 * What an RDF file says: statements by subject. A statement that is made twice counts once. Statements are numbers, and
 * what they consist of stands in lists: a large catalogue has hundreds of thousands, and an object for each would cost
 * more time and memory than all the rest of reading.
 */
export class Graph {
  /** In the order in which they are first mentioned as subjects. */
  readonly subjects = new Map<string, Subject>();
  /** Names of the named graphs; their statements stand among all others. */
  readonly graphs = new Set<string>();
  /** Where the names of named graphs stand. */
  readonly graphNames: Named[] = [];
  readonly faults: Fault[] = [];
  /** Whether the text has comments; parsers that do not say so leave it open. */
  hasComments: boolean | undefined;

  /** The predicates that occur; statements refer to them by their numbers. */
  readonly predicateIris: string[] = [];
  private readonly predicateNumbers = new Map<string, number>();
  /** What kinds of literals occur: language and type of each. The first is none, but stands for resources. */
  readonly kindsOfLiterals: {
    readonly language: string | undefined;
    readonly datatype: string | undefined;
  }[] = [
    { language: undefined, datatype: undefined },
    { language: undefined, datatype: undefined },
  ];
  private readonly kindsByLanguage = new Map<string, number>();
  private readonly kindsByDatatype = new Map<string, number>([[xsdString, plainKind]]);

  /** Of each statement the object: an IRI, a blank node or the text of a literal; which of them its kind says. */
  readonly values: string[] = [];
  /** Of each statement the number of its predicate. These lists have room for more statements than there are. */
  predicates: Int32Array;
  /** Of each statement the kind of its object. */
  kinds: Int32Array;
  /** Of each statement the next one of the same subject; -1 where it is the last. */
  nexts: Int32Array;
  /** Start and end of predicate and object, four numbers a statement. For a bracket in Turtle the object is its first sign. */
  spans: Int32Array;
  /**
   * The places where resources are the subjects: of each the start, the end, the number of statements before it, and the
   * next one of the same subject; -1 where it is the last.
   */
  blocks: Int32Array;
  private blockCount = 0;
  /** What is said again, by the numbers of the subjects. */
  readonly repetitions = new Map<number, Repetition[]>();

  private waiting: Fault[] = [];
  private readonly labels = new Map<string, string>();
  private readonly usedBlanks = new Map<string, number>();
  private blanks = 0;
  private unfolded = 0;
  private readonly mostUnfolded: number;

  /** The length of the text tells how much room there should be for statements, and how much may be made of it. */
  constructor(length = 0) {
    this.mostUnfolded = unfoldedAllowance + timesUnfolded * length;
    const room = Math.max(fewestStatements, Math.floor(length / shortStatement));
    this.predicates = new Int32Array(room);
    this.kinds = new Int32Array(room);
    this.nexts = new Int32Array(room);
    this.spans = new Int32Array(room * 4);
    this.blocks = new Int32Array(room);
  }

  /** The subject with this identifier, which is mentioned here as such. */
  subject(id: string, start: number, end: number): Subject {
    let found = this.subjects.get(id);
    const block = this.blockCount++;
    if (found === undefined) {
      found = {
        id,
        rank: this.subjects.size,
        first: -1,
        last: -1,
        count: 0,
        uses: isBlank(id) ? (this.usedBlanks.get(id) ?? 0) : 0,
        firstBlock: block,
        lastBlock: block,
        index: undefined,
      };
      this.subjects.set(id, found);
    } else {
      this.blocks[found.lastBlock * 4 + 3] = block;
      found.lastBlock = block;
    }
    const at = block * 4;
    if (at === this.blocks.length) this.blocks = twice(this.blocks);
    const { blocks } = this;
    blocks[at] = start;
    blocks[at + 1] = end;
    blocks[at + 2] = this.values.length;
    blocks[at + 3] = -1;
    if (this.waiting.length > 0) this.attach(found, -1);
    return found;
  }

  /** The number of a predicate. */
  predicate(iri: string): number {
    let found = this.predicateNumbers.get(iri);
    if (found === undefined) {
      found = this.predicateIris.push(iri) - 1;
      this.predicateNumbers.set(iri, found);
    }
    return found;
  }

  /** The kind of literals in a language, or of a type, or with neither. */
  kindOfLiteral(language: string | undefined, datatype: string | undefined): number {
    const known = language === undefined ? this.kindsByDatatype : this.kindsByLanguage;
    const name = language ?? datatype;
    if (name === undefined) return plainKind;
    let found = known.get(name);
    if (found === undefined) {
      found = this.kindsOfLiterals.push({ language, datatype }) - 1;
      known.set(name, found);
    }
    return found;
  }

  /** Adds a statement by its parts; the last numbers are the places of its predicate and its object. */
  addStatement(
    subject: Subject,
    predicate: number,
    value: string,
    kind: number,
    predicateStart: number,
    predicateEnd: number,
    objectStart: number,
    objectEnd: number,
  ): void {
    const known = this.find(subject, predicate, value, kind);
    const statement = known < 0 ? this.values.length : known;
    if (this.waiting.length > 0) this.attach(subject, statement);
    if (known >= 0) {
      const { lastBlock: block, rank } = subject;
      const after = this.values.length;
      const repetition = { statement, after, block, predicateStart, predicateEnd, objectStart, objectEnd };
      append(this.repetitions, rank, repetition);
      return;
    }
    if (statement === this.predicates.length) this.makeRoom();
    this.values.push(value);
    this.predicates[statement] = predicate;
    this.kinds[statement] = kind;
    this.nexts[statement] = -1;
    const { spans } = this;
    spans[statement * 4] = predicateStart;
    spans[statement * 4 + 1] = predicateEnd;
    spans[statement * 4 + 2] = objectStart;
    spans[statement * 4 + 3] = objectEnd;
    if (subject.last < 0) subject.first = statement;
    else this.nexts[subject.last] = statement;
    subject.last = statement;
    subject.count += 1;
    if (subject.index !== undefined) addToIndex(subject.index, predicate, kind, value, statement);
    if (kind === resourceKind && isBlank(value)) this.use(value);
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
    const isLiteral = typeof object !== 'string';
    this.addStatement(
      subject,
      this.predicate(predicate),
      isLiteral ? object.value : object,
      isLiteral ? this.kindOfLiteral(object.language, object.datatype) : resourceKind,
      predicateStart,
      predicateEnd,
      objectStart,
      objectEnd,
    );
  }

  /** The statements of a subject, in document order. */
  statementsOf(subject: Subject): readonly number[] {
    const found: number[] = [];
    for (let at = subject.first; at >= 0; at = this.nexts[at]!) found.push(at);
    return found;
  }

  /** The predicate of a statement. */
  predicateOf(statement: number): string {
    return this.predicateIris[this.predicates[statement]!]!;
  }

  /** The object of a statement. */
  objectOf(statement: number): Term {
    const kind = this.kinds[statement]!;
    const value = this.values[statement]!;
    return kind === resourceKind ? value : { value, ...this.kindsOfLiterals[kind]! };
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

  /**
   * Whether so many signs more may be made of what is written: a short name with a long prefix, thousands of times, would
   * fill the memory. The first time that it is too much is a fault.
   */
  mayUnfold(signs: number, start: number, end: number): boolean {
    const before = this.unfolded;
    this.unfolded += signs;
    if (this.unfolded <= this.mostUnfolded) return true;
    if (before <= this.mostUnfolded) this.fault('document-limit', { kind: 'addresses' }, start, end);
    return false;
  }

  /** Faults of terms that became no statement belong to none. */
  forget(): void {
    this.waiting = [];
  }

  private attach(subject: Subject, statement: number): void {
    for (const fault of this.waiting) {
      fault.subject = subject;
      fault.statement = statement;
    }
    this.waiting = [];
  }

  private makeRoom(): void {
    this.predicates = twice(this.predicates);
    this.kinds = twice(this.kinds);
    this.nexts = twice(this.nexts);
    this.spans = twice(this.spans);
  }

  private use(blank: string): void {
    const subject = this.subjects.get(blank);
    if (subject) subject.uses += 1;
    else this.usedBlanks.set(blank, (this.usedBlanks.get(blank) ?? 0) + 1);
  }

  /** The statement of a subject with this predicate and object, or -1. */
  private find(subject: Subject, predicate: number, value: string, kind: number): number {
    const { predicates, values, kinds, nexts } = this;
    if (subject.count >= fewStatements) {
      if (subject.index === undefined) {
        subject.index = new Map();
        for (const at of this.statementsOf(subject))
          addToIndex(subject.index, predicates[at]!, kinds[at]!, values[at]!, at);
      }
      return subject.index.get(predicate * mostKinds + kind)?.get(value) ?? -1;
    }
    for (let at = subject.first; at >= 0; at = nexts[at]!) {
      if (predicates[at] === predicate && kinds[at] === kind && values[at] === value) return at;
    }
    return -1;
  }
}

/** A literal; the type xsd:string is what a literal has anyway. */
export function literal(value: string, language: string | undefined, datatype: string | undefined): Literal {
  return { value, language, datatype: datatype === xsdString ? undefined : datatype };
}

/** Whether two terms are the same. */
export function isSameTerm(one: Term, other: Term): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.value === other.value && one.language === other.language && one.datatype === other.datatype;
}

/** A list that is twice as long. */
function twice(list: Int32Array): Int32Array {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** There are fewer kinds of objects: languages and types are each found by a map, which holds at most 2 ** 24. */
const mostKinds = 2 ** 26;

function addToIndex(
  index: Map<number, Map<string, number>>,
  predicate: number,
  kind: number,
  value: string,
  statement: number,
): void {
  const key = predicate * mostKinds + kind;
  const statements = index.get(key);
  if (statements) statements.set(value, statement);
  else index.set(key, new Map([[value, statement]]));
}
