/** The words of an article with their place in its text. */
import type { Span } from '../../text/types.ts';
import type { ReportArticle } from '../model.ts';
import { ofVersion } from '../wording.ts';
import { inline, plain } from './escape.ts';

export const offsets = ({ start, end }: Span): string => `\\[${start}, ${end})`;

export const quoted = (side: Span & { quote: string }): string => `“${plain(side.quote)}” ${offsets(side)}`;

export const ofVersionPlainly = (revision: number, article: ReportArticle): string =>
  inline(ofVersion(revision, article));
