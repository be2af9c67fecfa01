/**
 * Whether a regular expression takes time in proportion to the text, whatever the text.
 *
 * `scslre` finds what can be gone through again for one start: two repetitions that can share the same characters, one after
 * the other or one in the other, and a repetition at the beginning of an expression that may start anywhere. What it does
 * not look for is an expression whose beginning can stand within its own repetition (`<!--[^]*?-->` in a text that is full of
 * `<!--` and has no end): each of these starts goes through the rest of the text.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { getConsumedChars, isPotentiallyEmpty, type ReadonlyFlags, toUnicodeSet } from 'regexp-ast-analysis';
import { analyse } from 'scslre';

/** After these `^` fits as well, where an expression looks at lines. */
const lineEnds = [0x0a, 0x0d, 0x2028, 0x2029];

/** More repetitions than this count as without end. */
const few = 1000;

/** What takes too long in an expression: the parts of it, in words. */
export function slowParts(source: string, flags: string): readonly string[] {
  const literal = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const { reports } = analyse({ source, flags });
  return [
    ...reports.map(({ type, character }) => `${type.toLowerCase()} of ${JSON.stringify(character.pick)}`),
    ...(flags.includes('y')
      ? []
      : literal.pattern.alternatives.flatMap((one) => rescans(one, [], [], literal.flags))),
  ];
}

/** Repetitions that another start can go through as well, after what stands before them and before what follows. */
function rescans(
  { elements }: AST.Alternative,
  before: readonly AST.Element[],
  after: readonly AST.Element[],
  flags: ReadonlyFlags,
): readonly string[] {
  return elements.flatMap((element, index) =>
    rescansIn(
      element,
      [...before, ...elements.slice(0, index)],
      [...elements.slice(index + 1), ...after],
      flags,
    ),
  );
}

function rescansIn(
  element: AST.Element,
  before: readonly AST.Element[],
  after: readonly AST.Element[],
  flags: ReadonlyFlags,
): readonly string[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return element.alternatives.flatMap((one) => rescans(one, before, after, flags));
  if (element.type !== 'Quantifier') return [];
  if (element.max <= few) return rescansIn(element.element, before, after, flags);
  const inner = element.element;
  const nested =
    inner.type === 'Group' || inner.type === 'CapturingGroup'
      ? inner.alternatives.flatMap((one) => rescans(one, before, [element, ...after], flags))
      : [];
  return isRescanned(element, before, after, flags)
    ? [`${element.raw} from each start within`, ...nested]
    : nested;
}

function isRescanned(
  repetition: AST.Quantifier,
  before: readonly AST.Element[],
  after: readonly AST.Element[],
  flags: ReadonlyFlags,
): boolean {
  const { chars } = getConsumedChars(repetition.element, flags);
  // Where nothing can fail afterwards, the first start takes the whole.
  if (after.every((element) => cannotFail(element, chars, flags))) return false;
  if (isOncePerRun(before[0], chars, flags)) return false;
  return before.every((element) => canBeWithin(element, chars, flags));
}

type Chars = ReturnType<typeof getConsumedChars>['chars'];

/** `(?<!a)a*`, `(?<=b)a*`: of a run of the same characters only the first is a start. */
function isOncePerRun(first: AST.Element | undefined, chars: Chars, flags: ReadonlyFlags): boolean {
  if (first?.type !== 'Assertion' || first.kind !== 'lookbehind') return false;
  const alternatives = first.alternatives.map(({ elements: [only, ...more] }) =>
    more.length === 0 && only !== undefined && isCharacter(only)
      ? toUnicodeSet(only, flags).chars
      : undefined,
  );
  return first.negate
    ? alternatives.some((set) => set !== undefined && chars.isSubsetOf(set))
    : alternatives.every((set) => set !== undefined && chars.isDisjointWith(set));
}

function isCharacter(element: AST.Element): element is AST.Character | AST.CharacterClass | AST.CharacterSet {
  return /^Character(?:Class|Set)?$/.test(element.type);
}

/** Whether what an element needs can stand among these characters, so that a start can be there. */
function canBeWithin(element: AST.Element, chars: Chars, flags: ReadonlyFlags): boolean {
  switch (element.type) {
    case 'Assertion':
      return element.kind !== 'start' || (flags.multiline === true && lineEnds.some((end) => chars.has(end)));
    case 'Quantifier':
      return element.min === 0 || canBeWithin(element.element, chars, flags);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) =>
        elements.every((inner) => canBeWithin(inner, chars, flags)),
      );
    case 'Backreference':
    case 'ExpressionCharacterClass':
      return true;
    default:
      return !toUnicodeSet(element, flags).chars.isDisjointWith(chars);
  }
}

/** Whether an element fits whatever follows a repetition of these characters, be it the end of the text. */
function cannotFail(element: AST.Element, chars: Chars, flags: ReadonlyFlags): boolean {
  if (element.type === 'Assertion') return element.kind === 'end' && flags.multiline !== true && chars.isAll;
  if (isPotentiallyEmpty(element, flags)) return true;
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false;
  const hasEnd = element.alternatives.some(
    ({ elements: [only, ...more] }) =>
      more.length === 0 && only?.type === 'Assertion' && only.kind === 'end' && flags.multiline !== true,
  );
  const others = element.alternatives.flatMap(({ elements: [only, ...more] }) =>
    more.length === 0 && only !== undefined && isCharacter(only) ? [toUnicodeSet(only, flags).chars] : [],
  );
  return hasEnd && others.reduce((all, one) => all.union(one), chars).isAll;
}
