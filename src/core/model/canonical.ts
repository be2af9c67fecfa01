import type { ProfileClass } from './profile.js';

/** A value in the canonical document: plain JSON; scalars are always strings. */
export type CanonicalValue = string | CanonicalValue[] | CanonicalObject;

/** An object in the canonical document: a resource, a language map or a JSON-LD value object. */
export interface CanonicalObject {
  [key: string]: CanonicalValue;
}

/** A resource of the profile, where it stands in the canonical document. */
export interface ResourceNode {
  readonly type: ProfileClass;
  /** The IRI as it was written; undefined for a resource without one (a blank node). */
  readonly id: string | undefined;
  readonly data: CanonicalObject;
  readonly parent: ResourceNode | undefined;
  /** Key of the property in the parent; empty for a resource at the top. */
  readonly property: string;
  /** Position among the parent's values of the property; -1 where the value stands alone. */
  readonly index: number;
  /** What the reader needs in order to find the resource in the source again. */
  readonly source: unknown;
}

/** The JSON Pointer (RFC 6901) of a resource, or of a value in it, in the canonical document. */
export function pointerTo(node: ResourceNode, ...rest: (string | number)[]): string {
  const steps: (string | number)[] = [];
  for (let at: ResourceNode | undefined = node; at; at = at.parent) {
    if (at.index >= 0) steps.push(at.index);
    if (at.property !== '') steps.push(at.property);
  }
  steps.reverse();
  return pointerSteps([...steps, ...rest]);
}

/** Steps of a JSON Pointer. */
export function pointerSteps(steps: readonly (string | number)[]): string {
  let pointer = '';
  for (const step of steps) pointer += `/${typeof step === 'number' ? step : escapedStep(step)}`;
  return pointer;
}

function escapedStep(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

/** The values of a property as an array, whether one, several or none stand there. */
export function valuesOf(data: CanonicalObject, key: string): readonly CanonicalValue[] {
  const value = data[key];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether an identifier is one of a blank node (`_:b0`), which means nothing outside its file. */
export function isBlank(id: string): boolean {
  return id.startsWith('_:');
}

/** The IRI that a value is, or that the resource or reference in its place has. */
export function iriOf(value: CanonicalValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (value === undefined || Array.isArray(value)) return undefined;
  const { id } = value;
  return typeof id === 'string' ? id : undefined;
}

/** All texts of a language map or plain literal, each with its language (undefined when it has none). */
export function textsOf(
  value: CanonicalValue | undefined,
): readonly { readonly language: string | undefined; readonly index: number; readonly text: string }[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ language: undefined, index: 0, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (typeof item === 'string') return [{ language: undefined, index, text: item }];
      const text = (item as CanonicalObject)['@value'];
      const language = (item as CanonicalObject)['@language'];
      return typeof text === 'string'
        ? [{ language: typeof language === 'string' ? language : undefined, index, text }]
        : [];
    });
  }
  return Object.entries(value).flatMap(([tag, texts]) =>
    (Array.isArray(texts) ? texts : [texts]).flatMap((text, index) =>
      typeof text === 'string' ? [{ language: tag === '@none' ? undefined : tag, index, text }] : [],
    ),
  );
}

/** The title or name of a resource for people, in the language if it has one. */
export function titleOf(node: ResourceNode, language: string): string | undefined {
  for (const key of ['title', 'name', 'fn']) {
    const value = node.data[key];
    const found = textIn(value, language) ?? textIn(value, 'sv') ?? textIn(value, undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first text in a language, or at all; without a look at the others, of which there may be thousands. */
function textIn(value: CanonicalValue | undefined, language: string | undefined): string | undefined {
  if (typeof value !== 'object' || Array.isArray(value))
    return textsOf(value).find((text) => language === undefined || text.language === language)?.text;
  if (language !== undefined)
    return Object.hasOwn(value, language) ? textsOf({ [language]: value[language]! })[0]?.text : undefined;
  for (const key in value) {
    const [first] = textsOf({ [key]: value[key]! });
    if (first) return first.text;
  }
  return undefined;
}

/** The nearest resource of a class that the node belongs to, itself included. */
export function ancestorOf(node: ResourceNode, classKey: string): ResourceNode | undefined {
  for (let at: ResourceNode | undefined = node; at; at = at.parent) if (at.type.key === classKey) return at;
  return undefined;
}
