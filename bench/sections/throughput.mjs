// @ts-check
import { fileURLToPath } from 'node:url';
import { megabytes } from '../data.mjs';
import { measure } from '../measure.mjs';
import { PEERS } from '../peers.mjs';
import { cellsOfBoth, datasetsOf, failuresOf, fileOf, number } from '../section.mjs';
import { many, ratio, table } from '../table.mjs';

const PARSE_ONLY = fileURLToPath(new URL('../parse-only.mjs', import.meta.url));

/**
 * @param {import('../section.mjs').Settings} settings
 * @returns {Promise<import('../section.mjs').Section>}
 */
export async function throughput(settings) {
  const rows = [];
  const failures = [];
  const datasets = datasetsOf(settings);
  for (const format of settings.formats) {
    const file = await fileOf(settings, format, datasets);
    const check = `metakoll check, ${format.name}`;
    const peers = PEERS.filter((peer) => peer.format === format.name);
    const outcomes = measure(
      [
        { name: check, argv: [...settings.command, 'check', file], runs: settings.runs },
        ...peers.map(({ name, command }) => ({
          name,
          argv: command ? command(file) : [process.execPath, PARSE_ONLY, name, file],
          runs: settings.runs,
        })),
      ],
      settings.progress,
    );
    for (const { name, same } of peers) {
      const [ours, theirs] = [outcomes[check], outcomes[name]];
      const found = cellsOfBoth(ours, theirs, [
        ratio(ours.seconds, theirs.seconds),
        ratio(ours.kilobytes, theirs.kilobytes),
        `${many(ours.spread)} and ${many(theirs.spread)}`,
      ]);
      rows.push([format.name, many(megabytes(file)), same ? `${name} (same parser)` : name, ...found]);
    }
    failures.push(...failuresOf(outcomes));
  }
  return {
    title: `Throughput, ${number(datasets)} datasets`,
    note: 'A whole check through reading and parsing the same file alone, as whole processes.',
    lines: table(
      [
        'format',
        'file, MB',
        'compared with',
        'time, check / peer',
        'peak memory, check / peer',
        'slowest / fastest run',
      ],
      rows,
    ),
    failures,
  };
}
