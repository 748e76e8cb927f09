import { wordList } from '../word-list.ts';

/** Abbreviations, without the final stop, after which a sentence goes on. */
export const NEVER_LAST = wordList(
  `mr mrs ms mx dr prof rev fr sr.a hon pres gov lt.gov sen rep reps sens gen lt lt.col col maj maj.gen brig brig.gen cmdr capt sgt cpl pvt adm
  supt insp amb sec msgr st ste mt ft messrs mme mlle e.g i.e viz cf vs v al ca approx est fig figs vol pp ed eds art para sect ch
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri gr hr atty det dep asst supt ph.d.s bros gens`,
);

/** Abbreviations that may end a sentence: the next word decides. */
export const BOTH_WAYS = wordList(
  `inc ltd co corp llc plc jr sr etc u.s u.k u.n e.u u.s.a u.a.e d.c p.m a.m ph.d m.d b.a m.a dept univ assn ave blvd rd bldg
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  km mi kg lb lbs oz min max tel ext ret int'l gov't`,
);

/** Words that, with a capital after an abbreviation, begin a new sentence. */
export const SENTENCE_STARTERS = wordList(
  `the a an this that these those it he she they we you i there here in on at by for from with without within as after before while when where
  if since because although though however but and or so yet also meanwhile moreover still then now today yesterday tomorrow earlier later last
  its his her their our my your what who why how both some many most all no not one two three several other another according during
  under over between among about despite even such each every once until officials critics analysts police authorities instead nevertheless
  only just like unlike speaking asked thousands hundreds millions`,
);
