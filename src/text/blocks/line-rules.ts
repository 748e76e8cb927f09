import { BYLINES } from './rules/bylines.ts';
import { CAPTIONS } from './rules/captions.ts';
import type { LineRule } from './rules/line-rule.ts';
import { NOTICES } from './rules/notices.ts';
import { PROMPTS } from './rules/prompts.ts';
import { TEASERS } from './rules/teasers.ts';

/** Rules in order: the first that fits decides. */
const LINE_RULES: LineRule[] = [...PROMPTS, ...NOTICES, ...BYLINES, ...CAPTIONS, ...TEASERS];

const REPORTS = /^(?:["“‘']|.*\b(?:said|says|told|according)\b)/iu;

// Few lines have the form, so that what it must not report is looked for last.
const fits = ({ sign, form, ownWords }: LineRule, text: string): boolean =>
  (!sign || sign.test(text)) && form.test(text) && !(ownWords && REPORTS.test(text));

/** The first rule that knows the line by itself, or null. */
export function ruleOfLine(text: string): LineRule | null {
  return LINE_RULES.find((rule) => text.length <= rule.longest && fits(rule, text)) ?? null;
}
