/** Options about links, for every command that tries them. */
import type { Command } from 'commander';
import { listOf } from '../../core/languages/words.js';
import type { Language } from '../../core/model/profile.js';
import { type LinkScope, linkScopes } from '../../core/run/links.js';
import { UserError } from '../exit.js';

/** Which links are tried, and how. */
export interface LinkOptions {
  /** Undefined where none are asked for. */
  readonly scope: LinkScope | undefined;
  /** File that keeps what was found, so that it need not be asked again soon. */
  readonly cache: string | undefined;
  /** File that says whether links work; nobody is asked, then. */
  readonly status: string | undefined;
  /** Patterns of addresses that are not tried. */
  readonly exclude: readonly string[];
  /** Questions to one server in a second. */
  readonly rate: number;
}

/** A server is asked five times in a second at most, unless more is allowed. */
const usualRate = 5;

const help = {
  sv: {
    links: 'pröva länkarna: all (annars) eller data (bara dem som leder till data)',
    cache: 'fil som minns svaren: länkar som svarade prövas igen efter ett dygn, döda efter en timme',
    status: 'JSON-fil med länkarnas svar, {"https://…": 200}; då hämtas inget',
    exclude:
      'länkar som inte prövas: en server eller ett mönster som "https://exempel.se/*"; går att upprepa',
    rate: `högst så många frågor i sekunden till en server (annars ${usualRate})`,
    scopeWrong: (value: string) =>
      `--links kan inte vara ”${value}”. Välj ${listOf('sv', linkScopes, 'or')}.`,
    rateWrong: (value: string) =>
      `--links-rate ska vara ett antal i sekunden, till exempel 2, inte ”${value}”.`,
  },
  en: {
    links: 'try the links: all (the usual) or data (only those that lead to data)',
    cache:
      'file that remembers the answers: links that answered are tried again after a day, dead ones after an hour',
    status: 'JSON file with what the links answer, {"https://…": 200}; nothing is fetched then',
    exclude: 'links not to try: a server or a pattern such as "https://example.se/*"; may be repeated',
    rate: `at most so many questions a second to one server (otherwise ${usualRate})`,
    scopeWrong: (value: string) => `--links cannot be “${value}”. Choose ${listOf('en', linkScopes, 'or')}.`,
    rateWrong: (value: string) => `--links-rate has to be a number a second, such as 2, not “${value}”.`,
  },
} as const;

/** Adds the options about links. */
export function addLinkOptions(command: Command, language: Language): void {
  const say = help[language];
  command
    .option('--links [which]', say.links)
    .option('--links-cache <file>', say.cache)
    .option('--links-status <file>', say.status)
    .option(
      '--links-exclude <pattern>',
      say.exclude,
      (item: string, all: readonly string[]) => [...all, item],
      [],
    )
    .option('--links-rate <number>', say.rate);
}

/** The options about links, tested. */
export function linkOptions(options: Readonly<Record<string, unknown>>, language: Language): LinkOptions {
  return {
    scope: scopeOf(options['links'] as string | true | undefined, language),
    cache: options['linksCache'] as string | undefined,
    status: options['linksStatus'] as string | undefined,
    exclude: options['linksExclude'] as readonly string[],
    rate: rateOf(options['linksRate'] as string | undefined, language),
  };
}

function scopeOf(value: string | true | undefined, language: Language): LinkScope | undefined {
  if (value === undefined) return undefined;
  if (value === true) return 'all';
  const scope = linkScopes.find((item) => item === value);
  if (!scope) throw new UserError(help[language].scopeWrong(value));
  return scope;
}

function rateOf(value: string | undefined, language: Language): number {
  if (value === undefined) return usualRate;
  const rate = /^\d{1,4}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  if (rate <= 0) throw new UserError(help[language].rateWrong(value));
  return rate;
}
