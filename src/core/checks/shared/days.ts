import type { CanonicalObject, CanonicalValue } from '../../model/canonical.js';

const dated = /^(\d{4})(?:-(\d{2})-(\d{2}).*)?$/;

/** The year or the day (`2024`, `2024-03-01`) that a value tells, or undefined where it is no date. */
export function dayOf(value: CanonicalValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  // More than one date, where one is allowed, is another fault.
  if (Array.isArray(value)) return value.length === 1 ? dayOf(value[0]) : undefined;
  // Most dates are a day, and stand as they are.
  if (typeof value === 'string' && isDay(value)) return value;
  const text = typeof value === 'string' ? value : (value as CanonicalObject)['@value'];
  if (typeof text !== 'string') return undefined;
  const parts = dated.exec(text);
  if (!parts) return undefined;
  return parts[2] === undefined ? parts[1] : `${parts[1]}-${parts[2]}-${parts[3]}`;
}

/** Whether a text is a day and nothing more. */
function isDay(text: string): boolean {
  if (text.length !== 10) return false;
  for (let at = 0; at < 10; at++) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== 45 : code < 48 || code > 57) return false;
  }
  return true;
}

/** Whether one day is later than another; a year and a day are compared by their years. */
export function isLater(day: string, other: string): boolean {
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) > other.slice(0, length);
}

/** The day that lies so many days before another one. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
