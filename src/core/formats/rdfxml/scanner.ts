import type { Args } from '../../model/finding.js';
import type { CommonFault, XmlFault } from '../shared/graph/faults.js';
import {
  characterOf,
  type EntityRefusal,
  noEntities,
  predefinedText,
  reference,
  unknownCharacterIn,
} from './entities.js';
import { isNameStart } from './xml-names.js';

/** What the scanner has come to. */
export const xmlEvent = { end: 0, open: 1, close: 2, text: 3 } as const;
export type XmlEvent = (typeof xmlEvent)[keyof typeof xmlEvent];

/** An attribute as it stands in a tag. */
export interface XmlAttribute {
  readonly name: string;
  /** With line breaks and entities resolved. */
  readonly value: string;
  /** Place of the value without its quotation marks. */
  readonly start: number;
  readonly end: number;
}

/** What the scanner reports while it goes on. */
export interface XmlListener {
  readonly syntax: (cause: XmlFault | CommonFault, start: number, end: number, args?: Args) => void;
  /** An entity that is not followed, with its reason. */
  readonly entity: (name: string, reason: EntityRefusal, start: number, end: number) => void;
}

const declaration = /<\?xml[ \t\r\n]([^?]*)\?>/y;
const attributeName = /[^\s=/>"'<]+/y;
const unquoted = /[^\s"'<>]*[^\s"'<>/]|/y;
const encodings =
  /^(?:utf-?8|utf-?16(?:[lb]e)?|us-ascii|ascii|iso[-_]8859-\d{1,2}|latin-?\d|windows-125\d|cp125\d|macintosh)$/i;
/** So many characters come out of entities in a file. */
const mostExpanded = 1_000_000;

/**
 * Goes through an XML text and stops at every tag and text; what it has come to stands in its fields. It tells
 * what is wrong and goes on, so that one slip does not hide the rest of the file.
 */
export class XmlScanner {
  /** Name of the opening tag, with its prefix. */
  name = '';
  /** Place of the whole tag, or of the text. */
  start = 0;
  end = 0;
  isEmpty = false;
  isCdata = false;
  attributes: XmlAttribute[] = [];
  private at = 0;
  private readonly entities = noEntities();
  private readonly refused = new Set<string>();
  /** Names of the attributes of a tag that has very many of them. */
  private names = new Set<string>();
  private expanded = 0;
  private hasRoot = false;

  constructor(
    readonly text: string,
    private readonly listener: XmlListener,
  ) {
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
    this.prolog();
  }

  /** Goes to the next tag or text. */
  next(): XmlEvent {
    const { text } = this;
    for (;;) {
      const at = this.at;
      if (at >= text.length) return xmlEvent.end;
      if (text.charCodeAt(at) !== 0x3c) {
        let next = text.indexOf('<', at);
        if (next < 0) next = text.length;
        this.start = at;
        this.end = next;
        this.at = next;
        this.isCdata = false;
        return xmlEvent.text;
      }
      const code = text.charCodeAt(at + 1);
      if (code === 0x2f) return this.closeTag();
      if (code === 0x21) {
        if (this.special()) return xmlEvent.text;
      } else if (code === 0x3f) {
        const end = text.indexOf('?>', at);
        if (/^<\?xml\s/.test(text.slice(at, at + 6)))
          this.listener.syntax('xml-declaration-place', at, at + 5);
        this.at = this.orEnd(end, 2, at, '<?');
      } else if (isNameStart(code)) {
        this.openTag();
        return xmlEvent.open;
      } else {
        this.listener.syntax('xml-less-than', at, at + 1);
        this.start = at;
        const next = text.indexOf('<', at + 1);
        this.end = next < 0 ? text.length : next;
        this.at = this.end;
        this.isCdata = false;
        return xmlEvent.text;
      }
    }
  }

  /** The text of a stretch of the source, with line breaks and entities resolved. */
  decode(start: number, end: number, isAttribute = false): string {
    let value = this.text.slice(start, end);
    if (value.includes('\r')) value = value.replace(/\r\n?/g, '\n');
    if (isAttribute && (value.includes('\n') || value.includes('\t'))) value = value.replace(/[\t\n]/g, ' ');
    if (!value.includes('&')) return value;
    return value.replace(reference, (whole, decimal, hex, name, offset) =>
      this.resolve(whole, decimal, hex, name, start + offset),
    );
  }

  /** The text of a stretch of the source, with line breaks resolved and nothing else. */
  plain(start: number, end: number): string {
    return this.text.slice(start, end).replace(/\r\n?/g, '\n');
  }

  /** What a reference stands for. It is written at the offset, or a little later after Windows line breaks. */
  private resolve(
    whole: string,
    decimal: string | undefined,
    hex: string | undefined,
    name: string | undefined,
    offset: number,
  ): string {
    const plain = name === undefined ? characterOf(decimal, hex) : predefinedText(name);
    if (plain !== undefined) return plain;
    const entity = name === undefined ? undefined : this.entities.textOf(name);
    if (entity !== undefined && this.expanded + entity.length <= mostExpanded) {
      this.expanded += entity.length;
      return entity;
    }
    const start = Math.max(offset, this.text.indexOf(whole, offset));
    const end = start + whole.length;
    if (name === undefined) {
      this.listener.syntax(whole === '&' ? 'xml-ampersand' : 'control', start, end);
    } else if (!this.refused.has(name)) {
      if (!this.entities.has(name)) this.listener.syntax('xml-unknown-entity', start, end, { name });
      else {
        this.refused.add(name);
        this.listener.entity(name, 'size', start, end);
      }
    }
    return whole;
  }

  /** Goes to the opening tag at this place, however far it has come. */
  tagAt(start: number): this {
    // What the document type declares is needed by the attributes.
    if (!this.hasRoot) this.next();
    this.at = start;
    this.openTag();
    return this;
  }

  private openTag(): void {
    const { text } = this;
    this.hasRoot = true;
    const start = this.at;
    let at = start + 1;
    let code = text.charCodeAt(at);
    while (code > 0x20 && code !== 0x2f && code !== 0x3e && code !== 0x3c) code = text.charCodeAt(++at);
    this.name = text.slice(start + 1, at);
    this.start = start;
    this.isEmpty = false;
    this.attributes = none;
    for (;;) {
      while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++at);
      if (code === 0x3e) {
        at += 1;
        break;
      }
      if (code === 0x2f && text.charCodeAt(at + 1) === 0x3e) {
        this.isEmpty = true;
        at += 2;
        break;
      }
      if (Number.isNaN(code) || code === 0x3c) {
        this.listener.syntax('xml-tag', start, Math.min(at, start + 200), { name: this.name });
        break;
      }
      at = this.attribute(at);
      code = text.charCodeAt(at);
    }
    this.end = at;
    this.at = at;
  }

  /** Reads an attribute; gives where it ends. */
  private attribute(from: number): number {
    const { text, listener } = this;
    attributeName.lastIndex = from;
    if (!attributeName.test(text)) {
      listener.syntax('xml-tag', from, from + 1, { name: this.name });
      return from + 1;
    }
    let at = attributeName.lastIndex;
    const name = text.slice(from, at);
    let code = text.charCodeAt(at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++at);
    if (code !== 0x3d) {
      listener.syntax('xml-tag', from, from + name.length, { name });
      return at;
    }
    code = text.charCodeAt(++at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++at);
    let start = at;
    let end = at;
    let after = at;
    if (code === 0x22 || code === 0x27) {
      start = at + 1;
      end = text.indexOf(code === 0x22 ? '"' : "'", start);
      after = end + 1;
      if (end < 0 || text.slice(start, end).includes('<')) {
        // The closing quotation mark is missing: the value ends where the tag or a word does.
        unquoted.lastIndex = start;
        unquoted.test(text);
        end = Math.max(start, unquoted.lastIndex);
        after = end;
        listener.syntax('xml-attribute-quote', from, end, { name });
      }
    } else {
      unquoted.lastIndex = at;
      unquoted.test(text);
      end = Math.max(at, unquoted.lastIndex);
      after = end;
      listener.syntax('xml-attribute-quote', from, Math.max(end, from + name.length + 1), { name });
    }
    if (this.attributes === none) this.attributes = [];
    else if (this.hasAttribute(name)) {
      listener.syntax('xml-attribute-twice', from, end, { name });
      return after;
    }
    this.attributes.push({ name, value: this.decode(start, end, true), start, end });
    return after;
  }

  private hasAttribute(name: string): boolean {
    const { attributes } = this;
    if (attributes.length < 20) return attributes.some((attribute) => attribute.name === name);
    if (attributes.length === 20) this.names = new Set(attributes.map((attribute) => attribute.name));
    if (this.names.has(name)) return true;
    this.names.add(name);
    return false;
  }

  private closeTag(): XmlEvent {
    const { text, at } = this;
    const [end, next] = [text.indexOf('>', at), text.indexOf('<', at + 1)];
    this.start = at;
    // Without its last sign it ends where the next tag begins.
    this.end = next >= 0 && next < end ? next : this.orEnd(end, 1, at, '</');
    this.at = this.end;
    return xmlEvent.close;
  }

  /** Whether the closing tag that it has come to closes an element of this name. */
  closes(name: string): boolean {
    const after = this.text.charCodeAt(this.start + 2 + name.length);
    return (after === 0x3e || after <= 0x20) && this.text.startsWith(name, this.start + 2);
  }

  /** The name in the closing tag that it has come to. */
  closedName(): string {
    const inner = this.text.slice(this.start + 2, this.end);
    return (inner.endsWith('>') ? inner.slice(0, -1) : inner).trimEnd();
  }

  /** Comments, CDATA sections and what else starts with `<!`. Says whether it is a text. */
  private special(): boolean {
    const { text, at } = this;
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('--', at + 4);
      if (end >= 0 && text.charCodeAt(end + 2) !== 0x3e) this.listener.syntax('xml-comment', end, end + 2);
      this.at = this.orEnd(text.indexOf('-->', at + 4), 3, at, '<!--');
      return false;
    }
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at + 9);
      this.start = at + 9;
      this.end = end < 0 ? text.length : end;
      this.at = this.orEnd(end, 3, at, '<![CDATA[');
      this.isCdata = true;
      return true;
    }
    if (/^<!doctype\b/i.test(text.slice(at, at + 10)) && !this.hasRoot) {
      this.doctype();
      return false;
    }
    this.listener.syntax('xml-less-than', at, at + 2);
    this.at = at + 2;
    return false;
  }

  private prolog(): void {
    declaration.lastIndex = this.at;
    const match = declaration.exec(this.text);
    if (!match) return;
    const encoding = /encoding\s*=\s*["']([^"']*)["']/.exec(match[1]!)?.[1];
    if (encoding !== undefined && !encodings.test(encoding)) {
      const start = match.index + match[0].indexOf(encoding, match[0].indexOf('encoding') + 8);
      this.listener.syntax('xml-encoding', start, start + encoding.length, { encoding });
    }
    this.at = declaration.lastIndex;
  }

  /** The document type: short entities of the file itself are harmless, everything else is not followed. */
  private doctype(): void {
    const { text, listener } = this;
    const start = this.at;
    const head = /<!doctype\s+\S+?(?=[\s[>])\s*(?:(SYSTEM|PUBLIC)\s*((?:"[^"]*"|'[^']*')\s*)+)?/iy;
    head.lastIndex = start;
    const match = head.exec(text);
    let at = match ? head.lastIndex : start + 9;
    if (match?.[1] !== undefined) listener.entity(match[2]!.trim().slice(1, -1), 'external', start, at);
    while (text.charCodeAt(at) <= 0x20) at += 1;
    if (text.charCodeAt(at) === 0x5b) at = this.internalSubset(at + 1);
    const end = text.indexOf('>', at);
    this.at = this.orEnd(end, 1, start, '<!DOCTYPE');
  }

  private internalSubset(from: number): number {
    const { text, listener } = this;
    const item =
      /\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!ENTITY\s+(%\s+)?([^\s"'>]+)(?:(?:\s+"([^"]*)"|\s+'([^']*)'|[\s"'])[^>]*)?>|<![A-Z](?:"[^"]*"|'[^']*'|[^>"'])*>|%[^;\s]*;/y;
    let at = from;
    for (;;) {
      if (text.charCodeAt(at) === 0x5d) return at + 1;
      item.lastIndex = at;
      const match = item.exec(text);
      if (!match) {
        const end = text.indexOf(']', at);
        listener.syntax('xml-tag', at, at + 1, { name: '!DOCTYPE' });
        return end < 0 ? text.length : end + 1;
      }
      const [whole, parameter, name, double, single] = match;
      if (name !== undefined)
        this.declare(name, double ?? single, parameter !== undefined, at, at + whole.length);
      else if (whole.startsWith('%')) listener.entity(whole.slice(1, -1), 'parameter', at, at + whole.length);
      at = item.lastIndex;
    }
  }

  private declare(
    name: string,
    value: string | undefined,
    isParameter: boolean,
    start: number,
    end: number,
  ): void {
    if (this.entities.has(name) || this.refused.has(name)) return;
    const reason = this.entities.declare(name, value, isParameter);
    const unknown = value === undefined ? undefined : unknownCharacterIn(value);
    if (unknown !== undefined) {
      const at = this.text.indexOf(unknown, start);
      this.listener.syntax('control', at, at + unknown.length);
    }
    if (reason === undefined) return;
    // A file with very many of them is reported once.
    if (this.refused.size < 20) this.listener.entity(name, reason, start, end);
    this.refused.add(name);
  }

  /** The offset after something that ends at `end`; at the end of the text where it never ends. */
  private orEnd(end: number, length: number, start: number, open: string): number {
    if (end >= 0) return end + length;
    this.listener.syntax('xml-unclosed', start, Math.min(start + open.length, this.text.length), { open });
    return this.text.length;
  }
}

const none: XmlAttribute[] = [];
