import { codeInWords } from '../../languages/words.js';
import { entryByValue } from '../../profile/vocabularies.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';
import { list, wanted } from './dga-access-rights.js';

function inWords({ args, language }: SentenceContext): string | undefined {
  const entry = args['value'] === undefined ? undefined : entryByValue(list, String(args['value']));
  return entry && codeInWords(language, entry);
}

function choices(context: SentenceContext): readonly string[] {
  return wanted.map((value) => valueHere(context, value));
}

export const dgaAccessRightsTexts: Sentences = {
  sv: {
    summary: 'Skyddade data är inte angivna som begränsade eller ej offentliga',
    title: () => 'Skyddade data utan rätt åtkomsträttighet',
    message: (context) =>
      inWords(context) === undefined
        ? `${context.subject} är märkt med dataförvaltningsförordningen (2022/868) men saknar åtkomsträttigheter (accessRights).`
        : `${context.subject} är märkt med dataförvaltningsförordningen (2022/868) men har åtkomsträttigheten ${inWords(context)}.`,
    why: () => 'Till EU:s register över skyddade data tas bara det som är begränsat eller ej offentligt.',
    how: (context) => `Skriv ${choices(context).join(' eller ')}.`,
  },
  en: {
    summary: 'Protected data are said to be neither restricted nor non-public',
    title: () => 'Protected data without the right access rights',
    message: (context) =>
      inWords(context) === undefined
        ? `${context.subject} is marked with the Data Governance Act (2022/868) but lacks access rights (accessRights).`
        : `${context.subject} is marked with the Data Governance Act (2022/868) but has the access right ${inWords(context)}.`,
    why: () => 'The EU register of protected data takes only what is restricted or non-public.',
    how: (context) => `Write ${choices(context).join(' or ')}.`,
  },
};
