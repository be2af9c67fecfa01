/** Numbers in words, as they stand before `gånger` and after `var`. */
const numbers: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  one: 1,
  once: 1,
  a: 1,
  an: 1,
  två: 2,
  two: 2,
  twice: 2,
  second: 2,
  other: 2,
  andra: 2,
  annan: 2,
  annat: 2,
  tre: 3,
  three: 3,
  third: 3,
  tredje: 3,
  fyra: 4,
  four: 4,
  fourth: 4,
  fjärde: 4,
  fem: 5,
  five: 5,
  femte: 5,
  sex: 6,
  six: 6,
  sjätte: 6,
  sju: 7,
  sjunde: 7,
  tio: 10,
  ten: 10,
  tionde: 10,
  tolv: 12,
  twelve: 12,
  tolfte: 12,
  fjorton: 14,
  fjortonde: 14,
  femtonde: 15,
  tjugonde: 20,
  trettionde: 30,
};

/** What a unit of time is called, each with its own name. */
const units: Readonly<Record<string, string>> = {
  minut: 'minute',
  minuten: 'minute',
  minuter: 'minute',
  min: 'minute',
  minute: 'minute',
  minutes: 'minute',
  timme: 'hour',
  timmen: 'hour',
  timma: 'hour',
  timmar: 'hour',
  tim: 'hour',
  h: 'hour',
  hour: 'hour',
  hours: 'hour',
  dag: 'day',
  dagen: 'day',
  dagar: 'day',
  dygn: 'day',
  dygnet: 'day',
  natt: 'day',
  vardag: 'day',
  day: 'day',
  days: 'day',
  night: 'day',
  vecka: 'week',
  veckan: 'week',
  veckor: 'week',
  v: 'week',
  måndag: 'week',
  tisdag: 'week',
  onsdag: 'week',
  torsdag: 'week',
  fredag: 'week',
  lördag: 'week',
  söndag: 'week',
  helg: 'week',
  week: 'week',
  weeks: 'week',
  monday: 'week',
  tuesday: 'week',
  wednesday: 'week',
  thursday: 'week',
  friday: 'week',
  saturday: 'week',
  sunday: 'week',
  månad: 'month',
  månaden: 'month',
  månader: 'month',
  mån: 'month',
  månadsskifte: 'month',
  month: 'month',
  months: 'month',
  kvartal: 'quarter',
  kvartalet: 'quarter',
  kv: 'quarter',
  quarter: 'quarter',
  tertial: 'tertial',
  halvår: 'halfYear',
  halvåret: 'halfYear',
  termin: 'halfYear',
  terminen: 'halfYear',
  år: 'year',
  året: 'year',
  läsår: 'year',
  läsåret: 'year',
  kalenderår: 'year',
  budgetår: 'year',
  verksamhetsår: 'year',
  årsskifte: 'year',
  vår: 'year',
  sommar: 'year',
  höst: 'year',
  vinter: 'year',
  year: 'year',
  years: 'year',
};

/** Codes of the EU's list by how many times in a unit the data are updated. */
const timesPer: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  hour: { 1: 'HOURLY', 2: '30MIN', 4: '15MIN' },
  day: { 1: 'DAILY', 2: 'DAILY_2', 24: 'HOURLY' },
  week: { 1: 'WEEKLY', 2: 'WEEKLY_2', 3: 'WEEKLY_3', 7: 'DAILY' },
  month: { 1: 'MONTHLY', 2: 'MONTHLY_2', 3: 'MONTHLY_3' },
  quarter: { 1: 'QUARTERLY', 3: 'MONTHLY' },
  tertial: { 1: 'ANNUAL_3' },
  halfYear: { 1: 'ANNUAL_2', 2: 'QUARTERLY' },
  year: {
    1: 'ANNUAL',
    2: 'ANNUAL_2',
    3: 'ANNUAL_3',
    4: 'QUARTERLY',
    6: 'BIMONTHLY',
    12: 'MONTHLY',
    24: 'MONTHLY_2',
    26: 'BIWEEKLY',
    52: 'WEEKLY',
    365: 'DAILY',
  },
};

