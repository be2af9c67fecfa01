/**
 * Every property of every class of the profile with each thing that can be wrong with it, and with values that are right,
 * in every format that can express it. The cells are made of the schemas, so that a property that is added is tested.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cell, conformings, violations } from '../../scripts/profile-table/cells.mjs';
import { advice, isReportedOtherwise, notReported } from '../../scripts/profile-table/expected.mjs';
import { check, type Format } from '../../scripts/profile-table/run.mjs';
import { check as checkInputs } from '../../src/index.js';

const formats: readonly Format[] = ['turtle', 'ntriples', 'rdfxml', 'jsonld', 'yaml', 'json', 'csv'];

const wrong: readonly Cell[] = violations();
const right: readonly Cell[] = conformings();

/** What is said about each cell, by format and address. */
const reported = new Map<Format, ReadonlyMap<string, readonly string[]>>();
const reportedOfRight = new Map<Format, ReadonlyMap<string, readonly string[]>>();

const fieldOf = ({ property }: Cell) => `${property.class}.${property.key}`;
const nameOf = (cell: Cell) => `${fieldOf(cell)} ${cell.fault} ${cell.variant}`;

beforeAll(async () => {
  for (const format of formats) {
    reported.set(format, await check(checkInputs, wrong, format));
    reportedOfRight.set(format, await check(checkInputs, right, format));
  }
}, 300_000);

/** Faults that are not reported in a format. */
function missed(format: Format): readonly string[] {
  const cells = wrong.filter((cell) => reported.get(format)!.get(cell.id)?.length === 0);
  return [...new Set(cells.map((cell) => `${fieldOf(cell)} ${cell.fault}`))];
}

describe('the table of the profile', () => {
  it('has a cell for each property and each fault', () => {
    expect(wrong.length).toBeGreaterThanOrEqual(1028);
    expect(right.length).toBeGreaterThanOrEqual(300);
    expect(Object.keys(notReported).length).toBeLessThanOrEqual(20);
  });

  it.each(formats)('%s: every fault is told where it stands', (format) => {
    expect(missed(format).filter((name) => notReported[name] === undefined)).toEqual([]);
  });

  it('names nothing in vain that is not told', () => {
    expect(Object.keys(notReported).filter((name) => !missed('turtle').includes(name))).toEqual([]);
  });

  it.each(formats)('%s: nothing is told of what conforms', (format) => {
    const alarms = right.flatMap((cell) =>
      (reportedOfRight.get(format)!.get(cell.id) ?? [])
        .filter((finding) => advice[`${fieldOf(cell)} ${finding}`] === undefined)
        .map((finding) => `${nameOf(cell)}: ${finding}`),
    );
    expect(alarms).toEqual([]);
  });

  it.each(formats.slice(1))('%s: the same fault has the same rule and severity as in Turtle', (format) => {
    const others = wrong.flatMap((cell) => {
      const found = reported.get(format)!.get(cell.id);
      const expected = reported.get('turtle')!.get(cell.id)!;
      if (found === undefined || expected.length === 0 || isReportedOtherwise(format, cell.fault)) return [];
      const isSame = found.some((finding) => expected.includes(finding));
      return isSame ? [] : [`${nameOf(cell)}: ${found.join(', ')} instead of ${expected.join(', ')}`];
    });
    expect(others).toEqual([]);
  });

  it('asks for what is mandatory with an error, and for what is recommended with less', () => {
    const isError = wrong
      .filter(({ fault }) => fault === 'missing')
      .map((cell) => [
        nameOf(cell),
        reported
          .get('turtle')!
          .get(cell.id)!
          .some((found) => /^error /.test(found)),
      ]);
    const isMandatory = wrong
      .filter(({ fault }) => fault === 'missing')
      .map((cell) => [nameOf(cell), /^(?:mandatory|conditional)$/.test(cell.property.level)]);
    expect(isError).toEqual(isMandatory);
  });
});
