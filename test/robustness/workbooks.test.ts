/** Workbooks with something wrong in their XML: no crash, no hang, and what is found has a place. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { check, fix } from '../../src/index.js';
import { runs } from '../runs.js';
import { type SheetContent, xlsx } from '../workbooks/make.js';

const sheets: readonly SheetContent[] = [
  {
    name: 'Datamängder',
    rows: [
      ['Id', 'Titel (sv)', 'Ändringsdatum', 'Landningssida', 'distribution license'],
      [
        'https://data.exempel.se/d/1',
        'Badplatser',
        { day: 45352 },
        { text: 'Webb', link: 'https://www.exempel.se/bad' },
        'https://creativecommons.org/licenses/by/4.0',
      ],
      [
        'https://data.exempel.se/d/2',
        { rich: ['Lek', 'platser'] },
        2024,
        { error: '#REF!' },
        { formula: 'A1' },
      ],
    ],
    merged: ['C2:C3'],
  },
  {
    name: 'Katalog',
    rows: [
      ['Titel', { inline: 'Öppna data' }],
      ['Beskrivning', 'Allt'],
      ['Licens', 'CC0'],
    ],
  },
];

/** Numbers that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pieces = [
  '<',
  '>',
  '&',
  '"',
  '</row>',
  '<c r="XFD1048577">',
  '<v>1e999</v>',
  '&#0;',
  ']]>',
  '<!--',
  'r="A0"',
  '-1',
  ' s="99"',
  '\u0000',
];

function mutated(xml: string, next: () => number): string {
  const at = Math.floor(next() * xml.length);
  const length = Math.floor(next() * 40);
  const piece = pieces[Math.floor(next() * pieces.length)]!;
  switch (Math.floor(next() * 4)) {
    case 0:
      return xml.slice(0, at) + xml.slice(at + length);
    case 1:
      return xml.slice(0, at) + piece + xml.slice(at);
    case 2:
      return xml.slice(0, at);
    default:
      return xml.slice(0, at) + xml.slice(at, at + length).repeat(3) + xml.slice(at + length);
  }
}

it('hundreds of them are read to the end', { timeout: 2_400_000 }, async () => {
  const parts = unzipSync(xlsx(sheets));
  const names = Object.keys(parts).filter((name) => !name.includes('theme'));
  const next = random(7);
  for (let round = 0; round < runs(200).numRuns; round++) {
    const name = names[Math.floor(next() * names.length)]!;
    const bytes = xlsx(sheets, { parts: { [name]: mutated(strFromU8(parts[name]!), next) } });
    const input = { path: 'a.xlsx', bytes, named: true };
    const { report } = await check([input], { language: 'sv', fixes: round % 10 === 0 ? 'counted' : 'none' });
    for (const { rule, cell, message } of report.diagnostics) {
      expect(`${rule} ${message}`).not.toContain('undefined');
      if (rule !== 'document-no-resource') expect(cell?.sheet, `${round} ${rule}`).toBeDefined();
    }
    if (round % 10 === 0) await fix([input], { language: 'sv', unsafe: true });
  }
});
