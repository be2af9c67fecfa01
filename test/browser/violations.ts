/** What axe finds wrong with a page. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The faults of accessibility in a page, by rule, with the elements; pages in frames have tests of their own. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${axe.source} }`);
  return await page.evaluate(async (runOnly) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const found = await tool.run({ runOnly, resultTypes: ['violations'], iframes: false });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, tags);
}
