import type { Language } from '../../model/profile.js';
import type { SentenceContext } from '../rule.js';

/** Whether an address that is wrong is that of a datatype, and not the value of a field. */
export const isDatatype = ({ args }: SentenceContext): boolean => args['part'] === 'datatype';

/** What an address is, before it is quoted; nothing where the field that is named says it. */
export function named(language: Language, context: SentenceContext): string {
  if (isDatatype(context)) return { sv: 'datatypen ', en: 'the datatype ' }[language];
  return context.property ? '' : { sv: 'identifieraren ', en: 'the identifier ' }[language];
}
