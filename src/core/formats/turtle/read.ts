import type { Read } from '../../model/reader.js';
import { mostNested, SyntaxFault } from '../shared/graph/faults.js';
import {
  type Graph,
  type Named,
  rdfFirst,
  rdfNil,
  rdfRest,
  rdfType,
  resourceKind,
  xsdNamespace,
} from '../shared/graph/graph.js';
import { readRdf } from '../shared/graph/read.js';
import type { Subject } from '../shared/graph/subject.js';
import { TermReader } from '../shared/graph/tokens.js';
import type { TurtleForm } from './form.js';
import {
  declaredPrefix,
  directive,
  isEndOfWord,
  number,
  propertyAndText,
  statementEnd,
  subjectStart,
  word,
} from './patterns.js';

/** Reads Turtle and TriG. After a syntax error it goes on with the next statement. */
export const readTurtle: Read = (source, options) =>
  readRdf(source, 'Turtle', parseTurtle, async () => (await import('./edit.js')).turtleWriter, options);

/** Parses Turtle or TriG into the graph. */
export function parseTurtle(text: string, graph: Graph, tell: (fault: SyntaxFault) => void): TurtleForm {
  return new TurtleParser(text, graph, tell).parse();
}

class TurtleParser {
  private readonly terms: TermReader;
  private readonly form: { brackets: number[]; prefixes: Named[] } = { brackets: [], prefixes: [] };
  /** The number of rdf:type as a predicate. */
  private readonly type: number;
  private depth = 0;
  private inGraph = false;
  /** Place of the term that was read last. */
  private start = 0;
  private end = 0;
  private kind = resourceKind;

  constructor(
    private readonly text: string,
    private readonly graph: Graph,
    private readonly tell: (fault: SyntaxFault) => void,
  ) {
    this.terms = new TermReader(text, graph, tell);
    this.type = graph.predicate(rdfType);
    graph.hasComments = false;
  }

  parse(): TurtleForm {
    for (;;) {
      try {
        const code = this.skipSpace();
        if (Number.isNaN(code)) break;
        this.statement(code);
      } catch (fault) {
        if (!(fault instanceof SyntaxFault)) throw fault;
        this.tell(fault);
        this.graph.forget();
        if (fault.cause === 'depth') break;
        this.resume(fault);
      }
    }
    if (this.inGraph) this.tell(new SyntaxFault('turtle-bracket', this.text.length - 1, this.text.length));
    return this.form;
  }

  /** Goes to where the next statement may start. */
  private resume(fault: SyntaxFault): void {
    const { terms, text } = this;
    this.depth = 0;
    // Where only the full stop is missing, the next statement starts right here.
    if (fault.cause === 'turtle-dot') return;
    const from = Math.max(
      terms.at,
      fault.cause === 'turtle-quote' || fault.cause === 'turtle-iri' ? fault.end : fault.start,
    );
    statementEnd.lastIndex = from;
    const end = statementEnd.exec(text)?.index ?? text.length;
    terms.at = Math.min(text.length, Math.max(end, from) + 1);
  }

  private statement(code: number): void {
    const { terms, text } = this;
    if (code === 0x7d && this.inGraph) {
      this.inGraph = false;
      terms.at += 1;
      return;
    }
    if (code === 0x7b && !this.inGraph) {
      this.inGraph = true;
      terms.at += 1;
      return;
    }
    // Nothing but a declaration starts with one of these signs, unless it is a prefixed name.
    const small = code | 32;
    if (code === 0x40 || small === 0x70 || small === 0x62 || small === 0x67 || small === 0x76) {
      directive.lastIndex = terms.at;
      const match = directive.exec(text);
      if (match) {
        this.directive((match[1] ?? match[2])!.toLowerCase(), match[1] !== undefined);
        return;
      }
      if (code === 0x40) throw terms.unexpected('turtle-directive');
    }
    this.triples(code);
  }

  private directive(name: string, isAt: boolean): void {
    const { terms, text } = this;
    const start = terms.at;
    terms.at = directive.lastIndex;
    // Inside a graph nothing is declared, and after an at sign only small letters are right.
    if (name !== 'graph' && (this.inGraph || (isAt && !text.startsWith(name, start + 1)))) {
      this.tell(new SyntaxFault('turtle-directive', start, terms.at));
    }
    const end = terms.at;
    let code = this.skipSpace();
    if (name === 'graph') {
      const from = terms.at;
      this.openGraph(this.name(code), from, terms.at);
      return;
    }
    if (name === 'version') {
      terms.literal(false);
    } else if (name === 'prefix') {
      declaredPrefix.lastIndex = terms.at;
      const prefix = declaredPrefix.exec(text)?.[0];
      if (prefix === undefined) throw new SyntaxFault('turtle-directive', start, end);
      terms.at = declaredPrefix.lastIndex;
      code = this.skipSpace();
      if (code !== 0x3c) throw new SyntaxFault('turtle-directive', start, end);
      const iri = terms.iri('@prefix');
      terms.declare(prefix.slice(0, -1), iri);
      this.form.prefixes.push({ name: prefix.slice(0, -1), iri, start, end: terms.at });
    } else {
      if (code !== 0x3c) throw new SyntaxFault('turtle-directive', start, end);
      terms.base = terms.iri('@base');
    }
    this.graph.forget();
    code = this.skipSpace();
    if (code === 0x2e) {
      if (!isAt) this.tell(new SyntaxFault('turtle-directive', start, terms.at));
      terms.at += 1;
    } else if (isAt) throw new SyntaxFault('turtle-dot', start, terms.at);
  }

