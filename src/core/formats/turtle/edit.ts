import type { TextEdit } from '../../model/edit.js';
import type { Span } from '../../model/text.js';
import { append } from '../shared/graph/append.js';
import {
  breakBefore,
  change,
  hold,
  indentationAt,
  joined,
  lineBreakOf,
  settled,
  wholeLines,
} from '../shared/graph/changes.js';
import type { Graph } from '../shared/graph/graph.js';
import { inexpressible } from '../shared/graph/inexpressible.js';
import type { Block, Mention, Mentions } from '../shared/graph/mentions.js';
import type { NewTerm, Plan } from '../shared/graph/plan.js';
import type { Subject } from '../shared/graph/subject.js';
import type { TurtleForm } from './form.js';
import { TurtleTerms } from './terms.js';

/** A property with its values, as they stand in a file. */
interface Group extends Member {
  readonly predicate: Span;
  readonly values: readonly Value[];
}

interface Value extends Member {
  readonly mention: Mention;
}

/** Something in a list whose members are parted by signs, with the tokens that it consists of. */
interface Member extends Span {
  readonly tokens: readonly Span[];
}

/** The properties of a block in the order of the text, and where in them each statement stands. */
interface Layout {
  readonly groups: readonly Group[];
  readonly places: ReadonlyMap<Mention, { readonly group: Group; readonly at: number }>;
}

/** Makes changes of Turtle and TriG. */
export function turtleWriter(
  text: string,
  graph: Graph,
  mentions: Mentions,
  { brackets, prefixes }: TurtleForm,
): (plan: Plan) => readonly TextEdit[] {
  const ends = new Map<number, number>();
  for (let at = 0; at < brackets.length; at += 2) ends.set(brackets[at]!, brackets[at + 1]!);
  const terms = new TurtleTerms(text, prefixes);
  const context = { text, graph, mentions, terms, ends, lineBreak: lineBreakOf(text), layouts: new Map() };
  return (plan) => settled(text, [...new TurtleChanges(context, plan).all()]);
}

/** What all changes of a text have in common. */
interface Context {
  readonly text: string;
  readonly graph: Graph;
  readonly mentions: Mentions;
  readonly terms: TurtleTerms;
  /** The line break of the file. */
  readonly lineBreak: string;
  /** Where brackets end, by where they start. */
  readonly ends: ReadonlyMap<number, number>;
  readonly layouts: Map<Block, Layout>;
}

class TurtleChanges {
  private readonly text: string;
  private readonly terms: TurtleTerms;

  constructor(
    private readonly context: Context,
    private readonly plan: Plan,
  ) {
    this.text = context.text;
    this.terms = context.terms;
  }

