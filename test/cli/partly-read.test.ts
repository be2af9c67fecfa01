/** What was only read in part is refused by every command that makes something else of a catalogue. */
import { expect, it } from 'vitest';
import { run } from './run.js';

const broken = {
  'a.yaml': 'class: Dataset\nid: https://e.x/1\ntitle: { sv: A\n',
  'a.rdf':
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#">' +
    '<dcat:Dataset rdf:about="https://e.x/1"></rdf:RDF>',
  'a.ttl': '<https://e.x/1> a <http://www.w3.org/ns/dcat#Dataset> .\n<https://e.x/2> a "',
  'good.yaml': 'class: Dataset\nid: https://e.x/1\ntitle: { sv: A }\n',
};

const commands = [
  ['convert', '--to', 'nt', '-o', 'out'],
  ['score', '-o', 'out'],
  ['preview', '-o', 'out'],
  ['diff', 'good.yaml', '-o', 'out'],
];

const broken3 = ['a.yaml', 'a.rdf', 'a.ttl'];

it.each(commands.flatMap((argv) => broken3.map((file) => [...argv, file])))('%s %s %s', async (...argv) => {
  const { code, out, err, written } = await run(argv, { files: broken });
  expect(code).toBe(1);
  expect(out()).toBe('');
  expect(written.size).toBe(0);
  expect(err()).toContain(argv.at(-1));
});
