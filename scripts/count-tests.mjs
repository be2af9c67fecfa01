// @ts-check
/** The counts of a report that vitest wrote as JSON, on one line. A file that could not be run is a failure. */
import { existsSync, readFileSync } from 'node:fs';

const [path = ''] = process.argv.slice(2);
if (!existsSync(path)) {
  console.error('the tests wrote no report');
  process.exit(1);
}
const { success, numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
const broken = testResults.filter(
  (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0,
).length;
// An error outside the tests fails the run as well.
const failed = Math.max(numFailedTests + broken, success ? 0 : 1);
console.log(`${numPassedTests} passed, ${failed} failed`);
