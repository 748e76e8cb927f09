/** Discrepancies, both sides with their quotes, and their rulings. */
import type { DiscrepancySide, Report } from '../model.ts';
import type { Outline } from '../outline.ts';
import { capitalised, reopeningInWords, rulingInWords } from '../wording.ts';
import { plain } from './escape.ts';
import { quoted, ofVersionPlainly } from './quoted.ts';

export function discrepancies(report: Report, outline: Outline): string[] {
  if (report.discrepancies.length === 0) return ['None were found or flagged.'];
  return report.discrepancies.flatMap((discrepancy) => {
    const { id, kind, subject, reason, note, a, b, ruling, reopenings } = discrepancy;
    return [
      `### Discrepancy ${id}: ${plain(subject)} (${capitalised(kind)}: ${discrepancy.class})`,
      plain(reason),
      [sideLine('A', a, outline), sideLine('B', b, outline)].join('\n'),
      ...(note === '' ? [] : [`Note: ${plain(note)}`]),
      ...reopenings.map(
        (reopening) => `${plain(reopeningInWords(reopening, outline))}: “${plain(reopening.quote)}”`,
      ),
      `**${plain(rulingInWords(discrepancy))}** ${plain(ruling?.reason ?? '')}`.trimEnd(),
    ];
  });
}

function sideLine(letter: string, side: DiscrepancySide, outline: Outline): string {
  const article = outline.article(side.articleId);
  const version = ofVersionPlainly(side.revision, article);
  return `- ${letter} **${plain(side.form)}** in ${plain(article.title)}: ${quoted(side)}${version}`;
}
