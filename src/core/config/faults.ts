import type { SchemaError } from '../checks/validator.js';
import type { Path } from '../formats/shared/tree/context.js';
import { isTree } from '../formats/shared/tree/context.js';
import type { Wanted } from '../formats/shared/tree/located.js';
import { nearest } from '../languages/nearest.js';
import type { Args } from '../model/finding.js';
import { meantBy } from './formats.js';
import { patternFault } from './patterns.js';

/** A mistake in a configuration: a rule that reports it, facts and the way to the place. */
export interface Fault {
  readonly rule: 'config-key-unknown' | 'config-key-missing' | 'config-rule-unknown' | 'config-value-invalid';
  readonly args: Args;
  readonly at: Wanted;
}

const forFiles = ['defaultLanguage', 'rules', 'allow', 'defaults', 'csv'];

/** The keys that there are, by the key that they stand under. */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': [
    'profile',
    'language',
    'include',
    'exclude',
    'base',
    'catalog',
    'ids',
    'removedIds',
    'failOn',
    'overrides',
    'suppress',
    'baseline',
    ...forFiles,
  ],
  overrides: ['files', ...forFiles],
  suppress: ['rule', 'resource', 'file', 'reason'],
  csv: ['delimiter', 'encoding', 'columns'],
};

/** What people write for a level or threshold, and what they mean. */
const meantLevels: Readonly<Record<string, string>> = {
  false: 'off',
  no: 'off',
  none: 'off',
  av: 'off',
  ignore: 'off',
  hint: 'info',
  note: 'info',
  upplysning: 'info',
  warn: 'warning',
  varning: 'warning',
  fel: 'error',
  true: 'error',
  aldrig: 'never',
  svenska: 'sv',
  swedish: 'sv',
  engelska: 'en',
  english: 'en',
};

/** The mistakes that the errors of the compiled schema stand for, one for each place. */
export function faultsOf(config: unknown, errors: readonly SchemaError[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const error of errors) {
    // It only says that something inside it failed.
    if (error.keyword === 'propertyNames') continue;
    const fault = faultOf(config, error);
    const place = JSON.stringify([fault.at.path, fault.args['key']]);
    if (!seen.has(place)) faults.push(fault);
    seen.add(place);
  }
  return faults;
}

function faultOf(config: unknown, error: SchemaError): Fault {
  const steps = stepsOf(config, error.instancePath);
  const { keyword, params } = error;
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const known = knownKeys[nameOf(steps)] ?? [];
    return {
      rule: 'config-key-unknown',
      args: { key, within: nameOf(steps), suggestion: nearestKey(key, known), known },
      at: { path: [0, ...steps, key], part: 'key' },
    };
  }
  if (keyword === 'dependentRequired') {
    const by = String(params['property']);
    return {
      rule: 'config-key-missing',
      args: { key: String(params['missingProperty']), by },
      at: { path: [0, ...steps, by], part: 'key' },
    };
  }
  if (keyword === 'required') {
    return {
      rule: 'config-key-missing',
      args: { key: String(params['missingProperty']), within: nameOf(steps) },
      at: { path: [0, ...steps], part: 'first-line' },
    };
  }
  const name = 'propertyName' in error ? String(error.propertyName) : undefined;
  const value = name ?? valueAt(config, steps);
  const at: Wanted =
    name === undefined ? { path: [0, ...steps], part: 'value' } : { path: [0, ...steps, name], part: 'key' };
  const key = nameOf(steps);
  if (keyword === 'format') {
    const format = String(params['format']);
    const suggestion = meantBy(format, String(value));
    if (format === 'rule-or-group') {
      return { rule: 'config-rule-unknown', args: { value: String(value), suggestion }, at };
    }
    const fault = format === 'path-pattern' ? patternFault(String(value)) : undefined;
    return invalid({ key, value: String(value), expected: fault ?? format, suggestion }, at);
  }
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
    const text = typeof value === 'string' ? value : undefined;
    const lower = text?.toLowerCase();
    const known = lower !== undefined && Object.hasOwn(meantLevels, lower) ? meantLevels[lower] : undefined;
    const suggestion =
      known !== undefined && allowed.includes(known)
        ? known
        : lower === undefined
          ? undefined
          : nearest(lower, allowed);
    return invalid({ key, value: text, expected: 'enum', allowed, suggestion }, at);
  }
  if (keyword === 'minLength') return invalid({ key, value: '', expected: 'empty' }, at);
  const type = params['type'];
  const expected = Array.isArray(type) ? 'texts' : String(type);
  return invalid({ key, value: typeof value === 'string' ? value : undefined, expected }, at);
}

function invalid(args: Args, at: Wanted): Fault {
  // A mapping or a list is best shown by its key.
  const part = args['value'] === undefined && at.part === 'value' ? 'first-line' : at.part;
  return { rule: 'config-value-invalid', args, at: { ...at, part } };
}

/** The last key on the way; positions in lists have no name. */
function nameOf(steps: Path): string {
  return String(steps.findLast((step) => typeof step === 'string') ?? '');
}

/** Case and hyphens aside, or else the nearest. */
function nearestKey(key: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  return (
    known.find((item) => plain(item) === plain(key)) ??
    known.find((item) => plain(item) === `${plain(key)}s` || `${plain(item)}s` === plain(key)) ??
    nearest(key, known)
  );
}

/** The steps of a JSON Pointer; positions in lists are numbers. */
function stepsOf(config: unknown, pointer: string): Path {
  let at = config;
  return pointer
    .split('/')
    .slice(1)
    .map((text) => {
      const name = text.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(at) ? Number(name) : name;
      at = valueAt(at, [step]);
      return step;
    });
}

function valueAt(config: unknown, steps: Path): unknown {
  let at = config;
  for (const step of steps) {
    if (Array.isArray(at)) at = at[Number(step)];
    else at = isTree(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}
