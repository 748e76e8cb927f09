import { wordSet } from '../../names/fold.ts';
import { stem } from '../stem.ts';

/** Words that cannot both be true of one thing at one time: the one side, then the other. */
const OPPOSITES = `win beat victory defeat triumph/lose loss|rise increase grow growth climb jump surge gain soar raise boost expand double triple/fall drop decline decrease plunge slump shrink sink tumble lower cut reduce halve|support back favour favor favoured endorse/oppose against opposition
approve pass adopt ratify accept/reject veto refuse|open reopen/close shut closed|convict guilty/acquit innocent exonerate|alive survive survivor/dead die kill death|legal lawful/illegal unlawful|allow permit authorise authorize legalise legalize/ban forbid prohibit outlaw
true genuine real authentic/false fake hoax untrue|public/private|succeed success successful/fail failure unsuccessful|safe harmless/dangerous unsafe harmful|confirm/deny|majority/minority|include/exclude|join/quit leave withdraw
strengthen/weaken|present/absent|effective/ineffective|married/unmarried divorced|profit/loss|surplus/deficit|hot warm/cold cool|praise/criticise criticize condemn|import/export
deadly lethal fatal/harmless|full/empty|strong/weak|high/low|good/bad|large/small|rich/poor|healthy/sick ill|easy/difficult hard|cheap/expensive|positive/negative|optimistic/pessimistic|voluntary/forced|temporary/permanent|rural/urban|major/minor|voluntarily/forcibly|early/late|war/peace|friend/enemy|calm/violent|free/captive|friendly/hostile
attend/skip boycott miss|uphold/overturn quash annul|impose remain/lift scrap|north northern/south southern|east eastern/west western|arrive/depart|hire appoint/fire sack dismiss|arrest detain jail/release free|buy purchase acquire/sell|begin start launch/end finish stop|continue resume/end stop suspend|build construct/demolish destroy|advance/retreat|appear/disappear|attack/defend|more/less fewer|most/least|inside/outside|above/below|love/hate|remember/forget|borrow/lend`;

const sides = new Map<string, { pair: number; side: number }[]>();
OPPOSITES.split(/[|\n]/u).forEach((line, pair) =>
  line.split('/').forEach((words, side) => {
    for (const word of wordSet(words)) {
      const key = stem(word);
      sides.set(key, [...(sides.get(key) ?? []), { pair, side }]);
    }
  }),
);

/** One deed seen from either side: who beats somebody is the one to whom they lose. */
const TWO_SIDED = new Set(
  ['win', 'buy', 'borrow', 'import'].flatMap((word) => sides.get(stem(word))!.map(({ pair }) => pair)),
);

/** True if two opposite stems tell one deed once the parties change places. */
export const areTwoSided = (a: string, b: string): boolean =>
  [a, b].every((word) => (sides.get(word) ?? []).some(({ pair }) => TWO_SIDED.has(pair)));

/** What turns a word round when it is put before it: "allow" and "disallow". */
const TURNING = ['dis', 'un', 'in', 'im', 'ir', 'il', 'non'];

const isPrefixed = (long: string, short: string): boolean =>
  short.length > 3 && TURNING.some((prefix) => long === prefix + short);

/** True if two stems say opposite things: "rise" and "fall", "legal" and "illegal". */
export function areOpposite(a: string, b: string): boolean {
  if (isPrefixed(a, b) || isPrefixed(b, a)) return true;
  const [x, y] = [sides.get(a), sides.get(b)];
  return (
    x !== undefined &&
    y !== undefined &&
    x.some((one) => y.some((other) => one.pair === other.pair && one.side !== other.side))
  );
}
