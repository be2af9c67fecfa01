import { prefixes } from '../../profile/prefixes.js';
import { rdfNamespace } from '../shared/graph/graph.js';
import { inexpressible } from '../shared/graph/inexpressible.js';
import type { NewNode, NewTerm } from '../shared/graph/plan.js';

type Namespaces = ReadonlyMap<string, string>;

const ncName = /^[\p{L}_][\p{L}\p{M}\p{N}_.\u00b7-]*$/u;
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;
const customary: ReadonlyMap<string, string> = new Map(
  Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]),
);
const xmlLiteral = `${rdfNamespace}XMLLiteral`;

/** A name for an IRI within an element, and the declaration that it needs there, if any. */
export function nameIn(namespaces: Namespaces, iri: string): { name: string; declaration: string } {
  let bare: string | undefined;
  for (const [prefix, namespace] of namespaces) {
    if (namespace === '' || !iri.startsWith(namespace) || !ncName.test(iri.slice(namespace.length))) continue;
    if (prefix !== '') return { name: `${prefix}:${iri.slice(namespace.length)}`, declaration: '' };
    bare = iri.slice(namespace.length);
  }
  if (bare !== undefined) return { name: bare, declaration: '' };
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
  const namespace = iri.slice(0, end);
  const local = iri.slice(end);
  if (!ncName.test(local)) throw inexpressible;
  let prefix = customary.get(namespace) ?? 'ns1';
  for (let number = 2; namespaces.has(prefix); number++) prefix = `ns${number}`;
  return { name: `${prefix}:${local}`, declaration: ` xmlns:${prefix}="${escaped(namespace, '"')}"` };
}

/** The name of an attribute of RDF itself. */
export function rdfName(namespaces: Namespaces, local: string): string {
  for (const [prefix, namespace] of namespaces)
    if (prefix !== '' && namespace === rdfNamespace) return `${prefix}:${local}`;
  throw inexpressible;
}

/** A text as it stands between tags; given a quotation mark, as the value of an attribute. */
export function escaped(text: string, quote?: string): string {
  if (forbidden.test(text)) throw inexpressible;
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;');
  if (quote === undefined) return plain.replaceAll(']]>', ']]&gt;');
  return plain
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
    .replaceAll(quote, quote === '"' ? '&quot;' : '&apos;');
}

/** What holds where a new element goes. */
export interface Surroundings {
  readonly namespaces: Namespaces;
  /** The language that holds there. */
  readonly language: string | undefined;
  /** The line break with the indentation of the element; undefined where everything stands on one line. */
  readonly lineBreak: string | undefined;
  /** One step of indentation. */
  readonly step: string;
  /** The line break of the file. */
  readonly newLine: string;
}

/** A property element, without white space around it. */
export function propertyElement(predicate: string, value: NewTerm, where: Surroundings): string {
  const { name, declaration } = nameIn(where.namespaces, predicate);
  const { attributes, content } = valueParts(value, where);
  const tag = `${name}${declaration}${attributes}`;
  return content === undefined ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** The attributes and the content that a property element has for a value; no content for a reference. */
function valueParts(
  value: NewTerm,
  where: Surroundings,
): { attributes: string; content: string | undefined } {
  const { namespaces, language: outer } = where;
  if (typeof value === 'string') {
    return {
      attributes: ` ${rdfName(namespaces, 'resource')}="${escaped(value, '"')}"`,
      content: undefined,
    };
  }
  if ('type' in value) return { attributes: '', content: nodeContent(value, where) };
  const { language, datatype } = value;
  if (datatype === xmlLiteral) throw inexpressible;
  const attributes =
    datatype !== undefined
      ? ` ${rdfName(namespaces, 'datatype')}="${escaped(datatype, '"')}"`
      : language === outer
        ? ''
        : ` xml:lang="${escaped(language ?? '', '"')}"`;
  return { attributes, content: contentOf(value.value, where.newLine) };
}

/** A text between tags, with the line breaks of the file. */
export function contentOf(text: string, newLine: string): string {
  return escaped(text).replaceAll('\n', newLine);
}

/** What stands in a property element whose value is a new resource without IRI. */
export function nodeContent(node: NewNode, where: Surroundings): string {
  const { lineBreak, step } = where;
  const outer = lineBreak ?? '';
  const inner = lineBreak === undefined ? '' : lineBreak + step;
  const innermost = lineBreak === undefined ? '' : inner + step;
  const { name, declaration } = nameIn(where.namespaces, node.type);
  const within = { ...where, lineBreak: lineBreak === undefined ? undefined : innermost };
  const properties = node.properties.flatMap(({ predicate, values }) =>
    values.map((value) => innermost + propertyElement(predicate, value, within)),
  );
  if (properties.length === 0) return `${inner}<${name}${declaration}/>${outer}`;
  return `${inner}<${name}${declaration}>${properties.join('')}${inner}</${name}>${outer}`;
}
