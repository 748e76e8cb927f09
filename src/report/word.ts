/** The report as a Word document: the Markdown report, its blocks as Word's own headings, lists, quotes and tables. */
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { marked, type Token, type Tokens } from 'marked';
import { renderMarkdown } from './markdown/page.ts';
import type { Report } from './model.ts';

const HEADINGS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
] as const;

const QUOTE: IParagraphOptions = { indent: { left: 360 }, border: { left: { style: 'single', space: 8 } } };
const FULL_WIDTH = { size: 100, type: WidthType.PERCENTAGE };

/** Renders the report as a Word document. */
export function renderWord(report: Report): Promise<Buffer> {
  const document = new Document({
    creator: report.generatedBy,
    title: `Corroboration report: ${report.dossier}`,
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [{ children: marked.lexer(renderMarkdown(report)).flatMap((token) => blocksOf(token)) }],
  });
  return Packer.toBuffer(document);
}

/** The blocks of a token of Markdown; a report has no other kinds of block. */
function blocksOf(token: Token, options: IParagraphOptions = {}): (Paragraph | Table)[] {
  switch (token.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[(token as Tokens.Heading).depth - 1] ?? HeadingLevel.HEADING_4,
          children: runsOf(token.tokens),
        }),
      ];
    case 'paragraph':
    case 'text':
      return [new Paragraph({ spacing: { after: 120 }, ...options, children: runsOf(token.tokens) })];
    case 'blockquote':
      return (token.tokens ?? []).flatMap((one) => blocksOf(one, QUOTE));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) =>
        item.tokens.flatMap((one) => blocksOf(one, { bullet: { level: 0 } })),
      );
    case 'table':
      return [tableOf(token as Tokens.Table)];
    default:
      return [];
  }
}

function tableOf({ header, rows }: Tokens.Table): Table {
  const rowOf = (cells: Tokens.TableCell[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      children: cells.map(
        ({ tokens }) =>
          new TableCell({ children: [new Paragraph({ children: runsOf(tokens, { bold: tableHeader }) })] }),
      ),
    });
  return new Table({
    width: FULL_WIDTH,
    rows: [rowOf(header, true), ...rows.map((row) => rowOf(row, false))],
  });
}

function runsOf(tokens: readonly Token[] = [], style: IRunOptions = {}): ParagraphChild[] {
  return tokens.flatMap((token) => runOf(token, style));
}

function runOf(token: Token, style: IRunOptions): ParagraphChild[] {
  switch (token.type) {
    case 'strong':
      return runsOf(token.tokens, { ...style, bold: true });
    case 'link':
      return [
        new ExternalHyperlink({
          link: (token as Tokens.Link).href,
          children: runsOf(token.tokens, { ...style, style: 'Hyperlink' }),
        }),
      ];
    case 'br':
      return [new TextRun({ break: 1 })];
    default:
      return 'tokens' in token && token.tokens
        ? runsOf(token.tokens, style)
        : [new TextRun({ ...style, text: plainText(token) })];
  }
}

/** What XML cannot hold is shown as lost. */
const plainText = (token: Token): string =>
  ('text' in token ? String(token.text) : token.raw).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
