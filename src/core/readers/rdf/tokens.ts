import { expandCurie } from '../../profile/prefixes.js';
import { SyntaxFault, type TurtleFault } from './faults.js';
import { type Graph, type Literal, literal, rdfType } from './graph.js';
import { checkTag, readIri } from './terms.js';

/** The most common IRI: a web address without any sign that needs a closer look. */
const plainIri = /<https?:\/\/[^\x00-\x20<>"{}|\\^`\x7f%/?#][^\x00-\x20<>"{}|\\^`\x7f%]*>/y;
/** A web address without its brackets. */
const bareAddress = /https?:\/\/[^\s<>"'{}|\\^`;,()[\]]*[^\s<>"'{}|\\^`;,()[\].]/y;
const escapes = /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([\s\S]?))/g;
const signs: Readonly<Record<string, string>> = {
  t: '\t',
  b: '\b',
  n: '\n',
  r: '\r',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** The part of a name after its prefix. */
const localName = /^(?![-.])(?:[^%\\]|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%])*$/;

/** ASCII signs that may stand in a prefixed name, besides letters and digits. */
const nameSigns = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (/[A-Za-z0-9_:.%\\-]/.test(String.fromCharCode(code))) nameSigns[code] = 1;
}

/** Reads the terms that Turtle, TriG, N-Triples and N-Quads have in common. `at` is where it stands in the text. */
export class TermReader {
  at: number;
  base: string | undefined;
  readonly prefixes = new Map<string, string>();
  /** Prefixed names that have been read already. */
  private readonly names = new Map<string, string>();

