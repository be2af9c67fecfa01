import type { Args } from '../../model/finding.js';
import type { Read } from '../../model/reader.js';
import { expandCurie } from '../../profile/prefixes.js';
import { resolveIri } from '../../source/iri.js';
import { type CommonFault, mostNested, SyntaxFault, type XmlFault } from '../shared/graph/faults.js';
import {
  type Graph,
  literal,
  rdfFirst,
  rdfNamespace,
  rdfNil,
  rdfRest,
  rdfType,
  type Term,
} from '../shared/graph/graph.js';
import { readRdf } from '../shared/graph/read.js';
import type { Subject } from '../shared/graph/subject.js';
import { checkTag, readIri } from '../shared/graph/terms.js';
import { type XmlAttribute, XmlScanner, xmlEvent } from '../shared/graph/xml.js';

/** Reads RDF/XML. A slip in a value or a tag does not stop it. */
export const readRdfXml: Read = (source) =>
  readRdf(source, 'RDF/XML', parseRdfXml, async () => (await import('./edit.js')).xmlWriter);

/** Parses RDF/XML into the graph. */
export function parseRdfXml(text: string, graph: Graph, tell: (fault: SyntaxFault) => void): void {
  new RdfXmlParser(text, graph, tell).parse();
}

const rdf = {
  RDF: `${rdfNamespace}RDF`,
  Description: `${rdfNamespace}Description`,
  about: `${rdfNamespace}about`,
  ID: `${rdfNamespace}ID`,
  nodeID: `${rdfNamespace}nodeID`,
  resource: `${rdfNamespace}resource`,
  datatype: `${rdfNamespace}datatype`,
  parseType: `${rdfNamespace}parseType`,
  li: `${rdfNamespace}li`,
  XMLLiteral: `${rdfNamespace}XMLLiteral`,
} as const;
const rdfsLiteral = 'http://www.w3.org/2000/01/rdf-schema#Literal';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Names of RDF's own that are neither properties nor classes. */
const syntaxNames = new Set(
  [
    'RDF',
    'ID',
    'about',
    'parseType',
    'resource',
    'nodeID',
    'datatype',
    'aboutEach',
    'aboutEachPrefix',
    'bagID',
  ].map((name) => rdfNamespace + name),
);
const droppedNames = new Set(['aboutEach', 'aboutEachPrefix', 'bagID'].map((name) => rdfNamespace + name));
/** Attributes that old files write without prefix. */
const bareNames = new Set(['about', 'ID', 'resource', 'parseType', 'type', 'nodeID', 'datatype']);
const ncName = /^[\p{L}_][\p{L}\p{M}\p{N}_.\u00b7-]*$/u;
const literalInText = /^\s*rdfs:Literal\s*=/;

/** Namespaces that hold within an element, and the names that have been expanded with them. */
interface Scope {
  readonly namespaces: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

/** What an open element is. */
type Role =
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

interface Frame {
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

class RdfXmlParser {
  private readonly xml: XmlScanner;
  private readonly stack: Frame[] = [];
  private readonly ids = new Set<string>();
  private readonly top: Scope = { namespaces: new Map([['xml', xmlNamespace]]), names: new Map() };
  private foundRdf = false;
  private root = '';

  constructor(
    private readonly text: string,
    private readonly graph: Graph,
    private readonly tell: (fault: SyntaxFault) => void,
  ) {
    this.xml = new XmlScanner(text, {
      syntax: (cause, start, end, args) => this.fault(cause, start, end, args),
      entity: (name, reason, start, end) => {
        graph.fault('xml-entity', { name, reason }, start, end);
        graph.forget();
      },
    });
  }

  parse(): void {
    const { xml, stack, text } = this;
    const first = /[^\s\ufeff][^\r\n]{0,80}/.exec(text);
    if (first && !first[0].startsWith('<') && !/<\?xml|<(?:\w+:)?RDF\b/.test(text)) {
      this.fault('xml-no-rdf', first.index, first.index + first[0].length);
      return;
    }
    for (;;) {
      const event = xml.next();
      if (event === xmlEvent.text) {
        this.onText();
      } else if (event === xmlEvent.open) {
        if (stack.length >= mostNested) {
          this.fault('depth', xml.start, xml.end);
          return;
        }
        this.onOpen();
        if (xml.isEmpty) this.leave();
      } else if (event === xmlEvent.close) {
        this.onClose();
      } else break;
    }
    const open = stack[stack.length - 1];
    if (open) this.fault('xml-unclosed', open.nameStart - 1, open.nameEnd, { open: open.name });
    while (stack.length > 0) this.leave();
    if (!this.foundRdf && first) {
      this.fault('xml-no-rdf', first.index, first.index + first[0].length, { root: this.root });
    }
  }

