import type { z } from 'zod';
import { RuleBroken, StaleVersion } from '../../domain/errors.ts';
import { url } from '../paths.ts';
import { conflictOf, type Conflict } from '../presenters/conflict.ts';

/** A form as its template shows it: what the person wrote, what is wrong field by field, one sentence for the whole, and where it leads to. */
export interface FormModel {
  values: Record<string, string>;
  errors: Record<string, string>;
  message: string;
  /** The address of what the sentence speaks of; '' where there is none. */
  see: string;
  /** What a colleague changed meanwhile, against what was written; '' where nobody did. `values` joins both then. */
  conflict: Conflict | '';
}

/** What came of a form: the command's result, or the form to show again. */
export type Outcome<T> = { done: T; refused: null } | { done: null; refused: FormModel };

/** A form nobody has filled in yet, or with words to begin with. */
export function newForm(values: Record<string, string> = {}): FormModel {
  return { values, errors: {}, message: '', see: '', conflict: '' };
}

/** Parses a posted form into a command and runs it; a wrong field, a broken rule or a colleague's change gives the form back with the input. */
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
      conflict: '',
    });
  try {
    return { done: await run(parsed.data), refused: null };
  } catch (error) {
    if (error instanceof RuleBroken) {
      const { message, fields, about } = error;
      const see = about ? url(about.kind, about.id) : '';
      return refuse(body, { message, errors: fields, see, conflict: '' });
    }
    if (error instanceof StaleVersion) return { done: null, refused: joined(wordsOf(body), error) };
    throw error;
  }
}

function refuse(body: unknown, refusal: Omit<FormModel, 'values'>): Outcome<never> {
  return { done: null, refused: { values: wordsOf(body), ...refusal } };
}

/** The form with a proposal that joins what was written with what a colleague changed meanwhile. */
function joined(written: Record<string, string>, error: StaleVersion): FormModel {
  const conflict = conflictOf(written, error);
  const proposed = conflict.fields.map(({ name, merged }) => [name, merged]);
  const values = { ...written, ...(Object.fromEntries(proposed) as Record<string, string>) };
  return { values, errors: {}, message: conflict.sentence, see: '', conflict };
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
