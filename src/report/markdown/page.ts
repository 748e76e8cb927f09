/** The report as Markdown (CommonMark with GitHub tables); every word of the sources is escaped. */
import { CLAIM_STATES } from '../../domain/claim-state.ts';
import { count } from '../../domain/words.ts';
import { countReport } from '../counts.ts';
import type { Report } from '../model.ts';
import { outlineOf } from '../outline.ts';
import { HASH_NOTE, momentInWords, NOTICE, READING_NOTES, STATE_WORDS } from '../wording.ts';
import { articlePart } from './claims.ts';
import { discrepancies } from './discrepancies.ts';
import { names } from './names.ts';
import { sources } from './sources.ts';
import { plain } from './escape.ts';

/** Renders the report as Markdown. */
export function renderMarkdown(report: Report): string {
  const outline = outlineOf(report);
  return `${[
    ...opening(report),
    ...summary(report),
    ...sources(report, outline),
    '## Claims, article by article',
    ...report.articles.flatMap((article) => articlePart(article, outline)),
    '## Discrepancies',
    ...discrepancies(report, outline),
    '## Names and house style',
    ...names(report, outline),
    ...closing(report),
  ].join('\n\n')}\n`;
}

function opening({ dossier, generatedAt, generatedBy, headHash }: Report): string[] {
  const log = headHash === null ? 'nothing recorded yet' : plain(headHash);
  return [
    `# Corroboration report: ${plain(dossier)}`,
    `Made ${momentInWords(generatedAt)} by ${plain(generatedBy)} · Head of the provenance log: ${log}`,
    `> **${NOTICE.lead}** ${NOTICE.body}`,
  ];
}

function summary(report: Report): string[] {
  const counts = countReport(report);
  const states = CLAIM_STATES.filter((state) => counts.states[state] > 0);
  const rows = states.map((state) => `| ${STATE_WORDS[state]} | ${counts.states[state]} |`);
  const [claims, articles] = [count(counts.claims, 'claim'), count(counts.articles, 'article')];
  const origins = count(counts.origins, 'independent origin');
  const found = `${count(counts.discrepancies, 'discrepancy', 'discrepancies')}, ${count(counts.rulings, 'ruling')}`;
  return [
    '## Summary',
    `${claims} from ${articles} of ${origins}; ${found}.`,
    ['| State | Claims |', '| --- | ---: |', ...rows].join('\n'),
  ];
}

function closing({ history }: Report): string[] {
  const rows = history.map(
    ({ at, who, what }) => `| ${momentInWords(at)} | ${plain(who)} | ${plain(what)} |`,
  );
  return [
    '## Who did what, and when',
    ['| When | Who | What |', '| --- | --- | --- |', ...rows].join('\n'),
    '## How to read this report',
    READING_NOTES.map((note) => `- ${plain(note)}`).join('\n'),
    HASH_NOTE,
  ];
}
