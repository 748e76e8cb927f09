import { count } from '../../domain/words.ts';
import type { Rereading } from '../../domain/rereading.ts';

/** What a new reading did, in words: "2 new claims, 3 claims gone"; "nothing changed" where it did nothing. */
export function outcomeInWords({
  fresh,
  gone,
  stays,
  changed,
}: Pick<Rereading, 'fresh' | 'gone' | 'stays'> & { changed: number }): string {
  const parts: [number, string][] = [
    [fresh.length, count(fresh.length, 'new claim')],
    [gone.length, `${count(gone.length, 'claim')} gone`],
    [changed, `${count(changed, 'claim')} read differently`],
    [stays.length, `${count(stays.length, 'claim')} kept because somebody decided about it`],
  ];
  const told = parts.filter(([amount]) => amount > 0).map(([, words]) => words);
  return told.length === 0 ? 'nothing changed' : told.join(', ');
}
