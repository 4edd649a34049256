import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import type { CreateEditorArgs } from 'lexical';
import { CitationNode } from './citation-node';
import { EvidenceNode } from './evidence-node';

/** Everything a briefing can hold besides paragraphs, text and line breaks. */
export const BRIEFING_NODES: NonNullable<CreateEditorArgs['nodes']> = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  EvidenceNode,
  CitationNode,
];
