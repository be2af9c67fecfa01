import { type ResourceNode, valuesOf } from '../../catalogue/document.js';
import { codeInWords } from '../../languages/words.js';
import { entryByName, entryByValue, type VocabularyEntry } from '../../profile/vocabularies.js';
import { findMissing, protectedData } from '../legislation.js';
import type { Finding, Rule, Telling } from '../rule.js';

const list = 'access-right';
const wanted = [
  'http://publications.europa.eu/resource/authority/access-right/RESTRICTED',
  'http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC',
];

/** The profile does not know the field of a series, which keeps it under its CURIE, as an object in RDF. */
function rightOf({ type, data }: ResourceNode): VocabularyEntry | undefined {
  const [value] = valuesOf(
    data,
    type.properties.has('accessRights') ? 'accessRights' : 'dcterms:accessRights',
  );
  const text = typeof value === 'object' && !Array.isArray(value) ? value['id'] : value;
  return typeof text === 'string' ? (entryByValue(list, text) ?? entryByName(list, text)) : undefined;
}

function inWords({ args, language }: Telling): string | undefined {
  const entry = args['value'] === undefined ? undefined : entryByValue(list, String(args['value']));
  return entry && codeInWords(language, entry);
}

export const dgaAccessRights: Rule = {
  code: 'dga-access-rights',
  group: 'dga',
  severity: 'error',
  about: ['Dataset.accessRights', 'DataService.accessRights', 'DatasetSeries'],
  guidance:
    'https://docs.dataportal.se/dcat/docs/recommendations/#22-publicering-av-skyddade-data-enligt-dataforvaltningsforordningen',
  texts: {
    sv: {
      summary: 'Skyddade data är inte angivna som begränsade eller ej offentliga',
      title: () => 'Skyddade data utan rätt åtkomsträttighet',
      message: (telling) =>
        inWords(telling) === undefined
          ? `${telling.subject} är märkt med dataförvaltningsförordningen (2022/868) men saknar åtkomsträttigheter (accessRights).`
          : `${telling.subject} är märkt med dataförvaltningsförordningen (2022/868) men har åtkomsträttigheten ${inWords(telling)}.`,
      why: () => 'Till EU:s register över skyddade data tas bara det som är begränsat eller ej offentligt.',
      how: () => `Skriv ${wanted[0]} (begränsad) eller ${wanted[1]} (ej offentlig).`,
    },
    en: {
      summary: 'Protected data are said to be neither restricted nor non-public',
      title: () => 'Protected data without the right access rights',
      message: (telling) =>
        inWords(telling) === undefined
          ? `${telling.subject} is marked with the Data Governance Act (2022/868) but lacks access rights (accessRights).`
          : `${telling.subject} is marked with the Data Governance Act (2022/868) but has the access right ${inWords(telling)}.`,
      why: () => 'The EU register of protected data takes only what is restricted or non-public.',
      how: () => `Write ${wanted[0]} (restricted) or ${wanted[1]} (non-public).`,
    },
  },
  *check(context) {
    yield* findMissing(context, dgaAccessRights.code);
    for (const node of protectedData(context)) {
      const isSeries = node.type.key === 'DatasetSeries';
      const right = rightOf(node);
      // A value that is no access right at all is another fault.
      if (right ? wanted.includes(right.iri ?? '') : !isSeries) continue;
      const key = isSeries ? 'dcterms:accessRights' : 'accessRights';
      const finding: Finding = {
        rule: dgaAccessRights.code,
        place: { kind: 'resource', node, property: key },
        property: node.type.properties.get(key),
        // The recommendation asks it of series as well, but the profile has no such field there.
        severity: isSeries ? 'warning' : undefined,
        args: { value: right?.iri },
      };
      yield finding;
    }
  },
};
