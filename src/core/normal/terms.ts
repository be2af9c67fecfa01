import type { Statement } from '../model/document.js';

/** The object of a statement: an IRI, a blank node (`_:b0`) or a literal. */
export type Term = Statement['object'];

/** A literal. */
export type Literal = Exclude<Term, string>;

/** The namespaces that writers themselves speak of. */
export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
export const xsd = 'http://www.w3.org/2001/XMLSchema#';
export const rdfType = `${rdf}type`;

/** A literal without what it does not have. */
export function literal(
  value: string,
  language?: string | undefined,
  datatype?: string | undefined,
): Literal {
  return { value, language, datatype };
}

/** Whether a text begins with a scheme, as an IRI does and a relative reference does not. */
export function isAbsolute(text: string): boolean {
  return /^(?:[A-Za-z][A-Za-z0-9+.-]*|_):\S*$/.test(text);
}

/** A text that is the same for the same term. */
export function termKey(term: Term): string {
  return typeof term === 'string'
    ? `<${term}`
    : JSON.stringify([term.value, term.language ?? '', term.datatype ?? '']);
}

/** Whether two terms are the same. */
export function isSameTerm(one: Term, other: Term): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.value === other.value && one.language === other.language && one.datatype === other.datatype;
}
