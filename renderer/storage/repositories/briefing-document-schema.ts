import * as v from 'valibot';
import type { BriefingDocument } from '../../core/briefing/document';

const direction = v.exactOptional(v.picklist(['rtl', 'ltr']));
const text = v.strictObject({
  kind: v.literal('text'),
  text: v.string(),
  bold: v.exactOptional(v.literal(true)),
});
const lineBreak = v.strictObject({ kind: v.literal('break') });
const inline = v.variant('kind', [
  text,
  lineBreak,
  v.strictObject({
    kind: v.literal('link'),
    url: v.string(),
    content: v.array(v.variant('kind', [text, lineBreak])),
  }),
  v.strictObject({ kind: v.literal('citation'), highlightId: v.string(), quote: v.string() }),
]);
const content = v.array(inline);

const listBlock: v.GenericSchema<unknown, unknown> = v.strictObject({
  kind: v.literal('list'),
  ordered: v.boolean(),
  items: v.array(v.strictObject({ content, children: v.exactOptional(v.lazy(() => listBlock)), direction })),
});

const cellBlock = v.union([
  v.strictObject({ kind: v.literal('heading'), level: v.picklist([1, 2, 3]), content, direction }),
  v.strictObject({ kind: v.literal('paragraph'), content, direction }),
  v.strictObject({ kind: v.literal('quote'), content, direction }),
  v.strictObject({ kind: v.literal('evidence'), highlightId: v.string(), quote: v.string(), direction }),
  listBlock,
]);

const cell = v.strictObject({ header: v.boolean(), blocks: v.array(cellBlock) });

const table = v.strictObject({
  kind: v.literal('table'),
  rows: v.pipe(
    v.array(v.array(cell)),
    v.check((rows) => rows.every((row) => row.length > 0 && row.length === rows[0]?.length), 'Uneven table'),
  ),
});

const document = v.strictObject({ version: v.literal(1), blocks: v.array(v.union([cellBlock, table])) });

/** Whether a value from outside is a briefing document in every block. */
export function isBriefingDocument(value: unknown): value is BriefingDocument {
  return v.safeParse(document, value).success;
}
