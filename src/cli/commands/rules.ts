import type { Command } from 'commander';
import { listRules } from '../../core/explain/rules.js';
import { rulesText } from '../../core/explain/text/lists.js';
import { ruleGroups, severities } from '../../core/model/finding.js';
import type { Language } from '../../core/model/profile.js';
import { exit, UserError } from '../exit.js';
import { answer, defineExplaining, type ExplainingHelp, endDefinition } from '../explaining.js';
import type { Run } from '../invocation.js';
import { oneOf } from '../options.js';
import { parse } from '../program.js';
import { nothingNamed } from './explain.js';

const groups = ruleGroups.join(', ');

const help = {
  sv: {
    usage: 'rules [ORD]',
    about: 'Visar alla regler med nivå och vad de hittar.',
    what: 'Vilka regler:',
    argument: '[ord...]',
    argumentHelp: 'ord i regelns kod eller rubrik; utan ord visas alla',
    group: `bara en grupp: ${groups}`,
    severity: 'bara en nivå: error, warning eller info',
    about_: 'bara regler om en klass eller ett fält, till exempel Dataset eller Dataset.title',
    none: 'Ingen regel passar. Skriv metakoll rules för att se alla.',
    after: `
Exempel:
  metakoll rules                         alla regler
  metakoll rules --group license         om licenser och rättigheter
  metakoll rules --about Distribution    om distributioner
  metakoll rules språk                   de som nämner språk

metakoll explain KOD förklarar en av dem.`,
  },
  en: {
    usage: 'rules [WORD]',
    about: 'Lists all rules with their level and what they find.',
    what: 'Which rules:',
    argument: '[word...]',
    argumentHelp: 'words in the code or the title of the rule; without words all are shown',
    group: `one group only: ${groups}`,
    severity: 'one level only: error, warning or info',
    about_: 'only rules about a class or a property, such as Dataset or Dataset.title',
    none: 'No rule fits. Run metakoll rules to see all of them.',
    after: `
Examples:
  metakoll rules                         all rules
  metakoll rules --group license         about licences and rights
  metakoll rules --about Distribution    about distributions
  metakoll rules language                those that speak of languages

metakoll explain CODE explains one of them.`,
  },
} as const satisfies Readonly<Record<'sv' | 'en', ExplainingHelp & Readonly<Record<string, string>>>>;

/** `metakoll rules [WORD]`: lists the rules. */
export const rules: Run = async (invocation) => {
  const { language } = invocation;
  const say = help[language];
  const parsed = await parse(invocation, define);
  if (typeof parsed === 'number') return parsed;
  const { options, operands } = parsed;
  const all = 'all';
  const group = oneOf(options, 'group', [...ruleGroups, all], all, language);
  const severity = oneOf(options, 'severity', [...severities, all], all, language);
  const about = options['about'] as string | undefined;
  const found = listRules(
    {
      group: group === all ? undefined : group,
      severity: severity === all ? undefined : severity,
      about,
      text: operands.join(' '),
    },
    language,
  );
  if (!found) throw await nothingNamed(about ?? '', invocation);
  if (found.length === 0) throw new UserError(say.none);
  await answer({ rules: found }, (context) => rulesText(found, context), options, invocation);
  return exit.clean;
};

/** The arguments and options of the command. */
export function define(command: Command, language: Language): void {
  const say = help[language];
  defineExplaining(command, say, language);
  command
    .option('--group <group>', say.group)
    .option('--severity <level>', say.severity)
    .option('--about <name>', say.about_);
  endDefinition(command, say, language);
}
