// @ts-check
/**
 * Writes the code list that comes from a package: the media types of IANA, from mime-db. With --check nothing is
 * written; the exit code is 1 when the list is not what the package says. The other lists are edited by hand, since
 * their sources are web pages; schemas/SOURCES.json names them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import types from 'mime-db';

const url = new URL('../schemas/vocabularies/media-types.json', import.meta.url);

const entries = Object.entries(types)
  .filter(([, { source }]) => source === 'iana')
  .map(([code, { extensions }]) => {
    const ext = extensions ? `, "ext": [${extensions.map((name) => JSON.stringify(name)).join(', ')}]` : '';
    return `    { "code": ${JSON.stringify(code)}${ext} }`;
  });
const text = `{
  "id": "media-types",
  "label": { "sv": "Mediatyper (IANA)", "en": "Media types (IANA)" },
  "entries": [
${entries.join(',\n')}
  ]
}
`;

if (text !== readFileSync(url, 'utf8')) {
  if (process.argv.includes('--check')) {
    console.error('schemas/vocabularies/media-types.json is not what mime-db says: run npm run vocabularies');
    process.exitCode = 1;
  } else {
    writeFileSync(url, text);
    console.log(`wrote ${entries.length} media types; name the version of mime-db in schemas/SOURCES.json`);
  }
}
