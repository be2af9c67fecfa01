import type { RuleLevel, Settings } from '../model/settings.js';
import type { Rule } from './rule.js';

/** The level that the settings give a rule; undefined where they say nothing of it. */
export function levelOf(settings: Settings, rule: Rule): RuleLevel | undefined {
  return own(settings.rules, rule.code) ?? own(settings.rules, rule.group);
}

/** Whether a rule is run under these settings. */
export function isOn(settings: Settings, rule: Rule): boolean {
  const level = levelOf(settings, rule);
  return level === undefined ? rule.offByDefault !== true : level !== 'off';
}

/** Whether a value is allowed by the settings, besides what the profile allows. */
export function isAllowed(settings: Settings, property: string, value: string): boolean {
  const allowed = own(settings.allowed, property);
  return (
    allowed?.some((item) => (item.endsWith('*') ? value.startsWith(item.slice(0, -1)) : value === item)) ??
    false
  );
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
