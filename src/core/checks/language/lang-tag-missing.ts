import { valuesOf } from '../../model/canonical.js';
import { entryByValue } from '../../profile/vocabularies.js';
import { resourcesOfClass } from '../described.js';
import { perDocument } from '../per-document.js';
import type { FixContext, Rule } from '../rule.js';
import { textOfFinding, textsAt } from '../shared/texts.js';

/** The language that texts without one are in: as the settings say, or the only one that the catalogue names. */
function defaultLanguage(context: FixContext): string | undefined {
  return context.settings.defaults.language ?? catalogueLanguage(context);
}

/** The only language that the catalogues of a document name, as a tag. */
export const catalogueLanguage = perDocument(({ document }: Pick<FixContext, 'document'>) => {
  const catalogues = resourcesOfClass(document, 'Catalog');
  const named = catalogues.flatMap(({ data }) => valuesOf(data, 'language'));
  const [only] = named;
  if (typeof only !== 'string' || named.some((language) => language !== only)) return undefined;
  return entryByValue('language', only)?.iso639_1;
});

export const langTagMissing: Rule = {
  code: 'lang-tag-missing',
  group: 'language',
  severity: 'error',
  safeFixes: ['rewrites'],
  foundBy: ['schema'],
  about: [],
  // A name of an agent stands without language even in the specification's own examples.
  claims: (finding) =>
    finding.rule === langTagMissing.code && finding.property?.key === 'name'
      ? { ...finding, severity: 'warning' }
      : undefined,
  guidance: 'https://docs.dataportal.se/dcat/docs/recommendations/#12-sprakangivelse',
  fix(finding, context) {
    const { place } = finding;
    const found = textOfFinding(finding);
    if (!found || place.kind !== 'resource') return undefined;
    const language = defaultLanguage(context);
    if (language === undefined) return undefined;
    const { node, text } = found;
    const { key } = found.property;
    // Beside a text in that language it is most likely in another one; and a title has one text in each.
    const clashes = textsAt(node, key).some((other) => {
      if (other.language !== undefined) return other.language === language;
      return other.index !== found.index && key !== 'keyword';
    });
    if (clashes) return undefined;
    const values = [{ text, language }];
    return {
      safe: true,
      edits: [{ kind: 'replace', node, property: key, index: place.index, values }],
    };
  },
};
