import type { ResourceNode } from '../../../model/canonical.js';
import type { CatalogueDocument, Statement } from '../../../model/document.js';
import type { Args, Finding } from '../../../model/finding.js';
import type { Awaitable } from '../../../model/located.js';
import type { Place } from '../../../model/place.js';
import type { ReadOptions } from '../../../model/reader.js';
import type { SourceText, Span } from '../../../model/text.js';
import { dcatApSe } from '../../../profile/profile.js';
import { type Built, buildDocument } from './document.js';
import type { PlanWriter } from './edit.js';
import { mostSyntaxFaults, type SyntaxFault } from './faults.js';
import { type Fault, Graph, rdfType } from './graph.js';
import type { Mentions } from './mentions.js';
import { describedAgain } from './repeated.js';
import { graphSource } from './source.js';
import { Traces } from './traces.js';

/** The name of a format in findings. */
export type RdfFormat = 'RDF/XML' | 'Turtle' | 'N-Triples' | 'JSON-LD';

/** How plans become changes of a text, with what the parser has noted of the form of the text. */
type FormWriter<Form> = (
  text: string,
  graph: Graph,
  mentions: Mentions,
  form: Form,
) => ReturnType<PlanWriter>;

/**
 * Parses a text into a graph, and gives what has to be known of its form when it is changed. What is wrong with it is reported
 * and never stops the program.
 */
type ParseRdf<Form> = (text: string, graph: Graph, report: (fault: SyntaxFault) => void) => Form;

/** Reads a text with a parser that notes on the way where everything stands. */
export function readRdf<Form>(
  source: SourceText,
  format: RdfFormat,
  parse: ParseRdf<Form>,
  /** Loads what writes plans in the syntax of the format; only fixes need it. */
  formWriter: () => Promise<FormWriter<Form>>,
  options: ReadOptions,
): CatalogueDocument {
  const { text } = source;
  const graph = new Graph(text.length);
  const findings: Finding[] = [];
  const reported = new Set<string>();
  const form = parse(text, graph, (fault) => {
    // A prefix that is missing is reported once, at its first use; anything else once a place.
    const prefix = fault.args['prefix'];
    const key = `${fault.cause} ${prefix ?? fault.start}`;
    if (reported.has(key) || findings.length >= mostSyntaxFaults) return;
    reported.add(key);
    findings.push(syntaxFinding(format, fault));
  });
  const planWriter = async (): Promise<PlanWriter> => {
    const write = await formWriter();
    return (...facts) => write(...facts, form);
  };
  return documentOf(source, graph, findings, { placed: () => graph, planWriter }, options);
}

/** Rules that tell already why a file describes nothing. */
const saysWhyNothing: ReadonlySet<string> = new Set([
  'document-syntax',
  'document-no-resource',
  'jsonld-context',
]);

/** How the text of a graph is reached again. */
interface Reach {
  /** The same graph, with the places of its statements. */
  readonly placed: () => Awaitable<Graph>;
  readonly planWriter: () => Promise<PlanWriter>;
  /** Where a fault is shown that belongs to no resource of the profile, if the parser did not know it yet. */
  readonly faultSpan?: (fault: Fault) => Span;
}

/** Makes the canonical document of a graph that has been read. */
export function documentOf(
  source: SourceText,
  graph: Graph,
  found: readonly Finding[],
  { placed, planWriter, faultSpan = ({ span }) => span }: Reach,
  { profile = dcatApSe }: ReadOptions,
): CatalogueDocument {
  const built = buildDocument(graph, profile);
  const traces = new Traces(graph, built.plans);
  const findings = [
    ...found,
    ...faultFindings(built, traces, graph.faults, faultSpan, source.text),
    ...built.findings,
    ...describedAgain(graph, built, traces),
  ];
  if (built.resources.length === 0 && !found.some(({ rule }) => saysWhyNothing.has(rule))) {
    findings.push(nothingFound(source, graph));
  }
  const rest = restOf(graph, built);
  return {
    data: built.data,
    resources: built.resources,
    find: (id) => {
      const subject = graph.subjects.get(id);
      const node: ResourceNode | undefined = subject && built.resourceOf(subject);
      // A blank node that nobody refers to has no name.
      return node?.id === undefined ? undefined : node;
    },
    findings: withoutRepetitions(findings),
    assumptions: [],
    implied: [],
    ...(graph.hasComments === undefined ? {} : { hasComments: graph.hasComments }),
    ...(rest.statements.length > 0 || rest.graphs.length > 0 ? { rest } : {}),
    source: graphSource(source.text, graph, built, traces, placed, planWriter),
  };
}

