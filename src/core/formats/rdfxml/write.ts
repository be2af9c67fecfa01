import { isBlank } from '../../model/canonical.js';
import type { Note, Write } from '../../model/normal.js';
import { type SubjectStatements, statementsOf } from '../../normal/statements.js';
import { type Literal, rdfType, type Term } from '../../normal/terms.js';
import { type Nesting, nest } from '../shared/graph/nesting.js';
import { XmlNames } from './names.js';

/** Writes RDF/XML as the portal's documentation does it: a typed element for each resource, one for each value. */
export const writeRdfXml: Write = (document) => {
  const { subjects, notes } = statementsOf(document);
  const writer = new RdfXmlWriter(nest(subjects));
  const body = writer.document();
  const namespaces = [...writer.names.used].map(
    ([prefix, iri]) => `\n${indent.repeat(2)}xmlns:${prefix}="${attribute(iri)}"`,
  );
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namespaces.join('')}>\n${body}</rdf:RDF>\n`,
    notes: [...notes, ...writer.notes],
  };
};

const indent = '  ';

/** Characters that XML 1.0 has no way to write. */
const unwritable =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

class RdfXmlWriter {
  readonly names = new XmlNames();
  readonly notes: Note[] = [];

  constructor(private readonly nesting: Nesting) {}

  document(): string {
    return this.nesting.tops
      .map((subject) => this.resource(subject, 1, this.nameAttribute(subject.subject)))
      .join('');
  }

  private nameAttribute(id: string): string {
    if (!isBlank(id)) return ` rdf:about="${attribute(id)}"`;
    const name = this.nesting.nameOf(id);
    return name === undefined ? '' : ` rdf:nodeID="${name.slice(2)}"`;
  }

  /** The element of a resource, named after its class. */
  private resource({ predicates, objects }: SubjectStatements, depth: number, name: string): string {
    const typeAt = predicates.findIndex((predicate, at) => {
      const object = objects[at]!;
      return (
        predicate === rdfType &&
        typeof object === 'string' &&
        !isBlank(object) &&
        this.names.nameOf(object) !== undefined
      );
    });
    const element = typeAt < 0 ? 'rdf:Description' : this.names.nameOf(objects[typeAt] as string)!;
    const lines = predicates.map((predicate, at) =>
      at === typeAt ? '' : this.property(predicate, objects[at]!, depth + 1),
    );
    const space = indent.repeat(depth);
    const content = lines.join('');
    return content === ''
      ? `${space}<${element}${name}/>\n`
      : `${space}<${element}${name}>\n${content}${space}</${element}>\n`;
  }

  private property(predicate: string, object: Term, depth: number): string {
    const name = this.names.nameOf(predicate);
    if (name === undefined) {
      this.notes.push({ code: 'xml-property', args: { property: predicate } });
      return '';
    }
    const space = indent.repeat(depth);
    if (typeof object !== 'string')
      return `${space}<${name}${literalAttributes(object)}>${this.text(object.value)}</${name}>\n`;
    if (!isBlank(object)) return `${space}<${name} rdf:resource="${attribute(object)}"/>\n`;
    const inside = this.nesting.inside(object);
    if (!inside) return `${space}<${name} rdf:nodeID="${this.nesting.nameOf(object)!.slice(2)}"/>\n`;
    return `${space}<${name}>\n${this.resource(inside, depth + 1, '')}${space}</${name}>\n`;
  }

  private text(value: string): string {
    const writable = value.replace(unwritable, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      this.notes.push({ code: 'xml-character', args: { character: `U+${code}` } });
      return '';
    });
    return escapeMarkup(writable).replaceAll('\r', '&#xD;');
  }
}

function literalAttributes({ language, datatype }: Literal): string {
  if (language !== undefined) return ` xml:lang="${attribute(language)}"`;
  return datatype === undefined ? '' : ` rdf:datatype="${attribute(datatype)}"`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return escapeMarkup(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}
