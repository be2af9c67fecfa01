import { expect, test } from 'vitest';
import { check } from '../../src/index.js';

const dataset = (title: string, id = 'https://data.exempel.se/dataset/badplatser') =>
  `id: ${id}\nclass: Dataset\ntitle: { sv: ${title} }\n`;

async function reported(...files: readonly string[]) {
  const inputs = files.map((text, index) => ({
    path: `${index + 1}.yaml`,
    bytes: new TextEncoder().encode(text),
  }));
  const { report } = await check(inputs);
  return report.diagnostics.filter(({ rule }) => rule === 'id-described-twice');
}

test('a dataset that another file describes differently is told with the places of both', async () => {
  const found = await reported(`# first\n${dataset('Badplatser')}`, dataset('Lekplatser'));
  expect(found.map(({ file, range, severity }) => `${file}:${range.start.line} ${severity}`)).toEqual([
    '2.yaml:3 error',
  ]);
  expect(found[0]!.message).toContain('in “1.yaml”, line 4,');
  expect(found[0]!.message).toContain('“Badplatser” there and “Lekplatser” here');
});

test('the same words in another file, and another address, are no second description', async () => {
  expect(await reported(dataset('Badplatser'), dataset('Badplatser'))).toEqual([]);
  expect(
    await reported(dataset('Badplatser'), dataset('Lekplatser', 'https://data.exempel.se/dataset/2')),
  ).toEqual([]);
});

test('the fingerprint stays when the other description moves or its file is renamed', async () => {
  const [one] = await reported(dataset('Badplatser'), dataset('Lekplatser'));
  const [other] = await reported('', `# moved\n${dataset('Badplatser')}`, dataset('Lekplatser'));
  expect(other!.fingerprint).toBe(one!.fingerprint);
});
