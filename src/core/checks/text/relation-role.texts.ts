import { quote } from '../../languages/words.js';
import type { Sentences } from '../rule.js';

export const relationRoleTexts: Sentences = {
  sv: {
    limits:
      'Regeln känner bara igen början på adressen. Roller från IANA, INSPIRE och EU lämnar den i fred: de kommer från andra profiler.',
    summary: 'Rollen för en relaterad resurs är inte portalens',
    title: ({ field }) => `Okänd roll för en relaterad resurs: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} har ${quote(language, args['value'])} i fältet ${field}, som inte är en roll ur portalens terminologi.`,
    why: () =>
      'Rollen säger hur de två hör ihop. En roll som ingen annan använder säger inget till den som läser beskrivningen.',
    how: () =>
      'Välj en roll vars adress börjar med https://www.dataportal.se/terminology/resource-role/. Passar ingen, använd fältet ”Relaterad resurs” (relation) på datamängden i stället.',
  },
  en: {
    limits:
      'The rule knows only the beginning of the address. It leaves roles of IANA, INSPIRE and the EU alone: they come from other profiles.',
    summary: 'The role of a related resource is not one of the portal',
    title: ({ field }) => `Unknown role of a related resource: ${field}`,
    message: ({ subject, field, args, language }) =>
      `${subject} has ${quote(language, args['value'])} in the field ${field}, which is no role of the portal's terminology.`,
    why: () =>
      'The role says how the two are connected. A role that nobody else uses tells readers of the description nothing.',
    how: () =>
      'Choose a role whose address begins with https://www.dataportal.se/terminology/resource-role/. If none fits, use the field “Related resource” (relation) of the dataset instead.',
  },
};