  constructor(
    readonly text: string,
    readonly graph: Graph,
    /** Told of faults that do not stop the reading. */
    readonly tell: (fault: SyntaxFault) => void,
  ) {
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** Declares a prefix. */
  declare(prefix: string, iri: string): void {
    if (this.prefixes.get(prefix) === iri) return;
    this.prefixes.set(prefix, iri);
    this.names.clear();
  }

  /** An IRI in angle brackets. */
  iri(attribute = '<>'): string {
    const { text, at } = this;
    plainIri.lastIndex = at;
    if (plainIri.test(text)) {
      this.at = plainIri.lastIndex;
      return text.slice(at + 1, this.at - 1);
    }
    const end = text.indexOf('>', at + 1);
    const raw = end < 0 ? '' : text.slice(at + 1, end);
    if (end < 0 || /[<\r\n]/.test(raw)) {
      const line = /[^\s;,]*/y;
      line.lastIndex = at;
      line.test(text);
      throw new SyntaxFault('turtle-iri', at, Math.max(at + 1, line.lastIndex));
    }
    this.at = end + 1;
    return readIri(this.graph, this.unescape(raw, at + 1, false), this.base, attribute, at, this.at);
  }

  /** A blank node with a label. */
  blank(): string {
    const { text, at } = this;
    let end = this.nameEnd(at + 2);
    const colon = text.indexOf(':', at + 2);
    if (colon >= 0 && colon < end) end = colon;
    if (end === at + 2) throw new SyntaxFault('turtle-value', at, end, { found: '_:' });
    this.at = end;
    return this.graph.blank(text.slice(at + 2, end));
  }

  /** A prefixed name; undefined where none stands. */
  prefixedName(): string | undefined {
    const { text, at } = this;
    const end = this.nameEnd(at);
    const token = text.slice(at, end);
    const known = this.names.get(token);
    if (known !== undefined) {
      this.at = end;
      return known;
    }
    const colon = token.indexOf(':');
    if (colon < 0) return undefined;
    this.at = end;
    const prefix = token.slice(0, colon);
    const local = token.slice(colon + 1);
    if (!localName.test(local)) this.tell(new SyntaxFault('turtle-value', at, end, { found: token }));
    const plainLocal = local.includes('\\') ? local.replace(/\\([_~.\-!$&'()*+,;=/?#@%])/g, '$1') : local;
    let namespace = this.prefixes.get(prefix);
    if (namespace === undefined) {
      bareAddress.lastIndex = at;
      const address = bareAddress.exec(text)?.[0];
      if (address !== undefined) {
        this.at = bareAddress.lastIndex;
        this.tell(new SyntaxFault('turtle-iri', at, this.at, { found: address }));
        return address;
      }
      this.tell(new SyntaxFault('turtle-prefix', at, end, { prefix }));
      // A customary prefix means the same everywhere; anything else stays as it was written.
      namespace = expandCurie(`${prefix}:`) ?? `${prefix}:`;
      this.prefixes.set(prefix, namespace);
    }
    const written = namespace + plainLocal;
    // The same string as elsewhere is compared faster than an equal one.
    const iri = written === rdfType ? rdfType : written;
    if (this.names.size < 100_000) this.names.set(token, iri);
    return iri;
  }

  /** A literal that starts with a quotation mark, with its language or type. */
  literal(isLongAllowed: boolean): Literal {
    const { text } = this;
    const start = this.at;
    const value = this.quoted(isLongAllowed);
    const next = text.charCodeAt(this.at);
    if (next === 0x40) {
      const tagStart = this.at + 1;
      let end = tagStart;
      for (;;) {
        const code = text.charCodeAt(end);
        const isTagSign =
          (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
        if (!isTagSign && code !== 0x2d && code !== 0x5f) break;
        end += 1;
      }
      const tag = text.slice(tagStart, end);
      this.at = end;
      checkTag(this.graph, tag, start, end);
      return literal(value, tag === '' ? undefined : tag, undefined);
    }
    if (next === 0x5e && text.charCodeAt(this.at + 1) === 0x5e) {
      this.at += 2;
      if (text.charCodeAt(this.at) === 0x3c) return literal(value, undefined, this.iri());
      const datatype = isLongAllowed ? this.prefixedName() : undefined;
      if (datatype === undefined) throw this.unexpected('turtle-value');
      return literal(value, undefined, datatype);
    }
    return literal(value, undefined, undefined);
  }

  /** A fault about what stands here. */
  unexpected(cause: TurtleFault | 'other'): SyntaxFault {
    const { text, at } = this;
    const token = /"[^"\r\n]{0,60}"?|<[^>\r\n]{0,200}>?|[^\s"<]{1,60}|/y;
    token.lastIndex = at;
    const found = token.exec(text)?.[0] ?? '';
    return new SyntaxFault(cause, at, Math.min(text.length, at + Math.max(1, found.length)), { found });
  }

  private quoted(isLongAllowed: boolean): string {
    const { text, at } = this;
    const quote = text[at]!;
    if (isLongAllowed && text.charCodeAt(at + 1) === quote.charCodeAt(0) && text[at + 2] === quote) {
      const fence = quote.repeat(3);
      const end = this.closing(fence, at + 3);
      if (end < 0) throw new SyntaxFault('turtle-quote', at, at + 3);
      this.at = end + 3;
      const raw = text.slice(at + 3, end);
      return raw.includes('\\') ? this.unescape(raw, at + 3, true) : raw;
    }
    const end = this.closing(quote, at + 1);
    const raw = end < 0 ? '\n' : text.slice(at + 1, end);
    if (raw.includes('\n') || raw.includes('\r')) {
      const line = /[^\r\n]*/y;
      line.lastIndex = at;
      line.test(text);
      throw new SyntaxFault('turtle-quote', at, Math.min(line.lastIndex, at + 200));
    }
    this.at = end + 1;
    return raw.includes('\\') ? this.unescape(raw, at + 1, true) : raw;
  }

  /** Where the quotation mark or marks stand that close a text, or -1. */
  private closing(fence: string, from: number): number {
    const { text } = this;
    let end = text.indexOf(fence, from);
    while (end > from && text.charCodeAt(end - 1) === 0x5c) {
      let backslashes = 1;
      while (end - backslashes > from && text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes += 1;
      if (backslashes % 2 === 0) break;
      end = text.indexOf(fence, end + 1);
    }
    return end;
  }

  private unescape(raw: string, start: number, isText: boolean): string {
    if (!raw.includes('\\')) return raw;
    return raw.replace(
      escapes,
      (whole, short: string | undefined, long: string | undefined, sign: string, at: number) => {
        const code = Number.parseInt(short ?? long ?? '', 16);
        if (code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff)) return String.fromCodePoint(code);
        const meant = isText && sign !== undefined ? signs[sign] : undefined;
        if (meant !== undefined) return meant;
        // In an IRI the backslash itself is told as a fault of the IRI.
        if (isText)
          this.tell(
            new SyntaxFault('turtle-escape', start + at, start + at + whole.length, { found: whole }),
          );
        return whole;
      },
    );
  }

  /** The end of a name that starts here. A full stop at its end belongs to the statement. */
  private nameEnd(from: number): number {
    const { text } = this;
    let end = from;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code < 128 ? nameSigns[code] === 1 : code !== 0xa0 && code !== 0xfeff && !Number.isNaN(code)) {
        // After a backslash any sign of punctuation belongs to the name.
        end += code === 0x5c && end + 1 < text.length ? 2 : 1;
      } else break;
    }
    while (end > from && text.charCodeAt(end - 1) === 0x2e && text.charCodeAt(end - 2) !== 0x5c) end -= 1;
    return end;
  }
}
