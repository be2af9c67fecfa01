/** Dates in cells are numbers: days since 1900, or since 1904. */

const day = 86_400_000;

/** A day, with a time of day where there is one. Excel takes 1900 for a leap year: days before March are one less. */
export function dateText(value: number, kind: 'date' | 'time', is1904: boolean): string {
  if (value < 0 || value > 2_958_466) return String(value);
  const seconds = Math.round(value * 86_400);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  if (kind === 'time' && value < 1) return time;
  const days = Math.floor(seconds / 86_400);
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(first + days * day).toISOString().slice(0, 10);
  return time === '00:00:00' ? date : `${date}T${time}`;
}

/** The number of a day, as a workbook stores it; undefined for a text that is no day. */
export function dayNumber(text: string, is1904: boolean): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  const number = (time - (is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / day;
  return number >= 61 ? number : undefined;
}

/** The day that a number stands for, where a date was pasted without its format. Smaller numbers may be years. */
export function pastedDay(text: string, is1904 = false): string | undefined {
  const number = /^\d{5}$/.test(text) ? Number(text) : 0;
  return number > 18_000 && number < 75_000 ? dateText(number, 'date', is1904) : undefined;
}
