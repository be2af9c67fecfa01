import type { Args } from '../../model/finding.js';
import { expandCurie } from '../../profile/prefixes.js';
import { resolveIri } from '../../source/iri.js';
import { type CommonFault, SyntaxFault, type XmlFault } from '../shared/graph/faults.js';
import {
  type Graph,
  literal,
  rdfNamespace,
  rdfNil,
  rdfRest,
  rdfType,
  type Term,
} from '../shared/graph/graph.js';
import type { Subject } from '../shared/graph/subject.js';
import { checkTag } from '../shared/graph/terms.js';
import { meantAttributes } from './attributes.js';
import { XmlElements } from './elements.js';
import { type Namespaces, namespacesIn, topNamespaces } from './namespaces.js';
import { type XmlAttribute, XmlScanner } from './scanner.js';
import { ncName } from './vocabulary.js';

/** Signs that no XML may have. */
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const literalInText = /^\s*rdfs:Literal\s*=/;

/** Namespaces that hold within an element, and the names that have been expanded with them. */
export interface Scope {
  readonly namespaces: Namespaces;
  readonly names: Map<string, string>;
}

/** What an open element is. */
export type Role =
  /** Outside of RDF: resources are looked for in it. */
  | 'outside'
  /** rdf:RDF: holds resources. */
  | 'resources'
  /** A resource: holds properties. */
  | 'node'
  /** A property: holds a text or a resource. */
  | 'property'
  /** A property whose value stands in its tag. */
  | 'reference'
  /** rdf:parseType="Collection": holds resources. */
  | 'collection'
  /** Markup, kept as it stands. */
  | 'markup';

/** An open element. */
export interface Frame {
  readonly role: Role;
  readonly name: string;
  readonly scope: Scope;
  readonly language: string | undefined;
  readonly base: string | undefined;
  /** The resource whose properties are read, or to which the property belongs. */
  readonly subject: Subject | undefined;
  readonly predicate: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly tagEnd: number;
  /** Its number among all elements. */
  readonly element: number;
  datatype: string | undefined;
  /** rdf:ID of a property: the name of its statement. */
  statementId: string | undefined;
  /** The text so far: undefined, a stretch of the source, or what several stretches came to. */
  textStart: number;
  textEnd: number;
  text: string | undefined;
  hasValue: boolean;
  /** Number of the last rdf:li. */
  items: number;
  lastCell: Subject | undefined;
}

/** Where the reading of a text stands: the elements that are open, and what holds in them. */
export class Reading {
  readonly xml: XmlScanner;
  readonly stack: Frame[] = [];
  readonly elements: XmlElements;
  readonly top: Scope = { namespaces: topNamespaces, names: new Map() };
  foundRdf = false;
  private readonly ids = new Set<string>();

  constructor(
    readonly text: string,
    readonly graph: Graph,
    private readonly report: (fault: SyntaxFault) => void,
  ) {
    const control = forbidden.exec(text);
    if (control) this.fault('control', control.index, control.index + 1);
    this.elements = new XmlElements(text, graph);
    this.xml = new XmlScanner(text, {
      syntax: (cause, start, end, args) => this.fault(cause, start, end, args),
      entity: (name, reason, start, end) => {
        graph.fault('xml-entity', { name, reason }, start, end);
        graph.forget();
      },
    });
  }

  fault(cause: XmlFault | CommonFault, start: number, end: number, args: Args = {}): void {
    this.report(new SyntaxFault(cause, start, end, args));
  }

  /** What an element has of text so far. */
  textOf(frame: Frame): string {
    if (frame.text !== undefined) return frame.text;
    return frame.textStart < 0 ? '' : this.xml.decode(frame.textStart, frame.textEnd);
  }

  /** Begins an element, with the tag that was read last. */
  push(role: Role, scope: Scope, parent: Frame | undefined, own: Partial<Frame> = {}): Frame {
    const { xml } = this;
    const inherited =
      role === 'resources'
        ? this.inherited(meantAttributes(this, 'node', scope), parent?.language, parent?.base)
        : role === 'outside'
          ? this.inherited(xml.attributes, parent?.language, parent?.base)
          : parent;
    const frame: Frame = {
      role,
      name: xml.name,
      scope,
      language: 'language' in own ? own.language : inherited?.language,
      base: 'base' in own ? own.base : inherited?.base,
      subject: own.subject,
      predicate: own.predicate ?? '',
      nameStart: xml.start + 1,
      nameEnd: xml.start + 1 + xml.name.length,
      tagEnd: xml.end,
      element: this.elements.open(xml, role === 'node', own.subject, parent?.element ?? -1),
      datatype: own.datatype,
      statementId: own.statementId,
      textStart: -1,
      textEnd: -1,
      text: undefined,
      hasValue: false,
      items: 0,
      lastCell: undefined,
    };
    this.stack.push(frame);
    return frame;
  }

  /** Ends the innermost element. */
  leave(): void {
    const { graph, xml, stack } = this;
    const frame = stack.pop()!;
    this.elements.close(frame.element, frame.name, xml);
    const { role } = frame;
    if (role === 'property' && !frame.hasValue) {
      let start = frame.textStart;
      let end = frame.textEnd;
      const value = this.textOf(frame);
      if (start < 0 || start === end) {
        // An empty value is shown by its tag.
        start = frame.nameStart - 1;
        end = frame.tagEnd;
      }
      if (value.charCodeAt(0) <= 0x72 && literalInText.test(value)) {
        graph.fault('rdf-literal-attribute', { value }, start, end);
      }
      const language = frame.datatype === undefined ? frame.language : undefined;
      this.add(frame, literal(value, language, frame.datatype), start, end);
    } else if (role === 'markup' && stack[stack.length - 1]?.role !== 'markup') {
      const parent = stack[stack.length - 1]!;
      // What looks like markup in a text is part of the text.
      parent.text = this.textOf(parent) + this.text.slice(frame.nameStart - 1, xml.end);
      parent.textEnd = xml.end;
    } else if (role === 'collection') {
      const { nameStart, tagEnd } = frame;
      if (frame.lastCell) graph.add(frame.lastCell, rdfRest, rdfNil, nameStart, tagEnd, nameStart, tagEnd);
      else this.add(frame, rdfNil, nameStart - 1, tagEnd);
    }
  }

