import type { Read } from '../../model/reader.js';
import { sourceText } from '../../source/text.js';
import { mostNested, type SyntaxFault } from '../shared/graph/faults.js';
import type { Graph } from '../shared/graph/graph.js';
import { readRdf } from '../shared/graph/read.js';
import type { XmlElements } from './elements.js';
import { readNode } from './nodes.js';
import { readProperty } from './properties.js';
import { type Frame, Reading } from './reading.js';
import { xmlEvent } from './scanner.js';
import { readWithVerdict } from './verdict.js';
import { rdf } from './vocabulary.js';

/** Namespaces of services that answer with descriptions in an envelope: CSW, OAI-PMH and SOAP. */
const services: ReadonlySet<string> = new Set([
  'http://www.opengis.net/cat/csw/2.0.2',
  'http://www.opengis.net/cat/csw/3.0',
  'http://www.openarchives.org/OAI/2.0/',
  'http://schemas.xmlsoap.org/soap/envelope/',
  'http://www.w3.org/2003/05/soap-envelope',
]);

/** Reads RDF/XML. A slip in a value or a tag does not stop it. */
export const readRdfXml: Read = (source, options) =>
  readWithVerdict(source.text, (text) =>
    readRdf(
      text === source.text ? source : sourceText(text),
      'RDF/XML',
      parseRdfXml,
      async () => (await import('./edit.js')).xmlWriter,
      options,
    ),
  );

/** Parses RDF/XML into the graph. */
export function parseRdfXml(text: string, graph: Graph, tell: (fault: SyntaxFault) => void): XmlElements {
  return new RdfXmlParser(new Reading(text, graph, tell)).parse();
}

class RdfXmlParser {
  /** The name of the outermost element. */
  private root = '';
  /** Something around rdf:RDF has been reported. */
  private isWrapped = false;

  constructor(private readonly reading: Reading) {}

  parse(): XmlElements {
    const { reading } = this;
    const { xml, stack, text } = reading;
    const first = /[^\s\ufeff][^\r\n]{0,80}/.exec(text);
    if (first && !first[0].startsWith('<') && !/<\?xml|<(?:\w+:)?RDF\b/.test(text)) {
      reading.fault('xml-no-rdf', first.index, first.index + first[0].length);
      return reading.elements;
    }
    for (;;) {
      const event = xml.next();
      if (event === xmlEvent.text) {
        this.onText();
      } else if (event === xmlEvent.open) {
        if (stack.length >= mostNested) {
          reading.fault('depth', xml.start, xml.end);
          return reading.elements;
        }
        this.onOpen();
        if (xml.isEmpty) reading.leave();
      } else if (event === xmlEvent.close) {
        this.onClose();
      } else break;
    }
    const open = stack[stack.length - 1];
    if (open) reading.fault('xml-unclosed', open.nameStart - 1, open.nameEnd, { open: open.name });
    while (stack.length > 0) reading.leave();
    if (!reading.foundRdf && first) {
      reading.fault('xml-no-rdf', first.index, first.index + first[0].length, { root: this.root });
    }
    return reading.elements;
  }

  private onText(): void {
    const { reading } = this;
    const { xml, stack, text } = reading;
    const frame = stack[stack.length - 1];
    if (frame?.role === 'markup') return;
    if (frame?.role === 'property') {
      if (frame.text === undefined && frame.textStart < 0 && !xml.isCdata) {
        frame.textStart = xml.start;
        frame.textEnd = xml.end;
        return;
      }
      frame.text =
        reading.textOf(frame) +
        (xml.isCdata ? xml.plain(xml.start, xml.end) : xml.decode(xml.start, xml.end));
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
      // Before the first element stands what is no XML at all; that there is no rdf:RDF is reported then.
      if (frame || this.root !== '') {
        const cause = frame?.role === 'reference' ? 'xml-two-values' : 'xml-text-outside';
        reading.fault(cause, at, Math.min(end, line.lastIndex), { name: frame?.name });
      } else if (text.indexOf('<', at) >= 0) {
        reading.fault('xml-text-outside', at, Math.min(end, line.lastIndex), {});
      }
      return;
    }
  }

