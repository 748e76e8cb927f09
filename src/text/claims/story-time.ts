import type { DateInterval, ExtractedClaim, Mention } from '../types.ts';

/** The day a text tells of at a place: in which paragraph, and who was named. */
interface Story {
  block: number;
  day: DateInterval;
  names: readonly string[];
}

const OTHER_TIME =
  /\b(?:has|have|had|later|then|afterwards|subsequently|eventually|earlier|previously|already|since|now|once|often|always|never|after|before|when|while|ago|every|each|last|next|born|raised|grew|studied|graduated)\b/i;
/** How far from its start a claim names whom it is about. */
const REACH = 80;

const isDay = (when: DateInterval | null): when is DateInterval => when !== null && when.start === when.end;
const isOwnEvent = ({ mode, kind, block }: ExtractedClaim): boolean =>
  mode === 'asserted' && kind === 'event' && block === 'body';

const goesOn = ({ text }: ExtractedClaim, { names }: Story): boolean =>
  !OTHER_TIME.test(text) && names.some((name) => text.slice(0, REACH).startsWith(name));

/**
 * Carries the day of what a sentence tells to what the next sentence of the paragraph tells of the same person, where
 * that names no time of its own: "met on 19 April … . Ortega answered by …". Reports and lasting states get none.
 */
export function newStory(): (
  claims: ExtractedClaim[],
  block: number,
  mentions: readonly Mention[],
) => ExtractedClaim[] {
  let story: Story | null = null;
  return (claims, block, mentions) => {
    const before = story?.block === block ? story : null;
    const dated = claims.map((claim) =>
      before && claim.when === null && isOwnEvent(claim) && goesOn(claim, before)
        ? { ...claim, when: before.day }
        : claim,
    );
    const told = dated.find((claim) => isOwnEvent(claim) && isDay(claim.when));
    const names = mentions.filter((one) => one.kind === 'person').map((one) => one.entity);
    story = told && isDay(told.when) ? { block, day: told.when, names } : null;
    return dated;
  };
}
