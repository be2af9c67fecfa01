const months: Readonly<Record<string, number>> = {
  jan: 1,
  januari: 1,
  january: 1,
  feb: 2,
  febr: 2,
  februari: 2,
  february: 2,
  mar: 3,
  mars: 3,
  march: 3,
  apr: 4,
  april: 4,
  maj: 5,
  may: 5,
  jun: 6,
  juni: 6,
  june: 6,
  jul: 7,
  juli: 7,
  july: 7,
  aug: 8,
  augusti: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  okt: 10,
  oktober: 10,
  oct: 10,
  october: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
};

/** What a text that should be a date says, as far as it can be told. Dates are written YYYY-MM-DD. */
export type DateReading =
  /** One day; `certain` where the text can mean no other. `serial` is the day's number in a spreadsheet. */
  | { readonly kind: 'day'; readonly date: string; readonly certain: boolean; readonly serial?: boolean }
  /** One of two days: in `03/04/2024` either number may be the month. */
  | { readonly kind: 'either'; readonly dates: readonly [string, string] }
  /** A day that the month does not have, and the last one that it has. */
  | { readonly kind: 'no-such-day'; readonly last: string }
  /** A month without a day (YYYY-MM). */
  | { readonly kind: 'month'; readonly month: string }
  /** The years of a period. */
  | { readonly kind: 'period'; readonly from: string; readonly to: string }
  /** Something about one year: a season, a week, a quarter. */
  | { readonly kind: 'year'; readonly year: string };

/** Words before a date and marks in it that say nothing more about the day. */
function bare(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(
      /^(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?\.?,?\s+)?(?:(?:senast|uppdaterad|från och med|fr\.?\s*o\.?\s*m\.?|från|den)\.?:?\s+)*/,
      '',
    )
    .replace(/(?<!\s)\s+(?:kl\.?|klockan)\s*\d{1,2}(?:[.:]\d{2})?$/, '')
    .replace(/^(\d{1,2})(?::[ae]|st|nd|rd|th)(?=\s)/, '$1')
    .replace(/^(\d{1,2}) of /, '$1 ')
    .replace(/(?<![.,])[.,]+$/, '');
}

/** What is meant by a date that is written in another way; undefined where nothing in it looks like one. */
export function readDate(text: string): DateReading | undefined {
  if (text.length > 60) return undefined;
  const plain = bare(text);
  return readWithYearFirst(plain) ?? readWithMonthName(plain) ?? readWithYearLast(plain) ?? readRest(plain);
}

function readWithYearFirst(text: string): DateReading | undefined {
  const found =
    /^(\d{4})-(\d{2})-(\d{2})[t ]\d/.exec(text) ??
    /^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})$/.exec(text) ??
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (found) return day(Number(found[1]), Number(found[2]), Number(found[3]));
  const month = /^(\d{4})[-/. ](\d{1,2})$/.exec(text);
  return month ? monthOf(Number(month[1]), Number(month[2])) : undefined;
}

function readWithMonthName(text: string): DateReading | undefined {
  const dayFirst = /^(\d{1,2})[.:]?[ -]?([a-z]+)[.,]*[ -]*(\d{4}|-?\d{2})$/.exec(text);
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (monthFirst) return named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]);
  const yearFirst = /^(\d{4})[ -]([a-z]+)(?:[ -](\d{1,2}))?$/.exec(text);
  if (yearFirst) return named(yearFirst[1]!, yearFirst[2]!, yearFirst[3]);
  const monthOnly = /^([a-z]+)\.?,? ?-?(\d{4}|-\d{2})$/.exec(text);
  return monthOnly ? named(monthOnly[2]!, monthOnly[1]!, undefined) : undefined;
}

function named(yearText: string, name: string, dayText: string | undefined): DateReading | undefined {
  const month = Object.hasOwn(months, name) ? months[name]! : undefined;
  if (month === undefined) return undefined;
  const year = yearOf(yearText);
  if (dayText === undefined) return monthOf(year, month);
  return day(year, month, Number(dayText), /^\d{4}$/.test(yearText));
}

/** A year in two figures is one of this century, since what is described is almost always young. */
function yearOf(text: string): number {
  const digits = text.replace('-', '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function readWithYearLast(text: string): DateReading | undefined {
  // `1/3-2024` and `1/3 2024` are Swedish, and never have the month first.
  const swedish = /^(\d{1,2})\/(\d{1,2})(?: ?- ?| |, )(\d{4}|\d{2})$/.exec(text);
  if (swedish) {
    const [, first, second, year = ''] = swedish;
    return day(yearOf(year), Number(second), Number(first), year.length === 4);
  }
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (month) return monthOf(Number(month[2]), Number(month[1]));
  const yearLast = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text);
  if (yearLast) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
    if (first > 12 || first === second) return day(year, second, first);
    return second > 12
      ? day(year, first, second)
      : either(day(year, second, first), day(year, first, second));
  }
  const short = /^(\d{2})([-/. ]?)(\d{2})\2(\d{2})$/.exec(text);
  if (!short) return undefined;
  const [one, two, three] = [Number(short[1]), Number(short[3]), Number(short[4])];
  const [yearFirst, dayFirst] = [day(2000 + one, two, three, false), day(2000 + three, two, one, false)];
  // Six figures in a row are a Swedish date; with marks between them the day may come first.
  return short[2] === '' ? yearFirst : either(yearFirst, dayFirst);
}

/** Two ways of reading a date: both where they differ and both exist, else the one that does. */
function either(one: DateReading | undefined, other: DateReading | undefined): DateReading | undefined {
  const days = [one, other].flatMap((reading) => (reading?.kind === 'day' ? [reading] : []));
  if (days.length < 2) return days[0] ?? one ?? other;
  const [first, second] = days as [(typeof days)[0], (typeof days)[0]];
  return first.date === second.date ? first : { kind: 'either', dates: [first.date, second.date] };
}

/** Numbers of days in spreadsheets, between 1982 and 2064. Other numbers of five figures are hardly meant as days. */
const serials = { first: 30_000, last: 60_000 };

function readRest(text: string): DateReading | undefined {
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1];
  if (serial !== undefined) {
    const number = Number(serial);
    if (number < serials.first || number > serials.last) return undefined;
    const date = new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10);
    return { kind: 'day', date, certain: false, serial: true };
  }
  const years = text.match(/(?<!\d)(?:18|19|20)\d{2}(?!\d)/g) ?? [];
  const period = /^((?:18|19|20)\d{2})\s*(?:-|\/|till|to|t\.?o\.?m\.?)\s*((?:18|19|20)\d{2})$/.exec(text);
  if (period && Number(period[1]) < Number(period[2]))
    return { kind: 'period', from: period[1]!, to: period[2]! };
  return years.length === 1 && !/\d-tal/.test(text) ? { kind: 'year', year: years[0]! } : undefined;
}

function day(year: number, month: number, number: number, certain = true): DateReading | undefined {
  if (month < 1 || month > 12 || number < 1 || number > 31 || year < 1000) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return number > last
    ? { kind: 'no-such-day', last: written(year, month, last) }
    : { kind: 'day', date: written(year, month, number), certain };
}

function monthOf(year: number, month: number): DateReading | undefined {
  if (month < 1 || month > 12 || year < 1000) return undefined;
  return { kind: 'month', month: written(year, month, 1).slice(0, 7) };
}

function written(year: number, month: number, number: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}
