import { type Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { TableCell as BriefingCell, CellBlock, TableBlock } from '../../core/briefing/document';
import type { BuildContext } from './build-context';
import { columnWidths } from './column-widths';
import { inlineContent } from './inline-content';
import { listParagraphs } from './lists';
import { TEXT_WIDTH } from './page-geometry';
import { INK } from './palette';
import { styledParagraph } from './paragraphs';
import { plainText } from './plain-text';
import { evidenceQuotation, typedQuotation } from './quotations';
import { STYLE } from './style-ids';

/** A table over the full width, right to left, and the empty line that keeps two tables apart. */
export function tableBlock(context: BuildContext, block: TableBlock): readonly (Table | Paragraph)[] {
  const columns = Math.max(0, ...block.rows.map((row) => row.length));
  if (columns === 0) return [];
  const rows = block.rows.map((row) => padded(row, columns));
  const widths = columnWidths(
    rows.map((row) => row.map(cellText)),
    TEXT_WIDTH,
  );
  const headRows = rows.findIndex((row) => !row.every((cell) => cell.header));
  describe(context, rows);
  const table = new Table({
    style: STYLE.tableGrid,
    visuallyRightToLeft: true,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: rows.map((row, index) => {
      const isHead = headRows === -1 || index < headRows;
      return new TableRow({
        cantSplit: true,
        // A table of nothing but header cells must not repeat itself whole on each page.
        tableHeader: isHead && headRows !== -1,
        children: row.map((cell, column) => tableCell(context, cell, widths[column] ?? 0, index % 2 === 0)),
      });
    }),
  });
  return [table, styledParagraph(STYLE.afterTable, 'rtl', [])];
}

function tableCell(context: BuildContext, cell: BriefingCell, width: number, isBand: boolean): TableCell {
  const paragraphs = cell.blocks.flatMap((block) => cellParagraphs(context, block, cell.header));
  const fill = cell.header ? INK.heading : isBand ? INK.band : undefined;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    // Word refuses a file with a cell that does not end in a paragraph.
    children: paragraphs.length > 0 ? [...paragraphs] : [styledParagraph(styleOf(cell.header), 'rtl', [])],
  });
}

function cellParagraphs(context: BuildContext, block: CellBlock, isHead: boolean): readonly Paragraph[] {
  switch (block.kind) {
    case 'evidence':
      return evidenceQuotation(context, block, 'cell');
    case 'quote':
      return [typedQuotation(context, block, 'cell')];
    case 'list':
      return listParagraphs(context, block);
    case 'heading':
    case 'paragraph': {
      const direction = block.direction ?? 'rtl';
      return [styledParagraph(styleOf(isHead), direction, inlineContent(context, block.content, direction))];
    }
  }
}

function styleOf(isHead: boolean): string {
  return isHead ? STYLE.tableHead : STYLE.tableText;
}

function padded(row: readonly BriefingCell[], columns: number): readonly BriefingCell[] {
  return Array.from({ length: columns }, (_, column) => row[column] ?? { header: false, blocks: [] });
}

/** What a screen reader says before the table: its number and its first row. */
function describe(context: BuildContext, rows: readonly (readonly BriefingCell[])[]): void {
  const number = String(context.tableDescriptions.length + 1);
  const first = (rows[0] ?? []).map(cellText).filter((text) => text !== '');
  const name = context.input.words.table.replace('{number}', number);
  context.tableDescriptions.push(
    [name, ...(first.length > 0 ? [first.join('، ')] : [])].join(': ').slice(0, 250),
  );
}

function cellText(cell: BriefingCell): string {
  return cell.blocks.map(plainText).join(' ').replace(/\s+/gu, ' ').trim();
}
