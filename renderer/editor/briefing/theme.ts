import type { EditorThemeClasses } from 'lexical';
import styles from './briefing-editor.module.css';

const style = (name: string): string => styles[name] ?? '';

/** Class names of the page's blocks. */
export const BRIEFING_THEME: EditorThemeClasses = {
  blockCursor: style('blockCursor'),
  citation: style('citation'),
  evidence: style('evidence'),
  heading: { h1: style('heading1'), h2: style('heading2'), h3: style('heading3') },
  link: style('link'),
  list: {
    ul: style('bullets'),
    ol: style('numbers'),
    listitem: style('item'),
    nested: { listitem: style('nested') },
  },
  paragraph: style('paragraph'),
  quote: style('quote'),
  table: style('table'),
  tableCell: style('cell'),
  tableCellHeader: style('headerCell'),
  tableCellSelected: style('selectedCell'),
  tableScrollableWrapper: style('tableFrame'),
  text: { bold: style('bold') },
};
