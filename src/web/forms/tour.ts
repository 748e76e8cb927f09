import { z } from 'zod';
import { TOUR_PAGES } from '../presenters/tour.ts';
import { nextPath } from './local-path.ts';

/** How many notes of the tour were passed; none where nothing sensible is said. */
export const notesPassed = z.coerce.number().int().min(0).max(TOUR_PAGES.length).catch(0);

/** The buttons of a note; `here` is the page to stay on once the tour is left. */
export const tourForm = z.object({ passed: notesPassed, here: nextPath });
