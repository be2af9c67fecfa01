import { commandInside } from './text/visible.js';

/**
 * A text as the content of an XML element or attribute: escaped, and without what XML 1.0 cannot hold. Signs that steer a
 * terminal or turn the direction of the text, and what the runner of a pipeline takes for a command, stand as numbers of
 * characters, which mean the same to every reader of XML.
 */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (sign) => entities[sign]!)
    .replace(
      /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
      (sign) => `&#${sign.charCodeAt(0)};`,
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
  '\r': '&#13;',
};
