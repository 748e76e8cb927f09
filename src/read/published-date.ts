/** The ISO date, month or year with which a stated date begins, or null where it states none that exists. */
export function publishedDate(stated: string): string | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?=$|[T ]))?)?(?=$|[T ])/.exec(stated.trim());
  if (!found) return null;
  const [date, , month = '01', day = '01'] = found;
  const year = date.slice(0, 4);
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists =
    !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`);
  return exists ? date : null;
}
