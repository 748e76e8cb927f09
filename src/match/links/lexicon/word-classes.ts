import { wordSet } from '../../names/fold.ts';
import { stem } from '../stem.ts';

/** Words that carry no content of their own, folded. */
export const STOP_WORDS = wordSet(`
  a an the this that these those it its he she they them his her their him we us our i you your who whom whose which what when where while as at by for from in into of off on onto out over to toward towards up
  with within without under upon about after again all also although am among and any are around be because been before being between both but can could did do does doing down during each either even
  ever every few had has have having here how however if is just may might more most much must neither no nor not now only or other own per rather same shall should since so some still such than then there
  therefore through thus too until very was were will would yet amid because via including include includes included according said say says told added adding stated noted explained recalled like well back
  one s t mr mrs ms dr later earlier previously recently currently already previous recent
`);

/** Words that turn a statement round, folded. */
export const NEGATIONS = wordSet(
  'not no never none nobody nothing neither nor cannot denies denied deny denying refuses refused unable dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt hasnt havent hadnt',
);

/** Words for what was kept from happening, folded: a purchase that was blocked is no purchase. */
export const UNDONE = wordSet(
  'blocked cancelled canceled prevented foiled thwarted averted scrapped abandoned halted failed overturned revoked postponed delayed',
);

/** Words that announce what has not happened yet. */
export const PLANS = wordSet(
  'will would shall expected expects expect plans plan planned planning scheduled due set upcoming going prepares preparing intends intend about forthcoming likely announced announces announce',
);

/** Words of one kind of event or statement: what one source calls a visit another calls a trip. One class a line. */
const CLASSES = `visit arrive arrival trip travel tour journey destination stay land fly|meet meeting talk discuss discussion negotiate negotiation conversation converse speak summit dialogue|sign agree agreement accord treaty pact deal contract
kill die death dead fatality slay toll casualty murder|injure wound hurt injury|attack bomb bombing raid assault shell shelling airstrike|arrest detain detention custody apprehend|win victory defeat beat triumph|elect vote election reelect poll ballot
rise increase grow growth climb jump surge gain soar raise boost hike|fall decrease decline drop plunge slump shrink tumble sink|announce declare unveil reveal introduce present|resign quit stepdown resignation|appoint name nominate appointment|approve pass adopt ratify endorse approval confirm
buy purchase acquire acquisition takeover|sell sale|build construct construction|close shut shutdown closure suspend suspension|begin start launch open reopen onset|end finish conclude complete|help aid support assist assistance backing|sanction embargo blockade restriction
partner ally|trade commerce|cooperation collaboration cooperate collaborate|relation tie link bond connection friendship partnership alliance|large big great|minister ministry|export ship deliver delivery shipment supply hand|crash collision collide|quake earthquake tremor
cut reduce reduction lower eliminate axe slash layoff|job position post worker employee staff|company firm business corporation|house home household|car vehicle automobile|protester demonstrator activist protest demonstration rally|seize capture occupy overrun conquer|jail imprison prison sentence
award prize honour honor receive|storm hurricane typhoon cyclone|blaze fire wildfire|police officer constable|permit allow authorise authorize|ban forbid prohibit outlaw|flee escape|drown capsize sink overturn|ferry boat vessel ship|doctor physician medic|child kid youngster|teacher lecturer|lawyer attorney
film movie|money fund cash|cost price|wage salary pay|illness disease sickness|drug medicine medication|money aid|plane aircraft jet airliner|train railway rail|road highway motorway|pupil student|country nation state|jobless unemployment|found establish create set_up|collapse crumble
hit strike batter|damage|destroy wreck devastate ravage|accuse allege|charge indict|sue lawsuit|criticise criticize condemn denounce|praise laud hail|urge call appeal|warn caution|promise pledge vow|refuse reject|kidnap abduct|rescue save|leader lead chief head|fine penalty penalise
live reside|marry wed|gunman shooter|weapon arm gun|troop soldier|clash fight battle|invade invasion|withdraw pull|extend prolong extension|lift scrap abolish|hide conceal|stock share|free release pardon liberate|send deploy dispatch|truce ceasefire armistice|convict guilty|testify testimony witness|reach amount total|found discover|rent lease|study research|researcher scientist|electricity power outage|vaccine vaccination jab inoculation|virus coronavirus covid`;

const classOf = new Map<string, string>();
for (const line of CLASSES.split(/[|\n]/u)) {
  const words = line.trim().split(/\s+/u);
  for (const word of words) classOf.set(stem(word), words[0]!);
}

/** The class of a stem ("visit" for a trip); null for words without one. */
export const wordClass = (word: string): string | null => classOf.get(word) ?? null;
