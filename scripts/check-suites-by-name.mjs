// @ts-check
/**
 * Checks test files of other profiles of DCAT-AP, which say by their names what is wrong in them, and prints how many of the
 * faults are reported. The files are no part of the project: check out one of
 *
 *   https://github.com/mobilityDCAT-AP/validation                                 (sample_data)
 *   https://github.com/Informasjonsforvaltning/dcat-ap-no-validator-service       (tests/files)
 *   https://github.com/SEMICeu/dcat-ap_validator                                  (pages/samples)
 *
 *   node scripts/check-suites-by-name.mjs ../validation/sample_data
 *
 * A file whose path says `negative`, `invalid` or `incorrect` must have an error; whether a finding also names what the file
 * is called after (`missing-access-url` and `dcat:accessURL`) is counted beside it. Others ask for other fields than ours, so
 * that what is found in files that are right is printed and not judged. The exit code is 1 where a fault has no finding at all.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from '../dist/index.js';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error('Give the folder with the test files.');
  process.exit(2);
}

/** Words of names that say nothing of a field. */
const general = new Set(
  'missing invalid incorrect wrong without negative negatives dataset catalog type'.split(' '),
);

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => /\.(?:ttl|rdf|xml|jsonld|json|nt|n3)$/.test(name) && !/mock_|ontolog|shapes|config/.test(name),
  )
  .sort();
const counts = { wrong: 0, reported: 0, named: 0, right: 0, free: 0 };
for (const name of files) {
  const path = join(folder, name);
  const { report } = await check([{ path: name, bytes: readFileSync(path), named: true }], {
    language: 'en',
  });
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
  const first = [...new Set(errors.map(({ rule, property }) => [rule, property].join(' ').trim()))].join(
    ', ',
  );
  if (!/negative|invalid|incorrect/i.test(relative(folder, path))) {
    counts.right += 1;
    if (errors.length === 0) counts.free += 1;
    console.log(`right  ${name}: ${first || 'no errors'}`);
    continue;
  }
  counts.wrong += 1;
  const isNamed = report.diagnostics.some(({ rule, property }) =>
    namesField(name, `${rule} ${property ?? ''}`),
  );
  if (report.diagnostics.length > 0) counts.reported += 1;
  if (isNamed) counts.named += 1;
  console.log(`wrong  ${name}: ${isNamed ? 'named' : 'not named'}; ${first || 'no errors'}`);
}
console.log(
  `${counts.reported} of ${counts.wrong} faulty files have findings, ${counts.named} of them name the field.`,
);
console.log(`${counts.free} of ${counts.right} files that are right have no errors.`);
process.exitCode = counts.reported === counts.wrong ? 0 : 1;

/**
 * Whether a finding speaks of a field that the name of a file has in it.
 * @param {string} name
 * @param {string} finding
 */
function namesField(name, finding) {
  const words = (/** @type {string} */ text) =>
    text
      .replace(/^.*\//, '')
      .replace(/\.\w+$/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2 && !general.has(word))
      .map((word) => word.replace(/s$/, ''));
  const found = new Set(words(finding.replaceAll('.', ' ')));
  return words(name).some((word) => found.has(word));
}
