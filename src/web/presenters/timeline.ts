/** When what is claimed happened: a mark for each claim, stacked by day, week, month or year. */
import { scaleUtc } from 'd3-scale';
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import type { ClaimState } from '../../domain/claim-state.ts';
import { count, day } from '../../domain/words.ts';
import type { DayCount, TimedClaim } from '../../services/pictures.ts';
import { queueQuery } from '../forms/queue.ts';
import { stateLabel } from './claim-state.ts';
import { queueAddress } from './queue.ts';

/** A stretch of days that makes one stack; inclusive. */
export interface Stretch {
  from: string;
  to: string;
  claims: number;
  /** Set where it gathers all that lies before or after the bulk of the dates. */
  outside?: 'earlier' | 'later';
}

/** How many marks a stack has at most; what is more is counted above it, with the way to the queue. */
export const HIGHEST_STACK = 7;
const WIDTH = 1200;
const EDGE = 24;
const EDGES = { earlier: EDGE, later: WIDTH - EDGE };
const STEP = 15;
const BASE = HIGHEST_STACK * STEP + 34;
const DAY_MS = 24 * 60 * 60 * 1000;

/** One shape a state, so that colour says nothing by itself. */
const SHAPES: Record<ClaimState, SymbolType> = {
  orphaned: symbolCross,
  corroborated: symbolCircle,
  conflicted: symbolCross,
  'needs decision': symbolTriangle,
  stale: symbolDiamond,
  unreviewed: symbolSquare,
  'single origin': symbolSquare,
  settled: symbolWye,
};

const GRAINS = ['day', 'week', 'month', 'year'] as const;
type Grain = (typeof GRAINS)[number];
/** The most days a timeline by this grain covers. */
const LONGEST: Record<Grain, number> = { day: 50, week: 380, month: 1900, year: Infinity };
/** How far beyond the middle half of the dates the bulk reaches, by the length of that half; at least a month. */
const REACH = 1.5;
const LEAST_REACH = 30;

/** The stacks of the days: what lies far before or after the bulk of them is one stack at the edge. */
export function stretchesOf(days: DayCount[]): Stretch[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const [from, to] = bulkOf(days);
  const length = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  const grain = GRAINS.find((name) => length <= LONGEST[name]) ?? 'year';
  const stacks = new Map<string, Stretch>();
  for (const { day: at, claims } of days) {
    const stretch: Omit<Stretch, 'claims'> =
      at < from
        ? { from: first.day, to: dayBefore(from), outside: 'earlier' }
        : at > to
          ? { from: dayAfter(to), to: last.day, outside: 'later' }
          : stretchAround(at, grain);
    const known = stacks.get(stretch.from);
    if (known) known.claims += claims;
    else stacks.set(stretch.from, { ...stretch, claims });
  }
  return [...stacks.values()];
}

/** The first and the last day of the bulk: nothing of it is far from the middle half of the dates. */
function bulkOf(days: DayCount[]): [string, string] {
  const [low, high] = [Date.parse(dayAtShare(days, 0.25)), Date.parse(dayAtShare(days, 0.75))];
  const reach = Math.max((high - low) * REACH, LEAST_REACH * DAY_MS);
  const bulk = days
    .map(({ day: at }) => at)
    .filter((at) => Math.abs(Date.parse(at) - (low + high) / 2) <= (high - low) / 2 + reach);
  return [bulk[0] ?? '', bulk.at(-1) ?? ''];
}

/** The day by which this share of the claims has begun. */
function dayAtShare(days: DayCount[], share: number): string {
  const total = days.reduce((sum, { claims }) => sum + claims, 0);
  let seen = 0;
  const found = days.find(({ claims }) => (seen += claims) >= share * total);
  return found?.day ?? '';
}

function stretchAround(at: string, grain: Grain): { from: string; to: string } {
  const [year, month] = [at.slice(0, 4), at.slice(0, 7)];
  if (grain === 'day') return { from: at, to: at };
  if (grain === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (grain === 'month')
    return { from: `${month}-01`, to: iso(Date.UTC(Number(year), Number(month.slice(5)), 0)) };
  const monday = Date.parse(at) - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS;
  return { from: iso(monday), to: iso(monday + 6 * DAY_MS) };
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const dayBefore = (at: string): string => iso(Date.parse(at) - DAY_MS);
const dayAfter = (at: string): string => iso(Date.parse(at) + DAY_MS);

/** The drawing and, for who does not look at drawings, the same as a list. */
export function timelineOf(dossierId: number, stretches: Stretch[], claims: TimedClaim[][]) {
  const inner = stretches.filter(({ outside }) => !outside);
  const [first, last] = [inner[0], inner.at(-1)];
  if (!first || !last) return '';
  const x = scaleUtc()
    .domain([Date.parse(first.from), Math.max(Date.parse(last.from), Date.parse(first.from) + DAY_MS)])
    .range([EDGE * 3, WIDTH - EDGE * 3]);
  const stacks = stretches.map((stretch, index) => {
    const left = Math.round(stretch.outside ? EDGES[stretch.outside] : x(Date.parse(stretch.from)));
    const shown = claims[index] ?? [];
    const more = stretch.claims - shown.length;
    return {
      words: stretchInWords(stretch),
      left,
      outside: stretch.outside ?? '',
      more: more > 0 ? `+${more.toLocaleString('en-GB')}` : '',
      moreTop: BASE - 14 - shown.length * STEP,
      href: queueAddress(dossierId, queueQuery({ from: stretch.from, to: stretch.to, sort: 'article' })),
      claims: count(stretch.claims, 'claim'),
      marks: shown.map((claim, place) => markOf(claim, left, BASE - 12 - place * STEP)),
    };
  });
  return {
    ...{ width: WIDTH, height: BASE + 30, base: BASE, stacks },
    ticks: x.ticks(8).map((tick) => ({ left: Math.round(x(tick)), words: x.tickFormat(8)(tick) })),
  };
}

function markOf(claim: TimedClaim, left: number, top: number) {
  const { word, tone } = stateLabel(claim.state);
  return {
    claimId: claim.id,
    text: claim.text,
    source: claim.source,
    when: day(claim.whenStart),
    state: word,
    tone,
    path: symbol(SHAPES[claim.state], 72)() ?? '',
    isHollow: claim.state === 'unreviewed',
    at: `translate(${left},${top})`,
  };
}

function stretchInWords({ from, to }: Stretch): string {
  return from === to ? day(from) : `${day(from)} to ${day(to)}`;
}
