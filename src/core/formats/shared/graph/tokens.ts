import { expandCurie } from '../../../profile/prefixes.js';
import { isAbsoluteIri } from '../../../source/iri.js';
import { SyntaxFault, type TurtleFault } from './faults.js';
import { type Graph, plainKind, rdfType } from './graph.js';
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

/** The part of a name after its prefix: a space without width, for one, cannot stand in it. */
const localName =
  /^(?![-.])(?:[^%\\\x80-\uffff]|[\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\udfff\uf900-\ufdcf\ufdf0-\ufffd]|\u200c|\u200d|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%])*$/;

/** ASCII signs that may stand in a prefixed name, besides letters and digits. */
const nameSigns = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (/[A-Za-z0-9_:.%\\-]/.test(String.fromCharCode(code))) nameSigns[code] = 1;
}

/** What a prefixed name, or an IRI in angle brackets, stands for. */
interface Name {
  readonly iri: string;
  /** The number of the IRI as a predicate, and the kind of literals of this type; -1 where nobody has asked for it yet. */
  predicate: number;
  kind: number;
}

function newName(iri: string): Name {
  return { iri, predicate: -1, kind: -1 };
}

/** So many names are kept at hand; a file has few different ones in the places of predicates and types. */
const mostNames = 100_000;

/** Reads the terms that Turtle, TriG, N-Triples and N-Quads have in common. `at` is where it stands in the text. */
export class TermReader {
  at: number;
  base: string | undefined;
  readonly prefixes = new Map<string, string>();
  /** The kind of the literal that was read last. */
  kind = plainKind;
  /** Prefixed names that have been read already, and IRIs in angle brackets that stood for predicates and types. */
  private readonly names = new Map<string, Name>();
  private readonly iris = new Map<string, Name>();
  /** The kinds of texts by the language tags that have been found right. */
  private readonly tagKinds = new Map<string, number>();

  constructor(
    readonly text: string,
    readonly graph: Graph,
    /** Told of faults that do not stop the reading. */
    readonly report: (fault: SyntaxFault) => void,
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

  /** The IRI of a prefixed name; undefined where none stands. */
  prefixedName(): string | undefined {
    return this.name()?.iri;
  }

  /** The number of the predicate that stands here as a prefixed name or, with the sign `<`, as an IRI; undefined if none does. */
  predicate(isIri: boolean): number | undefined {
    const name = isIri ? this.frequentIri() : this.name();
    if (name === undefined) return undefined;
    if (name.predicate < 0) name.predicate = this.graph.predicate(name.iri);
    return name.predicate;
  }

  /** The kind of literals of the type that stands here, likewise. */
  private typeKind(isIri: boolean): number | undefined {
    const name = isIri ? this.frequentIri() : this.name();
    if (name === undefined) return undefined;
    if (name.kind < 0) name.kind = this.graph.kindOfLiteral(undefined, name.iri);
    return name.kind;
  }

  /** An IRI in angle brackets that is likely to have been read before. */
  private frequentIri(): Name {
    const { text, at, iris } = this;
    const end = text.indexOf('>', at);
    const known = iris.get(text.slice(at + 1, end));
    if (known !== undefined) {
      this.at = end + 1;
      return known;
    }
    const iri = this.iri();
    const name = newName(iri);
    // What is faulty, or depends on what stands before it, is to be read each time.
    if (isAbsoluteIri(iri) && text.startsWith(iri, at + 1) && iris.size < mostNames) iris.set(iri, name);
    return name;
  }

  private name(): Name | undefined {
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
    if (!localName.test(local)) this.report(new SyntaxFault('turtle-value', at, end, { found: token }));
    const plainLocal = local.includes('\\') ? local.replace(/\\([_~.\-!$&'()*+,;=/?#@%])/g, '$1') : local;
    let namespace = this.prefixes.get(prefix);
    if (namespace === undefined) {
      bareAddress.lastIndex = at;
      const address = bareAddress.exec(text)?.[0];
      if (address !== undefined) {
        this.at = bareAddress.lastIndex;
        this.report(new SyntaxFault('turtle-iri', at, this.at, { found: address }));
        return newName(address);
      }
      this.report(new SyntaxFault('turtle-prefix', at, end, { prefix }));
      // A customary prefix means the same everywhere; anything else stays as it was written.
      namespace = expandCurie(`${prefix}:`) ?? `${prefix}:`;
      this.prefixes.set(prefix, namespace);
    }
    const mayUnfold = this.graph.mayUnfold(namespace.length, at, end);
    const written = mayUnfold ? namespace + plainLocal : token;
    // The same string as elsewhere is compared faster than an equal one.
    const name = newName(written === rdfType ? rdfType : written);
    if (this.names.size < mostNames) this.names.set(token, name);
    return name;
  }

  /** The text of a literal that starts with a quotation mark; `kind` then says its language or type. */
  literal(isLongAllowed: boolean): string {
    const { text, graph, tagKinds } = this;
    const start = this.at;
    const value = this.quoted(isLongAllowed);
    let next = text.charCodeAt(this.at);
    if (next <= 0x20) next = this.signAfterSpace(isLongAllowed);
    if (next === 0x40) {
      const tagStart = this.at + 1;
      let end = tagStart;
      while (isTagSign(text.charCodeAt(end))) end += 1;
      const tag = text.slice(tagStart, end);
      this.at = end;
      const known = tagKinds.get(tag);
      if (known !== undefined) {
        this.kind = known;
        return value;
      }
      const isRight = checkTag(graph, tag, start, end);
      this.kind = graph.kindOfLiteral(tag === '' ? undefined : tag, undefined);
      if (isRight) tagKinds.set(tag, this.kind);
      return value;
    }
    if (next === 0x5e && text.charCodeAt(this.at + 1) === 0x5e) {
      this.at += 2;
      if (text.charCodeAt(this.at) <= 0x20) this.at = this.afterSpace(this.at, isLongAllowed);
      const isIri = text.charCodeAt(this.at) === 0x3c;
      const kind = isIri || isLongAllowed ? this.typeKind(isIri) : undefined;
      if (kind === undefined) throw this.unexpected('turtle-value');
      this.kind = kind;
      return value;
    }
    this.kind = plainKind;
    return value;
  }

  /**
   * White space may stand before the language or the type of a text. Goes there and gives the sign, if one of them is
   * there; a declaration after a statement without full stop is none.
   */
  private signAfterSpace(isOverLines: boolean): number {
    const { text } = this;
    const at = this.afterSpace(this.at, isOverLines);
    const code = text.charCodeAt(at);
    const isTag = code === 0x40 && !text.startsWith('prefix', at + 1) && !text.startsWith('base', at + 1);
    if (isTag || (code === 0x5e && text.charCodeAt(at + 1) === 0x5e)) this.at = at;
    return text.charCodeAt(this.at);
  }

  private afterSpace(from: number, isOverLines: boolean): number {
    const { text } = this;
    let at = from;
    for (let code = text.charCodeAt(at); ; code = text.charCodeAt(++at)) {
      const isSpace = code === 0x20 || code === 0x09 || (isOverLines && (code === 0x0a || code === 0x0d));
      if (!isSpace) return at;
    }
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
        // In an IRI the backslash itself is reported as a fault of the IRI.
        if (isText)
          this.report(
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

/** Whether a sign may stand in a language tag, or is written there by mistake. */
/** Signs of a tag, and letters that people take for such: the whole of what they wrote is reported. */
function isTagSign(code: number): boolean {
  if (code > 0x7f) return /\p{L}/u.test(String.fromCharCode(code));
  const lower = code | 32;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f;
}
