/** Texts that stand where nobody has written the real one yet. */
const placeholders = [
  'todo, tbd, tba, fixme, wip, test, testar, testing, testtest, test test, asdf, qwerty, foo bar',
  'x, xx, xxx, xxxx, xxxxx, n/a, na, null, none, undefined, saknas, okänd, platshållare, placeholder, exempeltext',
  'titel, title, rubrik, beskrivning, description, nyckelord, keyword, fyll i, kommer senare',
  'ingen beskrivning, beskrivning saknas, no description, titel saknas, untitled, namnlös, your text here',
  'titel på svenska, titel på engelska, beskrivning på svenska, beskrivning på engelska, skriv här, din text här',
].flatMap((line) => line.split(', '));

const longest = Math.max(...placeholders.map(({ length }) => length)) + 10;
const sign = '[\\s.:;,!?"\'<>[\\](){}_*-]*';

const placeholder = new RegExp(`^${sign}(?:${placeholders.join('|').replaceAll(' ', '\\s+')})${sign}$`, 'i');

/** What a reminder to oneself begins with, in capitals. */
const reminder = new RegExp(`^${sign}(?:TODO|FIXME|TBD|XXX)(?![A-Za-zÅÄÖåäö0-9])`);

/** Whether a text is filler that was meant to be replaced. */
export function isPlaceholder(text: string): boolean {
  if (text.length <= longest && placeholder.test(text)) return true;
  return text.includes('orem ipsum') || reminder.test(text);
}

/** Hosts that are set aside for examples (RFC 2606), or that are the writer's own computer. */
const exampleHost =
  /^(?:https?:\/\/|mailto:[^@\s]*@)(?:[^/?#@\s]*[.@])?(?:example\.(?:com|org|net|edu)|[a-z0-9-]+\.example|example|localhost|127\.0\.0\.1)(?=[:/?#]|$)/i;

/** Whether an address leads nowhere, since its host exists in examples only. */
export function isExampleAddress(address: string): boolean {
  const mayBe = address.includes('example') || address.includes('localhost') || address.includes('127.0.0.1');
  return mayBe && exampleHost.test(address);
}
