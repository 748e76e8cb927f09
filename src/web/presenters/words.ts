/** How times and counts read on a page: the same words as in a report. */
export { count, day, moment } from '../../domain/words.ts';
