import { z } from 'zod';
import { url } from '../paths.ts';

/** The page a form or an address asks to go to next; the start page where it asks for anything but a path of this product. */
export const nextPath = z
  .string()
  .catch('')
  .transform((path) => (/^\/(?![/\\])[^\s\\]*$/.test(path) ? path : url('home')));
