import type { Sentences } from '../rule.js';

export const apiMarkerTitleTexts: Sentences = {
  sv: {
    summary: '”API” står i titeln, men ingen datatjänst är angiven',
    title: () => 'API i titeln men ingen datatjänst',
    message: ({ subject }) => `${subject} har API i titeln, men pekar inte på någon datatjänst.`,
    why: () =>
      'Portalen sätter API-märket efter titeln, men det är en genväg som kan försvinna. En datatjänst berättar också hur API:et används.',
    how: () =>
      'Beskriv API:et som en datatjänst, och ange den i fältet ”Åtkomst via datatjänst” (accessService) på distributionen.',
  },
  en: {
    summary: '“API” is in the title, but no data service is given',
    title: () => 'API in the title but no data service',
    message: ({ subject }) => `${subject} has API in its title, but refers to no data service.`,
    why: () =>
      'The portal sets its API mark by the title, but that is a short cut that may disappear. A data service also tells how the API is used.',
    how: () =>
      'Describe the API as a data service, and give it in the field “Access service” (accessService) of the distribution.',
  },
};
