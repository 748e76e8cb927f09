/** The house forms of names and where articles deviate from them. */
import type { Report, ReportDeviation } from '../model.ts';
import type { Outline } from '../outline.ts';
import { deviationInWords, houseInWords } from '../wording.ts';
import { plain } from './escape.ts';
import { offsets } from './quoted.ts';

export function names(report: Report, outline: Outline): string[] {
  if (report.names.length === 0) return ['No name has a house form.'];
  return report.names.flatMap((name) => {
    const { accepted, deviations } = name;
    const variants = accepted.map(({ form, standard }) => (standard ? `${form} (${standard})` : form));
    return [
      `### ${plain(name.houseForm)}`,
      plain(houseInWords(name)),
      ...(variants.length > 0 ? [`Also accepted: ${plain(variants.join(', '))}`] : []),
      deviations.length === 0
        ? 'No article deviates from it.'
        : deviations.map((deviation) => deviationLine(deviation, outline)).join('\n'),
    ];
  });
}

function deviationLine(deviation: ReportDeviation, outline: Outline): string {
  const where = plain(outline.article(deviation.articleId).title);
  return `- **${plain(deviation.quote)}** ${offsets(deviation)} in ${where}: ${deviationInWords(deviation)}`;
}
