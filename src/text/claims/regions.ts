import { retagVerbs } from '../clauses/retag.ts';
import { mayState } from '../clauses/verb-groups.ts';
import type { Scene } from './scenes.ts';
import type { Attribution, Span } from '../types.ts';
import type { Word } from '../words.ts';
import { withoutCues } from '../voices/own-words.ts';
import { wordList } from '../word-list.ts';

/** The words of a sentence said by one voice: the content of an attribution, or (null) the article's own. */
export interface Region {
  words: Word[];
  attribution: Attribution | null;
}

const holds = (span: Span, word: Span) => span.start <= word.start && word.end <= span.end;
const isContent = ({ content }: Attribution, word: Word) => content.some((span) => holds(span, word));
const lengthOf = ({ content }: Attribution) => content.reduce((sum, span) => sum + span.end - span.start, 0);

const NEGATES = /^(?:no|not|n['’]t|never|neither|nor|little|without|hardly)$/;

/** "found no evidence that …", "did not say that …": what is not reported is no claim of its own. */
function isNegated({ cue, content, mode }: Attribution, words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.start >= cue.start);
  const before = words.slice(Math.max(0, at - 2), at);
  const between = words.filter((word) => word.start >= cue.end && word.end <= (content[0]?.start ?? 0));
  return mode !== 'denied' && [...before, ...between].some((word) => NEGATES.test(word.lower));
}

/** Has the content a verb of its own? "He denied the charges" and "she wrote three novels" report nothing. */
function saysSomething(attribution: Attribution, { sentence }: Scene, words: readonly Word[]): boolean {
  const isElsewhere = attribution.content.some(
    (span) => span.start < sentence.start || span.end > sentence.end,
  );
  if (isElsewhere || attribution.mode === 'quoted') return true;
  if (isNegated(attribution, words)) return false;
  const content = words.filter((word) => isContent(attribution, word));
  return !isDemanded(content) && mayState(retagVerbs(content));
}

/** "demanded that the plan be ended": what is only asked for is said by nobody. */
function isDemanded(content: readonly Word[]): boolean {
  const be = content.findIndex((word) => word.pos === 'AUX' && word.lower === 'be');
  return (
    be > 0 &&
    content.slice(0, be).every(({ pos, lower }) => pos !== 'AUX' && pos !== 'VERB' && lower !== 'to')
  );
}

const isAccording = (words: readonly Word[], cue: Span): boolean =>
  words.some((word) => word.start === cue.start && word.lower === 'according');

/** "according to the scholar" names a voice and says nothing else. */
function adjunctSpans({ reports }: Scene, words: readonly Word[]): Span[] {
  return reports
    .filter(({ cue }) => isAccording(words, cue))
    .map(({ cue, source }) => ({
      start: Math.min(cue.start, source.start),
      end: afterHearer(words, Math.max(cue.end, source.end)),
    }));
}

/** Past "to Reuters" in "according to the minister to Reuters, …". */
function afterHearer(words: readonly Word[], end: number): number {
  const at = words.findIndex((word) => word.start >= end);
  const [to, hearer, comma] = at < 0 ? [] : words.slice(at, at + 3);
  return to?.lower === 'to' && hearer?.pos === 'PROPN' && comma?.text === ',' ? hearer.end : end;
}

const SUBORDINATES = wordList('after when where because as since before until although though while');

/** "fell after Germany said [its economy had shrunk]": a report in a side clause, whose content stands apart, leaves nothing to say. */
function withoutSideReports(words: readonly Word[], reports: readonly Attribution[]): Word[] {
  let kept = [...words];
  for (const { source, cue } of reports) {
    const at = kept.findIndex((word) => word.start >= source.start) - 1;
    if (
      source.start > cue.start ||
      !SUBORDINATES.has(kept[at]?.lower ?? '') ||
      kept[at - 1]?.lower === 'such'
    )
      continue;
    const told = kept.findIndex((word) => word.start >= cue.end);
    const after = kept[told]?.lower === 'that' ? told + 1 : told;
    kept = kept.filter((_, i) => i < at || (after >= 0 && i >= after));
  }
  return kept;
}

/** The attributions of a sentence, by content or by cue, that say something. */
export const tellingAttributions = (scene: Scene, words: readonly Word[]): Set<Attribution> =>
  new Set(
    [...scene.attributions, ...scene.reports.filter((one) => !scene.attributions.includes(one))].filter(
      (one) => saysSomething(one, scene, words),
    ),
  );

/** The comma between two runs of one report: "Turnout was 54 percent, the commission said, up from 51". */
const joinsRuns = ({ content }: Attribution, word: Word): boolean =>
  word.text === ',' &&
  content.some((span, k) => k + 1 < content.length && span.end <= word.start && word.start - span.end <= 2);

/** A question asserts nothing. */
export const isQuestion = ({ words }: Region): boolean => words.at(-1)?.text === '?';

/** The voices of a sentence: each word goes to the innermost of the `telling` attributions that has it as content. */
export function findRegions(
  scene: Scene,
  words: readonly Word[],
  telling: ReadonlySet<Attribution>,
): Region[] {
  const inside = scene.attributions
    .filter((one) => telling.has(one))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const adjuncts = adjunctSpans(scene, words);
  const own: Region = { words: [], attribution: null };
  const voiced = inside.map((attribution) => ({ words: [] as Word[], attribution }));
  for (const word of words) {
    if (adjuncts.some((span) => holds(span, word))) continue;
    const voice = voiced.find(({ attribution: one }) => isContent(one, word) || joinsRuns(one, word));
    (voice ?? own).words.push(word);
  }
  const described = takeDescription(own, scene, words);
  own.words = withoutCues(withoutSideReports(own.words, inside), inside);
  return [own, ...voiced, { words: described, attribution: null }].filter((region) =>
    region.words.some((word) => word.pos !== 'PUNCT'),
  );
}

/** "…, according to Ann Lee, who led the study": what is told of the source is a sentence of its own. */
function takeDescription(own: Region, { reports }: Scene, words: readonly Word[]): Word[] {
  for (const { cue, source } of reports) {
    if (cue.start > source.start || !isAccording(words, cue)) continue;
    const named = words.filter((word) => holds(source, word));
    const at = own.words.findIndex((word) => word.start >= source.end);
    const isAfter = own.words[at]?.text === ',' && own.words[at + 1]?.lower === 'who';
    const all = isAfter ? [...named, ...own.words.slice(at)] : named;
    const who = all.findIndex((word, i) => word.lower === 'who' && all[i - 1]?.text === ',');
    if (who < 0) continue;
    if (isAfter) own.words = own.words.slice(0, at);
    const holder = all.slice(0, who - 1);
    const isApposed = holder.some((word) => word.text === ',');
    return [...all.slice(0, isApposed ? who : who - 1), ...all.slice(who + 1)];
  }
  return [];
}
