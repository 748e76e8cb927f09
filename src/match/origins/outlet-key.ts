import { fold } from '../names/fold.ts';

const WITHOUT_MEANING =
  /\b(?:the|english|international|news|online|agency|newspaper|magazine|website|staff|com|org|net|www)\b/gu;

const AGENCY_NAMES: Record<string, string> = {
  ap: 'associated press',
  afp: 'agence france presse',
  rian: 'ria novosti',
  'ria novosti': 'ria novosti',
  upi: 'united press',
  'united press': 'united press',
};

/** One key for the spellings of one outlet: "teleSUR English" and "teleSUR" are the same, "AP" is the Associated Press. */
export function outletKey(name: string): string {
  const words = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = words.replace(WITHOUT_MEANING, ' ').replace(/\s+/gu, ' ').trim() || words;
  return AGENCY_NAMES[bare] ?? bare;
}

/** Whether two names are those of one outlet or agency. */
export const isSameOutlet = (a: string, b: string): boolean => outletKey(a) === outletKey(b);
