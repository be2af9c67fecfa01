/** Values that came with something around or inside them from where they were copied: marks that nobody sees, quotation marks, a formula. */

/** Signs without width, and spaces that are no ordinary ones, which come along from web pages and documents. */
const unseen = /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff]/g;
const oddSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

const pairs = /^(?:"(.*)"|'(.*)'|[“”„](.*)[“”]|[‘’‚](.*)[‘’]|«(.*)»|<(.*)>)$/s;

/** `=HYPERLINK("https://…";"Hämta")`, `=HYPERLÄNK(…)`, and `[Hämta](https://…)` of Markdown. */
const formula = /^=\s*HYPERL(?:INK|ÄNK)\(\s*"([^"]*)"/i;
const markdown = /^\[[^\]]*\]\((\S+)\)$/;

/** The value as it was before it was spoilt; undefined where nothing is around it or hidden in it. */
export function unspoilt(value: string): string | undefined {
  let text = value.replace(unseen, '').replace(oddSpace, ' ').trim();
  text = formula.exec(text)?.[1] ?? markdown.exec(text)?.[1] ?? text;
  const [, ...inner] = pairs.exec(text) ?? [];
  text = (inner.find((part) => part !== undefined) ?? text).trim();
  return text === '' || text === value.trim() ? undefined : text;
}
