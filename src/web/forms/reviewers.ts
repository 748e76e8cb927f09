import { z } from 'zod';
import { words } from './fields.ts';
import { nextPath } from './local-path.ts';

/** Who sits at this browser, and the page they were on their way to. */
export const reviewerName = z.object({ name: words.min(1, 'Write your name.'), next: nextPath });
