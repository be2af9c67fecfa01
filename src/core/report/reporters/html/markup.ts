/** HTML that is safe by construction: whatever is put into a template is escaped unless it is HTML itself. */

import { commandInside } from '../text/visible.js';

/** A piece of HTML. Only `html` and `trusted` make one. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** A template whose values are escaped; pieces of HTML and lists of them are put in as they are. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  let markup = strings[0]!;
  values.forEach((value, index) => {
    markup += markupOf(value) + strings[index + 1]!;
  });
  return { markup };
}

/** Our own text that is HTML, style or script already; never anything from a file. */
export function trusted(markup: string): Html {
  return { markup };
}

function markupOf(value: Part): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}

/**
 * A text as the content of an element or attribute. Control characters and marks that turn the direction of the text
 * are shown by their number, for they hide what is really written. What the runner of a pipeline takes for a command in
 * a log is written with numbers of characters.
 */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign]!)
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu,
      (sign) => `&lt;U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}&gt;`,
    )
    .replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1&#58;')
    .replace(commandInside, '&#35;');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
