import type { Sentences } from '../rule.js';

export const hvdApiTexts: Sentences = {
  sv: {
    limits:
      'Kravet står i EU:s förordning, inte i den svenska vägledningen. Ser bara tjänster som beskrivs i samma fil.',
    summary: 'En värdefull datamängd har ingen datatjänst (API)',
    title: () => 'Värdefull datamängd utan API',
    message: ({ subject }) => `${subject} är märkt som värdefull men nås inte genom någon datatjänst.`,
    why: () => 'EU:s förordning 2023/138 kräver att värdefulla datamängder går att hämta genom ett API.',
    how: () =>
      'Beskriv API:et som en datatjänst och peka ut den från en distribution i fältet ”Åtkomst via datatjänst”.',
  },
  en: {
    limits:
      'The requirement stands in the EU regulation, not in the Swedish guidance. Sees only services that the same file describes.',
    summary: 'A high-value dataset has no data service (API)',
    title: () => 'High-value dataset without an API',
    message: ({ subject }) =>
      `${subject} is marked as high-value but cannot be reached through a data service.`,
    why: () => 'Regulation (EU) 2023/138 requires that high-value datasets can be fetched through an API.',
    how: () =>
      'Describe the API as a data service and point to it from a distribution in the field “Access service”.',
  },
};