  private openGraph(name: string, start: number, end: number): void {
    const { terms, graph } = this;
    graph.forget();
    if (this.skipSpace() !== 0x7b) throw terms.unexpected('turtle-bracket');
    if (this.inGraph) throw terms.unexpected('turtle-bracket');
    terms.at += 1;
    this.inGraph = true;
    graph.graphs.add(name);
    graph.graphNames.push({ name, iri: name, start, end });
  }

  private triples(code: number): void {
    const { terms, graph } = this;
    const start = terms.at;
    let subject: Subject;
    let next: number;
    if (code === 0x5b) {
      const id = this.bracketed();
      next = this.skipSpace();
      if (next === 0x7b && graph.subjects.get(id) === undefined) {
        this.openGraph(id, start, terms.at);
        return;
      }
      subject = graph.subject(id, start, start + 1);
      if (next === 0x2e || next === 0x7d) {
        this.endStatement(next);
        return;
      }
    } else if (code === 0x28) {
      const id = this.collection();
      subject = graph.subject(id, start, start + 1);
      next = this.skipSpace();
    } else {
      const id = this.name(code);
      const end = terms.at;
      next = this.skipSpace();
      if (next === 0x7b) {
        this.openGraph(id, start, end);
        return;
      }
      subject = graph.subject(id, start, end);
    }
    this.properties(subject, next);
    this.endStatement(this.skipSpace());
  }

  private endStatement(code: number): void {
    const { terms } = this;
    if (code === 0x2e) {
      terms.at += 1;
      return;
    }
    if (code === 0x7d && this.inGraph) return;
    if (code === 0x5d || code === 0x29 || code === 0x7d) throw terms.unexpected('turtle-bracket');
    const before = this.text.slice(Math.max(0, terms.at - 2000), terms.at);
    const isNewLine = /[\r\n]/.test(before.slice(before.trimEnd().length));
    subjectStart.lastIndex = terms.at;
    if (Number.isNaN(code) || (isNewLine && subjectStart.test(this.text))) {
      // Told where the full stop should stand: after the last thing before.
      const at = Math.max(this.end, 1);
      // A name before a text is a property of the same subject, and no subject of its own.
      propertyAndText.lastIndex = terms.at;
      const isProperty = propertyAndText.test(this.text);
      throw new SyntaxFault(isProperty ? 'turtle-semicolon' : 'turtle-dot', at - 1, at);
    }
    throw terms.unexpected('other');
  }

  /** The properties of a subject and their values, up to the end of the statement or the bracket. */
  private properties(subject: Subject, first: number): void {
    const { terms, graph, text } = this;
    let code = first;
    // A semicolon before the first property is reported, and what follows is read.
    if (code === 0x3b) this.tell(terms.unexpected('turtle-predicate'));
    code = this.skipSemicolons(code);
    for (;;) {
      const predicateStart = terms.at;
      let predicate: number | undefined;
      if (code === 0x61 && isEndOfWord(text.charCodeAt(predicateStart + 1))) {
        terms.at += 1;
        predicate = this.type;
      } else if (code === 0x3c) predicate = terms.predicate(true);
      else if (!(code === 0x5f && text.charCodeAt(predicateStart + 1) === 0x3a))
        predicate = terms.predicate(false);
      if (predicate === undefined) throw terms.unexpected('turtle-predicate');
      const predicateEnd = terms.at;
      code = this.skipSpace();
      for (;;) {
        const object = this.object(code);
        const { kind, start, end } = this;
        graph.addStatement(subject, predicate, object, kind, predicateStart, predicateEnd, start, end);
        code = this.skipSpace();
        if (code !== 0x2c) break;
        terms.at += 1;
        code = this.skipSpace();
      }
      if (code !== 0x3b) return;
      code = this.skipSemicolons(code);
      if (code === 0x2e || code === 0x5d || code === 0x7d || Number.isNaN(code)) return;
    }
  }