  /** Adds the statement that a property element makes. */
  add(frame: Frame, object: Term, start: number, end: number): void {
    const { graph } = this;
    const { subject, predicate, nameStart, nameEnd, statementId } = frame;
    if (!subject) return;
    graph.add(subject, predicate, object, nameStart, nameEnd, start, end);
    if (statementId === undefined) return;
    // rdf:ID on a property makes a resource of the statement itself.
    const statement = graph.subject(statementId, nameStart, nameEnd);
    const say = (local: string, term: Term) =>
      graph.add(statement, rdfNamespace + local, term, nameStart, nameEnd, start, end);
    say('type', `${rdfNamespace}Statement`);
    say('subject', subject.id);
    say('predicate', predicate);
    say('object', object);
    frame.statementId = undefined;
  }

  /** xml:lang and xml:base hold for everything inside. */
  inherited(
    attributes: readonly XmlAttribute[],
    outerLanguage: string | undefined,
    outerBase: string | undefined,
  ): { language: string | undefined; base: string | undefined } {
    let language = outerLanguage;
    let base = outerBase;
    for (const { name, value, start, end } of attributes) {
      if (name === 'xml:lang') {
        language = value === '' ? undefined : value;
        if (language !== undefined) checkTag(this.graph, language, start, end);
      } else if (name === 'xml:base') {
        const mayResolve = outerBase !== undefined && this.graph.mayUnfold(outerBase.length, start, end);
        const resolved = mayResolve ? resolveIri(value, outerBase) : value;
        const fragment = resolved.indexOf('#');
        base = fragment < 0 ? resolved : resolved.slice(0, fragment);
      }
    }
    return { language, base };
  }

  /** The IRI of an attribute; undefined for one that is no statement. */
  attributeName(attribute: XmlAttribute, scope: Scope): string | undefined {
    const { name } = attribute;
    switch (name) {
      case 'rdf:resource':
      case 'rdf:about':
      case 'rdf:datatype':
        return scope.names.get(name) ?? this.expandKnown(name, scope, attribute);
      case 'xml:lang':
        return undefined;
    }
    if (name.startsWith('xml')) return undefined;
    return this.expandKnown(name, scope, attribute);
  }

  private expandKnown(name: string, scope: Scope, attribute: XmlAttribute): string {
    return scope.names.get(name) ?? this.expand(name, scope, this.text.lastIndexOf(name, attribute.start));
  }

  /** rdf:nodeID: the name of a blank node. */
  nodeId({ value, start, end }: XmlAttribute): string {
    if (!ncName.test(value)) this.graph.fault('rdf-node-id', { value }, start, end);
    return this.graph.blank(value);
  }

  /** rdf:ID: an IRI within the document. */
  fragment({ value, start, end }: XmlAttribute, base: string | undefined): string {
    if (!ncName.test(value)) this.graph.fault('rdf-node-id', { value }, start, end);
    const iri = `${base ?? ''}#${value}`;
    if (base === undefined) this.graph.fault('iri-absolute', { value: iri }, start, end);
    if (this.ids.has(iri)) this.fault('xml-rdf-name', start, end, { name: value });
    this.ids.add(iri);
    return iri;
  }

  /** A resource has one identifier, and a property one value. */
  onlyOne(present: string | undefined, { start, end }: { start: number; end: number }): void {
    if (present !== undefined) this.fault('xml-two-values', start, end, { name: this.xml.name });
  }

  /** A name of RDF's own stands where it must not. */
  rdfName(start: number, end: number): void {
    this.fault('xml-rdf-name', start, end, { name: this.xml.name });
  }

  /** The namespaces of the tag that was read last. */
  scopeOf(outer: Scope): Scope {
    const { attributes } = this.xml;
    // Each tag that declares anything has a list of all that holds in it.
    const declares = attributes.some(({ name }) => name.startsWith('xmlns'));
    if (!declares || !this.graph.mayUnfold(outer.namespaces.size, this.xml.start, this.xml.end)) return outer;
    const namespaces = namespacesIn(attributes, outer.namespaces);
    return namespaces === outer.namespaces ? outer : { namespaces, names: new Map() };
  }

  /** The IRI of a name with its prefix. */
  expand(name: string, scope: Scope, start: number): string {
    const known = scope.names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    let namespace = scope.namespaces.get(prefix);
    if (namespace === undefined && (prefix !== '' || this.foundRdf)) {
      this.fault('xml-namespace', start, start + name.length, { prefix });
      // A customary prefix means the same everywhere; anything else stays as it was written.
      namespace = prefix === '' ? '' : (expandCurie(`${prefix}:`) ?? `${prefix}:`);
    }
    if (namespace !== undefined && !this.graph.mayUnfold(namespace.length, start, start + name.length))
      namespace = `${prefix}:`;
    const written = (namespace ?? '') + (colon < 0 ? name : name.slice(colon + 1));
    // The same string as elsewhere is compared faster than an equal one.
    const iri = written === rdfType ? rdfType : written;
    if (scope.names.size < 100_000) scope.names.set(name, iri);
    return iri;
  }
}
