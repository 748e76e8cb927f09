import { wordList } from '../word-list.ts';

const KIND_NOUNS = wordList(
  `agency airline airport album app band bank book brand broadcaster channel charity city club college company conglomerate
country daily drama film firm foundation franchise gallery game group hospital island lake magazine manufacturer mountain movie
museum musical network newspaper novel opera organisation organization outlet paper party play port province publication
publisher restaurant river school series ship show single sitcom song startup store studio suburb team town tribe
university vessel village website weekly anime ballet blog cartoon comedy documentary label league
memoir miniseries orchestra choir duo trio quartet podcast poem program programme sequel side team thriller trilogy journal mixtape ep soundtrack`,
);

/** The singular of a noun that says what kind of thing a name names ("films" to "film"), or null. */
export function singularKind(lower: string): string | null {
  if (KIND_NOUNS.has(lower)) return lower;
  const singular =
    lower.endsWith('ies') && lower !== 'series' ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  return KIND_NOUNS.has(singular) ? singular : null;
}
