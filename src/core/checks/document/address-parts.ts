import type { Language } from '../../model/profile.js';
import type { Telling } from '../rule.js';

/** Whether an address that is wrong is that of a datatype, and not the value of a field. */
export const isDatatype = ({ args }: Telling): boolean => args['part'] === 'datatype';

/** What an address is, before it is quoted; nothing where the field that is named says it. */
export function named(language: Language, telling: Telling): string {
  if (isDatatype(telling)) return { sv: 'datatypen ', en: 'the datatype ' }[language];
  return telling.property ? '' : { sv: 'identifieraren ', en: 'the identifier ' }[language];
}
