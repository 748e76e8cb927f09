import { makesClaims } from '../blocks.ts';
import { findCreditTail } from '../blocks/credits.ts';
import { findPicturePlaces } from '../blocks/picture-places.ts';
import { carryTime, draftAll, roleDraft, type Draft, type DraftedClause } from './drafts.ts';
import { findKindRoles } from '../phrases/named-kinds.ts';
import { findTitleRoles } from '../phrases/titles.ts';
import { findRegions, isQuestion, tellingAttributions } from './regions.ts';
import { setScenes, type Finds, type Scene } from './scenes.ts';
import type { Attribution, Block, BlockKind, Token } from '../types.ts';
import { splitReports } from '../voices/joined-reports.ts';
import { asTitles } from './work-titles.ts';
import { asNames, toWords, type Word } from '../words.ts';
import { foldBrackets } from './brackets.ts';

/** What one voice says in a sentence, clause by clause. */
export interface DraftedVoice {
  attribution: Attribution | null;
  clauses: DraftedClause[];
}

/** A sentence with the drafts of its claims: all that can be told of them without the sentences before it. */
export interface DraftedSentence {
  scene: Scene;
  block: BlockKind;
  voices: DraftedVoice[];
  /** The roles that titles before names state. */
  titles: Draft[];
}

/** What is known of an article before its claims. */
export type Article = Finds & { body: string; blocks: readonly Block[]; published: string | null };

/** A sentence on its way to its drafts. */
interface Told {
  scene: Scene;
  block: BlockKind;
  words: Word[];
}

/**
 * The sentences of an article that make claims; headings, bylines, teasers and boilerplate make none. Each step is taken
 * for all sentences before the next: the rules are much code, and quickest while the same of it runs again and again.
 */
export function draftSentences(article: Article): DraftedSentence[] {
  const told = toldSentences(article);
  const telling = told.map(({ scene, words }) => tellingAttributions(scene, words));
  const regions = told.map(({ scene, words }, i) =>
    findRegions(scene, words, telling[i] ?? new Set()).filter((region) => !isQuestion(region)),
  );
  const voices = regions.map((all, i) => {
    const { mentions: names, reports } = (told[i] as Told).scene;
    const cues = reports.filter((one) => telling[i]?.has(one)).map(({ cue }) => cue);
    return all.map((region) => ({ region, runs: splitReports(region), locks: { names, cues } }));
  });
  const drafted = draftAll(
    voices.flat().flatMap(({ runs, locks }) => runs.map((words) => ({ words, locks }))),
  );
  const titles = told.map(({ scene: { mentions }, words }) =>
    [...findTitleRoles(words, mentions), ...findKindRoles(words, mentions)].map(roleDraft),
  );
  let next = 0;
  return told.map(({ scene, block }, i) => ({
    scene,
    block,
    voices: (voices[i] ?? []).map(({ region: { attribution }, runs }) => ({
      attribution,
      clauses: runs.flatMap(() => carryTime(drafted[next++] ?? [])),
    })),
    titles: titles[i] ?? [],
  }));
}

function toldSentences({ body, blocks, ...finds }: Article): Told[] {
  const told: Told[] = [];
  for (const scene of setScenes(finds)) {
    const block = blocks[scene.sentence.block]?.kind ?? 'body';
    if (!makesClaims(block)) continue;
    const words = toWords(toldTokens(body, block, scene), scene.dates);
    told.push({ scene, block, words: foldBrackets(asTitles(asNames(words, scene.mentions))) });
  }
  return told;
}

/** The tokens of a sentence; of a caption without the credit behind it, and without who is seen where in the picture. */
function toldTokens(body: string, block: BlockKind, { sentence }: Scene): readonly Token[] {
  const { start, end, tokens } = sentence;
  if (block !== 'caption') return tokens;
  const text = body.slice(start, end);
  const told = text.slice(0, findCreditTail(text)?.start ?? text.length);
  const places = findPicturePlaces(told);
  return tokens.filter((token) => {
    const at = token.start - start;
    return at < told.length && !places.some((place) => place.start <= at && at < place.end);
  });
}