  private onOpen(): void {
    const { reading } = this;
    const { xml, stack } = reading;
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
        readProperty(reading, parent);
        return;
      case 'markup':
        reading.push('markup', parent.scope, parent);
        return;
      case 'property':
        if (parent.text !== undefined || parent.textStart >= 0) {
          if (reading.textOf(parent).trim() !== '') {
            reading.fault('xml-markup', xml.start, xml.end, { name: xml.name });
            reading.push('markup', parent.scope, parent);
            return;
          }
        }
        if (parent.hasValue) reading.fault('xml-two-values', xml.start, xml.end, { name: parent.name });
        readNode(reading, parent);
        return;
      case 'reference':
        reading.fault('xml-two-values', xml.start, xml.end, { name: parent.name });
        readNode(reading, parent);
        return;
      default:
        readNode(reading, parent);
    }
  }

  /** An element outside of rdf:RDF: that itself, a resource that stands alone, or something around them. */
  private onOutside(parent: Frame | undefined): void {
    const { reading } = this;
    const { xml } = reading;
    const scope = reading.scopeOf(parent?.scope ?? reading.top);
    const name = reading.expand(xml.name, scope, xml.start + 1);
    if (name === rdf.RDF) {
      // Something around it is no RDF/XML, even if the resources can be read.
      if (parent) this.noteWrapper(reading.stack);
      reading.foundRdf = true;
      reading.push('resources', scope, parent);
      return;
    }
    const isResource =
      !parent &&
      (name === rdf.Description ||
        xml.attributes.some((attribute) => /^rdf:(?:about|nodeID|ID)$/.test(attribute.name)) ||
        /^http:\/\/(?:www\.w3\.org\/ns\/dcat#|xmlns\.com\/foaf|purl\.org\/dc\/)/.test(name));
    if (isResource) {
      reading.foundRdf = true;
      readNode(reading, undefined);
    } else reading.push('outside', scope, parent);
  }

  /** Tells what stands around rdf:RDF: the answer of a service, which is taken off, or what makes the file no RDF. */
  private noteWrapper(around: readonly Frame[]): void {
    const { reading } = this;
    const isAnswer = around.some(({ name, scope }) => {
      const colon = name.indexOf(':');
      return services.has(scope.namespaces.get(colon < 0 ? '' : name.slice(0, colon)) ?? '');
    });
    const { nameStart, nameEnd } = around[0]!;
    if (!isAnswer) reading.fault('xml-no-rdf', 0, Math.min(reading.text.length, 80), { root: this.root });
    else if (!this.isWrapped) {
      reading.graph.fault('document-wrapped', { value: this.root }, nameStart - 1, nameEnd);
      reading.graph.forget();
    }
    this.isWrapped = true;
  }

  private onClose(): void {
    const { reading } = this;
    const { xml, stack } = reading;
    const frame = stack[stack.length - 1];
    if (frame && xml.closes(frame.name)) {
      reading.leave();
      return;
    }
    const name = xml.closedName();
    reading.fault('xml-mismatched-tag', xml.start, xml.end, { close: name, open: frame?.name });
    // The tag of an outer element closes what was left open; any other is a misspelt tag of this one.
    const at = stack.findLastIndex((open) => open.name === name);
    if (at >= 0) while (stack.length > at) reading.leave();
    else if (frame && this.looksLike(frame.name, name)) reading.leave();
  }

  /** Whether a closing tag was very likely meant for this element. */
  private looksLike(open: string, close: string): boolean {
    const local = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();
    return local(open).slice(0, 3) === local(close).slice(0, 3) || open.split(':')[0] === close.split(':')[0];
  }
}
