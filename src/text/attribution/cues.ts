import { wordList } from '../word-list.ts';

/**
 * What a reporting verb takes before its report. `clause`: "that" may be left out; `that`: "that" may be left out
 * only where a subject and its verb follow at once; `hearer`: names the hearer first ("told X"); `quote`: direct words only.
 */
export type CueSyntax = 'clause' | 'that' | 'hearer' | 'quote';

const words = (list: string) => list.split(/\s+/);

const TABLE: [CueSyntax, string[]][] = [
  [
    'clause',
    words(
      'say think believe claim insist argue maintain suggest hope fear suspect reckon contend estimate feel swear',
    ),
  ],
  [
    'that',
    words(`add explain note state stress emphasise emphasize announce declare report confirm reveal recall vow pledge promise admit acknowledge
      concede recognise recognize observe remark comment point reiterate repeat affirm assert allege predict forecast conclude indicate disclose
      deny underline underscore highlight agree learn write tweet post complain lament joke boast caution testify respond reply answer mention
      hint imply propose recommend demand determine find show rule decide clarify elaborate counter opine summarise summarize proclaim speculate
      muse quip retort interject relate recount reason theorise theorize hypothesise assess calculate advocate read`),
  ],
  ['hearer', words('tell inform remind assure reassure notify advise warn promise')],
  [
    'quote',
    words(
      'ask shout cry exclaim yell whisper urge wonder chant laugh thunder implore plead interrupt continue sigh',
    ),
  ],
];

const SYNTAX = new Map<string, Set<CueSyntax>>();
for (const [syntax, verbs] of TABLE)
  for (const verb of verbs) SYNTAX.set(verb, (SYNTAX.get(verb) ?? new Set<CueSyntax>()).add(syntax));

/** What a verb takes as a cue of reported speech, by its lemma; undefined when it is none. */
export function cueSyntax(lemma: string): Set<CueSyntax> | undefined {
  return SYNTAX.get(lemma);
}

/** Forms that are cues whatever the tagger makes of them. */
export const ALWAYS_CUES = wordList(
  'said says told tells tweeted stressed emphasised emphasized insisted reiterated',
);

/** Verbs of courts that report only with "that": "held that", but not "held talks". */
export const WITH_THAT = wordList('held holds submitted submits averred deposed');

/** Forms that the tagger may take for nouns ("the ministry notes, “…”"). */
export const NOUN_LIKE_CUES = wordList(
  'notes claims states reports comments remarks points estimates forecasts posts tweets answers hopes fears',
);

/** Verbs that reject a claim, with "that" or through a noun ("dismissed reports that ..."). */
export const REJECTING = wordList('deny reject dismiss refute rebut dispute');

/** Nouns that stand for what is asserted, before "that". */
export const REPORT_NOUNS =
  wordList(`view views claim claims assertion assertions allegation allegations statement statements belief warning warnings accusation accusations
    suggestion suggestions argument announcement announcements report reports rumour rumours rumor rumors conviction opinion position insistence
    admission confirmation assessment prediction contention remark remarks charge charges notion idea`);

/** Verbs of what one does by speaking, without a report of their own. */
export const SPEECH_ACTS =
  wordList(`call describe accuse urge ask thank praise criticise criticize condemn blame welcome reject deny dismiss refuse decline congratulate
    order award grant adjourn instruct direct invite blast denounce defend demand appeal apologise apologize express voice hail slam mock defy
    renew caution warn vow pledge promise`);

/** Verbs whose infinitive "to say" announces silence. */
export const WITHHOLDING = wordList('decline refuse fail neglect forget');

/** Verbs whose infinitive "to say" is still speech. */
export const GOING_ON = wordList('go continue proceed rush move');
