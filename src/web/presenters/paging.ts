/** A long list a page at a time, with links that work without JavaScript. */
export interface Paging {
  /** What of the list is shown, as people count. */
  from: number;
  to: number;
  total: number;
  /** The query of the neighbouring pages; '' where there is none. */
  previous: string;
  next: string;
}

/** How many entries of a list are on one page. */
export const PAGE_SIZE = 100;

/** The page of a list that was asked for, or the last one there is; `query` is what else the address says. */
export function paged<T>(
  list: T[],
  asked: number,
  query: Record<string, string>,
): { shown: T[]; paging: Paging } {
  const last = Math.max(1, Math.ceil(list.length / PAGE_SIZE));
  const page = Math.min(asked, last);
  const start = (page - 1) * PAGE_SIZE;
  const shown = list.slice(start, start + PAGE_SIZE);
  const at = (number: number): string =>
    number < 1 || number > last ? '' : `?${new URLSearchParams({ ...query, page: String(number) })}`;
  const paging = {
    ...{ from: Math.min(start + 1, list.length), to: start + shown.length, total: list.length },
    ...{ previous: at(page - 1), next: at(page + 1) },
  };
  return { shown, paging };
}
