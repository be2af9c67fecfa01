import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';

export const hvdServiceDocumentationTexts: Sentences = {
  sv: {
    limits: 'Ser att det finns dokumentation, men inte om den handlar om tjänstens kvalitet.',
    summary: 'En värdefull datatjänst saknar dokumentation om tjänstens kvalitet',
    title: () => 'Värdefull datatjänst utan dokumentation',
    message: ({ subject, field }) => `${subject} är märkt som värdefull men saknar fältet ${field}.`,
    why: () =>
      'Användarna måste kunna läsa om tjänstens kvalitet, till exempel svarstider, driftstörningar och hur länge den finns kvar.',
    how: (context) => `${addHere(context)} Sidan ska beskriva tjänstens kvalitet (quality of service).`,
  },
  en: {
    limits: 'Sees that there is documentation, but not whether it is about the quality of the service.',
    summary: 'A high-value data service has no documentation of its quality',
    title: () => 'High-value data service without documentation',
    message: ({ subject, field }) => `${subject} is marked as high-value but lacks the field ${field}.`,
    why: () =>
      'Users must be able to read about the quality of the service, such as response times, outages and how long it will be kept.',
    how: (context) => `${addHere(context)} The page is to describe the quality of service.`,
  },
};
