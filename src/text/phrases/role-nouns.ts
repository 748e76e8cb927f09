import { wordList } from '../word-list.ts';

const ROLE_NOUNS = wordList(
  `actor actress activist administrator admiral adviser advisor agent aide ally ambassador analyst anchor apostle
archbishop architect artist assistant astronaut astronomer attorney author ayatollah banker baron baroness biologist
bishop boss broadcaster brother builder businessman businesswoman candidate captain cardinal ceo cfo chair chairman
chairperson chairwoman champion chancellor chef chemist chief choreographer citizen clerk climatologist coach
colonel columnist comedian commander commissioner composer comptroller congressman congresswoman consultant consul
contractor coordinator coroner correspondent councillor councilman councilwoman counsel counterpart creator critic
curator dancer daughter dean defendant defender delegate demographer deputy designer detective developer dictator
diplomat director doctor duchess duke economist editor emir emperor engineer entrepreneur envoy epidemiologist
executive expert explorer farmer father filmmaker financier firefighter fm footballer forward founder fugitive
general geologist goalkeeper governor guitarist head heir historian host imam inspector instructor investigator
investor inventor journalist judge justice keeper king laureate lawmaker lawyer leader lecturer legislator librarian
lieutenant magistrate major manager marshal mathematician mayor mediator member midfielder minister mother mp
musician neighbour neighbor novelist nurse officer official ombudsman opponent organiser organizer owner painter
partner pastor patriarch patron pediatrician philanthropist philosopher photographer physicist physician pianist
pilot pioneer playwright pm poet politician pope porter premier presenter president priest prime-minister prince
princess principal producer professor programmer prosecutor psychiatrist psychologist publisher queen rabbi rapper
recruiter referee regent reporter representative researcher resident reverend rival rocker runner saxophonist scholar
scientist screenwriter sculptor secretary senator sergeant sheikh sheriff shah singer sister skipper sociologist
soldier solicitor son songwriter soprano speaker specialist spokesman spokesperson spokeswoman sprinter strategist
striker student successor suffragist sultan superintendent supervisor surgeon surveyor swimmer teacher teammate tenor
theologian trader trainer treasurer trustee tsar tycoon undersecretary vice-president victim vicar virologist
warden widow wife husband winger winner witness wrestler writer volunteer zoologist negotiator predecessor
drummer bassist vocalist keyboardist violinist cellist conductor illustrator cartoonist translator linguist
cricketer golfer cyclist boxer skier gymnast jockey barrister constable sailor nun monk anthropologist archaeologist
campaigner rescuer paramedic co-founder cofounder warlord commandant general-secretary oligarch billionaire industrialist statesman co-chair supporter loyalist confidant`,
);

/** The singular of a role noun ("presidents" to "president"), or null when the word names no role. */
export function singularRole(lower: string): string | null {
  if (ROLE_NOUNS.has(lower)) return lower;
  const singular = lower.endsWith('men')
    ? `${lower.slice(0, -3)}man`
    : lower.endsWith('ies')
      ? `${lower.slice(0, -3)}y`
      : lower.replace(/s$/, '');
  return singular !== lower && ROLE_NOUNS.has(singular) ? singular : null;
}

/** Does the word name what a person is or does? */
export const isRoleNoun = (lower: string): boolean => singularRole(lower) !== null;
