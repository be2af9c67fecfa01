import { valuesOf } from '../../catalogue/document.js';
import { quote } from '../../languages/words.js';
import type { Rule } from '../rule.js';

export const distributionLandingPageCopy: Rule = {
  code: 'distribution-landing-page-copy',
  group: 'distribution',
  severity: 'info',
  about: ['Dataset.landingPage', 'Dataset.distribution', 'Distribution.accessURL'],
  limits: {
    sv: 'Tiger om datamängder som inte är publika, som ingår i en serie eller som en datatjänst levererar.',
    en: 'Silent about datasets that are not public, that are in a series or that a data service delivers.',
  },
  guidance: 'https://docs.dataportal.se/dcat/sv/#dcat_Distribution-dcat_accessURL',
  texts: {
    sv: {
      summary: 'En datamängd har bara en ingångssida och ingen distribution',
      title: () => 'Bara en ingångssida, ingen distribution',
      message: ({ subject, args, language }) =>
        `${subject} har ingångssidan ${quote(language, args['value'])} men ingen distribution.`,
      why: () =>
        'Portalen visar data, format och licens per distribution. Utan någon ser det ut som om det inte finns några data.',
      how: ({ args, language }) =>
        `Nås data bara genom sidan, lägg till en distribution med ${quote(language, args['value'])} som webbadress för åtkomst.`,
    },
    en: {
      summary: 'A dataset has a landing page only and no distribution',
      title: () => 'A landing page only, no distribution',
      message: ({ subject, args, language }) =>
        `${subject} has the landing page ${quote(language, args['value'])} but no distribution.`,
      why: () =>
        'The portal shows data, format and licence by distribution. Without one there seems to be no data.',
      how: ({ args, language }) =>
        `If the data is reached by the page only, add a distribution with ${quote(language, args['value'])} as its web address for access.`,
    },
  },
  *check({ resourcesOf, isToldElsewhere }) {
    let served: Set<unknown> | undefined;
    for (const node of resourcesOf('Dataset')) {
      const { data, id } = node;
      if (data['landingPage'] === undefined || data['distribution'] !== undefined) continue;
      if (data['inSeries'] !== undefined || isToldElsewhere(node, 'distribution')) continue;
      const rights = data['accessRights'];
      if (typeof rights === 'string' && !rights.endsWith('/PUBLIC')) continue;
      served ??= new Set(
        resourcesOf('DataService').flatMap((service) => valuesOf(service.data, 'servesDataset')),
      );
      const [value] = valuesOf(data, 'landingPage');
      if (typeof value !== 'string' || (id !== undefined && served.has(id))) continue;
      yield {
        rule: distributionLandingPageCopy.code,
        place: { kind: 'resource', node, property: 'landingPage', index: 0 },
        property: node.type.properties.get('landingPage'),
        args: { value },
      };
    }
  },
};
