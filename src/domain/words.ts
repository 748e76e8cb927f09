/** How times and counts read, on a page and in a report. */

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** "20 April 2023", "April 2023" or "2023" from an ISO day, month or year. */
export function day(iso: string): string {
  const words = { 4: () => iso, 7: () => MONTH.format(new Date(iso)), 10: () => DAY.format(new Date(iso)) };
  return words[iso.length as keyof typeof words]();
}

/** "22 Nov 2026, 14:02 UTC". */
export function moment(at: Date): string {
  return `${MOMENT.format(at)} UTC`;
}

/** The first words of a text in one line, at most `longest` characters, with … where more follow. */
export function opening(text: string, longest: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s\S*$/, '')}…`;
}

/** "1 article", "5 articles"; a word whose plural is irregular gives it. */
export function count(amount: number, word: string, plural = `${word}s`): string {
  return `${amount.toLocaleString('en-GB')} ${amount === 1 ? word : plural}`;
}
