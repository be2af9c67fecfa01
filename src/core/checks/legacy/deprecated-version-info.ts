import { valuesOf } from '../../model/canonical.js';
import type { Rule } from '../rule.js';

export const deprecatedVersionInfo: Rule = {
  code: 'deprecated-version-info',
  group: 'legacy',
  severity: 'warning',
  safeFixes: ['moves', 'once'],
  about: ['Dataset.versionInfo', 'Dataset.version'],
  guidance: 'https://docs.dataportal.se/dcat/docs/changes/#andringar-som-arvs-fran-dcat-ap-300',
  eachProperty: {
    of: ['Dataset'],
    keys: ['versionInfo'],
    check(_value, _key, node) {
      const [value] = valuesOf(node.data, 'versionInfo');
      if (value === undefined) return undefined;
      const [other] = valuesOf(node.data, 'version');
      return {
        rule: deprecatedVersionInfo.code,
        place: { kind: 'resource', node, property: 'versionInfo' },
        property: node.type.properties.get('versionInfo'),
        args: { value: plain(value), other: other === undefined ? undefined : plain(other) },
      };
    },
  },
  fix({ place, args }) {
    if (place.kind !== 'resource') return undefined;
    const { node } = place;
    const property = 'versionInfo';
    if (args['other'] === undefined)
      return { safe: true, edits: [{ kind: 'rename', node, property, to: 'version' }] };
    const versions = valuesOf(node.data, 'version').map(plain);
    if (!valuesOf(node.data, property).every((value) => versions.includes(plain(value)))) return undefined;
    return { safe: true, edits: [{ kind: 'replace', node, property, values: [] }] };
  },
};

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  const [inner] = Object.values(value as Record<string, unknown>);
  return String((value as Record<string, unknown>)['@value'] ?? inner ?? '');
}
