import {
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $insertTableColumnAtNode,
  $insertTableRowAtNode,
  $isTableCellNode,
  $isTableRowNode,
  $setTableRowIsHeader,
  type TableCellNode,
  type TableNode,
} from '@lexical/table';
import { $createParagraphNode, $findMatchingParent, $getSelection } from 'lexical';
import { $insertBlocks } from './insertion';
import { $readStatus } from './status';

/** What can be done with the table the caret is in. */
export const TABLE_OPERATIONS = [
  'row-above',
  'row-below',
  'column-before',
  'column-after',
  'toggle-header',
  'delete-row',
  'delete-column',
  'delete-table',
] as const;
export type TableOperation = (typeof TABLE_OPERATIONS)[number];

/** Puts a table with a header row behind the block of the caret, the caret into its first cell; no table inside a table. */
export function $insertTable(rows: number, columns: number): void {
  if ($tableAtSelection()) return;
  const table = $createTableNodeWithDimensions(rows, columns, { rows: true, columns: false });
  $insertBlocks([table]);
  table.getFirstDescendant()?.selectStart();
}

/** Changes the table the caret is in; without one nothing happens. */
export function $changeTable(operation: TableOperation): void {
  const table = $tableAtSelection();
  const cell = $cellAtSelection();
  if (!table || !cell) return;
  switch (operation) {
    case 'row-above':
    case 'row-below':
      $insertTableRowAtNode(cell, operation === 'row-below');
      return;
    case 'column-before':
    case 'column-after':
      // The caret stays in its cell.
      $insertTableColumnAtNode(cell, operation === 'column-after', false);
      return;
    case 'toggle-header':
      $setTableRowIsHeader(table, 0, $readStatus().table?.hasHeaderRow !== true);
      return;
    case 'delete-row':
      if (table.getChildrenSize() > 1) $deleteTableRowAtSelection();
      else $removeTable(table);
      return;
    case 'delete-column':
      if (columnsOf(table) > 1) $deleteTableColumnAtSelection();
      else $removeTable(table);
      return;
    case 'delete-table':
      $removeTable(table);
  }
}

/** The table around the selection. */
export function $tableAtSelection(): TableNode | null {
  const node = $getSelection()?.getNodes()[0];
  return node ? $findTableNode(node) : null;
}

function $cellAtSelection(): TableCellNode | null {
  const node = $getSelection()?.getNodes()[0];
  return node ? $findMatchingParent(node, $isTableCellNode) : null;
}

function $removeTable(table: TableNode): void {
  const line = $createParagraphNode();
  table.insertBefore(line);
  line.select();
  table.remove();
}

function columnsOf(table: TableNode): number {
  const row = table.getFirstChild();
  return $isTableRowNode(row) ? row.getChildrenSize() : 0;
}
