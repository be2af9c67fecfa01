import type { Sentences } from '../rule.js';
import { addHere } from '../shared/advice.js';
import { highValueRegulation } from '../shared/legislation.js';

export const hvdCategoryWithoutMarkTexts: Sentences = {
  sv: {
    summary: 'Kategori för värdefulla datamängder på något som inte är märkt som värdefullt',
    title: () => 'Kategori för värdefulla datamängder utan märkning',
    message: ({ subject, field }) =>
      `${subject} har fältet ${field} men är inte märkt som värdefull datamängd.`,
    why: () =>
      'EU:s vägledning känner igen värdefulla datamängder på märkningen. Enbart kategorin räcker inte.',
    how: (context) =>
      `Gäller förordningen? ${addHere(context, highValueRegulation, 'applicableLegislation')} Ta annars bort kategorin.`,
    fix: () => 'Märk som värdefull datamängd (förordning 2023/138)',
  },
  en: {
    summary: 'A category for high-value datasets on something that is not marked as high-value',
    title: () => 'Category for high-value datasets without the mark',
    message: ({ subject, field }) =>
      `${subject} has the field ${field} but is not marked as a high-value dataset.`,
    why: () =>
      'The guidance of the EU knows high-value datasets by the mark. The category alone is not enough.',
    how: (context) =>
      `Does the regulation apply? ${addHere(context, highValueRegulation, 'applicableLegislation')} Otherwise remove the category.`,
    fix: () => 'Mark as a high-value dataset (Regulation 2023/138)',
  },
};
