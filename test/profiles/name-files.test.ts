import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textOfIndex } from '../../src/core/profile/name-files.js';
import { placesByName } from '../../src/core/profile/register.js';
import { valuesByName, vocabularyIds } from '../../src/core/profile/vocabularies.js';
import { projectPath } from '../check-file.js';

it.each([...vocabularyIds, 'places'])('the names of %s in the built files are those of the list', (id) => {
  const built = readFileSync(projectPath(`dist/names/${id}.json`), 'utf8');
  expect(built).toBe(textOfIndex(id === 'places' ? placesByName() : valuesByName(id)));
});
