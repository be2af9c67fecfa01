import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { run } from './run.js';

/** Datasets that lack a good deal. */
const datasets = (count: number) =>
  Array.from({ length: count }, (_, at) => `  - id: https://data.exempel.se/${at}\n    title: ${at}\n`).join(
    '',
  );
const files = { 'a.yaml': `datasets:\n${datasets(5)}`, 'b.yaml': `datasets:\n${datasets(5)}` };

const countsOf = (report: Report) => {
  const counts = new Map<string, number>();
  for (const { rule } of report.diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

describe('--max-per-rule', () => {
  it('keeps the first findings of each rule, counts all, and says how many are not listed', async () => {
    const all = JSON.parse((await run(['.', '-f', 'json'], { files })).out()) as Report;
    const { out, err, code } = await run(['.', '-f', 'json', '--max-per-rule', '2'], { files });
    const few = JSON.parse(out()) as Report;
    expect(Math.max(...countsOf(all).values())).toBeGreaterThan(2);
    expect([...countsOf(few)]).toEqual([...countsOf(all)].map(([rule, count]) => [rule, Math.min(count, 2)]));
    expect(few.summary).toEqual(all.summary);
    expect(few.diagnostics[0]).toEqual(all.diagnostics[0]);
    const left = all.diagnostics.length - few.diagnostics.length;
    expect(err()).toContain(`${left} findings are not in the report as json (--max-per-rule)`);
    expect(code).toBe(1);
  });

  it('holds over all files, also for findings that are shown early', async () => {
    const early = await run(['.', '-f', 'ndjson', '--max-per-rule', '3'], { files });
    const late = await run(['.', '-f', 'ndjson=r.ndjson', '--max-per-rule', '3'], { files });
    expect(early.out()).toBe(late.written.get('/projekt/r.ndjson'));
    expect(early.out().split('\n').length).toBeLessThan(
      (await run(['.', '-f', 'ndjson'], { files })).out().split('\n').length,
    );
  });

  it('leaves alone what people read, and is silent with --quiet', async () => {
    const text = await run(['.'], { files });
    expect((await run(['.', '--max-per-rule', '1'], { files })).out()).toBe(text.out());
    const quiet = await run(['.', '-f', 'sarif', '--max-per-rule', '1', '--quiet'], { files });
    expect(quiet.err()).toBe('');
  });

  it.each(['0', 'all'])('refuses %s', async (value) => {
    const { code, err } = await run(['a.yaml', '--max-per-rule', value], { files });
    expect(code).toBe(2);
    expect(err()).toContain('--max-per-rule');
  });
});

describe('a report that is too large for its service', () => {
  it('is told of for SARIF', async () => {
    const many = { 'a.yaml': `datasets:\n${datasets(1000)}` };
    const { err } = await run(['a.yaml', '-f', 'sarif'], { files: many });
    expect(err()).toMatch(/as sarif has \d+ findings\. GitHub takes at most 25000 .* and shows 5000\./);
    const { err: capped } = await run(['a.yaml', '-f', 'sarif', '--max-per-rule', '100'], { files: many });
    expect(capped()).not.toContain('GitHub');
  });
});
