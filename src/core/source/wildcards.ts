/** Patterns in which `*` stands for anything: compared in time that grows with the text, however many stars there are. */

/** Whether a text as a whole fits a pattern. */
export function fitsWhole(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0]!;
  if (parts.length === 1) return text === first;
  const last = parts[parts.length - 1]!;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  // What stands first is the best choice for each part: it leaves the most for those that follow.
  const end = text.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= end;
}
