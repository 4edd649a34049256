import * as v from 'valibot';
import { CREDIBILITIES, RELIABILITIES, SHORTCUT_DIGITS, TAG_COLOURS, TLP_LABELS } from '../model';

/**
 * `resources/sample/case-file.json`: what an analyst made of the sample's articles. It names passages by their words
 * and tags by keys, so that a person can write and review it; {@link buildSample} turns it into a case file.
 */
const text = v.strictObject({ kind: v.literal('text'), text: v.string(), bold: v.optional(v.literal(true)) });
const citation = v.strictObject({ kind: v.literal('citation'), highlight: v.string() });
const content = v.array(v.variant('kind', [text, citation]));
const direction = v.optional(v.picklist(['rtl', 'ltr']));
const heading = v.strictObject({
  kind: v.literal('heading'),
  level: v.picklist([1, 2, 3]),
  direction,
  content,
});
const paragraph = v.strictObject({ kind: v.literal('paragraph'), direction, content });
const quote = v.strictObject({ kind: v.literal('quote'), direction, content });
const evidence = v.strictObject({ kind: v.literal('evidence'), highlight: v.string() });
const list = v.strictObject({
  kind: v.literal('list'),
  ordered: v.boolean(),
  items: v.array(v.strictObject({ content })),
});
const cell = v.strictObject({ header: v.boolean(), blocks: v.array(paragraph) });
const table = v.strictObject({ kind: v.literal('table'), rows: v.array(v.array(cell)) });

export const sampleManifestSchema = v.strictObject({
  name: v.strictObject({ ar: v.string(), en: v.string() }),
  articles: v.array(
    v.strictObject({
      file: v.string(),
      title: v.string(),
      outlet: v.string(),
      author: v.string(),
      url: v.string(),
      publishedOn: v.string(),
      reliability: v.picklist(RELIABILITIES),
    }),
  ),
  tags: v.array(
    v.strictObject({
      key: v.string(),
      parent: v.nullable(v.string()),
      name: v.string(),
      colour: v.picklist(TAG_COLOURS),
      shortcut: v.nullable(v.picklist(SHORTCUT_DIGITS)),
      description: v.string(),
    }),
  ),
  highlights: v.array(
    v.strictObject({
      key: v.string(),
      file: v.string(),
      quote: v.string(),
      tags: v.array(v.string()),
      note: v.string(),
      credibility: v.nullable(v.picklist(CREDIBILITIES)),
    }),
  ),
  briefing: v.strictObject({
    title: v.string(),
    subtitle: v.string(),
    date: v.string(),
    organisation: v.string(),
    handling: v.picklist(TLP_LABELS),
    blocks: v.array(v.variant('kind', [heading, paragraph, quote, evidence, list, table])),
  }),
});

export type SampleManifest = v.InferOutput<typeof sampleManifestSchema>;
export type SampleBlock = SampleManifest['briefing']['blocks'][number];
export type SampleInline = v.InferOutput<typeof content>[number];
