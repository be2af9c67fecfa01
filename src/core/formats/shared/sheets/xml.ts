/** The XML in workbooks, piece by piece: what programs write, without the parts of XML that they never use. */

/** Why XML cannot be read on. */
export interface XmlFault {
  readonly offset: number;
  readonly cause: 'unclosed' | 'mismatched' | 'document-type';
}

/** What stands next in the text. */
export type Token = 'open' | 'close' | 'text' | 'end';

/** Reads start tags, end tags and texts; after a fault there is nothing more to read. */
export class XmlReader {
  /** The local name of the tag. */
  name = '';
  /** Where the tag or text stands. */
  start = 0;
  end = 0;
  /** Whether the start tag is an end tag too. */
  isEmpty = false;
  fault: XmlFault | undefined;
  private readonly opened: string[] = [];

  constructor(readonly source: string) {
    this.end = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** How many elements are open around what was read last. */
  get depth(): number {
    return this.opened.length;
  }

  next(): Token {
    const { source } = this;
    for (;;) {
      const at = this.end;
      if (this.fault) return 'end';
      if (at >= source.length) {
        if (this.opened.length > 0) this.stop('unclosed', at);
        return 'end';
      }
      this.start = at;
      if (source.charCodeAt(at) !== 60) {
        const next = source.indexOf('<', at);
        this.end = next < 0 ? source.length : next;
        return 'text';
      }
      const second = source.charCodeAt(at + 1);
      if (second === 33 || second === 63) {
        if (source.startsWith('<![CDATA[', at)) {
          if (!this.skipTo(']]>')) return 'end';
          return 'text';
        }
        if (/^<!DOCTYPE/i.test(source.slice(at, at + 9))) {
          this.stop('document-type', at);
          return 'end';
        }
        if (!this.skipTo(source.startsWith('<!--', at) ? '-->' : '>')) return 'end';
        continue;
      }
      return this.tag(second === 47);
    }
  }

  /** Reads on behind the element whose start tag was read last. */
  skip(): void {
    if (this.isEmpty) return;
    const outside = this.opened.length - 1;
    while (this.opened.length > outside && this.next() !== 'end');
  }

  /** All text in the element whose start tag was read last, except in elements of these names. */
  content(without: readonly string[] = []): string {
    if (this.isEmpty) return '';
    const outside = this.opened.length - 1;
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === 'end' || (token === 'close' && this.opened.length === outside)) return text;
      if (token === 'text') text += this.text();
      else if (token === 'open' && without.includes(this.name)) this.skip();
    }
  }

  /** The text that was read last, as it is meant. */
  text(): string {
    const raw = this.source.slice(this.start, this.end);
    return raw.startsWith('<![CDATA[') ? raw.slice(9, -3) : unescaped(raw);
  }

  /** The attributes of the start tag that was read last, by their local names. */
  attributes(): Readonly<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const [, name, double, single] of this.source.slice(this.start, this.end).matchAll(attribute))
      found[name!.slice(name!.indexOf(':') + 1)] = unescaped(double ?? single ?? '');
    return found;
  }

  private tag(isEnd: boolean): Token {
    const { source, start } = this;
    const end = endOfTag(source, start);
    if (end < 0) {
      this.stop('unclosed', start);
      return 'end';
    }
    this.end = end;
    let at = start + (isEnd ? 2 : 1);
    const from = at;
    while (at < end && !isNameEnd(source.charCodeAt(at))) at += 1;
    const whole = source.slice(from, at);
    this.name = whole.slice(whole.indexOf(':') + 1);
    if (isEnd) {
      if (this.opened.pop() !== whole) {
        this.stop('mismatched', start);
        return 'end';
      }
      return 'close';
    }
    this.isEmpty = source.charCodeAt(end - 2) === 47;
    if (whole === '') {
      this.stop('mismatched', start);
      return 'end';
    }
    if (!this.isEmpty) this.opened.push(whole);
    return 'open';
  }

  private skipTo(mark: string): boolean {
    const at = this.source.indexOf(mark, this.start);
    if (at < 0) this.stop('unclosed', this.start);
    else this.end = at + mark.length;
    return at >= 0;
  }

  private stop(cause: XmlFault['cause'], offset: number): void {
    this.fault = { cause, offset };
  }
}

const attribute = /(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Where a tag ends; `>` in the value of an attribute does not end it. */
function endOfTag(source: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
    else if (code === 60) return -1;
  }
  return -1;
}

function isNameEnd(code: number): boolean {
  return code === 62 || code === 47 || code <= 32;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** A text as it stands in XML; characters that XML cannot hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign]!);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
