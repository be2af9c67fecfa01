import { isBlank } from '../../model/canonical.js';
import type { Span } from '../../model/text.js';
import {
  type Graph,
  type Literal,
  literal,
  rdfFirst,
  rdfNamespace,
  rdfNil,
  rdfRest,
  rdfType,
  xsdNamespace,
} from '../shared/graph/graph.js';
import type { Subject } from '../shared/graph/subject.js';
import { checkTag, readIri } from '../shared/graph/terms.js';
import type { JsonObject, JsonSpots, Marked, ObjectRow } from './located.js';

const nowhere: Span = { start: 0, end: 0 };

/** What goes with an expanded document: where its parts stand, and how its language tags were written. */
export interface ExpandedFacts {
  /** The same document, expanded from the marked one; given when places are looked for. */
  readonly marked?: Marked | undefined;
  readonly spots?: JsonSpots | undefined;
  /** The tag as it was written; the processor makes all its letters small. */
  readonly writtenTag: (tag: string) => string;
}

/** Adds the statements of an expanded JSON-LD document to the graph. */
export function addExpanded(graph: Graph, document: readonly unknown[], facts: ExpandedFacts): void {
  const reader = new ExpandedReader(graph, facts);
  document.forEach((node, at) => {
    if (isObject(node)) reader.node(node, facts.marked?.[at], undefined);
  });
}

class ExpandedReader {
  constructor(
    private readonly graph: Graph,
    private readonly facts: ExpandedFacts,
  ) {}

  /** Adds a node with its statements; gives its identifier. */
  node(node: JsonObject, marked: unknown, outer: ObjectRow): string {
    const { spots } = this.facts;
    const place = spots?.objectOf(marked, outer);
    const span = (place === undefined ? undefined : spots?.subjectSpan(marked, place)) ?? nowhere;
    const id = this.identifier(node, span);
    this.describe(id, node, marked, place, span);
    return id;
  }

  private identifier(node: JsonObject, span: Span): string {
    const written = node['@id'];
    if (typeof written !== 'string') return this.graph.blank();
    if (isBlank(written)) return this.graph.blank(written.slice(2));
    // The processor resolves an empty reference against the empty base.
    return readIri(this.graph, written === './' ? '' : written, undefined, '@id', span.start, span.end);
  }

  private describe(id: string, node: JsonObject, marked: unknown, place: ObjectRow, span: Span): void {
    const { graph } = this;
    const keys = Object.keys(node).filter((key) => key !== '@id' && key !== '@index');
    if (keys.length === 0) return;
    const own = (key: string) => (isObject(marked) ? marked[key] : undefined);
    const hasStatements = keys.some((key) => key !== '@graph' && key !== '@included' && key !== '@reverse');
    const subject = hasStatements ? graph.subject(id, span.start, span.end) : undefined;
    if (subject) {
      for (const [at, type] of asList(node['@type']).entries()) this.type(subject, type, at, place, span);
    }
    for (const key of keys) {
      const values = asList(node[key]);
      const marks = asList(own(key));
      if (key === '@graph') {
        graph.graphs.add(id);
        for (const [at, value] of values.entries()) if (isObject(value)) this.node(value, marks[at], place);
      } else if (key === '@included') {
        for (const [at, value] of values.entries()) if (isObject(value)) this.node(value, marks[at], place);
      } else if (key === '@reverse') {
        if (isObject(node[key])) this.reverse(id, node[key], own(key), place);
      } else if (subject && !key.startsWith('@') && !isBlank(key)) {
        for (const [at, value] of values.entries()) {
          this.statement(subject, key, value, marks[at], place, span);
        }
      }
    }
  }

  private type(subject: Subject, type: unknown, at: number, place: ObjectRow, span: Span): void {
    if (typeof type !== 'string') return;
    const { graph, facts } = this;
    const spot = facts.spots?.typeSpan(place, at);
    const { start, end } = spot?.value ?? span;
    const iri = isBlank(type)
      ? graph.blank(type.slice(2))
      : readIri(graph, type, undefined, '@type', start, end);
    const key = spot?.key ?? span;
    graph.add(subject, rdfType, iri, key.start, key.end, start, end);
  }