  *all(): Iterable<TextEdit> {
    const { plan, terms } = this;
    const blocks = new Map<Block, Mention[]>();
    for (const mention of plan.values.keys()) append(blocks, mention.block, mention);
    for (const [block, mentions] of blocks) yield* this.block(block, mentions);
    for (const subject of plan.gone) yield* this.drop(subject);
    yield* this.predicates();
    for (const { subject, predicate, values } of plan.additions) {
      const { at, gap } = this.endOf(subject, predicate);
      const objects = values.map((value) => terms.text(value, at));
      yield change(at, at, `${gap}${terms.predicate(predicate, at)} ${objects.join(', ')}`);
    }
    for (const { to, blocks, objects, graphs } of plan.names) {
      const spans = [
        ...blocks,
        ...graphs,
        ...objects.map(({ objectStart, objectEnd }) => ({ start: objectStart, end: objectEnd })),
      ];
      for (const { start, end } of spans) {
        // What stands in brackets has no sign of its own for the IRI.
        if (/^[[(]/.test(this.text[start] ?? '[')) throw inexpressible;
        yield change(start, end, terms.iriLike(to, this.text.slice(start, end), start));
      }
    }
  }

  /** Changes these values of a block; with its last value a property goes, too. */
  private *block(block: Block, mentions: readonly Mention[]): Iterable<TextEdit> {
    const going = new Map<Group, number[]>();
    for (const mention of mentions) {
      const wanted = this.plan.values.get(mention)!;
      if (wanted.length > 0) {
        yield this.value(mention, wanted);
        continue;
      }
      const { group, at } = this.placeOf(mention);
      append(going, group, at);
    }
    if (going.size === 0) return;
    const { groups } = this.layoutOf(block);
    const whole: number[] = [];
    for (const [group, numbers] of going) {
      if (numbers.length === group.values.length) whole.push(groups.indexOf(group));
      else yield* this.cut(group.values, numbers);
    }
    if (whole.length === 0) return;
    if (whole.length < groups.length) yield* this.cut(groups, whole);
    else if (this.staysElsewhere(block)) yield this.whole(block);
    else throw inexpressible;
  }

  /** Puts values in the place of one. */
  private value(mention: Mention, wanted: readonly NewTerm[]): TextEdit {
    const { text, terms, context } = this;
    const { objectStart: start, statement } = mention;
    const end = this.endOfObject(mention);
    const old = { token: text.slice(start, end), term: context.graph.objectOf(statement) };
    const texts = wanted.map((term) => terms.text(term, start, old));
    return change(start, end, texts.length === 1 ? texts[0]! : texts.join(this.commaAt(start, end)));
  }

  private placeOf(mention: Mention): { readonly group: Group; readonly at: number } {
    return this.layoutOf(mention.block).places.get(mention)!;
  }

  /** Whether something is still said of the subject of a block that goes. */
  private staysElsewhere({ subject }: Block): boolean {
    let gone = 0;
    for (const [mention, values] of this.plan.values)
      if (mention.subject === subject && values.length === 0) gone += 1;
    return gone < this.context.mentions.count(subject);
  }

  /** The comma between two values, as it is written before or after this one. */
  private commaAt(start: number, end: number): string {
    const { text } = this;
    commaAfter.lastIndex = end;
    return commaBefore(text, start) ?? commaAfter.exec(text)?.[0] ?? ', ';
  }

  /** Takes the members with these numbers out of a list, with the signs between them. */
  private *cut(members: readonly Member[], numbers: readonly number[]): Iterable<TextEdit> {
    const goes = new Set(numbers);
    for (const first of [...numbers].sort((a, b) => a - b)) {
      if (goes.has(first - 1)) continue;
      let last = first;
      while (goes.has(last + 1)) last += 1;
      const tokens = members.slice(first, last + 1).flatMap((member) => member.tokens);
      const before = members[first - 1];
      const after = members[last + 1];
      // A comment between belongs to what stays before it, and so does the sign in front of it.
      const isCommented = before && this.text.slice(before.end, members[first]!.start).includes('#');
      yield* before && !(isCommented && after)
        ? this.erase(before.end, members[last]!.end, tokens)
        : this.erase(members[first]!.start, after!.start, tokens);
    }
  }

  /** Erases these tokens and what stands between them, but for comments. */
  private *erase(from: number, to: number, tokens: readonly Span[]): Iterable<TextEdit> {
    const { text } = this;
    const gaps: Span[] = [];
    let at = from;
    for (const { start, end } of tokens) {
      gaps.push({ start: at, end: start });
      at = end;
    }
    gaps.push({ start: at, end: to });
    for (const { start, end } of gaps) {
      if (!isGap(text.slice(start, end))) throw inexpressible;
    }
    if (gaps.every(({ start, end }) => !text.slice(start, end).includes('#'))) {
      yield change(from, to, '');
      return;
    }
    const pieces = tokens.map(({ start, end }) => change(start, end, ''));
    for (const [number, { start, end }] of gaps.entries()) {
      const gap = text.slice(start, end);
      const isInside = number > 0 && number < gaps.length - 1;
      if (isInside && !gap.includes('#')) pieces.push(change(start, end, ''));
      else if (end > start) pieces.push(...this.eraseSigns(start, gap, number === 0));
    }
    yield* joined(pieces);
  }

  /** Erases the signs of a list in a gap with comments. */
  private *eraseSigns(start: number, gap: string, isBefore: boolean): Iterable<TextEdit> {
    const { text } = this;
    const signs = [...gap.matchAll(/#[^\n]*|(?<![ \t])[ \t]*[,;]/g)].filter(
      ({ 0: found }) => !found.startsWith('#'),
    );
    for (const [number, { 0: found, index }] of signs.entries()) {
      // The sign before what goes is taken together with what stays: another fix may not take it for the one after.
      const from = start + index - (isBefore && number === 0 ? 1 : 0);
      yield change(from, start + index + found.length, text.slice(from, start + index));
    }
    // After what goes nothing may be added that would need the signs.
    if (!isBefore && signs[0]?.index !== 0) yield hold(text, start, start + 1);
  }

  /** The removal of a block with its full stop. */
  private whole(block: Block): TextEdit {
    const { text } = this;
    const last = this.context.mentions.in(block).at(-1)!;
    const end = /(?:[\s;]|#[^\n]*\n)*\./y;
    end.lastIndex = this.endOfObject(last);
    if (/^[[(]/.test(text[block.start]!) || !end.test(text)) throw inexpressible;
    const span = wholeLines(text, { start: block.start, end: end.lastIndex });
    return change(span.start, span.end, '');
  }

  /** What is said of a nameless resource that nothing points to any longer, where it does not stand in brackets. */
  private *drop(subject: Subject): Iterable<TextEdit> {
    for (const block of this.context.mentions.blocksOf(subject)) {
      const [first] = this.context.mentions.in(block);
      const isInBrackets =
        this.text.startsWith('[', block.start) || first?.predicateStart === first?.objectStart;
      if (!isInBrackets) yield this.whole(block);
    }
  }

  private *predicates(): Iterable<TextEdit> {
    const { plan, terms } = this;
    for (const block of new Set([...plan.predicates.keys()].map((mention) => mention.block))) {
      for (const { predicate, values } of this.layoutOf(block).groups) {
        const wanted = values.map(({ mention }) => plan.predicates.get(mention));
        if (wanted.every((iri) => iri === undefined)) continue;
        // One predicate for all its values.
        if (wanted.some((iri) => iri !== wanted[0])) throw inexpressible;
        yield change(predicate.start, predicate.end, terms.predicate(wanted[0]!, predicate.start));
      }
    }
  }

  /** Where a new property of a resource goes, and what stands between it and the one before. */
  private endOf(subject: Subject, predicate: string): { at: number; gap: string } {
    const { graph, mentions } = this.context;
    const blocks = mentions.blocksOf(subject).filter((block) => mentions.in(block).length > 0);
    const isOwn = (block: Block) =>
      mentions.in(block).some(({ statement }) => graph.predicateOf(statement) === predicate);
    const block =
      blocks.find(isOwn) ??
      blocks.reduce<Block | undefined>(
        (best, next) => (best && mentions.in(best).length >= mentions.in(next).length ? best : next),
        undefined,
      );
    if (!block) throw inexpressible;
    const { groups } = this.layoutOf(block);
    const isSame = ({ values }: Group) => graph.predicateOf(values[0]!.mention.statement) === predicate;
    const isSimple = ({ values }: Group) => values.every(({ start }) => !/[[(]/.test(this.text[start]!));
    const found = groups.findLast(isSame) ?? groups.findLast(isSimple) ?? groups.at(-1)!;
    return { at: found.values.at(-1)!.end, gap: this.gapFor(block, groups) };
  }

  /** The sign and the white space between two properties, as the block has them already or should have them. */
  private gapFor(block: Block, groups: readonly Group[]): string {
    const { text } = this;
    for (let at = groups.length - 1; at > 0; at--) {
      const gap = text.slice(groups[at - 1]!.values.at(-1)!.end, groups[at]!.predicate.start);
      if (/^\s*;\s*$/.test(gap)) return gap;
    }
    const { start } = groups.at(-1)!.predicate;
    const broken = breakBefore(text, start);
    if (broken !== undefined) return ` ;${broken}`;
    // Brackets on one line stay on one line.
    if (text[block.start] === '[') return ' ; ';
    return ` ;${this.context.lineBreak}${indentationAt(text, block.start)}${this.terms.indentation}`;
  }

  private layoutOf(block: Block): Layout {
    const known = this.context.layouts.get(block);
    if (known) return known;
    const groups = new Map<
      number,
      { start: number; end: number; predicate: Span; values: Value[]; tokens: Span[] }
    >();
    const places = new Map<Mention, { group: Group; at: number }>();
    for (const mention of this.context.mentions.in(block)) {
      const { predicateStart, predicateEnd, objectStart } = mention;
      const span = { start: objectStart, end: this.endOfObject(mention) };
      let group = groups.get(predicateStart);
      if (!group) {
        const predicate = { start: predicateStart, end: predicateEnd };
        group = { start: predicateStart, end: span.end, predicate, values: [], tokens: [predicate] };
        groups.set(predicateStart, group);
      }
      group.end = span.end;
      group.tokens.push(span);
      places.set(mention, { group, at: group.values.push({ ...span, mention, tokens: [span] }) - 1 });
    }
    const layout = { groups: [...groups.values()], places };
    this.context.layouts.set(block, layout);
    return layout;
  }

  private endOfObject({ objectStart, objectEnd }: Mention): number {
    if (!/[[(]/.test(this.text[objectStart]!)) return objectEnd;
    const end = this.context.ends.get(objectStart);
    if (end === undefined) throw inexpressible;
    return end;
  }
}

const commaAfter = /\s*,\s*/y;

/** The comma that stands right before an offset, with the white space around it. */
function commaBefore(text: string, start: number): string | undefined {
  let from = start;
  while (/\s/.test(text[from - 1] ?? '')) from -= 1;
  if (text[from - 1] !== ',') return undefined;
  from -= 1;
  while (/\s/.test(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, start);
}

/** Whether nothing stands between two tokens but white space, comments and the signs of lists. */
function isGap(text: string): boolean {
  return /^(?:[\s,;]|#[^\n]*(?:\n|$))*$/.test(text);
}
