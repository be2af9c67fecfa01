import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { isReverse } from './deprecated-has-version.js';

export const deprecatedHasVersionTexts: Sentences = {
  sv: {
    summary: 'Kopplingen mellan versioner använder Dublin Cores egenskap i stället för DCAT:s',
    title: ({ args }) => `Äldre sätt att koppla versioner: ${args['term']}`,
    message: ({ subject, args, language }) =>
      `${subject} kopplas till en annan version med ${quote(language, args['term'])}, som har bytts ut.`,
    why: () => 'Sedan version 3.0 har profilen dcat:hasVersion, och det är det fältet som portalen visar.',
    how: ({ args }) =>
      isReverse(args)
        ? 'Skriv dcat:isVersionOf. Vill ni att kopplingen visas på portalen, ange dcat:hasVersion på den andra datamängden och låt den peka hit.'
        : 'Skriv dcat:hasVersion i stället.',
    fix: () => 'Byt till dcat:hasVersion',
  },
  en: {
    summary: 'Versions are linked by the property of Dublin Core instead of that of DCAT',
    title: ({ args }) => `An older way to link versions: ${args['term']}`,
    message: ({ subject, args, language }) =>
      `${subject} is linked to another version by ${quote(language, args['term'])}, which has been replaced.`,
    why: () =>
      'Since version 3.0 the profile has dcat:hasVersion, and that is the field that the portal shows.',
    how: ({ args }) =>
      isReverse(args)
        ? 'Write dcat:isVersionOf. If the portal is to show the link, give dcat:hasVersion on the other dataset and let it point here.'
        : 'Write dcat:hasVersion instead.',
    fix: () => 'Change to dcat:hasVersion',
  },
};
