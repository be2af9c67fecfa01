import type { Args } from '../../../model/finding.js';
import type { JsonFault } from '../../json/faults.js';

/** The likely cause of a syntax error in Turtle, TriG, N-Triples or N-Quads; sentences stand with `document-syntax`. */
export type TurtleFault =
  /** The full stop between two statements is missing. */
  | 'turtle-dot'
  | 'turtle-semicolon'
  /** A prefix is used that the file does not declare (`prefix`). */
  | 'turtle-prefix'
  /** A text is not closed. */
  | 'turtle-quote'
  /** An IRI is not closed, or stands without angle brackets. */
  | 'turtle-iri'
  /** A bracket is missing, or there is one too many. */
  | 'turtle-bracket'
  /** A backslash stands before a sign that it cannot stand before. */
  | 'turtle-escape'
  /** Something stands where a property, or a value, should stand (`found`). */
  | 'turtle-predicate'
  | 'turtle-value'
  /** A declaration (`@prefix`, `@base`) is not complete. */
  | 'turtle-directive'
  /** N-Triples: a line is no complete statement. */
  | 'ntriples-line';

/** The likely cause of a syntax error in RDF/XML. */
export type XmlFault =
  /** An end tag fits no open element (`open`, `close`). */
  | 'xml-mismatched-tag'
  /** The file ends before an element, a comment or a tag does (`open`). */
  | 'xml-unclosed'
  /** An ampersand stands alone: `&` instead of `&amp;`. */
  | 'xml-ampersand'
  /** A name for a sign (`&nbsp;`) that XML does not know (`name`). */
  | 'xml-unknown-entity'
  /** A less-than sign stands in a text. */
  | 'xml-less-than'
  /** A prefix has no namespace (`prefix`). */
  | 'xml-namespace'
  /** The quotation mark of an attribute is missing. */
  | 'xml-attribute-quote'
  /** An attribute without value, or a tag with signs that cannot stand there. */
  | 'xml-tag'
  /** An attribute stands twice in a tag (`name`). */
  | 'xml-attribute-twice'
  /** The XML declaration names an encoding that nobody knows (`encoding`). */
  | 'xml-encoding'
  /** The XML declaration is not the very first thing in the file. */
  | 'xml-declaration-place'
  /** A text stands outside the outermost element, or between elements where none belongs. */
  | 'xml-text-outside'
  /** There is no rdf:RDF (`root`). */
  | 'xml-no-rdf'
  /** A comment holds `--`. */
  | 'xml-comment'
  /** Markup stands in a text (`name` of the first element). */
  | 'xml-markup'
  /** A property element holds two resources, or a reference and a content. */
  | 'xml-two-values'
  /** A name of RDF's own stands where it must not (`name`). */
  | 'xml-rdf-name'
  /** An attribute without prefix (`name`), and what is meant by it (`meant`). */
  | 'xml-bare-attribute'
  /** An attribute that says nothing in RDF stands beside a text (`name`). */
  | 'xml-foreign-attribute'
  /** Elements stand in a property whose datatype is one of markup. */
  | 'xml-literal-markup'
  /** The XML declaration is not written as it has to be. */
  | 'xml-declaration'
  /** The document type is not written as it has to be. */
  | 'xml-document-type'
  /** `]]>` stands in a text. */
  | 'xml-section-end'
  /** A second element stands beside the outermost one (`name`). */
  | 'xml-second-root'
  /** An element or an attribute has a name that cannot be one (`name`). */
  | 'xml-name'
  /** An end tag has attributes or never ends (`name`). */
  | 'xml-end-tag';

/** The likely cause of a syntax error in JSON-LD, beyond those of JSON. */
type JsonLdFault =
  /** The JSON-LD processor refuses the document (`code`, as in the JSON-LD specification). */
  'jsonld-invalid';

/** Causes that all formats share. */
export type CommonFault = 'control' | 'depth' | 'other';

/** Thrown inside the parsers; a reader makes a finding of it. */
export class SyntaxFault {
  constructor(
    readonly cause: TurtleFault | XmlFault | JsonLdFault | JsonFault | CommonFault,
    readonly start: number,
    readonly end: number,
    readonly args: Args = {},
  ) {}
}

/** How deep things may stand in one another; a catalogue needs fewer than ten levels. */
export const mostNested = 200;

/** After so many syntax errors the rest of a file is read, but no more of them are reported. */
export const mostSyntaxFaults = 20;
