import { unlessUsual } from '../shared/hosts.js';

/** Texts that stand where nobody has written the real one yet. */
const placeholders = [
  'todo, tbd, tba, fixme, wip, test, testar, testing, testtest, test test, asdf, qwerty, foo bar',
  'x, xx, xxx, xxxx, xxxxx, n/a, na, null, none, undefined, saknas, okänd, platshållare, placeholder, exempeltext',
  'titel, title, rubrik, beskrivning, description, nyckelord, keyword, fyll i, fill in, kommer senare',
  'ingen beskrivning, beskrivning saknas, no description, titel saknas, untitled, namnlös, your text here',
  'titel på svenska, titel på engelska, beskrivning på svenska, beskrivning på engelska, skriv här, din text här',
].flatMap((line) => line.split(', '));

const longest = Math.max(...placeholders.map(({ length }) => length)) + 10;
const sign = '[\\s.:;,!?"\'<>[\\](){}_*-]*';

const placeholder = new RegExp(`^${sign}(?:${placeholders.join('|').replaceAll(' ', '\\s+')})${sign}$`, 'i');

/** The first two letters of all of them. Most texts begin with others, and need no closer look. */
const beginnings = new Set([...placeholders, 'todo', 'fixme', 'tbd', 'xxx'].map((text) => beginningOf(text)));

/** The first two characters as a number, whatever their case; 0 where a letter of ASCII does not stand first. */
function beginningOf(text: string): number {
  const first = text.charCodeAt(0) | 32;
  // A lone x counts as well, whatever follows it.
  if (first === 120) return 120;
  return first >= 97 && first <= 122 ? (first << 16) | (text.charCodeAt(1) | 32) : 0;
}

/** What a reminder to oneself begins with, in capitals. */
const reminder = new RegExp(`^${sign}(?:TODO|FIXME|TBD|XXX)(?![A-Za-zÅÄÖåäö0-9])`);

/** Whether a text is filler that was meant to be replaced. */
export function isPlaceholder(text: string): boolean {
  const beginning = beginningOf(text);
  if (beginning === 0 || beginnings.has(beginning)) {
    if ((text.length <= longest && placeholder.test(text)) || reminder.test(text)) return true;
  }
  return text.includes('orem ipsum');
}

/** Whether a text is the mark that `init` leaves where somebody has to write. */
export function isMark(text: string): boolean {
  return text.length < 12 && /^\s*(?:fyll i|fill in)\s*$/i.test(text);
}

/** Hosts that are set aside for examples (RFC 2606), or that are the writer's own computer. */
const exampleHost =
  /^(?:https?:\/\/|mailto:[^@\s]*@)(?:[^/?#@\s]*[.@])?(?:example\.(?:com|org|net|edu)|[a-z0-9-]+\.example|example|localhost|127\.0\.0\.1)(?=[:/?#]|$)/i;

/** Whether an address leads nowhere, since its host exists in examples only. */
export const isExampleAddress = unlessUsual((address) => {
  const mayBe = address.includes('example') || address.includes('localhost') || address.includes('127.0.0.1');
  return mayBe && exampleHost.test(address);
});
