import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';
import { valueHere } from '../shared/advice.js';
import { highValueRegulation } from '../shared/legislation.js';

export const hvdLegislationIriTexts: Sentences = {
  sv: {
    summary: 'Förordningen om värdefulla datamängder anges med fel adress',
    title: ({ field }) => `Fel adress till förordning 2023/138: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}. Det är förordningen om värdefulla datamängder, men med fel adress.`,
    why: () => 'Profilen och EU:s vägledning har en enda adress. Med en annan räknas inget som värdefullt.',
    how: (context) => `Skriv ${valueHere(context, highValueRegulation)}.`,
    fix: () => 'Skriv förordningens adress i sin rätta form',
  },
  en: {
    summary: 'The regulation on high-value datasets is given by the wrong address',
    title: ({ field }) => `Wrong address of Regulation 2023/138: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}. It is the regulation on high-value datasets, but by the wrong address.`,
    why: () =>
      'The profile and the guidance of the EU have a single address. With another one nothing counts as high-value.',
    how: (context) => `Write ${valueHere(context, highValueRegulation)}.`,
    fix: () => 'Write the address of the regulation in its right form',
  },
};
