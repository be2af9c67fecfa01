import type { Rule } from '../rule.js';

export const keyUnknown: Rule = {
  code: 'key-unknown',
  group: 'document',
  severity: 'warning',
  foundBy: ['reader'],
  about: [],
  fix({ place, args }) {
    if (place.kind !== 'key' || typeof args['suggestion'] !== 'string') return undefined;
    // Where the field that is meant stands as well, its value would be lost.
    if (place.node.data[args['suggestion']] !== undefined) return undefined;
    return {
      safe: false,
      edits: [{ kind: 'rename', node: place.node, property: place.key, to: args['suggestion'] }],
    };
  },
};
