import { BYLINES } from './rules/bylines.ts';
import { CAPTIONS } from './rules/captions.ts';
import type { LineRule } from './rules/line-rule.ts';
import { NOTICES } from './rules/notices.ts';
import { PROMPTS } from './rules/prompts.ts';
import { TEASERS } from './rules/teasers.ts';

/** Rules in order: the first that fits decides. */
const LINE_RULES: LineRule[] = [...PROMPTS, ...NOTICES, ...BYLINES, ...CAPTIONS, ...TEASERS];

/** The first rule that knows the line by itself, or null. */
export function ruleOfLine(text: string): LineRule | null {
  return LINE_RULES.find((rule) => text.length <= rule.longest && rule.form.test(text)) ?? null;
}
