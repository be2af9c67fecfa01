import { quote } from '../../languages/words.js';
import type { Args } from '../../model/finding.js';
import type { Language } from '../../model/profile.js';
import { classOf } from '../../profile/profile.js';
import { entryByName, labelOf } from '../../profile/vocabularies.js';

/** What to write instead of a text that is no date, by what it says; undefined where it says nothing about a day. */
export function dateAdvice(language: Language, args: Args): string | undefined {
  const [first, second] = (args['candidates'] ?? []) as readonly string[];
  const year = String(args['year'] ?? args['month'] ?? '').slice(0, 4);
  const last = String(args['last'] ?? '');
  const suggestion = quote(language, args['suggestion']);
  const advice: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
    serial: {
      sv: `Talet är så som ett kalkylblad räknar dagar. Menade du ${suggestion}?`,
      en: `The number is how a spreadsheet counts days. Did you mean ${suggestion}?`,
    },
    either: {
      sv: `Det går inte att se vilken dag som menas. Skriv ${first} eller ${second}.`,
      en: `It cannot be told which day is meant. Write ${first} or ${second}.`,
    },
    'no-such-day': {
      sv: `Den dagen finns inte: månadens sista dag är ${last}. Skriv rätt dag.`,
      en: `There is no such day: the last of the month is ${last}. Write the right day.`,
    },
    month: {
      sv: `Skriv också vilken dag, till exempel ${args['month']}-01, eller bara årtalet ${year}.`,
      en: `Write the day as well, for example ${args['month']}-01, or only the year ${year}.`,
    },
    period: {
      sv: `Fältet tar en enda dag eller ett år. Åren ${args['from']} till ${args['to']} skrivs i fältet ${field('sv', 'temporal')}, med startdatum och slutdatum.`,
      en: `The field takes one day or one year. The years ${args['from']} to ${args['to']} belong in the field ${field('en', 'temporal')}, with a start date and an end date.`,
    },
    year: {
      sv: `Skriv en dag, till exempel ${year}-03-01, eller bara årtalet ${year}.`,
      en: `Write a day, for example ${year}-03-01, or only the year ${year}.`,
    },
    unknown: {
      sv: 'Lämna fältet tomt om dagen inte är känd.',
      en: 'Leave the field empty if the day is not known.',
    },
    ongoing: {
      sv: 'Lämna slutdatumet tomt så länge perioden pågår.',
      en: 'Leave the end date empty as long as the period goes on.',
    },
    today: {
      sv: 'Skriv dagen med siffror, till exempel 2024-03-01.',
      en: 'Write the day in figures, for example 2024-03-01.',
    },
    frequency: {
      sv: `Det säger hur ofta data uppdateras, och skrivs i fältet ${field('sv', 'accrualPeriodicity')} (${frequency('sv', args)}). Skriv här den senaste dagen, till exempel 2024-03-01, eller lämna fältet tomt.`,
      en: `That says how often the data are updated, and belongs in the field ${field('en', 'accrualPeriodicity')} (${frequency('en', args)}). Write the latest day here, for example 2024-03-01, or leave the field empty.`,
    },
  };
  return advice[String(args['reads'])]?.[language];
}

/** The label of a field of datasets. */
function field(language: Language, key: string): string {
  return quote(language, classOf('Dataset').properties.get(key)?.label[language] ?? key);
}

function frequency(language: Language, args: Args): string {
  const code = String(args['code'] ?? '');
  const entry = entryByName('frequency', code);
  return entry ? `${labelOf(entry, language)}, ${code}` : code;
}
