import type { Span } from '../../../model/text.js';
import type { Graph } from './graph.js';
import type { Subject } from './subject.js';

/** A statement where it stands. One that is made twice has two mentions. */
export interface Mention {
  readonly subject: Subject;
  /** Its number in the graph. */
  readonly statement: number;
  readonly block: Block;
  readonly predicateStart: number;
  readonly predicateEnd: number;
  readonly objectStart: number;
  /** For a bracket in Turtle its first sign. */
  readonly objectEnd: number;
}

/** A place where a resource is the subject, with the statements that are made of it there. */
export interface Block extends Span {
  readonly subject: Subject;
  readonly mentions: Mention[];
}

/** What is said of resources, where it stands: made of those resources only that are to be changed. */
export class Mentions {
  private readonly known = new Map<number, readonly Block[]>();
  private readonly firsts = new Map<number, Mention>();
  private readonly repeated = new Map<number, Mention[]>();

  constructor(private readonly graph: Graph) {}

  /** How often something is said of a resource. */
  count({ count, rank }: Subject): number {
    return count + (this.graph.repetitions.get(rank)?.length ?? 0);
  }

  /** Every mention of a statement of a resource. */
  of(subject: Subject, statement: number): readonly Mention[] {
    this.blocksOf(subject);
    return [this.firsts.get(statement)!, ...(this.repeated.get(statement) ?? [])];
  }

  /** The places where a resource is the subject, in the order of the text. */
  blocksOf(subject: Subject): readonly Block[] {
    let blocks = this.known.get(subject.rank);
    if (!blocks) {
      blocks = this.make(subject);
      this.known.set(subject.rank, blocks);
    }
    return blocks;
  }

  private make(subject: Subject): readonly Block[] {
    const { blocks: list, spans, nexts, repetitions } = this.graph;
    const repeated = repetitions.get(subject.rank) ?? [];
    const blocks = new Map<number, Block>();
    for (let at = subject.firstBlock; at >= 0; at = list[at * 4 + 3]!)
      blocks.set(at, { subject, start: list[at * 4]!, end: list[at * 4 + 1]!, mentions: [] });
    let number = subject.firstBlock;
    let said = 0;
    const sayAgain = (before: number) => {
      for (; said < repeated.length && repeated[said]!.after <= before; said++) {
        const { block: at, after: _, ...place } = repeated[said]!;
        const block = blocks.get(at)!;
        const mention = { subject, block, ...place };
        block.mentions.push(mention);
        const others = this.repeated.get(place.statement);
        if (others) others.push(mention);
        else this.repeated.set(place.statement, [mention]);
      }
    };
    for (let statement = subject.first; statement >= 0; statement = nexts[statement]!) {
      sayAgain(statement);
      // A statement stands in the last block that began before it.
      for (let next = list[number * 4 + 3]!; next >= 0 && list[next * 4 + 2]! <= statement; ) {
        number = next;
        next = list[number * 4 + 3]!;
      }
      const block = blocks.get(number)!;
      const mention: Mention = {
        subject,
        statement,
        block,
        predicateStart: spans[statement * 4]!,
        predicateEnd: spans[statement * 4 + 1]!,
        objectStart: spans[statement * 4 + 2]!,
        objectEnd: spans[statement * 4 + 3]!,
      };
      block.mentions.push(mention);
      this.firsts.set(statement, mention);
    }
    sayAgain(Number.POSITIVE_INFINITY);
    return [...blocks.values()];
  }
}
