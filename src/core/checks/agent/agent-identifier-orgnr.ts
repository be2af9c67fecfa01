import {
  hasRightCheckDigit,
  numberInIri,
  numberInText,
  withHyphen,
} from '../../profile/organisation-number.js';
import type { Rule } from '../rule.js';
import { identifiersOf } from './publishers.js';

export const agentIdentifierOrgnr: Rule = {
  code: 'agent-identifier-orgnr',
  group: 'agent',
  severity: 'info',
  safeFixes: ['adds'],
  about: ['Agent.identifier'],
  eachDocument: {
    of: ['Agent'],
    *check({ resourcesOf, isReportedElsewhere }) {
      for (const node of resourcesOf('Agent')) {
        const number = node.id === undefined ? undefined : numberInIri(node.id)?.number;
        if (number === undefined || !hasRightCheckDigit(number)) continue;
        if (identifiersOf(node).some((text) => numberInText(text) !== undefined)) continue;
        if (isReportedElsewhere(node, 'identifier')) continue;
        yield {
          rule: agentIdentifierOrgnr.code,
          place: { kind: 'resource', node, property: 'identifier' },
          property: node.type.properties.get('identifier'),
          args: { suggestion: withHyphen(number) },
        };
      }
    },
  },
  fix({ place, args }) {
    if (place.kind !== 'resource') return undefined;
    const values = [{ text: String(args['suggestion']) }];
    return { safe: true, edits: [{ kind: 'add', node: place.node, property: 'identifier', values }] };
  },
};
