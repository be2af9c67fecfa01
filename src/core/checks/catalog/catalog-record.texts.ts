import type { Sentences } from '../rule.js';

export const catalogRecordTexts: Sentences = {
  sv: {
    summary: 'Katalogen har katalogposter, som inte ingår i profilen',
    title: () => 'Katalogposter ska inte vara med',
    message: ({ subject }) => `${subject} har katalogposter (dcat:record), som inte ingår i DCAT-AP-SE.`,
    why: () => 'Klassen dcat:CatalogRecord är utelämnad ur profilen. Exporter från CKAN brukar ha den med.',
    how: () =>
      'Stäng av katalogposter i exporten, eller ta bort dem. Beskrivningarna av datamängderna påverkas inte.',
  },
  en: {
    summary: 'The catalogue has catalogue records, which the profile leaves out',
    title: () => 'Catalogue records do not belong here',
    message: ({ subject }) =>
      `${subject} has catalogue records (dcat:record), which are not part of DCAT-AP-SE.`,
    why: () => 'The class dcat:CatalogRecord is left out of the profile. Exports from CKAN often have it.',
    how: () =>
      'Turn off catalogue records in the export, or remove them. The descriptions of the datasets are not affected.',
  },
};
