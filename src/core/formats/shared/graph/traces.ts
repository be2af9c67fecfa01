import type { Described } from './described.js';
import { type Graph, resourceKind } from './graph.js';
import { type Plan, type Plans, saysNothing } from './plans.js';

/** Where in the canonical document a statement of a resource went. */
export interface Traced {
  readonly statement: number;
  /** Of a text only. */
  readonly language: string | undefined;
  /** Which value of the property it is; of a text which one of its language, unless the texts became a list; -1 for a blank one. */
  readonly index: number;
}

/** The statements of so few are looked through each time; those of a larger resource are kept by their keys. */
const fewStatements = 64;

/** Which statements became which values. */
export class Traces {
  private readonly known = new Map<number, Map<string, readonly Traced[]>>();

  constructor(
    private readonly graph: Graph,
    private readonly plans: Plans,
  ) {}

  /** The statements that gave a resource the values of a key, in the order of the text. */
  ofKey(resource: Described, key: string): readonly Traced[] {
    const { count, rank } = resource.source;
    if (count <= fewStatements) return this.find(resource, key);
    let byKey = this.known.get(rank);
    if (!byKey) {
      byKey = new Map();
      this.known.set(rank, byKey);
    }
    let found = byKey.get(key);
    if (!found) {
      found = this.find(resource, key);
      byKey.set(key, found);
    }
    return found;
  }

  /** The value that a statement became, with its key; undefined for one that is not in the document. */
  ofStatement(resource: Described, statement: number): (Traced & { readonly key: string }) | undefined {
    const { type } = resource;
    const predicate = this.graph.predicates[statement]!;
    const plan = this.plans.of(type)[predicate] ?? this.plans.make(type, predicate);
    const key = this.keyOf(resource, statement, plan);
    if (key === undefined) return undefined;
    const values = this.ofKey(resource, key);
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[middle]!.statement < statement) low = middle + 1;
      else high = middle;
    }
    return { key, ...values[low]! };
  }

  private find(resource: Described, key: string): readonly Traced[] {
    const { nexts, kinds, kindsOfLiterals, predicates, values } = this.graph;
    const { type, source } = resource;
    const plans = this.plans.of(type);
    const found: Traced[] = [];
    /** How many texts there are of each language. */
    let counts: Map<string | undefined, number> | undefined;
    let isList = false;
    let listed = 0;
    for (let statement = source.first; statement >= 0; statement = nexts[statement]!) {
      const predicate = predicates[statement]!;
      const plan = plans[predicate] ?? this.plans.make(type, predicate);
      if (this.keyOf(resource, statement, plan) !== key) continue;
      const kind = kinds[statement]!;
      const { language, datatype } = kindsOfLiterals[kind]!;
      if (saysNothing(plan, kind, values[statement]!)) {
        found.push({ statement, language, index: -1 });
        continue;
      }
      if (!plan.isText) {
        found.push({ statement, language: undefined, index: listed });
        listed += 1;
        continue;
      }
      counts ??= new Map();
      // What is no text with its language makes a list of the texts; so do several that need no language.
      isList ||= kind === resourceKind || datatype !== undefined;
      isList ||=
        plan.property!.kind === 'literal' && language === undefined && listed === 1 && counts.has(undefined);
      const count = counts.get(language) ?? 0;
      counts.set(language, count + 1);
      found.push({ statement, language, index: isList ? listed : count });
      listed += 1;
    }
    return found;
  }

  private keyOf({ classIri }: Described, statement: number, { isType, key }: Plan): string | undefined {
    const { kinds, values } = this.graph;
    const isClass = isType && kinds[statement] === resourceKind && values[statement] === classIri;
    return isClass ? 'class' : key;
  }
}

/** The value in this language, if one is given, with this number. */
export function valueAt(
  values: readonly Traced[],
  language: string | undefined,
  index: number,
): Traced | undefined {
  const isMeant = (traced: Traced) => traced.index === index && traced.language === language;
  // In a list of one language it stands at its own number.
  const likely = values[index];
  return likely && isMeant(likely) ? likely : values.find(isMeant);
}
