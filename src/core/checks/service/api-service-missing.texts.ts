import { quote } from '../../languages/words.js';
import type { SentenceContext, Sentences } from '../rule.js';
import { fieldHere, isTableHere } from '../shared/advice.js';

/** A data service as it may stand in a file of its own. */
const service =
  '{ class: DataService, id: https://data.exempel.se/tjanst/karta, title: { sv: Karttjänst }, endpointURL: https://karta.exempel.se/wfs }';

/** What says that it is an API. */
const signs = {
  sv: {
    format: 'formatet används av tjänster',
    address: 'adressen leder till en tjänst',
    description: 'den har en API-beskrivning',
  },
  en: {
    format: 'its format is that of a service',
    address: 'its address leads to a service',
    description: 'it has an API description',
  },
} as const;

const sign = ({ args, language }: SentenceContext) =>
  signs[language][args['sign'] as keyof (typeof signs)['sv']];

export const apiServiceMissingTexts: Sentences = {
  sv: {
    limits: 'Känner igen ett API på formatet (WMS, WFS, SPARQL …), på adressen eller på en API-beskrivning.',
    summary: 'Ett API saknar koppling till en datatjänst',
    title: () => 'Ett API utan datatjänst',
    message: (context) =>
      `${context.subject} verkar vara ett API (${sign(context)}), men pekar inte på någon datatjänst.`,
    why: () =>
      'Portalen märker det som ett API först när distributionen pekar på en datatjänst. Annars saknas det i API-filtret.',
    how: (context) =>
      context.args['service'] === undefined
        ? isTableHere(context)
          ? `Beskriv API:et i en egen fil, till exempel tjanster.yaml: ${quote('sv', service, 300)}. Skriv samma id i ${fieldHere(context, 'accessService')}, och kontrollera båda filerna tillsammans.`
          : 'Beskriv API:et som en datatjänst, och ange den i fältet ”Åtkomst via datatjänst” (accessService) på distributionen.'
        : `Ange ${quote('sv', context.args['service'])} i fältet ”Åtkomst via datatjänst” (accessService). Den datatjänsten säger själv att den levererar datamängden.`,
    fix: ({ args, language }) => `Peka på datatjänsten ${quote(language, args['service'])}`,
  },
  en: {
    limits: 'Recognises an API by its format (WMS, WFS, SPARQL …), its address or an API description.',
    summary: 'An API is not linked to a data service',
    title: () => 'An API without a data service',
    message: (context) =>
      `${context.subject} seems to be an API (${sign(context)}), but refers to no data service.`,
    why: () =>
      'The portal marks it as an API once the distribution refers to a data service. Until then it is missing from the filter for APIs.',
    how: (context) =>
      context.args['service'] === undefined
        ? isTableHere(context)
          ? `Describe the API in a file of its own, such as services.yaml: ${quote('en', service, 300)}. Write the same id in ${fieldHere(context, 'accessService')}, and check both files together.`
          : 'Describe the API as a data service, and give it in the field “Access service” (accessService) of the distribution.'
        : `Give ${quote('en', context.args['service'])} in the field “Access service” (accessService). That service itself says that it serves the dataset.`,
    fix: ({ args, language }) => `Refer to the data service ${quote(language, args['service'])}`,
  },
};