/** Codes by how many units lie between two updates. */
const unitsBetween: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  minute: { 1: '1MIN', 5: '5MIN', 10: '10MIN', 15: '15MIN', 30: '30MIN', 60: 'HOURLY' },
  hour: { 1: 'HOURLY', 2: 'BIHOURLY', 3: 'TRIHOURLY', 12: '12HRS', 24: 'DAILY' },
  day: { 1: 'DAILY', 7: 'WEEKLY', 14: 'BIWEEKLY' },
  week: { 1: 'WEEKLY', 2: 'BIWEEKLY' },
  month: { 1: 'MONTHLY', 2: 'BIMONTHLY', 3: 'QUARTERLY', 4: 'ANNUAL_3', 6: 'ANNUAL_2', 12: 'ANNUAL' },
  quarter: { 1: 'QUARTERLY', 2: 'ANNUAL_2', 4: 'ANNUAL' },
  tertial: { 1: 'ANNUAL_3' },
  halfYear: { 1: 'ANNUAL_2', 2: 'ANNUAL' },
  year: {
    1: 'ANNUAL',
    2: 'BIENNIAL',
    3: 'TRIENNIAL',
    4: 'QUADRENNIAL',
    5: 'QUINQUENNIAL',
    10: 'DECENNIAL',
    20: 'BIDECENNIAL',
    30: 'TRIDECENNIAL',
  },
};

/** What is said around a frequency: that it is one, and when in the period. */
const around = [
  /^(?:data(?:mängden)?\s+)?(?:uppdater(?:as|ing|ingar)|updated|ca|cirka|c:a|ungefär|about)\s*[:.]?\s+/,
  /(?<!\s)\s*\([^()]*\)?$/,
  /(?<!\s)\s+(?:kl\.?|klockan)\s*\d.*/s,
  /(?<!\s)\s+i\s+(?:början av\s+|slutet av\s+)?(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*$/u,
  /(?<!\s)\s+(?:uppdater(?:ing|ingar)|updates?)$/,
];

const times =
  /^(\S{1,20}?)(?:\s*(?:ggr?|gånger|gång|g|x|×|times?)\.?|\.)?\s*(?:per|om|i|varje|each|every|a|an|\/)\s*(\S{1,20})$/;
const interval =
  /^(?:var|vart|varje|every|each)\s+(?:(\d+|\p{L}+)(?:\s*:\s*\p{L}+|de|te|nd|rd|th)?\s+)?(\p{L}+)$/u;
const adverb = /^(?:per\s+)?(\p{L}+?)(?:s?(?:vis|vist)|ligen|ligt|lig)?$/u;

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return 1;
  return /^\d+$/.test(text) ? Number(text) : Object.hasOwn(numbers, text) ? numbers[text] : undefined;
}

function unitOf(text: string): string | undefined {
  const word = text.replace(/\.$/, '');
  return Object.hasOwn(units, word) ? units[word] : undefined;
}

function codeOf(
  table: Readonly<Record<string, Readonly<Record<number, string>>>>,
  unit: string,
  count: string | undefined,
): string | undefined {
  const [name, number] = [unitOf(unit), numberOf(count)];
  return name === undefined || number === undefined ? undefined : table[name]?.[number];
}

/**
 * A frequency that is counted out, as its code in the EU's list: `2 ggr/år`, `1 gång per år`, `var 14:e dag`,
 * `every 3 months`, `terminsvis`. Anything else comes back without the words around it (`årlig uppdatering i mars` as
 * `årlig`), and may then be a name of the list.
 *
 * @param name the text, compared as names of values are (small letters, no hyphens)
 */
export function plainFrequency(name: string): string {
  if (name.length > 60) return name;
  const text = around.reduce((rest, words) => rest.replace(words, ''), name);
  const counted = times.exec(text);
  const byTimes = counted && codeOf(timesPer, counted[2]!, counted[1]);
  if (byTimes) return byTimes;
  const alternate = /^(?:varannan|vartannat|varannat)\s+(\S+)$/.exec(text);
  const spaced = interval.exec(text);
  const single = adverb.exec(text);
  return (
    (alternate && codeOf(unitsBetween, alternate[1]!, '2')) ??
    (spaced && codeOf(unitsBetween, spaced[2]!, spaced[1])) ??
    (single && single[1]!.length > 2 ? codeOf(unitsBetween, single[1]!, undefined) : undefined) ??
    text
  );
}
