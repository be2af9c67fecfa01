/** A list of catalogues to audit: a table with a row for each. */

import { dirname, relative, resolve } from 'node:path';
import type { Language } from '../core/model/profile.js';
import { decode } from '../core/source/decode.js';
import type { AuditEntry } from './audit-rows.js';
import { UserError } from './exit.js';
import type { Invocation } from './invocation.js';
import { readNamed } from './read-named.js';

/** What the columns may be called. */
const columns = {
  name: ['name', 'namn', 'catalogue', 'katalog', 'kommun', 'municipality'],
  address: ['address', 'adress', 'url', 'source', 'källa', 'path', 'sökväg', 'fil', 'file'],
  organisation: [
    'organisation number',
    'organisationsnummer',
    'organisation',
    'orgnr',
    'organization number',
  ],
  group: ['group', 'grupp', 'region', 'län'],
} as const;

const say: Readonly<Record<Language, (path: string) => string>> = {
  sv: (path) =>
    `${path} ska ha en rad med rubriker, där en heter adress, till exempel: namn;adress;organisationsnummer;grupp`,
  en: (path) =>
    `${path} has to have a row of headings, one of them address, such as: name,address,organisation number,group`,
};

/** The catalogues in a list. Files are named from the folder of the list. */
export async function readAuditList(path: string, invocation: Invocation): Promise<readonly AuditEntry[]> {
  const { world, language } = invocation;
  const absolute = resolve(world.cwd, path);
  const { text } = decode(await readNamed(absolute, path, invocation), undefined);
  const [heads = [], ...rows] = tableOf(text.replace(/^\ufeff/, ''));
  const names = heads.map((head) => head.trim().toLowerCase());
  const at = (key: keyof typeof columns) =>
    names.findIndex((name) => (columns[key] as readonly string[]).includes(name));
  const place = {
    name: at('name'),
    address: at('address'),
    organisation: at('organisation'),
    group: at('group'),
  };
  if (place.address < 0) throw new UserError(say[language](path));
  return rows.flatMap((row): readonly AuditEntry[] => {
    const cell = (index: number) => row[index]?.trim() || undefined;
    const address = cell(place.address);
    if (address === undefined) return [];
    const isWeb = /^https?:\/\//i.test(address);
    const operand = isWeb ? address : relative(world.cwd, resolve(dirname(absolute), address)) || '.';
    return [
      {
        operand,
        isListed: true,
        name: cell(place.name),
        organisation: cell(place.organisation),
        group: cell(place.group),
      },
    ];
  });
}

/** The cells of a table whose columns a semicolon, a comma or a tab divides. */
function tableOf(text: string): readonly (readonly string[])[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  const [delimiter = ','] = [';', '\t', ','].sort((one, other) => count(other) - count(one));
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((item) => item.trim() !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === delimiter) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}
