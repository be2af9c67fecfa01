import { isLanguageTag, meantTag } from '../../../languages/tags.js';
import { isBlank } from '../../../model/canonical.js';
import { iriComplaint, iriFault, resolveIri } from '../../../source/iri.js';
import type { Graph } from './graph.js';

/** Most IRIs are web addresses without any sign that needs a closer look. */
const plainAddress = /^https?:\/\/[^\x00-\x20<>"{}|\\^`\x7f%/?#][^\x00-\x20<>"{}|\\^`\x7f%]*$/;

/**
 * The IRI or blank node that a text in the place of an IRI stands for. A faulty one is kept as it was written
 * and noted in the graph.
 */
export function readIri(
  graph: Graph,
  value: string,
  base: string | undefined,
  attribute: string,
  start: number,
  end: number,
): string {
  if (plainAddress.test(value)) return value;
  const fault = iriFault(value);
  if (fault === undefined) return value;
  const isRelative = fault === 'relative' || fault === 'empty';
  const isResolvable = isRelative && !value.includes('\\') && !isBlank(value);
  if (isResolvable && base !== undefined && graph.mayUnfold(base.length, start, end)) {
    const resolved = resolveIri(value, base);
    if (fault === 'empty' && attribute === 'rdf:resource')
      graph.fault('iri-empty', { attribute }, start, end);
    else noteIri(graph, resolved, attribute, start, end);
    return resolved;
  }
  noteIri(graph, value, attribute, start, end);
  // Some exports write the names of their blank nodes where an IRI belongs.
  return isBlank(value) ? graph.blank(value.slice(2)) : value;
}

function noteIri(graph: Graph, value: string, attribute: string, start: number, end: number): void {
  const fault = iriFault(value);
  if (fault === 'empty') graph.fault('iri-empty', { attribute }, start, end);
  else if (fault !== undefined) {
    const { rule, args } = iriComplaint(value, fault);
    graph.fault(rule, args, start, end);
  }
}

/** Notes a language tag that is none, and says whether it is one. */
export function checkTag(graph: Graph, tag: string, start: number, end: number): boolean {
  if (tag === 'sv' || tag === 'en' || isLanguageTag(tag)) return true;
  graph.fault('lang-tag-invalid', { tag, suggestion: meantTag(tag) }, start, end);
  return false;
}
