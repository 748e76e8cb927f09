/** What the system answers when a file or folder cannot be used, in words. */
const REFUSALS = new Map([
  ['ENOENT', 'There is no such file or folder'],
  ['EACCES', 'There is no permission for'],
  ['EPERM', 'There is no permission for'],
  ['EROFS', 'The disk can only be read'],
  ['ENOSPC', 'The disk is full'],
  ['EISDIR', 'This is a folder and no file'],
  ['ENOTDIR', 'This is no folder'],
  ['EEXIST', 'There is a file in the way'],
]);

/** An error as one plain sentence. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const refusal = REFUSALS.get(code ?? '');
  return refusal === undefined || path === undefined ? error.message : `${refusal}: ${path}.`;
}
