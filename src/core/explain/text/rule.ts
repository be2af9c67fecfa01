import { visible } from '../../report/reporters/text/visible.js';
import { widthOf } from '../../report/reporters/text/width.js';
import type { ExampleFinding, RuleExample, RuleExplanation } from '../explanation.js';
import { code, heading, labelled, linesOf, link, type Sheet, sheetFor, type TextContext } from './sheet.js';

/** A rule for people, with what the check says of its example. */
export function ruleText(rule: RuleExplanation, context: TextContext): string {
  const sheet = sheetFor(context);
  const { page, paint, say } = sheet;
  page.text(0, rule.summary, paint.strong);
  const facts = [rule.code, say.groups[rule.group], ...(rule.offByDefault ? [say.offByDefault] : [])];
  const colour = paint[rule.severity];
  labelled(sheet, say.severity[rule.severity], `· ${facts.join(' · ')}`, { colour });
  page.gap();
  if (rule.why !== undefined) labelled(sheet, say.why, rule.why);
  if (rule.about.length > 0) labelled(sheet, say.about, rule.about.join(', '));
  if (rule.limits !== undefined) labelled(sheet, say.limits, rule.limits);
  if (rule.bad) badExample(sheet, rule.bad);
  if (rule.good && rule.good.text !== '') {
    heading(sheet, say.right);
    code(sheet, rule.good.text);
  }
  page.gap();
  page.text(0, rule.offByDefault ? say.switchOn : say.switchOff, paint.dim);
  code(sheet, rule.settings, 2);
  page.gap();
  link(sheet, say.guidance, rule.guidance);
  return page.take();
}

function badExample(sheet: Sheet, { text, findings }: RuleExample): void {
  const { page, paint, say } = sheet;
  const [first] = findings;
  heading(sheet, say.example);
  if (text === '') page.text(2, say.noText, paint.dim);
  else numbered(sheet, text, first);
  if (!first) return;
  page.gap();
  page.text(2, first.message);
  page.text(2, `→ ${first.how}`, undefined, 2);
  if (findings.length > 1) page.text(2, say.more(findings.length - 1), paint.dim);
  if (first.fix) labelled(sheet, say.fix(first.fix.safe), `${first.fix.title}.`, { indent: 2 });
}

/** The file with the numbers of its lines, and a mark under what the rule points at. */
function numbered({ page, paint }: Sheet, text: string, found: ExampleFinding | undefined): void {
  const lines = linesOf(text);
  const column = String(lines.length).length;
  for (const [index, line] of lines.entries()) {
    page.raw(`  ${paint.dim(`${String(index + 1).padStart(column)} │`)} ${visible(line)}`);
    if (!found || index + 1 !== found.line) continue;
    const before = widthOf(visible(line.slice(0, found.column - 1)));
    const marks = '^'.repeat(Math.max(1, widthOf(visible(found.at))));
    page.raw(
      `  ${paint.dim(`${' '.repeat(column)} │`)} ${' '.repeat(before)}${paint[found.severity](marks)}`,
    );
  }
}
