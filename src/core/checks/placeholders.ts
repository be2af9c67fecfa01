/** Texts that stand where nobody has written the real one yet, without case and signs at their ends. */
const placeholders = new Set(
  [
    'todo, tbd, tba, fixme, wip, test, testar, testing, testtest, test test, asdf, qwerty, foo bar',
    'x, xx, xxx, xxxx, xxxxx, n/a, na, null, none, undefined, saknas, okänd, platshållare, placeholder, exempeltext',
    'titel, title, rubrik, beskrivning, description, nyckelord, keyword, fyll i, kommer senare',
    'ingen beskrivning, beskrivning saknas, no description, titel saknas, untitled, namnlös, your text here',
    'titel på svenska, titel på engelska, beskrivning på svenska, beskrivning på engelska, skriv här, din text här',
  ].flatMap((line) => line.split(', ')),
);

const longest = Math.max(...[...placeholders].map(({ length }) => length));

/** What a reminder to oneself begins with, in capitals. */
const reminder = /^\W*(?:TODO|FIXME|TBD|XXX)\b/;

/** Whether a text is filler that was meant to be replaced. */
export function isPlaceholder(text: string): boolean {
  if (reminder.test(text) || /\blorem ipsum\b/i.test(text)) return true;
  if (text.length > longest + 10) return false;
  return placeholders.has(
    text
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^[\s.:;,!?"'<>[\](){}_*-]+|[\s.:;,!?"'<>[\](){}_*-]+$/g, ''),
  );
}

/** Hosts that are set aside for examples (RFC 2606), or that are the writer's own computer. */
const exampleHost =
  /^(?:https?:\/\/|mailto:[^@\s]*@)(?:[^/?#@\s]*[.@])?(?:example\.(?:com|org|net|edu)|[a-z0-9-]+\.(?:example|invalid|test)|example|localhost|127\.0\.0\.1)(?=[:/?#]|$)/i;

/** Whether an address leads nowhere, since its host exists in examples only. */
export function isExampleAddress(address: string): boolean {
  return exampleHost.test(address);
}
