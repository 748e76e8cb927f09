import type { Block, Span } from '../types.ts';

/** The blocks of a body where a person decided some: those stay as decided, of a found one only what none of them covers is left. */
export function withDecided(body: string, found: readonly Block[], decided: readonly Block[]): Block[] {
  if (decided.length === 0) return [...found];
  const left = found
    .flatMap((block) => uncovered(block, decided).map((span) => ({ ...block, ...trimmed(body, span) })))
    .filter(({ start, end }) => start < end);
  return [...left, ...decided].sort((a, b) => a.start - b.start);
}

function uncovered({ start, end }: Span, decided: readonly Span[]): Span[] {
  let open: Span[] = [{ start, end }];
  for (const taken of decided)
    open = open.flatMap((span) =>
      taken.end <= span.start || span.end <= taken.start
        ? [span]
        : [
            { start: span.start, end: Math.max(span.start, taken.start) },
            { start: Math.min(span.end, taken.end), end: span.end },
          ],
    );
  return open;
}

function trimmed(body: string, { start, end }: Span): Span {
  const words = body.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
