import type { TextEdit } from '../../model/edit.js';
import type { Span } from '../../model/text.js';
import { change, settled } from '../shared/graph/changes.js';
import type { Graph, Term } from '../shared/graph/graph.js';
import { inexpressible } from '../shared/graph/inexpressible.js';
import type { NewTerm, Plan } from '../shared/graph/plan.js';

/**
 * Makes changes of JSON-LD: one text by another one of the same language or type, and one IRI by another one. For
 * anything else it would have to know how the context of the place wants things said.
 */
export function jsonLdWriter(text: string, graph: Graph): (plan: Plan) => readonly TextEdit[] {
  /** What stands at a place, if that is a text in quotation marks. */
  const textAt = ({ start, end }: Span): string => {
    let value: unknown;
    try {
      value = JSON.parse(text.slice(start, end));
    } catch {}
    if (typeof value !== 'string') throw inexpressible;
    return value;
  };
  const replace = (span: Span, value: string): TextEdit => {
    textAt(span);
    return change(span.start, span.end, JSON.stringify(value));
  };
  const replaceTerm = (span: Span, old: Term, value: NewTerm): TextEdit => {
    if (typeof old === 'string' && typeof value === 'string')
      return replace(span, inSameForm(textAt(span), old, value));
    if (typeof old === 'string' || typeof value === 'string' || 'type' in value) throw inexpressible;
    const isSameKind = old.language === value.language && old.datatype === value.datatype;
    if (!isSameKind || textAt(span) !== old.value) throw inexpressible;
    return replace(span, value.value);
  };
  return ({ values, predicates, additions, names, gone }) => {
    if (predicates.size + additions.length + gone.size > 0) throw inexpressible;
    const changes: TextEdit[] = [];
    for (const [{ statement, objectStart, objectEnd }, [value, ...others]] of values) {
      if (value === undefined || others.length > 0) throw inexpressible;
      changes.push(replaceTerm({ start: objectStart, end: objectEnd }, graph.objectOf(statement), value));
    }
    for (const { to, blocks, objects } of names) {
      for (const block of blocks) changes.push(replace(block, to));
      for (const { objectStart, objectEnd } of objects)
        changes.push(replace({ start: objectStart, end: objectEnd }, to));
    }
    return settled(text, changes);
  };
}

/** An IRI with the prefix that the one before it was written with, where both are of one vocabulary. */
function inSameForm(written: string, old: string, value: string): string {
  const [, prefix, name] = /^([\w-]+:)(?!\/\/)([\w-]+)$/.exec(written) ?? [];
  if (prefix === undefined || name === undefined || written === old || !old.endsWith(name)) return value;
  const namespace = old.slice(0, -name.length);
  const other = value.startsWith(namespace) ? value.slice(namespace.length) : '';
  return /^[A-Za-z][\w-]*$/.test(other) ? prefix + other : value;
}
