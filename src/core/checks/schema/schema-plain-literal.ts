import { textsOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

export const schemaPlainLiteral: Rule = {
  code: 'schema-plain-literal',
  group: 'schema',
  severity: 'warning',
  safeFixes: ['rewrites'],
  foundBy: ['reader', 'schema'],
  about: ['Dataset.identifier', 'Dataset.version', 'Agent.identifier', 'Distribution.format'],
  fix({ place, property: about, args }) {
    // An address stands in a mapping of languages, which is more than a text that loses its language.
    if (about?.kind === 'iri' || about?.kind === 'resource') return undefined;
    const { value: text, key } = args;
    if (place.kind !== 'resource' || place.property === undefined) return undefined;
    if (typeof text !== 'string' || text.trim() === '') return undefined;
    const { node, property, language, index } = place;
    // Several languages may hold several values; which of them counts is for people to say.
    if (textsOf(node.data[property]).length > 1 && index === undefined) return undefined;
    // The key around a text may say something about it.
    const safe = key === undefined;
    return { safe, edits: [{ kind: 'replace', node, property, language, index, values: [{ text }] }] };
  },
};
