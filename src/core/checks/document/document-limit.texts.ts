import { listOf } from '../../languages/words.js';
import type { Language } from '../../model/profile.js';
import type { SentenceContext, Sentences } from '../rule.js';

/** The codes of the rules, the first few by name. */
function namesOf(rules: unknown, language: Language): string {
  const all = Array.isArray(rules) ? rules.map(String) : [];
  return listOf(language, all.length > 3 ? [...all.slice(0, 3), '…'] : all);
}

/** What was too much, by the code that the reader or the check gives. */
const kinds: Readonly<Record<Language, Readonly<Record<string, (context: SentenceContext) => string>>>> = {
  sv: {
    addresses: () =>
      'Prefix och basadresser gör filens adresser många gånger längre än filen. Därför lästes inte alla adresser.',
    findings: ({ args }) =>
      `Filen ger ${args['count']} anmärkningar av ${namesOf(args['rules'], 'sv')}. De första ${args['most']} av varje regel tas med; resten räknas bara.`,
  },
  en: {
    addresses: () =>
      'Prefixes and base addresses make the addresses many times longer than the file. So not all addresses were read.',
    findings: ({ args }) =>
      `The file gives ${args['count']} findings of ${namesOf(args['rules'], 'en')}. The first ${args['most']} of each rule are kept; the rest are only counted.`,
  },
};

const isAboutFindings = ({ args }: SentenceContext) => args['kind'] === 'findings';

export const documentLimitTexts: Sentences = {
  sv: {
    summary: 'Filen ger mer än som går att kontrollera',
    title: (context) =>
      isAboutFindings(context) ? 'Fler anmärkningar än som tas med' : 'För mycket för att läsas',
    message: (context) => kinds.sv[String(context.args['kind'])]!(context),
    why: () =>
      'En liten fil får inte ta mer tid och minne än den rimligen behöver, vare sig här eller hos den som hämtar den.',
    how: (context) =>
      isAboutFindings(context)
        ? 'Åtgärda orsaken till de första, och kontrollera sedan igen.'
        : 'Korta prefixet eller basadressen; en adress behöver sällan mer än hundra tecken.',
  },
  en: {
    summary: 'The file gives more than can be checked',
    title: (context) => (isAboutFindings(context) ? 'More findings than are kept' : 'Too much to read'),
    message: (context) => kinds.en[String(context.args['kind'])]!(context),
    why: () =>
      'A small file must not take more time and memory than it reasonably needs, neither here nor where it is harvested.',
    how: (context) =>
      isAboutFindings(context)
        ? 'Put right what causes the first ones, and check again.'
        : 'Shorten the prefix or base address; an address seldom needs more than a hundred characters.',
  },
};
