import type { BranchNode, Part, ScalarNode, SyntaxNode } from './syntax.js';

/** A value to write: a text, a list or a mapping. */
export type NewTree = string | readonly NewTree[] | NewMap;

/** A mapping to write. */
export interface NewMap {
  readonly [key: string]: NewTree;
}

/** An entry or item to write. */
export interface Addition {
  /** Undefined in a list. */
  readonly key: string | undefined;
  readonly values: NewTree[];
  /** Other fixes want to add an entry with this key: one of them has to wait. */
  contested: boolean;
}

/** Whether another fix wants to add one of these keys too. */
export function isContested(additions: readonly Addition[]): boolean {
  return additions.some(({ contested }) => contested);
}

/** What a fix changes in a source, before it is put into text. */
export class Plan {
  /** What takes the place of a value. Several values become items, of the list around it or of a new one. */
  readonly values = new Map<
    SyntaxNode,
    { readonly values: readonly NewTree[]; readonly like: ScalarNode | undefined }
  >();
  /** Values that move into a new mapping, under this key. */
  readonly wrapped = new Map<SyntaxNode, string>();
  /** Values that move into a new list, with others behind them. */
  readonly joined = new Map<SyntaxNode, NewTree[]>();
  readonly keys = new Map<Part, string>();
  readonly removed = new Set<Part>();
  readonly added = new Map<BranchNode, Addition[]>();
  /** Branches that stay, empty, when all that is in them goes. */
  readonly roots = new Set<SyntaxNode>();
  /** Something in it cannot be done. */
  failed = false;

  fail(): void {
    this.failed = true;
  }

  /** Whether all that it does is to put texts on one line in the places of others. */
  onlyTexts(): boolean {
    const { wrapped, joined, keys, removed, added } = this;
    if (this.values.size === 0 || wrapped.size + joined.size + keys.size + removed.size + added.size > 0)
      return false;
    for (const [node, { values }] of this.values) {
      const isLine = node.kind === 'scalar' && /plain|single|double/.test(node.style);
      if (!isLine || values.length !== 1 || typeof values[0] !== 'string') return false;
    }
    return true;
  }

  /** A value becomes these; a second wish for the same value must be the same. */
  set(node: SyntaxNode, values: readonly NewTree[], like?: ScalarNode): void {
    const known = this.values.get(node);
    if (node.locked || node.shared || (known && JSON.stringify(known.values) !== JSON.stringify(values)))
      this.fail();
    this.values.set(node, { values, like: like ?? (node.kind === 'scalar' ? node : undefined) });
  }

  wrap(node: SyntaxNode, key: string): void {
    const known = this.wrapped.get(node);
    if (node.locked || (known !== undefined && known !== key)) this.fail();
    this.wrapped.set(node, key);
  }

  join(node: SyntaxNode, values: readonly NewTree[]): void {
    if (node.locked) this.fail();
    const known = this.joined.get(node);
    if (known) known.push(...values);
    else this.joined.set(node, [...values]);
  }

  rename(part: Part, key: string): void {
    const known = this.keys.get(part);
    const stands = part.branch.parts.some(
      (other) => other !== part && other.key?.text === key && !this.removed.has(other),
    );
    if (!part.key || part.branch.locked || hides(part) || stands || (known !== undefined && known !== key))
      this.fail();
    this.keys.set(part, key);
  }

  /** An entry or item goes; one that hides another with the same key, or a merged one, stays. */
  remove(part: Part): void {
    const { branch, value, odd } = part;
    if (branch.locked || value.locked || value.shared || odd || hides(part)) this.fail();
    this.removed.add(part);
  }

  /** Values are added to a list, or under a key to a mapping. */
  add(branch: BranchNode, key: string | undefined, values: readonly NewTree[]): void {
    if (branch.locked) this.fail();
    let list = this.added.get(branch);
    if (!list) {
      list = [];
      this.added.set(branch, list);
    }
    const known = list.find((addition) => addition.key === key);
    if (known) known.values.push(...values);
    else list.push({ key, values: [...values], contested: false });
  }

  /** Lets what would be left empty go as well, up to the resource. To be called when the plan is complete. */
  finish(): void {
    for (const part of this.removed) {
      const { branch } = part;
      if (this.added.has(branch) || !branch.parts.every((other) => this.removed.has(other))) continue;
      if (this.roots.has(branch) || !branch.holder) this.set(branch, [branch.kind === 'list' ? [] : {}]);
      // The set is added to while it is gone through: the branch around may become empty too.
      else this.remove(branch.holder);
      for (const other of branch.parts) this.removed.delete(other);
    }
    for (const [branch, additions] of this.added) {
      for (const { key } of additions) {
        const taken = branch.parts.some(
          (part) =>
            key !== undefined && !this.removed.has(part) && (this.keys.get(part) ?? part.key?.text) === key,
        );
        if (taken) this.fail();
      }
      if (branch.parts.every((part) => this.removed.has(part))) this.refill(branch, additions);
    }
  }

  /** A branch that keeps nothing of what it held is written anew. */
  private refill(branch: BranchNode, additions: readonly Addition[]): void {
    for (const part of branch.parts) this.removed.delete(part);
    this.added.delete(branch);
    if (branch.kind === 'list') {
      this.set(branch, [additions.flatMap(({ values }) => values)]);
      return;
    }
    this.set(branch, [
      Object.fromEntries(
        additions.map(({ key, values }) => [key!, values.length === 1 ? values[0]! : values]),
      ),
    ]);
  }
}

/** Whether another entry with the same key, or a merged one, would come to light without this one. */
function hides({ branch, key }: Part): boolean {
  return (
    key !== undefined &&
    branch.parts.some(
      (other) => other.key !== key && (other.key?.text === key.text || other.key?.text === '<<'),
    )
  );
}
