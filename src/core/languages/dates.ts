const months: Readonly<Record<string, number>> = {
  jan: 1,
  januari: 1,
  january: 1,
  feb: 2,
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

/**
 * The date (YYYY-MM-DD) that is meant by another way of writing it, or undefined where it cannot be told: in
 * `03/04/2024` either number may be the month.
 */
export function meantDate(text: string): string | undefined {
  const trimmed = text.trim();
  const withTime = /^(\d{4})-(\d{2})-(\d{2})[T ]\d/.exec(trimmed);
  if (withTime) return written(Number(withTime[1]), Number(withTime[2]), Number(withTime[3]));
  const yearFirst =
    /^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})$/.exec(trimmed) ??
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (yearFirst) return written(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const named = /^(\d{1,2})[.:]?[ -]([a-z]+)\.?[ -](\d{4})$/i.exec(trimmed);
  if (named) return written(Number(named[3]), months[named[2]!.toLowerCase()], Number(named[1]));
  const yearLast = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(trimmed);
  if (yearLast) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
    if (first > 12) return written(year, second, first);
    if (second > 12 || first === second) return written(year, first, second);
  }
  return undefined;
}

function written(year: number, month: number | undefined, day: number): string | undefined {
  if (month === undefined || month < 1 || month > 12 || day < 1) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last || year < 1000) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
