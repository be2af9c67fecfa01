import { isBlank } from '../../model/canonical.js';
import type { Span } from '../../model/text.js';
import { rdfNamespace } from '../shared/graph/graph.js';
import { inexpressible } from '../shared/graph/inexpressible.js';
import type { Mention } from '../shared/graph/mentions.js';
import type { Subject } from '../shared/graph/subject.js';
import type { XmlElement, XmlElements } from './elements.js';
import type { XmlAttribute } from './scanner.js';
import { rdfsLiteral } from './vocabulary.js';

/** How a statement is written in RDF/XML. */
export type XmlPlace =
  /** A property element. */
  | { readonly kind: 'property'; readonly element: XmlElement }
  /** An attribute in the tag of a resource. */
  | { readonly kind: 'attribute'; readonly element: XmlElement; readonly attribute: XmlAttribute }
  /** The name of the element that stands for a resource: its class. */
  | { readonly kind: 'type'; readonly element: XmlElement };

/** Attributes that make a tag what it is, and are no statements. */
const syntax = new Set(
  ['about', 'ID', 'nodeID', 'resource', 'datatype', 'parseType'].map((name) => rdfNamespace + name),
);

/** Finds elements and attributes by the places of statements. */
export class XmlPlaces {
  private nodes: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(private readonly elements: XmlElements) {}

  /** The element in whose opening tag the offset lies. */
  private elementAt(offset: number): XmlElement | undefined {
    const found = this.elements.before(offset);
    return found && offset < found.tagEnd ? found : undefined;
  }

  /** The elements that stand for a resource. */
  nodesOf({ rank }: Subject): readonly XmlElement[] {
    this.nodes ??= this.elements.nodes();
    return (this.nodes.get(rank) ?? []).map((number) => this.elements.element(number)!);
  }

  /** How a statement is written; undefined for one that follows from others. */
  placeOf({ predicateStart, objectStart, subject }: Mention): XmlPlace | undefined {
    const element = this.elementAt(predicateStart);
    if (!element) return undefined;
    const isName = predicateStart === element.start + 1;
    if (isName && predicateStart === objectStart)
      return element.isNode && element.subject === subject ? { kind: 'type', element } : undefined;
    if (isName) {
      const isOwn = element.parent?.isNode && element.parent.subject === subject;
      return isOwn ? { kind: 'property', element } : undefined;
    }
    const attribute = element.attributes.find(({ start }) => start === objectStart);
    return attribute && attribute.start > predicateStart
      ? { kind: 'attribute', element, attribute }
      : undefined;
  }

  /** The attribute of RDF itself with this local name. */
  rdfAttribute(element: XmlElement, local: string): XmlAttribute | undefined {
    return element.attributes.find(
      (attribute) => attribute.name === local || this.iriOf(element, attribute.name) === rdfNamespace + local,
    );
  }

  /** An attribute that was meant to be the text of the element. */
  literalAttribute(element: XmlElement): XmlAttribute | undefined {
    return element.attributes.find(({ name }) => this.iriOf(element, name) === rdfsLiteral);
  }

  /** Attributes that are statements. */
  statements(element: XmlElement): readonly XmlAttribute[] {
    return element.attributes.filter(({ name }) => {
      if (name.startsWith('xml') || !name.includes(':')) return false;
      const iri = this.iriOf(element, name);
      return !syntax.has(iri) && iri !== rdfsLiteral;
    });
  }

  /** The IRI of a name within an element. */
  iriOf({ namespaces }: XmlElement, name: string): string {
    const colon = name.indexOf(':');
    const namespace = namespaces.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
    return namespace + name.slice(colon + 1);
  }

  /** Where the name of an element ends in its opening tag. */
  endOfName({ start, name }: XmlElement): number {
    return start + 1 + name.length;
  }

  /** The span of an attribute's name. */
  nameOf({ name, start }: XmlAttribute): Span {
    const from = this.elements.text.lastIndexOf(name, start);
    return { start: from, end: from + name.length };
  }

  /** The quotation mark around the value of an attribute. */
  quoteOf({ start, end }: XmlAttribute): string {
    const quote = this.elements.text[start - 1];
    if ((quote !== '"' && quote !== "'") || this.elements.text[end] !== quote) throw inexpressible;
    return quote;
  }

  /** The span of an attribute with the white space before it. */
  wholeOf(attribute: XmlAttribute): Span {
    this.quoteOf(attribute);
    let { start } = this.nameOf(attribute);
    while (/\s/.test(this.elements.text[start - 1]!)) start -= 1;
    return { start, end: attribute.end + 1 };
  }

  /** Refuses to let go of an element in which something is said that would be lost. */
  mustLoseNothing(element: XmlElement, gone: ReadonlySet<Subject>): void {
    for (const child of element.children) {
      const { subject, isNode, name } = child;
      const isNamed = subject !== undefined && !isBlank(subject.id);
      if (isNode && isNamed) {
        const saysSomething =
          this.iriOf(child, name) !== `${rdfNamespace}Description` || this.statements(child).length > 0;
        if (saysSomething || child.children.length > 0) throw inexpressible;
      }
      if (isNode && this.rdfAttribute(child, 'nodeID') && !gone.has(subject!)) throw inexpressible;
      if (!isNode && this.statements(child).length > 0) throw inexpressible;
      this.mustLoseNothing(child, gone);
    }
  }
}
