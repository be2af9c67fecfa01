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

const longest = Math.max(...[...placeholders].map(({ length }) => length)) + 10;

/** The first letters of placeholders: most texts begin otherwise, and need no closer look. */
const firstLetters = new Set([...placeholders].map(([letter]) => letter));

/** What a reminder to oneself begins with, in capitals. */
const reminder = /^[^\p{L}\p{N}]*(?:TODO|FIXME|TBD|XXX)(?![\p{L}\p{N}])/u;

const signs = /^[\s.:;,!?"'<>[\](){}_*-]+|[\s.:;,!?"'<>[\](){}_*-]+$/g;

/** Whether a text is filler that was meant to be replaced. */
export function isPlaceholder(text: string): boolean {
  if (text.includes('orem ipsum') || text.includes('OREM IPSUM')) return true;
  const first = text.charAt(0);
  const isOrdinary = first >= 'A' && first <= 'z' && !firstLetters.has(first.toLowerCase());
  if (isOrdinary && first !== '[' && first !== '_') return false;
  if (reminder.test(text)) return true;
  if (text.length > longest) return false;
  return placeholders.has(text.toLowerCase().replace(/\s+/g, ' ').replace(signs, ''));
}

/** Hosts that are set aside for examples (RFC 2606), or that are the writer's own computer. */
const exampleHost =
  /^(?:https?:\/\/|mailto:[^@\s]*@)(?:[^/?#@\s]*[.@])?(?:example\.(?:com|org|net|edu)|[a-z0-9-]+\.example|example|localhost|127\.0\.0\.1)(?=[:/?#]|$)/i;

/** Whether an address leads nowhere, since its host exists in examples only. */
export function isExampleAddress(address: string): boolean {
  const mayBe = address.includes('example') || address.includes('localhost') || address.includes('127.0.0.1');
  return mayBe && exampleHost.test(address);
}
