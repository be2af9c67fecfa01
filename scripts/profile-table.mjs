// @ts-check
/**
 * Prints for each property of each class which faults are found, and by which rule: `npm run profile-table [FORMAT]`. A
 * dash stands for a fault that is not reported, a space for one that the property cannot have.
 */
import { check as checkInputs } from '../dist/index.js';
import { conformings, faults, violations } from './profile-table/cells.mjs';
import { check } from './profile-table/run.mjs';
import { endings } from './profile-table/write.mjs';

const format = /** @type {keyof typeof endings} */ (process.argv[2] ?? 'turtle');
if (!(format in endings))
  throw new Error(`no format ${format}; there are ${Object.keys(endings).join(', ')}`);

const cells = violations();
const reported = await check(checkInputs, cells, format);
const good = await check(checkInputs, conformings(), format);
const nameOf = (/** @type {import('./profile-table/cells.mjs').Cell} */ { property }) =>
  `${property.class}.${property.key}`;

for (const name of new Set(cells.map(nameOf))) {
  console.log(name);
  for (const fault of Object.keys(faults)) {
    const own = cells.filter((cell) => nameOf(cell) === name && cell.fault === fault);
    for (const { id, variant } of own) {
      const found = reported.get(id);
      if (found) console.log(`  ${fault} (${variant}): ${found.join(', ') || '-'}`);
    }
  }
}
const found = cells.filter(({ id }) => (reported.get(id)?.length ?? 0) > 0).length;
console.log(`\n${found} of ${reported.size} violations found; ${good.size} conforming values`);
