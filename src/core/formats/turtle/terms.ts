import {
  isSameTerm,
  type Literal,
  literal,
  type Named,
  rdfType,
  type Term,
  xsdNamespace,
} from '../shared/graph/graph.js';
import { bracketedIri, quoted, tagged } from '../shared/graph/literals.js';
import type { NewTerm } from '../shared/graph/plan.js';

/** What stood where a term is to be written. */
export interface OldTerm {
  readonly token: string;
  readonly term: Term;
}

const localName =
  /^[A-Za-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff][\w\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff-]*$/;
/** A literal parted into its text between quotation marks and its language or type. */
const literalParts = /^(("""|'''|["'])[\s\S]*["'])(@[A-Za-z0-9_-]*|\^\^<[^<>]*>|\^\^[^\s"'<>]*)?$/;
const bareValues: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?\d*\.\d+$/,
  double: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)[eE][+-]?\d+$/,
  boolean: /^(?:true|false)$/,
};

/** Writes terms as the file writes them: with its prefixes, and with the quotation marks that stood there. */
export class TurtleTerms {
  /** How far properties stand in. */
  readonly indentation: string;
  /** Prefixes by namespace, and where they have been declared. */
  private readonly prefixes = new Map<string, { readonly name: string; readonly from: number }>();

  constructor(text: string, prefixes: readonly Named[]) {
    const count = new Map<string, number>();
    for (const { name } of prefixes) count.set(name, (count.get(name) ?? 0) + 1);
    for (const { name, iri, end } of prefixes) {
      // One that changes its meaning on the way is left alone.
      if (count.get(name) === 1 && !this.prefixes.has(iri)) this.prefixes.set(iri, { name, from: end });
    }
    this.indentation = /;[ \t]*\r?\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  }

  /** A term that is written at this offset. */
  text(term: NewTerm, at: number, old?: OldTerm): string {
    if (typeof term === 'string') return this.iriLike(term, old?.token ?? '<', at);
    if (!('type' in term)) return this.literal(term, at, old);
    const properties = term.properties.map(({ predicate, values }) => {
      return `${this.predicate(predicate, at)} ${values.map((value) => this.text(value, at)).join(', ')}`;
    });
    return `[ ${[`a ${this.name(term.type, at)}`, ...properties].join(' ; ')} ]`;
  }

  predicate(iri: string, at: number): string {
    return iri === rdfType ? 'a' : this.name(iri, at);
  }

  /** An IRI, as a prefixed name only where one stood. */
  iriLike(iri: string, token: string, at: number): string {
    return /^[<"'[(]/.test(token) ? bracketedIri(iri) : this.name(iri, at);
  }

  /** A prefixed name where the file has the prefix. */
  private name(iri: string, at: number): string {
    const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    const prefix = this.prefixes.get(iri.slice(0, end));
    const local = iri.slice(end);
    return prefix && prefix.from <= at && localName.test(local)
      ? `${prefix.name}:${local}`
      : bracketedIri(iri);
  }

  private literal(term: Literal, at: number, old: OldTerm | undefined): string {
    const { value, language, datatype } = term;
    const before = old && typeof old.term !== 'string' ? old.term : undefined;
    if (before && isSameTerm(before, term)) return old!.token;
    const [, written, fence = '"', suffix = ''] = (before && literalParts.exec(old!.token)) ?? [];
    if (before && written === undefined && datatype !== undefined && before.datatype === datatype) {
      // Numbers and truth values without quotation marks stay so.
      if (bareValues[datatype.slice(xsdNamespace.length)]?.test(value)) return value;
    }
    const text = written !== undefined && before!.value === value ? written : quoted(value, fence);
    if (before && isSameTerm(before, literal(before.value, language, datatype))) return text + suffix;
    if (language !== undefined) return text + tagged(language);
    return datatype === undefined ? text : `${text}^^${this.name(datatype, at)}`;
  }
}
