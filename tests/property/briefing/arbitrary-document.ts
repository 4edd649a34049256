import fc from 'fast-check';
import type {
  BriefingBlock,
  BriefingDocument,
  BriefingInline,
  CellBlock,
  ListBlock,
  ListItem,
  TableCell,
} from '../../../renderer/core/briefing/document';
import { highlightId } from '../../../renderer/core/model';

const words = fc.oneof(
  fc.constantFrom(
    'القوات الأميركية',
    'في العراق ',
    'NATO',
    ' 2500 جندي',
    '«نص»',
    '\t',
    '\u200f',
    'لأ',
    'a\nb',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.record(
  { kind: fc.constant('text' as const), text: words, bold: fc.constant(true as const) },
  { requiredKeys: ['kind', 'text'] },
);
const lineBreak = fc.constant({ kind: 'break' as const });
const link = fc.record({
  kind: fc.constant('link' as const),
  url: fc.constantFrom(
    'https://example.org/',
    'http://مثال.org/a?b',
    'mailto:a@example.org',
    'javascript:1',
    '',
  ),
  content: fc.array(fc.oneof(text, lineBreak), { maxLength: 3 }),
});
const reference = {
  highlightId: fc.constantFrom('h1', 'h2', 'h3', 'gone').map(highlightId),
  quote: fc.constantFrom('اقتباس', 'سطر\nآخر', 'quote', ''),
};
const citation = fc.record({ kind: fc.constant('citation' as const), ...reference });
const inlines: fc.Arbitrary<readonly BriefingInline[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: text }, lineBreak, link, citation),
  { maxLength: 6 },
);
const direction = fc.constantFrom('rtl' as const, 'ltr' as const);
const content = { content: inlines, direction };

const { list } = fc.letrec<{ list: ListBlock; item: ListItem }>((tie) => ({
  list: fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(tie('item'), { maxLength: 3, depthIdentifier: 'list' }),
  }),
  item: fc.record({ ...content, children: tie('list') }, { requiredKeys: ['content'] }),
}));

const cellBlock: fc.Arbitrary<CellBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), ...content }, { requiredKeys: ['kind', 'content'] }),
  fc.record({ kind: fc.constant('quote' as const), ...content }, { requiredKeys: ['kind', 'content'] }),
  fc.record(
    {
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      ...content,
    },
    { requiredKeys: ['kind', 'level', 'content'] },
  ),
  fc.record(
    { kind: fc.constant('evidence' as const), ...reference, direction },
    { requiredKeys: ['kind', 'highlightId', 'quote'] },
  ),
  list,
);
const cell: fc.Arbitrary<TableCell> = fc.record({
  header: fc.boolean(),
  blocks: fc.array(cellBlock, { maxLength: 3 }),
});
const block: fc.Arbitrary<BriefingBlock> = fc.oneof(
  { weight: 5, arbitrary: cellBlock },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    }),
  },
);

/** Documents of every shape the type allows, normal or not. */
export const arbitraryDocument: fc.Arbitrary<BriefingDocument> = fc.record({
  version: fc.constant(1 as const),
  blocks: fc.array(block, { maxLength: 7 }),
});
