import { nearest } from '../../languages/nearest.js';
import type { Args } from '../../model/finding.js';
import { mostNested, mostSyntaxFaults, SyntaxFault, type XmlFault } from '../shared/graph/faults.js';
import { readDocumentType } from './document-type.js';
import { isQualifiedName, isSimpleName, prefixOf } from './xml-names.js';

/**
 * Whether a text is XML as the specification has it, with namespaces: what the tolerant reader takes as it is meant
 * is reported here, since every other XML parser refuses the file.
 */
export function checkWellFormedness(text: string): WellFormedness {
  return new Checker(text).check();
}

/** What is wrong with a text as XML, and the elements that are never closed. */
export interface WellFormedness {
  readonly faults: readonly SyntaxFault[];
  readonly unclosed: readonly { readonly name: string; readonly start: number }[];
}

const declaration =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;
const openTag =
  /<([^\s/>"'=<&]+)((?:[ \t\r\n]+[^\s=/>"'<&]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*'))*)[ \t\r\n]*(\/?)>/y;
const attributes = /(?<![ \t\r\n])[ \t\r\n]+([^\s=]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')/g;
const closeTag = /<\/([^\s>]+)[ \t\r\n]*>/y;
const instruction = /<\?([^\s?]+)(?:[ \t\r\n]|\?>)/y;
const reference = /&(?:#([0-9]+)|#x([0-9A-Fa-f]+)|([^\s&;#<]+));/y;
const visible = /[^ \t\r\n]/g;
const predefined = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** The prefixes that hold within an element. */
interface Scope {
  readonly namespaces: ReadonlyMap<string, string>;
  /** Names that were found to be right here. */
  readonly good: Set<string>;
  /** Whether two prefixes mean the same, so that two attributes may be one. */
  readonly hasTwins: boolean;
}

interface Open {
  readonly name: string;
  readonly start: number;
  readonly scope: Scope;
}

class Checker {
  private readonly faults: SyntaxFault[] = [];
  private readonly stack: Open[] = [];
  private readonly unclosed: { readonly name: string; readonly start: number }[] = [];
  private entities: ReadonlyMap<string, string> = new Map();
  private readonly rightEntities = new Set<string>();
  private hasRoot = false;
  private hasType = false;
  /** The next of these signs from where the check has come to. */
  private ampersand = -1;
  private sectionEnd = -1;

  constructor(private readonly text: string) {}

  check(): WellFormedness {
    const { text, stack, faults, unclosed } = this;
    let at = this.prolog(text.charCodeAt(0) === 0xfeff ? 1 : 0);
    while (at < text.length && this.faults.length < mostSyntaxFaults) {
      // So deep the reader stops as well, and says so.
      if (stack.length > mostNested) return { faults, unclosed: [] };
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      if (end > at) this.checkText(at, end);
      if (next < 0) break;
      at = this.markup(next);
    }
    // Of a file that was cut off, the innermost element is reported.
    const innermost = stack[stack.length - 1];
    if (innermost) this.neverEnds(innermost);
    unclosed.push(...stack.slice(0, -1));
    return { faults, unclosed };
  }

  private report(cause: XmlFault, start: number, end: number, args: Args = {}): void {
    this.faults.push(new SyntaxFault(cause, start, Math.min(end, this.text.length), args));
  }

  private neverEnds({ name: open, start }: Open): void {
    this.unclosed.push({ name: open, start });
    const line = this.text.slice(0, start).split(/\r\n|\n|\r/).length;
    this.report('xml-unclosed', start, start + 1 + open.length, { open, line });
  }

  /** The XML declaration; gives where it ends. */
  private prolog(start: number): number {
    const { text } = this;
    if (!/^<\?xml[ \t\r\n?]/.test(text.slice(start, start + 6))) return start;
    declaration.lastIndex = start;
    if (declaration.test(text)) return declaration.lastIndex;
    const end = text.indexOf('>', start);
    this.report('xml-declaration', start, end < 0 ? start + 5 : end + 1);
    return end < 0 ? start + 5 : end + 1;
  }

  private checkText(start: number, end: number): void {
    const { text, stack } = this;
    if (stack.length === 0) {
      visible.lastIndex = start;
      const found = visible.exec(text);
      if (found && found.index < end) this.report('xml-text-outside', found.index, end);
    }
    if (this.sectionEnd < start) this.sectionEnd = nextOf(text, ']]>', start);
    if (this.sectionEnd < end) this.report('xml-section-end', this.sectionEnd, this.sectionEnd + 3);
    this.checkReferences(start, end);
  }

  private checkReferences(start: number, end: number): void {
    const { text } = this;
    if (this.ampersand < start) this.ampersand = nextOf(text, '&', start);
    while (this.ampersand < end) {
      this.checkReference(this.ampersand);
      this.ampersand = nextOf(text, '&', this.ampersand + 1);
    }
  }

  private checkReference(at: number): void {
    reference.lastIndex = at;
    const match = reference.exec(this.text);
    if (!match) {
      this.report('xml-ampersand', at, at + 1);
      return;
    }
    const [whole, decimal, hex, name] = match;
    if (name !== undefined) {
      if (!this.isEntity(name, [])) this.report('xml-unknown-entity', at, at + whole.length, { name });
    } else if (!isCharacter(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)))
      this.report('xml-ampersand', at, at + whole.length);
  }

  /** Whether a name stands for a text, and so do all names within that. */
  private isEntity(name: string, outer: readonly string[]): boolean {
    if (predefined.has(name) || this.rightEntities.has(name)) return true;
    const value = this.entities.get(name);
    if (value === undefined || outer.includes(name) || outer.length > mostNested) return false;
    for (const [whole] of value.matchAll(/&[^;]*;?/g)) {
      reference.lastIndex = 0;
      const match = reference.exec(whole);
      if (!match || (match[3] !== undefined && !this.isEntity(match[3], [...outer, name]))) return false;
    }
    this.rightEntities.add(name);
    return true;
  }

  /** What begins with `<`; gives where it ends. */
  private markup(at: number): number {
    const { text } = this;
    const code = text.charCodeAt(at + 1);
    if (code === 0x2f) return this.close(at);
    if (code === 0x3f) return this.instruction(at);
    if (code !== 0x21) return this.open(at);
    if (text.startsWith('<!--', at)) return this.comment(at);
    if (text.startsWith('<![CDATA[', at)) {
      if (this.stack.length === 0) this.report('xml-text-outside', at, at + 9);
      return this.after(']]>', at, 9);
    }
    if (text.startsWith('<!DOCTYPE', at) && !this.hasRoot && !this.hasType) {
      this.hasType = true;
      const type = readDocumentType(text, at);
      this.entities = type.entities;
      if (type.wrong >= 0) this.report('xml-document-type', type.wrong, type.wrong + 1);
      return type.end < 0 ? text.length : type.end;
    }
    this.report('xml-less-than', at, at + 2);
    return at + 2;
  }

  /** The offset after what ends something; what never ends is reported. */
  private after(end: string, start: number, length: number): number {
    const found = this.text.indexOf(end, start + length);
    if (found >= 0) return found + end.length;
    this.report('xml-unclosed', start, start + length, { open: this.text.slice(start, start + length) });
    return this.text.length;
  }

  private comment(at: number): number {
    const hyphens = this.text.indexOf('--', at + 4);
    if (hyphens >= 0 && this.text[hyphens + 2] !== '>') this.report('xml-comment', hyphens, hyphens + 2);
    return this.after('-->', at, 4);
  }

  private instruction(at: number): number {
    instruction.lastIndex = at;
    const name = instruction.exec(this.text)?.[1];
    if (name?.toLowerCase() === 'xml') this.report('xml-declaration-place', at, at + 5);
    else if (name === undefined || !isSimpleName(name)) this.report('xml-less-than', at, at + 2);
    return this.after('?>', at, 2);
  }

  private open(at: number): number {
    const { text, stack } = this;
    openTag.lastIndex = at;
    const match = openTag.exec(text);
    if (!match) return this.brokenTag(at);
    const [whole, name, written, empty] = match;
    const end = at + whole.length;
    const outer = stack[stack.length - 1];
    if (!outer && this.hasRoot) this.report('xml-second-root', at, end, { name: name! });
    this.hasRoot = true;
    let scope = outer?.scope ?? top;
    if (written !== '') {
      scope = this.attributes(name!, written!, scope, at, end);
      this.checkReferences(at, end);
    }
    this.checkName(name!, scope, at + 1);
    if (empty === '') stack.push({ name: name!, start: at, scope });
    return end;
  }

  /** A tag that is none. It is taken as opened or not by how it ends, so that the rest still fits. */
  private brokenTag(at: number): number {
    const { text } = this;
    const name = /[^\s/>"'=<&]*/y;
    name.lastIndex = at + 1;
    const found = name.exec(text)![0];
    if (found === '' || !isQualifiedName(found)) {
      this.report('xml-less-than', at, at + 1);
      return at + 1;
    }
    const next = /[<>]/g;
    next.lastIndex = at + 1;
    const end = next.exec(text)?.index ?? text.length;
    this.report('xml-tag', at, end, { name: found });
    this.hasRoot = true;
    const scope = this.stack[this.stack.length - 1]?.scope ?? top;
    if (text[end - 1] !== '/') this.stack.push({ name: found, start: at, scope });
    return text[end] === '>' ? end + 1 : end;
  }

  /** The attributes of a tag; gives the scope within. */
  private attributes(element: string, written: string, outer: Scope, start: number, end: number): Scope {
    const names: string[] = [];
    const declared = new Map<string, string>();
    attributes.lastIndex = 0;
    for (let found = attributes.exec(written); found; found = attributes.exec(written)) {
      const [, name, double, single] = found;
      names.push(name!);
      if (!name!.startsWith('xmlns')) continue;
      const value = double ?? single!;
      if (name === 'xmlns') declared.set('', value);
      else if (name!.startsWith('xmlns:')) declared.set(name!.slice(6), value);
    }
    const scope = declared.size === 0 ? outer : this.scopeWithin(outer, declared, start, end);
    for (const name of names) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) this.checkName(name, scope, start, end);
    }
    const expanded = scope.hasTwins ? names.map((name) => expand(name, scope)) : names;
    if (names.length > 1 && new Set(expanded).size < names.length)
      this.report('xml-attribute-twice', start, end, { name: element });
    return scope;
  }

  private scopeWithin(
    outer: Scope,
    declared: ReadonlyMap<string, string>,
    start: number,
    end: number,
  ): Scope {
    for (const [prefix, namespace] of declared) {
      const isRight =
        (prefix === '' || (isSimpleName(prefix) && namespace !== '')) &&
        prefix !== 'xmlns' &&
        namespace !== xmlnsNamespace &&
        (prefix === 'xml') === (namespace === xmlNamespace);
      if (!isRight) this.report('xml-namespace', start, end, { prefix });
    }
    const namespaces = new Map([...outer.namespaces, ...declared]);
    const prefixed = [...namespaces].filter(([prefix]) => prefix !== '').map(([, namespace]) => namespace);
    return { namespaces, good: new Set(), hasTwins: new Set(prefixed).size < prefixed.length };
  }

  private checkName(name: string, scope: Scope, start: number, end = start + name.length): void {
    if (scope.good.has(name)) return;
    if (!isQualifiedName(name)) this.report('xml-name', start, end, { name });
    else {
      const prefix = prefixOf(name);
      if (prefix === '' || scope.namespaces.has(prefix)) scope.good.add(name);
      else this.report('xml-namespace', start, end, { prefix });
    }
  }

  private close(at: number): number {
    const { text, stack } = this;
    closeTag.lastIndex = at;
    const match = closeTag.exec(text);
    const name = match?.[1] ?? /[^\s<>]*/.exec(text.slice(at + 2, at + 300))![0];
    let end = at + (match?.[0].length ?? 0);
    if (!match) {
      const [last, next] = [text.indexOf('>', at), text.indexOf('<', at + 1)];
      end = next >= 0 && next < last ? next : last < 0 ? text.length : last + 1;
      this.report('xml-end-tag', at, end, { name });
    }
    if (stack[stack.length - 1]?.name === name) stack.pop();
    else this.closeOuter(name, at, end);
    return end;
  }

  /** An end tag that does not fit: of an outer element, so that those within are not closed, or of none. */
  private closeOuter(name: string, start: number, end: number): void {
    const { stack } = this;
    const at = stack.findLastIndex((open) => open.name === name);
    if (at >= 0) {
      for (const open of stack.splice(at + 1).reverse()) this.neverEnds(open);
      stack.pop();
      return;
    }
    const open = stack[stack.length - 1]?.name;
    this.report('xml-mismatched-tag', start, end, { close: name, open });
    // A misspelt end tag of this element; any other is one too many.
    if (open !== undefined && nearest(name, [open]) !== undefined) stack.pop();
  }
}

const top: Scope = { namespaces: new Map([['xml', xmlNamespace]]), good: new Set(), hasTwins: false };

function expand(name: string, scope: Scope): string {
  const prefix = prefixOf(name);
  return prefix === '' ? name : `${scope.namespaces.get(prefix) ?? prefix}${name.slice(prefix.length)}`;
}

function nextOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