  /** Adds a statement, and whatever stands inside its value. */
  private statement(
    subject: Subject,
    written: string,
    value: unknown,
    marked: unknown,
    place: ObjectRow,
    span: Span,
  ): void {
    const { graph, facts } = this;
    if (!isObject(value)) return;
    const spot = facts.spots?.valueSpot(marked, place);
    const { start, end } = spot?.value ?? span;
    const key = spot?.key ?? span;
    const predicate = readIri(graph, written, undefined, '', key.start, key.end);
    const add = (object: string | Literal, at: Span = { start, end }) =>
      graph.add(subject, predicate, object, key.start, key.end, at.start, at.end);
    if ('@value' in value) {
      const object = this.literal(value, start, end);
      if (object) add(object);
    } else if ('@list' in value) {
      add(
        this.list(asList(value['@list']), isObject(marked) ? asList(marked['@list']) : [], place, {
          start,
          end,
        }),
      );
    } else {
      const inner = facts.spots?.objectOf(marked, place);
      const innerSpan = (inner === undefined ? undefined : facts.spots?.subjectSpan(marked, inner)) ?? {
        start,
        end,
      };
      const object = this.identifier(value, innerSpan);
      add(object, innerSpan);
      this.describe(object, value, marked, inner, innerSpan);
    }
  }

  /** Statements the other way round: the values are the subjects. */
  private reverse(id: string, reverse: JsonObject, marked: unknown, place: ObjectRow): void {
    const { graph, facts } = this;
    for (const [predicate, nodes] of Object.entries(reverse)) {
      const marks = isObject(marked) ? asList(marked[predicate]) : [];
      asList(nodes).forEach((node, at) => {
        if (!isObject(node)) return;
        const { start, end } = facts.spots?.valueSpot(marks[at], place)?.value ?? nowhere;
        const subject = this.node(node, marks[at], place);
        graph.add(graph.subject(subject, start, end), predicate, id, start, end, start, end);
      });
    }
  }

  private list(values: readonly unknown[], marks: readonly unknown[], place: ObjectRow, span: Span): string {
    const { graph } = this;
    const { start, end } = span;
    const cells = values.filter(isObject).map(() => graph.blank());
    values.filter(isObject).forEach((value, at) => {
      const cell = graph.subject(cells[at]!, start, end);
      this.statement(cell, rdfFirst, value, marks[at], place, span);
      graph.add(cell, rdfRest, cells[at + 1] ?? rdfNil, start, end, start, end);
    });
    return cells[0] ?? rdfNil;
  }

  private literal(object: JsonObject, start: number, end: number): Literal | undefined {
    const { graph, facts } = this;
    const value = object['@value'];
    const type = object['@type'];
    if (type === '@json') return literal(JSON.stringify(value), undefined, `${rdfNamespace}JSON`);
    const datatype =
      typeof type === 'string' ? readIri(graph, type, undefined, '@type', start, end) : undefined;
    if (typeof value === 'boolean')
      return literal(String(value), undefined, datatype ?? `${xsdNamespace}boolean`);
    if (typeof value === 'number') return numberLiteral(value, datatype);
    if (typeof value !== 'string') return undefined;
    const language = object['@language'];
    if (typeof language !== 'string' || language === '') return literal(value, undefined, datatype);
    const tag = facts.writtenTag(language);
    checkTag(graph, tag, start, end);
    return literal(value, tag, undefined);
  }
}

/** A JSON number: whole ones are xsd:integer, others xsd:double, unless the document says otherwise. */
function numberLiteral(value: number, datatype: string | undefined): Literal {
  const double = `${xsdNamespace}double`;
  if (datatype === double || (datatype === undefined && !Number.isInteger(value))) {
    return literal(value.toExponential(15).replace(/(\d)0*e\+?/, '$1E'), undefined, double);
  }
  const text = Number.isInteger(value) ? value.toFixed(0) : String(value);
  return literal(text, undefined, datatype ?? `${xsdNamespace}integer`);
}

function asList(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
