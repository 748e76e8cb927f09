/**
 * What a reporting verb takes. `that`: needs "that" before an indirect report; `clause`: "that" may be left out;
 * `addressee`: names the hearer first ("told X"); `quote`: introduces or follows direct words only.
 */
export type CueSyntax = 'that' | 'clause' | 'addressee' | 'quote';

const table: [CueSyntax, string][] = [
  [
    'clause',
    'say think believe claim insist argue maintain suggest hope fear suspect reckon contend estimate guess swear',
  ],
  [
    'that',
    `add explain note state stress emphasise emphasize announce declare report confirm reveal recall warn vow pledge promise admit acknowledge concede
    recognise recognize observe remark comment point reiterate repeat affirm assert allege predict forecast conclude indicate disclose deny
    underline underscore highlight agree learn write tweet post complain lament joke boast caution testify respond reply answer mention hint
    imply propose recommend demand determine find show rule decide argue advocate clarify elaborate counter disagree opine summarise
    summarize proclaim stipulate speculate signal echo fret muse quip retort interject relate recount`,
  ],
  ['addressee', 'tell inform remind assure reassure notify advise convince persuade warn promise'],
  [
    'quote',
    'ask shout cry exclaim yell whisper urge wonder chant laugh thunder implore plead interrupt continue sigh',
  ],
];

const syntaxOf = new Map<string, Set<CueSyntax>>();
for (const [syntax, verbs] of table)
  for (const verb of verbs.split(/\s+/)) syntaxOf.set(verb, (syntaxOf.get(verb) ?? new Set()).add(syntax));

/** What a verb takes as a cue of reported speech, by its lemma; undefined when it is none. */
export function cueSyntax(lemma: string): Set<CueSyntax> | undefined {
  return syntaxOf.get(lemma);
}

const words = (list: string) => new Set(list.split(/\s+/));

/** Cues whose source is often a document, so that their bare "S cue C" is a finding, not speech. */
export const DENYING = words('deny');

/** Verbs that reject a claim named by a noun ("dismissed reports that ..."). */
export const REJECTING = words('deny reject dismiss refute rebut dispute');

/** Nouns that stand for what is asserted, followed by "that". */
export const REPORT_NOUNS = words(
  `view views claim claims assertion assertions allegation allegations statement statements belief warning warnings accusation accusations
  suggestion suggestions argument announcement announcements report reports rumour rumours rumor rumors conviction opinion position insistence
  admission confirmation assessment prediction contention remark remarks charge charges notion idea`,
);

/** Verbs whose infinitive "to say" announces silence. */
export const WITHHOLDING = words('decline refuse fail neglect forget');
