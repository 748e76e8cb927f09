/** Reads RFC 4180: the test's own reader, so that the writer is not measured by itself. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  const cells = text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  for (const [, quoted, bare, end] of cells) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}
