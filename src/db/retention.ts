/** The name of a backup made at a time, sorting by time. */
export function backupName(at: Date): string {
  return `claimbench-${at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '')}.sqlite`;
}

const DAYS = 7;
const WEEKS = 4;
const TIMED = /^claimbench-(\d{4}-\d{2}-\d{2})T\d{6}Z\.sqlite$/;

/**
 * The backups that may go: all but the newest of each of the last 7 days and of each of the last 4 weeks that have
 * one. Files with other names (those made before a migration among them) are left alone.
 */
export function staleBackups(names: string[]): string[] {
  const timed = names
    .filter((name) => TIMED.test(name))
    .sort()
    .reverse();
  const keep = new Set([...newestPer(timed, dayOf, DAYS), ...newestPer(timed, weekOf, WEEKS)]);
  return timed.filter((name) => !keep.has(name));
}

function newestPer(newestFirst: string[], period: (name: string) => string, count: number): string[] {
  const newest = new Map<string, string>();
  for (const name of newestFirst) {
    if (!newest.has(period(name))) newest.set(period(name), name);
  }
  return [...newest.values()].slice(0, count);
}

function dayOf(name: string): string {
  return TIMED.exec(name)?.[1] ?? '';
}

/** The Monday of its week. */
function weekOf(name: string): string {
  const day = new Date(`${dayOf(name)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
