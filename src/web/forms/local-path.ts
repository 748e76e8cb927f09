/** A path of this product that a form or an address asks to go to; `otherwise` where it is anything else. */
export function localPath(asked: unknown, otherwise: string): string {
  const isLocal = typeof asked === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(asked);
  return isLocal ? asked : otherwise;
}
