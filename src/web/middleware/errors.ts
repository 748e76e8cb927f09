import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import multer from 'multer';
import { NotFound, NotSaved, RuleBroken, StaleVersion } from '../../domain/errors.ts';
import { fieldInWords } from '../presenters/field-words.ts';
import { logLine, type Log } from '../log.ts';
import { Refused } from '../refused.ts';
import { isPartial } from '../respond.ts';

/** What the person is told. `code` is the HTTP status. */
interface Problem {
  code: number;
  title: string;
  message: string;
}

const TITLES: Record<number, string> = {
  401: 'This browser is not let in yet',
  403: 'Not from here',
  404: 'Not found',
  409: 'Changed in the meantime',
  413: 'Too large',
  421: 'Wrong address',
  422: 'Not possible like this',
  503: 'Not saved',
};

/** A path that no route answers. */
export const noSuchPage: RequestHandler = () => {
  throw new NotFound('page');
};

/** The one place where an error becomes an answer. */
export function answerErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const problem = problemOf(error);
    if (problem.code >= 500)
      log(logLine({ ...entryOf(req.method, req.path, res, problem), error: stackOf(error) }));
    else if (problem.code === 403 || problem.code === 421)
      log(logLine(entryOf(req.method, req.path, res, problem)));
    if (res.headersSent) return next(error);
    answer(res, problem, error);
  };
}

function answer(res: Response, problem: Problem, error: unknown): void {
  res.status(problem.code).vary('HX-Request, HX-Request-Type');
  if (error instanceof NotSaved && error.retryAfter !== null)
    res.set('Retry-After', String(error.retryAfter));
  const model = {
    ...problem,
    requestId: res.locals.requestId,
    sides: error instanceof StaleVersion ? sidesOf(error) : [],
  };
  if (!isPartial(res.req)) return res.render('errors/error.njk', model);
  res.set({ 'HX-Retarget': '#notice', 'HX-Reswap': 'innerHTML' }).render('errors/_notice.njk', model);
}

function problemOf(error: unknown): Problem {
  const code = codeOf(error);
  if (code === null)
    return { code: 500, title: 'Something went wrong', message: 'Nothing of this request was saved.' };
  return { code, title: TITLES[code] ?? 'Not understood', message: sentenceOf(error, code) };
}

function codeOf(error: unknown): number | null {
  if (error instanceof NotSaved) return 503;
  if (error instanceof RuleBroken) return 422;
  if (error instanceof NotFound) return 404;
  if (error instanceof StaleVersion) return 409;
  if (error instanceof Refused) return error.code;
  if (error instanceof multer.MulterError) return 413;
  return isRequestFault(error) ? error.status : null;
}

function sentenceOf(error: unknown, code: number): string {
  if (code === 413)
    return 'What was sent is larger than 10 MB a file or more than 30 files. Nothing was added.';
  if (isRequestFault(error)) return 'The request could not be read. Nothing was changed.';
  return (error as Error).message;
}

/** What the parsers of bodies and addresses throw. */
function isRequestFault(error: unknown): error is { status: number } {
  return typeof error === 'object' && error !== null && 'status' in error && isClientCode(error.status);
}

function isClientCode(code: unknown): boolean {
  return typeof code === 'number' && code >= 400 && code < 500;
}

/** What a person wrote against what stands there now, where they differ; numbers of records and times are left out. */
function sidesOf({ mine, theirs }: StaleVersion): { name: string; mine: string; theirs: string }[] {
  return Object.keys(mine)
    .filter((name) => !/(^at|At|Id|version)$/.test(name))
    .map((name) => ({ name: fieldInWords(name), mine: inWords(mine[name]), theirs: inWords(theirs[name]) }))
    .filter((side) => side.mine !== side.theirs);
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function entryOf(
  method: string,
  path: string,
  res: Response,
  { code }: Problem,
): Record<string, string | number> {
  const safePath = path.replace(/^\/launch\/.*/, '/launch/…');
  return { at: new Date().toISOString(), id: res.locals.requestId, method, path: safePath, code };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
