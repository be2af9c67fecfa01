import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';
import { replaceFound, writeSuggestedIri } from '../shared/fixes.js';

export const sha1 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha1';
const rightForm = /^[0-9a-f]{40}$/;

/** What other algorithms give, by number of digits. */
const algorithms: Readonly<Record<number, string>> = {
  32: 'MD5',
  56: 'SHA-224',
  64: 'SHA-256',
  96: 'SHA-384',
  128: 'SHA-512',
};

export const distributionChecksum: Rule = {
  code: 'distribution-checksum',
  group: 'distribution',
  severity: 'warning',
  safeFixes: ['rewrites'],
  foundBy: ['schema'],
  about: ['Checksum.checksumValue', 'Checksum.algorithm'],
  eachDocument: {
    of: ['Checksum'],
    *check({ resourcesOf }) {
      for (const node of resourcesOf('Checksum')) {
        const { algorithm } = node.data;
        // Another algorithm is reported by itself.
        if (algorithm !== undefined && algorithm !== sha1) continue;
        const [value] = valuesOf(node.data, 'checksumValue');
        if (typeof value !== 'string' || rightForm.test(value)) continue;
        const tidy = value.replace(/[\s:-]/g, '').toLowerCase();
        yield {
          rule: distributionChecksum.code,
          place: { kind: 'resource', node, property: 'checksumValue' },
          property: node.type.properties.get('checksumValue'),
          args: {
            value,
            suggestion: rightForm.test(tidy) ? tidy : undefined,
            algorithm: /^[0-9a-f]+$/.test(tidy) ? algorithms[tidy.length] : undefined,
          },
        };
      }
    },
  },
  fix(finding) {
    // Another algorithm gives another sum: only a slip in the address of SHA-1 can be put right.
    if (finding.property?.key === 'algorithm')
      return finding.args['exact'] === true ? writeSuggestedIri(finding) : undefined;
    const { suggestion } = finding.args;
    return typeof suggestion === 'string' ? replaceFound(finding, [{ text: suggestion }], true) : undefined;
  },
};
