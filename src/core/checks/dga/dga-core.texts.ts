import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

export const dgaCoreTexts: Sentences = {
  sv: {
    limits:
      'Titel, beskrivning och utgivare på datamängder och serier är obligatoriska ändå och saknas av andra regler.',
    summary: 'Skyddade data saknar något som EU:s register kräver',
    title: ({ field }) => `Skyddade data utan fältet ${field}`,
    message: ({ subject, field }) =>
      `${subject} är märkt med dataförvaltningsförordningen (2022/868) men saknar fältet ${field}.`,
    why: () => 'Utan fältet kommer beskrivningen inte med i EU:s register över skyddade data.',
    how: (context) =>
      context.property?.key === 'distribution'
        ? 'Beskriv minst en distribution, även om data lämnas ut först efter ansökan.'
        : addHere(context),
  },
  en: {
    limits:
      'Title, description and publisher of datasets and series are mandatory anyway and missed by other rules.',
    summary: 'Protected data lack something that the EU register requires',
    title: ({ field }) => `Protected data without the field ${field}`,
    message: ({ subject, field }) =>
      `${subject} is marked with the Data Governance Act (2022/868) but lacks the field ${field}.`,
    why: () => 'Without the field the description is not taken into the EU register of protected data.',
    how: (context) =>
      context.property?.key === 'distribution'
        ? 'Describe at least one distribution, even if the data is given out on application only.'
        : addHere(context),
  },
};
