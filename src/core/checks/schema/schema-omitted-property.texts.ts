import type { Language } from '../../model/profile.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** What to use instead; nothing where the property has no successor in the profile. */
const instead: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    'time:hasBeginning': 'Skriv startdatumet i dcat:startDate.',
    'time:hasEnd': 'Skriv slutdatumet i dcat:endDate.',
    'dcat:compressFormat': 'Ange komprimeringen i formatet, till exempel ”text/csv+zip”.',
    'dcat:packageFormat': 'Ange förpackningen i formatet, till exempel ”text/csv+zip”.',
    'odrl:hasPolicy': 'Ange villkoren som licens, eller i fältet för rättigheter (dcterms:rights).',
    'dcterms:creator': 'Ange den som ansvarar för katalogen som utgivare.',
    'dcterms:type': 'Licensens adress räcker.',
  },
  en: {
    'time:hasBeginning': 'Write the first day in dcat:startDate.',
    'time:hasEnd': 'Write the last day in dcat:endDate.',
    'dcat:compressFormat': 'Give the compression in the format, such as “text/csv+zip”.',
    'dcat:packageFormat': 'Give the packaging in the format, such as “text/csv+zip”.',
    'odrl:hasPolicy': 'Give the terms as a licence, or in the field for rights (dcterms:rights).',
    'dcterms:creator': 'Give whoever is responsible for the catalogue as its publisher.',
    'dcterms:type': 'The address of the licence is enough.',
  },
};

const how = ({ args, language }: SentenceContext) => {
  const otherwise =
    language === 'sv' ? 'Låt den stå om andra har nytta av den.' : 'Leave it if it is of use to others.';
  return instead[language][String(args['term'])] ?? otherwise;
};

export const schemaOmittedPropertyTexts: Sentences = {
  sv: {
    summary: 'En egenskap ur EU:s profil som den svenska profilen har valt bort',
    title: ({ args }) => `Egenskapen är bortvald i den svenska profilen: ${args['term']}`,
    message: ({ subject, args }) =>
      `${subject} har egenskapen ${args['term']}, som ingår i EU:s profil men inte i DCAT-AP-SE.`,
    why: () =>
      'Den hör till EU:s profil. Den svenska har valt bort den, och det som läser efter den svenska letar inte efter den.',
    how,
  },
  en: {
    summary: 'A property of the EU profile that the Swedish profile leaves out',
    title: ({ args }) => `The Swedish profile leaves this property out: ${args['term']}`,
    message: ({ subject, args }) =>
      `${subject} has the property ${args['term']}, which is in the EU profile but not in DCAT-AP-SE.`,
    why: () =>
      'It belongs to the profile of the EU. The Swedish one leaves it out, and what reads by the Swedish one does not look for it.',
    how,
  },
};
