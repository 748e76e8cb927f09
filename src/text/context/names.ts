import { insertWords, type Word } from '../words.ts';
import type { Focus } from './focus.ts';

/** The first short name of a person in a claim ("Lavrov") as the full name the article gives elsewhere. */
export function expandNames(words: readonly Word[], focus: Focus): Word[] {
  const at = words.findIndex((word) => word.pos === 'PROPN');
  const first = words[at];
  if (!first || first.insertion) return [...words];
  const mention = focus.mentions.find((one) => one.start === first.start && one.kind === 'person');
  const shorter = mention && mention.entity !== mention.quote && mention.entity.endsWith(` ${mention.quote}`);
  if (!mention || !shorter) return [...words];
  const end = words.findLastIndex((word) => word.start >= mention.start && word.end <= mention.end) + 1;
  const put = insertWords(mention.entity, {
    for: mention,
    at: { start: mention.start, end: mention.end },
    pos: 'PROPN',
  });
  return [...words.slice(0, at), put, ...words.slice(end)];
}
