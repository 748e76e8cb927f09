/** The tour: five pages with a word on what each is for. A note is shown until it was passed. */
export const TOUR_PAGES = ['overview', 'desk', 'discrepancies', 'claims', 'report'] as const;

export type TourPage = (typeof TOUR_PAGES)[number];

/** `passed`: what is remembered once this note was read. `next` is '' on the last page. */
export interface TourNote {
  number: number;
  title: string;
  text: string;
  next: string;
  passed: number;
}

/** The note of each page, '' where it was passed; `here` is the address of the page that shows it. */
export type Tour = Record<TourPage, TourNote | ''> & { here: string; length: number };

const WORDS: Record<TourPage, { title: string; text: string }> = {
  overview: {
    title: 'The dossier',
    text: 'Each article was split into claims. The strip counts them by what they need, and below it stands what needs you first. Every number opens its claims.',
  },
  desk: {
    title: 'The desk',
    text: 'The article, its claims and the open claim with what other sources say. Words in [brackets] were put in. Accept the first candidate with a, call the claim corroborated with c, leave it as it is with v; z takes the last step back. Every key has a button, and ? lists them all.',
  },
  discrepancies: {
    title: 'Where sources differ',
    text: 'Both sentences side by side, and why they were put there. Say which is right: the ruling stands in the report with your name, and undo takes it back.',
  },
  claims: {
    title: 'All claims',
    text: 'Filter them by what they need, search them, keep a filter under a name. Choose several and decide on them at once; the whole step is undone as one.',
  },
  report: {
    title: 'The report',
    text: 'What you judged, to read or to download: each verdict with its origins and quotes, each ruling, and the log of who did what.',
  },
};

const NEXT: Record<TourPage, string> = {
  overview: 'Next: an open claim',
  desk: 'Next: where sources differ',
  discrepancies: 'Next: all claims',
  claims: 'Next: the report',
  report: '',
};

/** The notes that are left once `passed` of them were read. */
export function tourOf(passed: number, here: string): Tour {
  const notes = TOUR_PAGES.map((page, index) => {
    const note = { number: index + 1, ...WORDS[page], next: NEXT[page], passed: index + 1 };
    return [page, index < passed ? '' : note];
  });
  const left = Object.fromEntries(notes) as Record<TourPage, TourNote | ''>;
  return { ...left, here, length: TOUR_PAGES.length };
}
