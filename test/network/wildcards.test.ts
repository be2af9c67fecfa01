/** Patterns with stars: what they fit, and that no number of stars takes long. */
import { describe, expect, it } from 'vitest';
import { robotsIn } from '../../src/cli/network/robots.js';
import { fitsWhole } from '../../src/core/source/wildcards.js';

describe('a pattern', () => {
  it.each([
    ['/data', '/data', true],
    ['/data/1', '/data', false],
    ['/data/1', '/data*', true],
    ['/api/v2/karta.pdf', '/api/*/*.pdf', true],
    ['/api/karta.pdf', '/api/*/*.pdf', false],
    ['aba', 'ab*ba', false],
    ['', '*', true],
    ['xaybyc', '*a*b*c', true],
    ['xaybycd', '*a*b*c', false],
  ])('%s and %s: %s', (text, pattern, fits) => {
    expect(fitsWhole(text, pattern)).toBe(fits);
  });

  it('with very many stars takes no longer', () => {
    expect(fitsWhole('a'.repeat(100_000), `${'*a'.repeat(40_000)}*b*`)).toBe(false);
  });
});

it('what a server asks of programs', () => {
  const mayAsk = robotsIn(
    `User-agent: *  # alla\nDisallow: /*.pdf$\nDisallow: ${'/*a'.repeat(50)}b\nAllow : /oppen\n`,
    'metakoll',
  );
  expect(mayAsk('/karta.pdf')).toBe(false);
  expect(mayAsk('/karta.pdf?sida=2')).toBe(true);
  expect(mayAsk(`/${'a/'.repeat(2000)}`)).toBe(true);
});
