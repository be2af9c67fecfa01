/** Columns that say whether a row may be published. */
import { normaliseKey } from '../../../profile/keys.js';

/** Headings of columns in which yes means that a row may be published. */
const mayBePublished = new Set(
  [
    'öppna data',
    'öppen data',
    'öppet data',
    'öppet',
    'ska publiceras',
    'publiceras',
    'publicera',
    'får publiceras',
    'kan publiceras',
    'publiceras som öppna data',
    'tillgängliggörs',
    'open data',
    'publish',
    'to be published',
    'may be published',
  ].map(normaliseKey),
);

/** Headings of columns in which yes means that it may not. */
const mayNot = new Set(
  [
    'personuppgifter',
    'innehåller personuppgifter',
    'personuppgift',
    'känsliga personuppgifter',
    'sekretess',
    'sekretessbelagd',
    'sekretessbelagt',
    'omfattas av sekretess',
    'skyddade uppgifter',
    'personal data',
    'contains personal data',
    'confidential',
    'secret',
  ].map(normaliseKey),
);

const yes =
  /^(?:ja|j|yes|y|x|1|sant|true|delvis|partly|vissa|some|kanske|maybe|oklart|unclear)(?![\p{L}\d])/iu;
const no =
  /^(?:nej|n|no|0|falskt|false|ej|inte|aldrig|never|not|planerad|planeras|planerat|planned|kommande|senare|later|utreds|under utredning|delvis|partly|kanske|maybe|oklart|unclear)(?![\p{L}\d])/iu;

/** Whether a heading is one of a column that says what may be published. */
export function marksPublication(heading: string): boolean {
  const key = normaliseKey(heading.replace(/\?\s*$/, ''));
  return mayBePublished.has(key) || mayNot.has(key);
}

/** Whether a cell under such a heading keeps its row from being published. In doubt it does: it is reported. */
export function keepsBack(heading: string, cell: string): boolean {
  const key = normaliseKey(heading.replace(/\?\s*$/, ''));
  return (mayBePublished.has(key) ? no : yes).test(cell.trim());
}