  /** The object that starts with this sign; kind and place are noted besides. */
  private object(code: number): string {
    const { terms } = this;
    const start = terms.at;
    let value: string;
    this.kind = resourceKind;
    if (code === 0x22 || code === 0x27) {
      value = terms.literal(true);
      this.kind = terms.kind;
    } else if (code === 0x3c) value = terms.iri();
    else if (code === 0x5b || code === 0x28) {
      value = code === 0x5b ? this.bracketed() : this.collection();
      this.kind = resourceKind;
      this.start = start;
      this.end = start + 1;
      return value;
    } else if ((code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e)
      value = this.number();
    else value = this.wordOrName(code);
    this.start = start;
    this.end = terms.at;
    return value;
  }

  private wordOrName(code: number): string {
    const { terms, text } = this;
    if (code === 0x74 || code === 0x66) {
      word.lastIndex = terms.at;
      const found = word.exec(text)?.[0];
      if (found === 'true' || found === 'false') {
        terms.at = word.lastIndex;
        this.kind = this.graph.kindOfLiteral(undefined, `${xsdNamespace}boolean`);
        return found;
      }
    }
    return this.name(code);
  }

  private number(): string {
    const { terms, text } = this;
    number.lastIndex = terms.at;
    const found = number.exec(text)?.[0];
    const next = text.charCodeAt(number.lastIndex);
    if (found === undefined || !(Number.isNaN(next) || isEndOfWord(next) || next === 0x2e)) {
      throw terms.unexpected('turtle-value');
    }
    terms.at = number.lastIndex;
    const type = /[eE]/.test(found) ? 'double' : found.includes('.') ? 'decimal' : 'integer';
    this.kind = this.graph.kindOfLiteral(undefined, xsdNamespace + type);
    return found;
  }

  /** An IRI, a prefixed name or a blank node with a label. */
  private name(code: number): string {
    const { terms, text } = this;
    if (code === 0x3c) return terms.iri();
    if (code === 0x5f && text.charCodeAt(terms.at + 1) === 0x3a) return terms.blank();
    if (code === 0x5b) return this.bracketed();
    const name = code !== 0x5c && code !== 0x25 ? terms.prefixedName() : undefined;
    if (name !== undefined) return name;
    throw terms.unexpected('turtle-value');
  }

  /** A blank node in square brackets, with its properties. */
  private bracketed(): string {
    const { terms, graph } = this;
    const start = terms.at;
    this.enter(start);
    const id = graph.blank();
    terms.at += 1;
    const code = this.skipSpace();
    if (code !== 0x5d) {
      this.properties(graph.subject(id, start, start + 1), code);
      const end = this.skipSpace();
      if (end !== 0x5d) throw new SyntaxFault('turtle-bracket', start, start + 1);
    }
    terms.at += 1;
    this.depth -= 1;
    this.form.brackets.push(start, terms.at);
    return id;
  }

  /** A list in round brackets. */
  private collection(): string {
    const { terms, graph } = this;
    const start = terms.at;
    this.enter(start);
    terms.at += 1;
    let code = this.skipSpace();
    let head: string | undefined;
    let last: Subject | undefined;
    const first = graph.predicate(rdfFirst);
    while (code !== 0x29) {
      if (Number.isNaN(code)) throw new SyntaxFault('turtle-bracket', start, start + 1);
      const id = graph.blank();
      const cell = graph.subject(id, terms.at, terms.at + 1);
      if (last) graph.add(last, rdfRest, id, start, start + 1, start, start + 1);
      head ??= id;
      last = cell;
      const object = this.object(code);
      const { kind, start: from, end } = this;
      graph.addStatement(cell, first, object, kind, from, end, from, end);
      code = this.skipSpace();
    }
    terms.at += 1;
    this.depth -= 1;
    this.form.brackets.push(start, terms.at);
    if (last) graph.add(last, rdfRest, rdfNil, start, start + 1, start, start + 1);
    return head ?? rdfNil;
  }

  private enter(at: number): void {
    this.depth += 1;
    if (this.depth > mostNested) throw new SyntaxFault('depth', at, at + 1);
  }

  private skipSemicolons(first: number): number {
    let code = first;
    for (; code === 0x3b; code = this.skipSpace()) this.terms.at += 1;
    return code;
  }

  /** Skips white space and comments; gives the sign that follows (NaN at the end). */
  private skipSpace(): number {
    const { terms, text } = this;
    let at = terms.at;
    let code = text.charCodeAt(at);
    for (;;) {
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
        at += 1;
      } else if (code === 0x23) {
        this.graph.hasComments = true;
        const line = text.indexOf('\n', at);
        at = line < 0 ? text.length : line;
      } else break;
      code = text.charCodeAt(at);
    }
    terms.at = at;
    return code;
  }
}
