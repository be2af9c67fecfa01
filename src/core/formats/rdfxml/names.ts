import { rdf } from '../../normal/terms.js';
import { prefixes } from '../../profile/prefixes.js';

/** Names that RDF/XML keeps for itself; no property or class can be written with them. */
const reserved = new Set(
  [
    'RDF',
    'ID',
    'about',
    'parseType',
    'resource',
    'nodeID',
    'datatype',
    'Description',
    'aboutEach',
    'aboutEachPrefix',
    'bagID',
    'li',
  ].map((name) => rdf + name),
);

/** The namespace that XML has for the declarations of namespaces; no prefix may stand for it. */
const declarations = 'http://www.w3.org/2000/xmlns/';

const start =
  'A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
const further = `${start}\\-.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040`;
const name = new RegExp(`^[${start}][${further}]*$`);
/** The characters of names at the end, and those of them that no name begins with. */
const signsAtEnd = new RegExp(`(?<![${further}])[${further}]+$`);
const signsBefore = new RegExp(`^[^${start}]+`);

/** The qualified names of a file, and the prefixes that they need. */
export class XmlNames {
  /** Namespaces by prefix, of those that have been asked for. */
  readonly used = new Map<string, string>([['rdf', rdf]]);
  private readonly generated = new Map<string, string>();

  private readonly known = new Map<string, string | undefined>();

  /** The name of a property or class, or undefined where XML has none for it. */
  nameOf(iri: string): string | undefined {
    if (!this.known.has(iri)) this.known.set(iri, this.find(iri));
    return this.known.get(iri);
  }

  private find(iri: string): string | undefined {
    if (reserved.has(iri)) return undefined;
    for (const [prefix, namespace] of Object.entries(prefixes)) {
      const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : '';
      if (!name.test(local)) continue;
      this.used.set(prefix, namespace);
      return `${prefix}:${local}`;
    }
    const local = signsAtEnd.exec(iri)?.[0].replace(signsBefore, '') ?? '';
    if (local === '' || local.length === iri.length) return undefined;
    const namespace = iri.slice(0, -local.length);
    if (namespace === declarations) return undefined;
    let prefix = this.generated.get(namespace);
    if (prefix === undefined) {
      prefix = `ns${this.generated.size + 1}`;
      this.generated.set(namespace, prefix);
      this.used.set(prefix, namespace);
    }
    return `${prefix}:${local}`;
  }
}
