import type { z } from 'zod';
import { RuleBroken } from '../../domain/errors.ts';
import { url } from '../paths.ts';

/** A form as its template shows it: what the person wrote, what is wrong field by field, one sentence for the whole, and where it leads to. */
export interface FormModel {
  values: Record<string, string>;
  errors: Record<string, string>;
  message: string;
  /** The address of what the sentence speaks of; '' where there is none. */
  see: string;
}

/** What came of a form: the command's result, or the form to show again. */
export type Outcome<T> = { done: T; refused: null } | { done: null; refused: FormModel };

/** A form nobody has filled in yet, or with words to begin with. */
export function newForm(values: Record<string, string> = {}): FormModel {
  return { values, errors: {}, message: '', see: '' };
}

/** Parses a posted form into a command and runs it; a wrong field or a broken rule gives the form back with the input. */
export async function submit<Schema extends z.ZodType, T>(
  schema: Schema,
  body: unknown,
  run: (command: z.output<Schema>) => Promise<T>,
): Promise<Outcome<T>> {
  const parsed = schema.safeParse(body ?? {});
  if (!parsed.success)
    return refuse(body, {
      message: 'Please look at what is marked below.',
      errors: messagesOf(parsed.error.issues),
      see: '',
    });
  try {
    return { done: await run(parsed.data), refused: null };
  } catch (error) {
    if (error instanceof RuleBroken) {
      const { message, fields, about } = error;
      return refuse(body, { message, errors: fields, see: about ? url(about.kind, about.id) : '' });
    }
    throw error;
  }
}

function refuse(body: unknown, refusal: Omit<FormModel, 'values'>): Outcome<never> {
  return { done: null, refused: { values: wordsOf(body), ...refusal } };
}

function wordsOf(body: unknown): Record<string, string> {
  const pairs = Object.entries(body ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** One message a field: the first thing that is wrong with it. */
function messagesOf(issues: z.core.$ZodIssue[]): Record<string, string> {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [String(path[0] ?? ''), message]));
}
