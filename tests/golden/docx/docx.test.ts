import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../../renderer/core/briefing/document';
import { listReferences } from '../../../renderer/core/briefing/evidence';
import type { Article, BriefingHeader, Highlight, TagColour } from '../../../renderer/core/model';
import { tagId } from '../../../renderer/core/model';
import { briefingToDocx } from '../../../renderer/exporting/docx/briefing-to-docx';
import type { BriefingToDocxInput } from '../../../renderer/exporting/docx/docx-input';
import { aBriefing, anEvidence, aTag } from '../../support/briefing-builders';
import { readDocx } from '../../support/docx-text';
import { OOXML_VALIDATOR_MISSING, validateOoxml } from '../../support/ooxml-validator';
import { lintDocx } from '../../support/rtl-lint';

/** A case as a person writes it: what is left out has the builders' value. */
interface CaseInput {
  readonly header: BriefingHeader;
  readonly document: BriefingDocument;
  readonly evidence: Readonly<
    Record<
      string,
      {
        readonly quote: string;
        readonly tagIds: readonly string[];
        readonly credibility?: Highlight['credibility'];
        readonly article: Partial<Article>;
      }
    >
  >;
  readonly tags: readonly (readonly [id: string, name: string, colour: TagColour])[];
}

const CASES = join(import.meta.dirname, 'cases');
const PARTS = ['document', 'styles', 'footnotes', 'settings', 'numbering', 'header1', 'footer1'];
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

function inputOf(name: string): BriefingToDocxInput {
  const text = readFileSync(join(CASES, name, 'input.json'), 'utf8');
  const { header, document, evidence, tags } = JSON.parse(text) as CaseInput;
  return aBriefing(document, {
    header,
    tags: tags.map(([id, tag, colour]) => aTag(id, tag, colour)),
    evidence: Object.entries(evidence).map(([id, { quote, tagIds, credibility, article }]) =>
      anEvidence(id, quote, {
        article,
        highlight: { tagIds: tagIds.map(tagId), ...(credibility === undefined ? {} : { credibility }) },
      }),
    ),
  });
}

/** One element a line, without namespace declarations: what a person can review. */
function normalised(xml: string): string {
  return `${xml
    .replace(/ (?:xmlns(?::\w+)?|mc:Ignorable)="[^"]*"/gu, '')
    .replaceAll('><', '>\n<')
    .replaceAll('\u200E', '&#x200E;')
    .replaceAll('\u200F', '&#x200F;')}\n`;
}

describe.each(readdirSync(CASES))('the Word file of the case %s', (name) => {
  it('is as expected, part by part', async () => {
    const { bytes, warnings } = await briefingToDocx(inputOf(name));
    const files = unzipSync(bytes);
    const expected = join(CASES, name, 'expected');
    if (isUpdating) mkdirSync(expected, { recursive: true });
    const found = [
      ...PARTS.map((part) => [`${part}.xml`, normalised(strFromU8(files[`word/${part}.xml`]!))] as const),
      ['core.xml', normalised(strFromU8(files['docProps/core.xml']!))] as const,
      ['warnings.json', `${JSON.stringify(warnings, null, 2)}\n`] as const,
    ];
    for (const [file, text] of found) {
      const path = join(expected, file);
      if (isUpdating) writeFileSync(path, text);
      expect(existsSync(path), `${path} is there; UPDATE_GOLDEN=1 writes it`).toBe(true);
      expect(text).toBe(readFileSync(path, 'utf8'));
    }
  });

  it('has no finding of the right-to-left lint', async () => {
    expect(lintDocx((await briefingToDocx(inputOf(name))).bytes)).toEqual([]);
  });

  it.skipIf(OOXML_VALIDATOR_MISSING)('is valid for the Open XML SDK', async () => {
    expect(validateOoxml((await briefingToDocx(inputOf(name))).bytes)).toEqual([]);
  });

  it('gives every quotation back verbatim, with its footnote', async () => {
    const input = inputOf(name);
    const { text, footnotes } = await readDocx((await briefingToDocx(input)).bytes);
    const references = listReferences(input.document);
    expect(footnotes).toHaveLength(references.length);
    for (const [index, reference] of references.entries()) {
      const evidence = input.evidence.get(reference.highlightId);
      if (reference.kind === 'evidence') expect(text).toContain(evidence?.highlight.quote ?? reference.quote);
      expect(footnotes[index]).toContain(evidence?.article.title ?? input.words.orphan);
    }
  });
});
