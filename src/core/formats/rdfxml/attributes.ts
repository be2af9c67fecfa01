import { nearest } from '../../languages/nearest.js';
import type { Args } from '../../model/finding.js';
import type { XmlFault } from '../shared/graph/faults.js';
import { type Graph, rdfNamespace } from '../shared/graph/graph.js';
import type { Namespaces } from './namespaces.js';
import type { XmlAttribute, XmlScanner } from './scanner.js';

/** What reads a tag, as far as its attributes are concerned. */
interface TagReading {
  readonly text: string;
  readonly graph: Graph;
  readonly xml: Pick<XmlScanner, 'attributes' | 'end' | 'isEmpty'>;
  fault(cause: XmlFault, start: number, end: number, args: Args): void;
}

/** What holds where a tag stands. */
interface Scope {
  readonly namespaces: Namespaces;
}

/** Where an attribute stands: in the tag of a resource or of a property. */
type Owner = 'node' | 'property';

/** What an attribute is taken for that is not written as it has to be; nothing where it means nothing in RDF. */
interface MeantAttribute {
  readonly name: string | undefined;
  /** RDF/XML does not allow it: other parsers refuse the file for it. */
  readonly fault?: 'xml-bare-attribute' | 'xml-foreign-attribute';
}

/** The attributes that RDF/XML keeps for itself, by the tags in which they stand. */
const own: Readonly<Record<Owner, readonly string[]>> = {
  node: ['about', 'nodeID', 'ID'],
  property: ['resource', 'datatype', 'nodeID', 'parseType', 'ID'],
};

/** Names in RDF's namespace that may stand in a tag: they are statements. */
const statements =
  /^(?:type|value|subject|predicate|object|first|rest|_\d+|li|Seq|Bag|Alt|List|Property|Statement|nil|aboutEach|aboutEachPrefix|bagID)$/;

/** Attributes of XML itself. */
const ofXml = ['lang', 'base', 'space', 'id'];

/** Words of HTML and of other formats for an address and for the language of a text. */
const otherWords: Readonly<Record<Owner, Readonly<Record<string, string>>>> = {
  node: { href: 'rdf:about', uri: 'rdf:about', url: 'rdf:about', iri: 'rdf:about', lang: 'xml:lang' },
  property: {
    href: 'rdf:resource',
    uri: 'rdf:resource',
    url: 'rdf:resource',
    iri: 'rdf:resource',
    src: 'rdf:resource',
    lang: 'xml:lang',
    language: 'xml:lang',
  },
};

/** Namespaces of attributes that say something to other programs and nothing in RDF. */
const technical: ReadonlySet<string> = new Set([
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://www.w3.org/1999/xlink',
  'http://www.opengis.net/gml',
  'http://www.opengis.net/gml/3.2',
  'http://www.isotc211.org/2005/gco',
]);

/** What is meant by an attribute; undefined where it may stand as it does. */
function meantAttribute(
  { name }: XmlAttribute,
  owner: Owner,
  { namespaces }: Scope,
  hasText: () => boolean,
): MeantAttribute | undefined {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  if (prefix === 'xmlns' || name === 'xmlns') return undefined;
  if (prefix.toLowerCase() === 'xml') {
    if (prefix === 'xml' && ofXml.includes(local)) return undefined;
    const meant = /^(?:lang|språk)/i.test(local) ? 'lang' : nearestIn(local, ofXml);
    return meant === undefined ? undefined : { name: `xml:${meant}` };
  }
  const namespace = namespaces.get(prefix);
  // Names that begin with xml are kept for XML, and say nothing.
  if (prefix === '' && /^xml/i.test(local)) return undefined;
  if (prefix === '') {
    const word = otherWords[owner][local.toLowerCase()] ?? prefixed('rdf', nearestIn(local, own[owner]));
    return { name: word, fault: 'xml-bare-attribute' };
  }
  if (namespace === rdfNamespace) {
    if ([...own.node, ...own.property].includes(local) || statements.test(local)) return undefined;
    const word = otherWords[owner][local.toLowerCase()];
    if (word !== undefined) return { name: word.replace(/^rdf:/, `${prefix}:`) };
    const meant = nearestIn(local, own[owner]);
    return meant === undefined ? undefined : { name: `${prefix}:${meant}` };
  }
  if (owner === 'node' || namespace === undefined || !technical.has(namespace)) return undefined;
  if (local === 'href') return { name: otherWords[owner]['href'] };
  return { name: undefined, ...(hasText() ? { fault: 'xml-foreign-attribute' } : {}) };
}

/** Attributes that nearly all files have. */
const usual: ReadonlySet<string> = new Set([
  'rdf:about',
  'rdf:resource',
  'rdf:datatype',
  'rdf:nodeID',
  'rdf:ID',
  'rdf:parseType',
  'xml:lang',
]);

/** The attributes of the tag that was read last: those that are misspelt as they are meant, and none that RDF has no use for. */
export function meantAttributes(reading: TagReading, owner: Owner, scope: Scope): readonly XmlAttribute[] {
  const { graph, text, xml } = reading;
  const { attributes } = xml;
  if (attributes.every(({ name }) => usual.has(name))) return attributes;
  return attributes.flatMap((attribute): XmlAttribute | [] => {
    const meant = meantAttribute(attribute, owner, scope, () => hasTextAhead(reading));
    if (meant === undefined) return attribute;
    const { name, end } = attribute;
    const start = text.lastIndexOf(name, attribute.start);
    if (meant.fault !== undefined) {
      reading.fault(meant.fault, start, end, { name, meant: meant.name });
    } else {
      graph.fault(
        'rdf-attribute-unknown',
        { value: name, suggestion: meant.name },
        start,
        start + name.length,
      );
      graph.forget();
    }
    return meant.name === undefined ? [] : { ...attribute, name: meant.name };
  });
}

/** Whether the element that has just begun holds a text, and not only other elements. */
export function hasTextAhead({ text, xml }: TagReading): boolean {
  if (xml.isEmpty) return false;
  let at = xml.end;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at < text.length && (text.charCodeAt(at) !== 0x3c || text.startsWith('<![CDATA[', at));
}

function prefixed(prefix: string, local: string | undefined): string | undefined {
  return local === undefined ? undefined : `${prefix}:${local}`;
}

function nearestIn(local: string, names: readonly string[]): string | undefined {
  const lower = local.toLowerCase();
  return (
    names.find((name) => name.toLowerCase() === lower) ??
    names.find(
      (name) =>
        name.toLowerCase() ===
        nearest(
          lower,
          names.map((item) => item.toLowerCase()),
        ),
    )
  );
}

/** Whether the element that has just begun holds another one first. */
export function hasElementAhead(reading: TagReading): boolean {
  const { text, xml } = reading;
  if (xml.isEmpty || hasTextAhead(reading)) return false;
  return /^\s*<[^/!?]/.test(text.slice(xml.end, xml.end + 1000));
}
