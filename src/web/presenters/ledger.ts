/** The ledger of disagreements: what is asked of it in the address, what each filter would leave, and which entries it shows. */
import { isReopened, type DiscrepancyView } from '../../services/discrepancies/read-discrepancies.ts';

/** The filters, as an address names them; '' asks for all. */
export const LEDGER_FILTERS = ['kind', 'class', 'ruling', 'by'] as const;
type FilterName = (typeof LEDGER_FILTERS)[number];
export type LedgerFilters = Record<FilterName, string>;

const LABELS: Record<FilterName, string> = {
  kind: 'What differs',
  class: 'How',
  ruling: 'Ruling',
  by: 'Ruled by',
};

const VALUES: Record<FilterName, (discrepancy: DiscrepancyView) => string> = {
  kind: ({ kind }) => kind,
  class: (discrepancy) => discrepancy.class,
  ruling: rulingState,
  by: ({ ruling }) => ruling?.reviewer ?? '',
};

/** Where a disagreement stands: none yet, opened again, or the ruling. */
function rulingState(discrepancy: DiscrepancyView): string {
  if (isReopened(discrepancy)) return 'opened again';
  return discrepancy.ruling?.ruling ?? 'none yet';
}

export interface LedgerFacet {
  label: string;
  options: { word: string; count: number; query: string; isCurrent: boolean }[];
}

/** The filters that are asked for. */
export const askedOf = (filters: LedgerFilters): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));

/** The query of an address with these filters, on a page of the list; what is not asked for is left out. */
export function ledgerQuery(filters: LedgerFilters, number = 1): string {
  const asked = { ...askedOf(filters), ...(number > 1 && { page: String(number) }) };
  return Object.keys(asked).length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}

/** The disagreements that fit all filters. */
export function ledgerEntries(all: DiscrepancyView[], filters: LedgerFilters): DiscrepancyView[] {
  return all.filter((one) => LEDGER_FILTERS.every((name) => fits(one, name, filters[name])));
}

const fits = (discrepancy: DiscrepancyView, name: FilterName, asked: string): boolean =>
  asked === '' || VALUES[name](discrepancy) === asked;

/** Each filter with its words and how many entries each would leave, the other filters as they are. */
export function ledgerFacets(all: DiscrepancyView[], filters: LedgerFilters): LedgerFacet[] {
  return LEDGER_FILTERS.map((name) => {
    const others = ledgerEntries(all, { ...filters, [name]: '' });
    const words = [...new Set(all.map(VALUES[name]))].filter((word) => word !== '').sort();
    const option = (word: string, value: string) => ({
      word,
      count: others.filter((one) => fits(one, name, value)).length,
      query: ledgerQuery({ ...filters, [name]: value }),
      isCurrent: filters[name] === value,
    });
    return { label: LABELS[name], options: [option('all', ''), ...words.map((word) => option(word, word))] };
  }).filter(({ options }) => options.length > 1);
}
