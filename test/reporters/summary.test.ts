import { expect, it } from 'vitest';
import { ostby } from '../audit/catalogue.js';
import { run } from '../cli/run.js';

it('sums a catalogue up for somebody who sees it first', async () => {
  const { out } = await run(['k.ttl', '-f', 'summary', '--no-config', '--lang', 'sv'], {
    files: { 'k.ttl': ostby },
  });
  expect(out()).toMatch(
    /^Kontrollerat mot DCAT-AP-SE 3\.0\.1: 1 fil med 1 katalog, 4 datamängder, 2 distributioner\.\n\d+ fel/,
  );
  expect(out()).toMatch(
    /Fält som inte alltid är ifyllda\n[\s\S]* {3}50 % {2}Nyckelord \(datamängd\) \(2\/4\)/,
  );
  expect(out()).toMatch(/Licenser\n {3}50 % {2}CC BY 4\.0 \(1\/2\)\n {3}50 % {2}CC0 1\.0 \(1\/2\)/);
  expect(out()).toMatch(/Senast ändrad\n {3}25 % {2}2025 \(1\/4\)\n {3}75 % {2}\(saknas\) \(3\/4\)/);
  expect(out()).not.toMatch(/^ +\d+ {2}Dataset dcterms:/m);
});
