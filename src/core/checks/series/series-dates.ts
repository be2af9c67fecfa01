import type { ResourceNode } from '../../model/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { CheckContext, Fix } from '../rule.js';
import { wholeSeriesIn } from './series.js';

/** A date or a year, and its datatype. */
export interface DateValue {
  readonly text: string;
  readonly datatype: string | undefined;
}

const readable = /^\d{4}(?:-\d{2}-\d{2}(?:T.*)?)?$/;

/** The date of a property, where it has a single one that can be read. */
export function dateOf(data: ResourceNode['data'], property: string): DateValue | undefined {
  const value = data[property];
  if (value === undefined || Array.isArray(value)) return undefined;
  const text = typeof value === 'string' ? value : value['@value'];
  const datatype = typeof value === 'string' ? 'xsd:date' : value['@type'];
  if (typeof text !== 'string' || !readable.test(text)) return undefined;
  return { text, datatype: typeof datatype === 'string' ? datatype : undefined };
}

/** Which of two dates is earlier (below 0) or later, as far as both are precise. */
export function compareDates(one: DateValue, other: DateValue): number {
  const length = Math.min(one.text.length, other.text.length, 10);
  const [a, b] = [one.text.slice(0, length), other.text.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earliest or the latest of some dates; of those that are equal the most precise. */
export function outermost(dates: readonly DateValue[], side: 'earliest' | 'latest'): DateValue | undefined {
  const sign = side === 'earliest' ? 1 : -1;
  return [...dates].sort(
    (one, other) => sign * compareDates(one, other) || other.text.length - one.text.length,
  )[0];
}

/** Series whose date is not the earliest or the latest of those of their datasets. */
export function* findWrongDates(
  context: CheckContext,
  rule: string,
  key: string,
  side: 'earliest' | 'latest',
): Iterable<Finding> {
  for (const { node, members } of wholeSeriesIn(context)) {
    const own = dateOf(node.data, key);
    if (!own || members.length === 0) continue;
    const dates = members.flatMap(({ data }) => dateOf(data, key) ?? []);
    if (dates.length < members.length) continue;
    const expected = outermost(dates, side)!;
    if (compareDates(own, expected) === 0) continue;
    yield {
      rule,
      place: { kind: 'resource', node, property: key },
      property: node.type.properties.get(key),
      args: { value: own.text, expected: expected.text, datatype: expected.datatype },
    };
  }
}

/** Writes the date that was expected, in the place of one that somebody chose: whether the datasets know better is for people. */
export function writeDate({ place, args }: Finding): Fix | undefined {
  if (place.kind !== 'resource' || place.property === undefined) return undefined;
  const values = [{ text: String(args['expected']), datatype: args['datatype'] as string | undefined }];
  return { safe: false, edits: [{ kind: 'replace', node: place.node, property: place.property, values }] };
}
