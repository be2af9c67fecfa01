import type { Sentences } from '../rule.js';

export const harvestContentTypeTexts: Sentences = {
  sv: {
    summary: 'Servern anger fel innehållstyp',
    title: () => 'Servern anger fel innehållstyp',
    message: ({ args }) =>
      args['value'] === undefined
        ? `Servern säger inte vad den skickar. Innehållet är ${args['suggestion']}.`
        : `Servern säger att den skickar ${args['value']}, men innehållet är ${args['suggestion']}.`,
    why: () =>
      'Program som hämtar katalogen går efter innehållstypen och kan läsa filen på fel sätt, eller inte alls.',
    how: ({ args }) => `Ställ in servern så att den skickar Content-Type: ${args['suggestion']}.`,
  },
  en: {
    summary: 'The server gives the wrong content type',
    title: () => 'The server gives the wrong content type',
    message: ({ args }) =>
      args['value'] === undefined
        ? `The server does not say what it sends. The content is ${args['suggestion']}.`
        : `The server says that it sends ${args['value']}, but the content is ${args['suggestion']}.`,
    why: () =>
      'Programs that fetch the catalogue go by the content type and may read the file wrongly, or not at all.',
    how: ({ args }) => `Set up the server to send Content-Type: ${args['suggestion']}.`,
  },
};