/** A finding about the syntax of a file. */
export function syntaxFinding(
  format: RdfFormat,
  fault: Pick<SyntaxFault, 'cause' | 'start' | 'end' | 'args'>,
): Finding {
  const { cause, start, end, args } = fault;
  return {
    rule: 'document-syntax',
    place: spanPlace(start, end),
    args: { format, cause, ...(cause === 'depth' ? { stopped: true } : {}), ...args },
  };
}

function spanPlace(start: number, end: number): Place {
  return { kind: 'span', span: { start, end } };
}

/** A fault in a term belongs to a value of a resource, where there is one. */
function faultFindings(
  built: Built,
  traces: Traces,
  faults: readonly Fault[],
  faultSpan: (fault: Fault) => Span,
  text: string,
): Finding[] {
  return faults.flatMap((fault): Finding | [] => {
    const { rule, subject, statement } = fault;
    const args = isDatatype(fault, text) ? { ...fault.args, part: 'datatype' } : fault.args;
    const resource = subject && built.resourceOf(subject);
    if (built.misclassed.has(statement)) return [];
    if (!resource) return { rule, place: { kind: 'span', span: faultSpan(fault) }, args };
    const node: ResourceNode = resource;
    if (statement < 0) return { rule, place: { kind: 'resource', node, property: 'id' }, args };
    const traced = traces.ofStatement(resource, statement);
    if (!traced) return { rule, place: { kind: 'span', span: faultSpan(fault) }, args };
    const { key, language, index } = traced;
    const place: Place = {
      kind: 'resource',
      node,
      property: key,
      index,
      ...(language === undefined ? {} : { language }),
      ...(rule === 'lang-tag-invalid' ? tagSpan(faultSpan(fault), text, args['tag']) : {}),
    };
    return { rule, place, property: node.type.properties.get(key), args };
  });
}

const beforeDatatype = /(?:\^\^\s*<?|\brdf:datatype\s*=\s*["'])$/;

/** Whether an address that is wrong is that of a datatype, which the text around it tells. */
function isDatatype({ rule, span: { start } }: Fault, text: string): boolean {
  return rule.startsWith('iri-') && beforeDatatype.test(text.slice(Math.max(0, start - 24), start));
}

/** Where a language tag stands, which is a small part of a text; in JSON-LD it stands elsewhere. */
function tagSpan(span: Span, text: string, tag: unknown): { readonly span?: Span } {
  return text.slice(span.start, span.end) === tag ? { span } : {};
}

/** The same fault at the same place is reported once. */
function withoutRepetitions(findings: readonly Finding[]): readonly Finding[] {
  const reported = new Map<unknown, Set<string>>();
  return findings.filter(({ rule, place, args }) => {
    const group = 'node' in place ? place.node : undefined;
    if (group === undefined) return true;
    let keys = reported.get(group);
    if (!keys) {
      keys = new Set();
      reported.set(group, keys);
    }
    const { node: _, ...where } = place as Place & { node?: unknown };
    const key = JSON.stringify([rule, where, args]);
    return keys.has(key) ? false : Boolean(keys.add(key));
  });
}

function nothingFound(source: SourceText, graph: Graph): Finding {
  const place: Place = { kind: 'document' };
  if (graph.subjects.size === 0 && source.text.trim() === '')
    return { rule: 'document-empty', place, args: {} };
  return { rule: 'document-no-resource', place, args: otherKind(graph) };
}

function otherKind(graph: Graph): Args {
  for (const subject of graph.subjects.values()) {
    const type = graph.statementsOf(subject).find((at) => graph.predicateOf(at) === rdfType);
    if (type !== undefined && /^https?:\/\/schema\.org\//.test(graph.values[type]!))
      return { kind: 'schema-org' };
  }
  return { kind: undefined };
}

/** Everything that the canonical document does not hold. */
function restOf(graph: Graph, built: Built): { statements: readonly Statement[]; graphs: readonly string[] } {
  const statements: Statement[] = [];
  // Only a predicate without colon has no place in a resource.
  const isOutside = graph.predicateIris.map((iri) => !iri.includes(':'));
  const { leftOut } = built;
  const isAnyOutside = isOutside.includes(true) || leftOut.size > 0;
  // Mostly the document holds everything.
  if (built.resources.length === graph.subjects.size && !isAnyOutside)
    return { statements, graphs: [...graph.graphs] };
  for (const subject of graph.subjects.values()) {
    const isDescribed = built.resourceOf(subject) !== undefined;
    if (isDescribed && !isAnyOutside) continue;
    for (const at of graph.statementsOf(subject)) {
      if (isDescribed && !isOutside[graph.predicates[at]!] && !leftOut.has(at)) continue;
      statements.push({ subject: subject.id, predicate: graph.predicateOf(at), object: graph.objectOf(at) });
    }
  }
  return { statements, graphs: [...graph.graphs] };
}
