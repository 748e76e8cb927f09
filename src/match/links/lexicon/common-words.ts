import { wordSet } from '../../names/fold.ts';
import { stem } from '../stem.ts';

const stems = (words: string): ReadonlySet<string> => new Set([...wordSet(words)].map(stem));

/** Words that stand in every second news story whatever it is about: to share them says next to nothing. */
const EVERYWHERE = stems(`
  people person man woman child year month week day hour time way thing part place case point number side end life work home world country state city area region group member team
  make take come get give go use find show see know think want need try keep put let seem look ask call turn leave bring become remain continue follow hold set
  first second third new old good bad big small long short high low many few several various certain different important major main key next last late early young able due other own
  still even ever always often again together away later ago today yesterday tomorrow currently previously recently additionally meanwhile number lot kind sort bit
`);

/** Words of the trade: who acts and who speaks in any story of one field. */
const COMMON = stems(`
  government official officials authority authorities president minister ministry leader head chief director spokesman spokeswoman representative delegation party parliament congress senate council court police army military
  company firm business market industry bank economy economic political social public private national international local foreign federal general special security defence law policy plan programme project service system
  report statement announcement news media interview press conference meeting visit talk event issue problem question situation development process decision move step effort result level rate share
  million billion percent dollar money price cost fund tax job worker student school university hospital house family friend
  help support work build open close start begin change increase decrease raise lower lead run play win lose pay buy sell send receive offer provide serve meet speak talk discuss expect plan
  against because cause effect impact reason role relation tie cooperation partner partnership trade war peace history future century decade
`);

/** How much a stem says by being shared: little for words of every story, more the longer and rarer it is. */
export function commonness(word: string): 'everywhere' | 'common' | 'rare' {
  return EVERYWHERE.has(word) ? 'everywhere' : COMMON.has(word) ? 'common' : 'rare';
}
