import { codeInWords } from '../../languages/words.js';
import { entryByValue } from '../../profile/vocabularies.js';
import type { Sentences, Telling } from '../rule.js';
import { valueHere } from '../shared/advice.js';
import { list, wanted } from './dga-access-rights.js';

function inWords({ args, language }: Telling): string | undefined {
  const entry = args['value'] === undefined ? undefined : entryByValue(list, String(args['value']));
  return entry && codeInWords(language, entry);
}

function choices(telling: Telling): readonly string[] {
  return wanted.map((value) => valueHere(telling, value));
}

export const dgaAccessRightsTexts: Sentences = {
  sv: {
    summary: 'Skyddade data är inte angivna som begränsade eller ej offentliga',
    title: () => 'Skyddade data utan rätt åtkomsträttighet',
    message: (telling) =>
      inWords(telling) === undefined
        ? `${telling.subject} är märkt med dataförvaltningsförordningen (2022/868) men saknar åtkomsträttigheter (accessRights).`
        : `${telling.subject} är märkt med dataförvaltningsförordningen (2022/868) men har åtkomsträttigheten ${inWords(telling)}.`,
    why: () => 'Till EU:s register över skyddade data tas bara det som är begränsat eller ej offentligt.',
    how: (telling) => `Skriv ${choices(telling).join(' eller ')}.`,
  },
  en: {
    summary: 'Protected data are said to be neither restricted nor non-public',
    title: () => 'Protected data without the right access rights',
    message: (telling) =>
      inWords(telling) === undefined
        ? `${telling.subject} is marked with the Data Governance Act (2022/868) but lacks access rights (accessRights).`
        : `${telling.subject} is marked with the Data Governance Act (2022/868) but has the access right ${inWords(telling)}.`,
    why: () => 'The EU register of protected data takes only what is restricted or non-public.',
    how: (telling) => `Write ${choices(telling).join(' or ')}.`,
  },
};
