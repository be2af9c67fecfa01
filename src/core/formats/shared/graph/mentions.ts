import type { Span } from '../../../model/text.js';
import { append } from './append.js';
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

/** A place where a resource is the subject of statements. */
export interface Block extends Span {
  readonly subject: Subject;
  /** Its number in the graph, and how many statements there were before it. */
  readonly number: number;
  readonly before: number;
}

/** What is said of resources, where it stands: made of what is to be changed only. */
export class Mentions {
  private readonly blocks = new Map<number, readonly Block[]>();
  private readonly firsts = new Map<number, Mention>();
  private readonly others = new Map<number, ReadonlyMap<number, readonly Mention[]>>();
  private readonly inBlocks = new Map<number, readonly Mention[]>();

  constructor(private readonly graph: Graph) {}

  /** How often something is said of a resource. */
  count({ count, rank }: Subject): number {
    return count + (this.graph.repetitions.get(rank)?.length ?? 0);
  }

  /** Every mention of a statement of a resource. */
  of(subject: Subject, statement: number): readonly Mention[] {
    return [this.first(subject, statement), ...(this.repetitionsOf(subject).get(statement) ?? [])];
  }

  /** The places where a resource is the subject, in the order of the text. */
  blocksOf(subject: Subject): readonly Block[] {
    let found = this.blocks.get(subject.rank);
    if (!found) {
      found = blocksIn(this.graph, subject);
      this.blocks.set(subject.rank, found);
    }
    return found;
  }

  /** What is said in a block, in the order of the text. */
  in(block: Block): readonly Mention[] {
    let found = this.inBlocks.get(block.number);
    if (!found) {
      for (const [number, mentions] of this.byBlock(block.subject)) this.inBlocks.set(number, mentions);
      found = this.inBlocks.get(block.number)!;
    }
    return found;
  }

  private byBlock(subject: Subject): ReadonlyMap<number, readonly Mention[]> {
    const { nexts, repetitions } = this.graph;
    const found = new Map<number, Mention[]>(this.blocksOf(subject).map(({ number }) => [number, []]));
    const repeated = repetitions.get(subject.rank) ?? [];
    const mentions = this.repetitionsOf(subject);
    const said = new Map<number, number>();
    let next = 0;
    const sayAgain = (before: number) => {
      for (; next < repeated.length && repeated[next]!.after <= before; next++) {
        const { statement } = repeated[next]!;
        const count = said.get(statement) ?? 0;
        said.set(statement, count + 1);
        const mention = mentions.get(statement)![count]!;
        found.get(mention.block.number)!.push(mention);
      }
    };
    for (let statement = subject.first; statement >= 0; statement = nexts[statement]!) {
      sayAgain(statement);
      const mention = this.first(subject, statement);
      found.get(mention.block.number)!.push(mention);
    }
    sayAgain(Number.POSITIVE_INFINITY);
    return found;
  }

  private first(subject: Subject, statement: number): Mention {
    let found = this.firsts.get(statement);
    if (!found) {
      const { spans } = this.graph;
      const at = statement * 4;
      found = {
        subject,
        statement,
        block: blockOf(this.blocksOf(subject), statement),
        predicateStart: spans[at]!,
        predicateEnd: spans[at + 1]!,
        objectStart: spans[at + 2]!,
        objectEnd: spans[at + 3]!,
      };
      this.firsts.set(statement, found);
    }
    return found;
  }

  /** Where statements of a resource are made again, by statements. */
  private repetitionsOf(subject: Subject): ReadonlyMap<number, readonly Mention[]> {
    const repeated = this.graph.repetitions.get(subject.rank);
    if (!repeated) return none;
    const known = this.others.get(subject.rank);
    if (known) return known;
    const blocks = new Map(this.blocksOf(subject).map((block) => [block.number, block]));
    const found = new Map<number, Mention[]>();
    for (const { block, after: _, ...place } of repeated) {
      const mention = { subject, block: blocks.get(block)!, ...place };
      append(found, place.statement, mention);
    }
    this.others.set(subject.rank, found);
    return found;
  }
}

const none: ReadonlyMap<number, readonly Mention[]> = new Map();

function blocksIn({ blocks }: Graph, subject: Subject): readonly Block[] {
  const found: Block[] = [];
  for (let number = subject.firstBlock; number >= 0; number = blocks[number * 4 + 3]!) {
    const at = number * 4;
    found.push({ subject, number, start: blocks[at]!, end: blocks[at + 1]!, before: blocks[at + 2]! });
  }
  return found;
}

/** A statement stands in the last block that began before it. */
function blockOf(blocks: readonly Block[], statement: number): Block {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.before <= statement) low = middle;
    else high = middle - 1;
  }
  return blocks[low]!;
}