  private fault(cause: XmlFault | CommonFault, start: number, end: number, args: Args = {}): void {
    this.tell(new SyntaxFault(cause, start, end, args));
  }

  private onText(): void {
    const { xml, stack, text } = this;
    const frame = stack[stack.length - 1];
    if (frame?.role === 'markup') return;
    if (frame?.role === 'property') {
      if (frame.text === undefined && frame.textStart < 0 && !xml.isCdata) {
        frame.textStart = xml.start;
        frame.textEnd = xml.end;
        return;
      }
      frame.text =
        this.textOf(frame) +
        (xml.isCdata ? plainText(text, xml.start, xml.end) : xml.decode(xml.start, xml.end));
      if (frame.textStart < 0) frame.textStart = xml.start;
      frame.textEnd = xml.end;
      return;
    }
    if (frame?.role === 'outside') return;
    const { start, end } = xml;
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) <= 0x20) continue;
      const line = /[^\r\n]{1,80}/y;
      line.lastIndex = at;
      line.test(text);
      // Before the first element stands what is no XML at all; that there is no rdf:RDF is told then.
      if (frame || this.root !== '') {
        const cause = frame?.role === 'reference' ? 'xml-two-values' : 'xml-text-outside';
        this.fault(cause, at, Math.min(end, line.lastIndex), { name: frame?.name });
      } else if (text.indexOf('<', at) >= 0) {
        this.fault('xml-text-outside', at, Math.min(end, line.lastIndex), {});
      }
      return;
    }
  }

  private textOf(frame: Frame): string {
    if (frame.text !== undefined) return frame.text;
    return frame.textStart < 0 ? '' : this.xml.decode(frame.textStart, frame.textEnd);
  }

  private onOpen(): void {
    const { xml, stack } = this;
    const parent = stack[stack.length - 1];
    if (this.root === '') this.root = xml.name;
    if (!parent) {
      this.onOutside(undefined);
      return;
    }
    switch (parent.role) {
      case 'outside':
        this.onOutside(parent);
        return;
      case 'node':
        this.onProperty(parent);
        return;
      case 'markup':
        this.push('markup', parent.scope, parent);
        return;
      case 'property':
        if (parent.text !== undefined || parent.textStart >= 0) {
          if (this.textOf(parent).trim() !== '') {
            this.fault('xml-markup', xml.start, xml.end, { name: xml.name });
            this.push('markup', parent.scope, parent);
            return;
          }
        }
        if (parent.hasValue) this.fault('xml-two-values', xml.start, xml.end, { name: parent.name });
        this.onNode(parent);
        return;
      case 'reference':
        this.fault('xml-two-values', xml.start, xml.end, { name: parent.name });
        this.onNode(parent);
        return;
      default:
        this.onNode(parent);
    }
  }

  /** An element outside of rdf:RDF: that itself, a resource that stands alone, or something around them. */
  private onOutside(parent: Frame | undefined): void {
    const { xml } = this;
    const scope = this.scopeOf(parent?.scope ?? this.top);
    const name = this.expand(xml.name, scope, xml.start + 1);
    if (name === rdf.RDF) {
      // Something around it is no RDF/XML, even if the resources can be read.
      if (parent) this.fault('xml-no-rdf', 0, Math.min(this.text.length, 80), { root: this.root });
      this.foundRdf = true;
      this.push('resources', scope, parent);
      return;
    }
    const isResource =
      !parent &&
      (name === rdf.Description ||
        xml.attributes.some((attribute) => /^rdf:(?:about|nodeID|ID)$/.test(attribute.name)) ||
        /^http:\/\/(?:www\.w3\.org\/ns\/dcat#|xmlns\.com\/foaf|purl\.org\/dc\/)/.test(name));
    if (isResource) {
      this.foundRdf = true;
      this.onNode(undefined);
    } else this.push('outside', scope, parent);
  }

  private onClose(): void {
    const { xml, stack } = this;
    const frame = stack[stack.length - 1];
    if (frame && xml.closes(frame.name)) {
      this.leave();
      return;
    }
    const name = xml.closedName();
    this.fault('xml-mismatched-tag', xml.start, xml.end, { close: name, open: frame?.name });
    // The tag of an outer element closes what was left open; any other is a misspelt tag of this one.
    const at = stack.findLastIndex((open) => open.name === name);
    if (at >= 0) while (stack.length > at) this.leave();
    else if (frame && this.looksLike(frame.name, name)) this.leave();
  }

  /** Whether a closing tag was very likely meant for this element. */
  private looksLike(open: string, close: string): boolean {
    const local = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();
    return local(open).slice(0, 3) === local(close).slice(0, 3) || open.split(':')[0] === close.split(':')[0];
  }

  /** Ends the innermost element. */
  private leave(): void {
    const { graph, xml, stack } = this;
    const frame = stack.pop()!;
    graph.trail?.closeElement(this.text, xml.start, xml.end);
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

  private add(frame: Frame, object: Term, start: number, end: number): void {
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

  /** An element that stands for a resource. */
  private onNode(parent: Frame | undefined): void {
    const { xml, graph } = this;
    const { attributes } = xml;
    const scope = this.scopeOf(parent?.scope ?? this.top);
    let language = parent?.language;
    let base = parent?.base;
    const nameStart = xml.start + 1;
    const nameEnd = nameStart + xml.name.length;
    const type = this.expand(xml.name, scope, nameStart);
    let id: string | undefined;
    let idStart = xml.start;
    let idEnd = xml.end;
    let others: [string, XmlAttribute][] | undefined;
    if (attributes.length > 0) {
      ({ language, base } = this.inherited(attributes, language, base));
      for (const attribute of attributes) {
        const { start, end, value } = attribute;
        const name = this.attributeName(attribute, scope);
        if (name === undefined) continue;
        if (name === rdf.about) {
          this.onlyOne(id, attribute);
          id = readIri(graph, value, base, 'rdf:about', start, end);
        } else if (name === rdf.nodeID) {
          this.onlyOne(id, attribute);
          id = this.nodeId(attribute);
        } else if (name === rdf.ID) {
          this.onlyOne(id, attribute);
          id = this.fragment(attribute, base);
        } else {
          others ??= [];
          others.push([name, attribute]);
          continue;
        }
        idStart = start === end ? xml.start : start;
        idEnd = start === end ? xml.end : end;
      }
    }
    id ??= graph.blank();
    const subject = graph.subject(id, idStart, idEnd);
    if (parent?.role === 'property' || parent?.role === 'reference') {
      parent.hasValue = true;
      this.add(parent, id, idStart, idEnd);
    } else if (parent?.role === 'collection') {
      this.addToCollection(parent, id, idStart, idEnd);
    }
    if (type !== rdf.Description) {
      if (syntaxNames.has(type) || type === rdf.li) this.rdfName(nameStart, nameEnd);
      graph.add(subject, rdfType, type, nameStart, nameEnd, nameStart, nameEnd);
    }
    if (others) this.propertyAttributes(subject, others, language, base);
    this.push('node', scope, parent, { language, base, subject });
  }

  private addToCollection(frame: Frame, id: string, start: number, end: number): void {
    const { graph } = this;
    const cell = graph.subject(graph.blank(), start, end);
    if (frame.lastCell) graph.add(frame.lastCell, rdfRest, cell.id, start, end, start, end);
    else this.add(frame, cell.id, start, end);
    graph.add(cell, rdfFirst, id, start, end, start, end);
    frame.lastCell = cell;
  }

  /** An element that stands for a property of the resource around it. */
  private onProperty(parent: Frame): void {
    const { xml, graph } = this;
    const { attributes } = xml;
    const scope = this.scopeOf(parent.scope);
    const nameStart = xml.start + 1;
    const nameEnd = nameStart + xml.name.length;
    let predicate = this.expand(xml.name, scope, nameStart);
    if (predicate === rdf.li) predicate = `${rdfNamespace}_${++parent.items}`;
    else if (syntaxNames.has(predicate) || predicate === rdf.Description) this.rdfName(nameStart, nameEnd);
    let { language, base } = parent;
    const subject = parent.subject;
    if (attributes.length === 0) {
      this.push('property', scope, parent, { language, base, subject, predicate });
      return;
    }
    ({ language, base } = this.inherited(attributes, language, base));
    let object: string | undefined;
    let objectSpan: XmlAttribute | undefined;
    let parseType: string | undefined;
    let datatype: string | undefined;
    let statementId: string | undefined;
    let others: [string, XmlAttribute][] | undefined;
    let written: XmlAttribute | undefined;
    for (const attribute of attributes) {
      const { start, end, value } = attribute;
      const name = this.attributeName(attribute, scope);
      if (name === undefined) continue;
      switch (name) {
        case rdf.resource:
          this.onlyOne(object, attribute);
          object = readIri(graph, value, base, 'rdf:resource', start, end);
          objectSpan = attribute;
          break;
        case rdf.nodeID:
          this.onlyOne(object, attribute);
          object = this.nodeId(attribute);
          objectSpan = attribute;
          break;
        case rdf.datatype:
          datatype = readIri(graph, value, base, 'rdf:datatype', start, end);
          break;
        case rdf.parseType:
          parseType = this.parseType(attribute);
          break;
        case rdf.ID:
          statementId = this.fragment(attribute, base);
          break;
        case rdfsLiteral:
          // A text that was put into the tag by mistake.
          graph.fault('rdf-literal-attribute', { value }, start, end);
          written = attribute;
          break;
        default:
          others ??= [];
          others.push([name, attribute]);
      }
    }
    const own = { language, base, subject, predicate, datatype, statementId };
    if (written) {
      const frame = this.push('property', scope, parent, own);
      frame.text = written.value;
      frame.textStart = written.start;
      frame.textEnd = written.end;
    } else if (parseType === 'Resource') {
      this.onlyOne(object, xml);
      const id = graph.blank();
      const inner = graph.subject(id, xml.start, xml.end);
      const frame = this.push('node', scope, parent, { ...own, subject: inner });
      this.add({ ...frame, subject, predicate, statementId }, id, xml.start, xml.end);
    } else if (parseType === 'Collection') {
      this.onlyOne(object, xml);
      this.push('collection', scope, parent, own);
    } else if (parseType === 'Literal') {
      this.onlyOne(object, xml);
      this.markupLiteral(scope, parent, own);
    } else if (object !== undefined || others) {
      const span = objectSpan && objectSpan.start < objectSpan.end ? objectSpan : xml;
      object ??= graph.blank();
      const frame = this.push('reference', scope, parent, own);
      this.add(frame, object, span.start, span.end);
      if (others)
        this.propertyAttributes(graph.subject(object, span.start, span.end), others, language, base);
    } else {
      this.push('property', scope, parent, own);
    }
  }

  /** rdf:parseType="Literal": everything up to the closing tag is the value. */
  private markupLiteral(scope: Scope, parent: Frame, own: Partial<Frame>): void {
    const frame = this.push('property', scope, parent, own);
    frame.datatype = rdf.XMLLiteral;
    if (this.xml.isEmpty) return;
    const { xml, text } = this;
    const start = xml.end;
    let depth = 1;
    let end = text.length;
    for (;;) {
      const event = xml.next();
      if (event === xmlEvent.end) {
        this.fault('xml-unclosed', frame.nameStart - 1, frame.nameEnd, { open: frame.name });
        break;
      }
      if (event === xmlEvent.open && !xml.isEmpty) depth += 1;
      else if (event === xmlEvent.close) {
        depth -= 1;
        if (depth === 0) {
          end = xml.start;
          break;
        }
      }
    }
    if (!xml.closes(frame.name)) {
      this.fault('xml-mismatched-tag', xml.start, xml.end, { close: xml.closedName(), open: frame.name });
    }
    frame.text = plainText(text, start, end);
    frame.textStart = start;
    frame.textEnd = end;
    this.leave();
    xml.isEmpty = false;
  }

  private parseType(attribute: XmlAttribute): string {
    const { value, start, end } = attribute;
    if (value === 'Resource' || value === 'Literal' || value === 'Collection') return value;
    const meant = ['Resource', 'Collection'].find((name) => name.toLowerCase() === value.toLowerCase());
    this.graph.fault('rdf-literal-attribute', { value: `rdf:parseType="${value}"` }, start, end);
    return meant ?? 'Literal';
  }

  private propertyAttributes(
    subject: Subject,
    others: readonly [string, XmlAttribute][],
    language: string | undefined,
    base: string | undefined,
  ): void {
    const { graph } = this;
    for (const [name, { name: written, value, start, end }] of others) {
      const nameStart = this.text.lastIndexOf(written, start);
      if (name === rdfType) {
        const type = readIri(graph, value, base, 'rdf:type', start, end);
        graph.add(subject, rdfType, type, nameStart, nameStart + written.length, start, end);
        continue;
      }
      if (syntaxNames.has(name) || name === rdf.li) {
        this.fault('xml-rdf-name', nameStart, end, { name: written });
        if (droppedNames.has(name)) continue;
      }
      graph.add(
        subject,
        name,
        literal(value, language, undefined),
        nameStart,
        nameStart + written.length,
        start,
        end,
      );
    }
  }

  /** xml:lang and xml:base hold for everything inside. */
  private inherited(
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
        const resolved = outerBase === undefined ? value : resolveIri(value, outerBase);
        const fragment = resolved.indexOf('#');
        base = fragment < 0 ? resolved : resolved.slice(0, fragment);
      }
    }
    return { language, base };
  }

  /** The IRI of an attribute; undefined for one that is no statement. */
  private attributeName(attribute: XmlAttribute, scope: Scope): string | undefined {
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
    if (name.includes(':')) return this.expandKnown(name, scope, attribute);
    const start = this.text.lastIndexOf(name, attribute.start);
    this.fault('xml-rdf-name', start, attribute.end, { name });
    return bareNames.has(name) ? rdfNamespace + name : undefined;
  }

  private expandKnown(name: string, scope: Scope, attribute: XmlAttribute): string {
    return scope.names.get(name) ?? this.expand(name, scope, this.text.lastIndexOf(name, attribute.start));
  }

  /** rdf:nodeID: the name of a blank node. */
  private nodeId({ value, start, end }: XmlAttribute): string {
    if (!ncName.test(value)) this.graph.fault('rdf-node-id', { value }, start, end);
    return this.graph.blank(value);
  }

  /** rdf:ID: an IRI within the document. */
  private fragment({ value, start, end }: XmlAttribute, base: string | undefined): string {
    if (!ncName.test(value)) this.graph.fault('rdf-node-id', { value }, start, end);
    const iri = `${base ?? ''}#${value}`;
    if (base === undefined) this.graph.fault('iri-absolute', { value: iri }, start, end);
    if (this.ids.has(iri)) this.fault('xml-rdf-name', start, end, { name: value });
    this.ids.add(iri);
    return iri;
  }

  /** A resource has one identifier, and a property one value. */
  private onlyOne(present: string | undefined, { start, end }: { start: number; end: number }): void {
    if (present !== undefined) this.fault('xml-two-values', start, end, { name: this.xml.name });
  }

  private rdfName(start: number, end: number): void {
    this.fault('xml-rdf-name', start, end, { name: this.xml.name });
  }

  /** The namespaces of the tag that was read last. */
  private scopeOf(outer: Scope): Scope {
    const { attributes } = this.xml;
    if (attributes.length === 0) return outer;
    let namespaces: Map<string, string> | undefined;
    for (const { name, value } of attributes) {
      if (name.charCodeAt(0) !== 0x78 || !name.startsWith('xmlns')) continue;
      const prefix = name.length === 5 ? '' : name.slice(6);
      if (name.length > 5 && name.charCodeAt(5) !== 0x3a) continue;
      if (outer.namespaces.get(prefix) === value) continue;
      namespaces ??= new Map(outer.namespaces);
      namespaces.set(prefix, value);
    }
    return namespaces ? { namespaces, names: new Map() } : outer;
  }

  /** The IRI of a name with its prefix. */
  private expand(name: string, scope: Scope, start: number): string {
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
    const written = (namespace ?? '') + (colon < 0 ? name : name.slice(colon + 1));
    // The same string as elsewhere is compared faster than an equal one.
    const iri = written === rdfType ? rdfType : written;
    if (scope.names.size < 100_000) scope.names.set(name, iri);
    return iri;
  }

  private push(role: Role, scope: Scope, parent: Frame | undefined, own: Partial<Frame> = {}): Frame {
    const { xml } = this;
    const inherited =
      role === 'resources' || role === 'outside'
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
    this.graph.trail?.openElement(xml, role === 'node', frame.subject, scope.namespaces, frame.language);
    return frame;
  }
}

/** A stretch of the source with its line breaks resolved, and nothing else. */
function plainText(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\r\n?/g, '\n');
}
