import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const deprecatedVersionInfo: Rule = {
  code: 'deprecated-version-info',
  group: 'legacy',
  severity: 'warning',
  about: ['Dataset.versionInfo', 'Dataset.version'],
  guidance: 'https://docs.dataportal.se/dcat/docs/changes/#andringar-som-arvs-fran-dcat-ap-300',
  texts: {
    sv: {
      summary: 'Versionen står i det gamla fältet owl:versionInfo',
      title: () => 'Versionen står i ett gammalt fält',
      message: ({ subject, args, language }) =>
        `${subject} har versionen ${quote(language, args['value'])} i owl:versionInfo, som dcat:version har ersatt.`,
      why: () => 'Portalen visar versionen ur dcat:version. I det gamla fältet riskerar den att inte synas.',
      how: ({ args, language }) =>
        args['other'] === undefined
          ? `Skriv ${quote(language, args['value'])} i fältet version (dcat:version) i stället.`
          : `Fältet version har redan ${quote(language, args['other'])}. Behåll det som stämmer, och ta bort versionInfo.`,
      fix: () => 'Flytta versionen till dcat:version',
    },
    en: {
      summary: 'The version stands in the old property owl:versionInfo',
      title: () => 'The version stands in an old field',
      message: ({ subject, args, language }) =>
        `${subject} has the version ${quote(language, args['value'])} in owl:versionInfo, which dcat:version has replaced.`,
      why: () => 'The portal shows the version from dcat:version. In the old field it may go unseen.',
      how: ({ args, language }) =>
        args['other'] === undefined
          ? `Write ${quote(language, args['value'])} in the field version (dcat:version) instead.`
          : `The field version already has ${quote(language, args['other'])}. Keep the right one, and remove versionInfo.`,
      fix: () => 'Move the version to dcat:version',
    },
  },
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
    if (args['other'] !== args['value']) return undefined;
    return { safe: true, edits: [{ kind: 'replace', node, property, values: [] }] };
  },
};

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  const [inner] = Object.values(value as Record<string, unknown>);
  return String((value as Record<string, unknown>)['@value'] ?? inner ?? '');
}
