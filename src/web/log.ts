/** Writes one line of the log. */
export type Log = (line: string) => void;

/** One JSON line; control characters, also those JSON leaves alone, are escaped. */
export function logLine(entry: Record<string, string | number>): string {
  return JSON.stringify(entry).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
