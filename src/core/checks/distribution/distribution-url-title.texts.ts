import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const distributionUrlTitleTexts: Sentences = {
  sv: {
    summary: 'Flera filer på en distribution saknar egna namn',
    title: () => 'Filerna har inga egna namn',
    message: ({ subject, args }) =>
      `${subject} har ${args['count']} filer att ladda ner, och ${args['without'] === args['count'] ? 'ingen av dem har ett namn' : `${args['without']} av dem saknar namn`}.`,
    why: () =>
      'På portalen blir det en rad likadana länkar, och användaren vet inte vilken fil som är vilken.',
    how: ({ args, language }) =>
      `Ge varje adress en titel (dcterms:title), till exempel årtalet. Den första utan titel är ${quote(language, args['value'], 80)}.`,
  },
  en: {
    summary: 'Several files of a distribution have no names of their own',
    title: () => 'The files have no names of their own',
    message: ({ subject, args }) =>
      `${subject} has ${args['count']} files to download, and ${args['without'] === args['count'] ? 'none of them has a name' : `${args['without']} of them lack one`}.`,
    why: () =>
      'On the portal they become a row of links that look alike, and users cannot tell the files apart.',
    how: ({ args, language }) =>
      `Give each address a title (dcterms:title), such as the year. The first without a title is ${quote(language, args['value'], 80)}.`,
  },
};
