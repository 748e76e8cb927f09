import { UnreadableFile } from './unreadable-file.ts';

/** Refuses what is no text an editor could read: nothing but white space, or binary content. Gives the text back. */
export function checkText(text: string): string {
  if (text.trim() === '') throw new UnreadableFile('The file holds no text.');
  if (isBinary(text)) throw new UnreadableFile('The file is binary, not text.');
  return text;
}

/** A NUL, or more than one control character in a hundred, is in no article. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  return controls * 100 > text.length;
}
