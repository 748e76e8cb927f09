import { wordList } from '../word-list.ts';

/** Words that judge rather than report. */
export const JUDGING = wordList(
  `excellent good great better best bad worse worst terrible horrible awful wonderful valuable friendly unfriendly extraordinary remarkable brotherly
  unjust unfair fair harmful dangerous shameful disgraceful brave heroic tragic beautiful ugly stupid smart wise unwise reckless irresponsible
  important unimportant crucial vital essential fundamental key significant strategic historic unprecedented inspiring disappointing deplorable
  unacceptable acceptable outrageous absurd ridiculous hypocritical hypocrisy successful unsuccessful failure disaster catastrophe success
  impressive amazing incredible fantastic brilliant perfect faithful loyal reliable unreliable legitimate illegitimate immoral moral evil cruel
  brutal barbaric cowardly noble positive negative promising flourish thrive thriving blow betrayal shame pride proud sovereign draconian
  difficult hard easy impossible wrong right worthy worth deserve symbolize symbolizes symbolise symbolises champion champions`,
);

/** Words by which a speaker says what ought to be. */
export const NORMATIVE = wordList('should ought must need needs');

/** Verbs of thinking and feeling: in the first person, or with a judgement, an opinion. */
export const THINKING = wordList(
  'think believe feel hope wish trust doubt suppose consider prefer love hate like dislike fear regret',
);

/** Verbs by which a speaker reads a meaning into things. */
export const INTERPRETING = wordList(
  `signal symbolize symbolise embody challenge undermine threaten weaken strengthen harm hurt benefit serve help hinder violate betray deserve owe
  prove show demonstrate open offer destabilise destabilize jeopardise jeopardize damage destroy ignore respect honour honor`,
);

/** Verbs of lasting states: their past tense is no event. */
export const STATES = wordList(
  `be have own belong contain include consist hold know believe think want need like love remain stay continue keep maintain exist live work serve
  seem appear look sound depend mean concern involve relate resemble equal cost weigh measure support oppose consider regard view see hope
  expect favor favour face enjoy rely lack possess represent cover desire seek underscore coincide reflect rank account produce employ export import host house border lie stand`,
);

/** Past forms that do not end in -ed. */
export const IRREGULAR_PASTS = wordList(
  `met won lost said told went came took gave made got saw held led left kept built bought brought fought sought taught caught thought sent spent
  burst shed lent bent felt fell rose grew knew threw flew drew broke spoke stole froze chose wrote drove rode began sank sang swam ran hit cut shut put set
  let quit cast cost hurt split spread struck stuck swore tore wore bore became overcame withdrew undertook wrote paid laid sold shot sat stood
  understood heard read fed bled fled sped found bound wound dug hung swung spun shook forgot forgave hid bit ate drank slept swept wept dealt
  meant burnt learnt dreamt lit slid broadcast forecast beat overthrew oversaw`,
);

/** Verbs and adjectives that, before "to" or in the passive, speak of what is to come. */
export const PROSPECTIVE = wordList(
  'expected scheduled set due likely unlikely planned poised slated bound going about predicted projected forecast forecasted anticipated preparing planning aiming plan plans intend intends aim aims prepare prepares',
);

/** Verbs that foretell. */
export const FORETELLING = wordList('predict forecast project anticipate expect');

export const MODALS_OF_FUTURE = wordList("will 'll ’ll wo shall");
export const MODALS_OF_POSSIBILITY = wordList('would could may might');
