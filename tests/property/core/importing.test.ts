import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFigures } from '../../../renderer/core/importing/article-figures';
import { keptRanges } from '../../../renderer/core/importing/blocks/kept-ranges';
import { REVIEW_REASONS, textRange } from '../../../renderer/core/model';
import { splitBlocks } from '../../../renderer/core/text/blocks';
import { analyse, rolesOf } from '../../unit/renderer/core/importing/analysis';
import { MANNERS } from '../../unit/renderer/core/importing/outlet-manners';

const pool = [...new Set(MANNERS.flatMap(({ lines }) => lines.map(([, line]) => line)))];
const more = [
  'الرئيسية',
  'المزيد',
  'التالي',
  '12',
  '1500 / 1500',
  'ع ع ع',
  '×',
  'عين اليوم – جدة',
  'camera iconرافعات في ميناء الساحل بعد العاصفة الأخيرة التي ضربت المنطقة (الأناضول)',
  'رافعات في ميناء الساحل بعد العاصفة الأخيرة التي ضربت المنطقة',
  'رافعات في "ميناء الساحل" بعد العاصفة الأخيرة التي ضربت المنطقة (الأناضول)',
  'قال المتحدث إن العمل سيستأنف قريبا جدا، دون أن يحدد الموعد.',
  '  ',
  '',
  '\u202eمقلوب\u202c',
];
const page = fc.array(fc.constantFrom(...pool, ...more), { maxLength: 40 });
const kept = (text: string, roles: readonly string[]): string =>
  splitBlocks(text)
    .filter(({ index }) => !roles[index]?.startsWith('-'))
    .map((block) => block.text)
    .join('\n');

describe('the analysis of an article', () => {
  it('finds nothing new in what it kept', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const text = lines.join('\n');
        const once = kept(text, rolesOf(analyse(text)));
        const twice = rolesOf(analyse(once));
        expect(splitBlocks(once).filter(({ index }) => twice[index]?.startsWith('-'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every block one sound mark, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          page.map((lines) => lines.join('\n')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const article = analyse(text);
          expect(article.blocks).toHaveLength(splitBlocks(text).length);
          for (const mark of article.blocks) {
            expect(mark.role === 'residue').toBe(mark.residue !== null);
            expect(mark.confidence).toBeGreaterThanOrEqual(mark.role === 'residue' ? 0.6 : 0.4);
            expect(mark.confidence).toBeLessThanOrEqual(1);
          }
          for (const reason of article.reviewReasons) expect(REVIEW_REASONS).toContain(reason);
          for (const { confidence, isFilled } of article.fields)
            expect(isFilled && confidence < 0.7).toBe(false);
          expect(articleFigures(text, article.blocks)).toEqual({
            wordCount: article.wordCount,
            duplicateKey: article.duplicateKey,
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('quotes exactly what is no residue', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (lines, a, b) => {
        const text = lines.join('\n');
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const { blocks } = analyse(text);
        const ranges = keptRanges(text, blocks, textRange(start, end));
        for (const block of splitBlocks(text)) {
          const from = Math.max(block.start, start);
          const to = Math.min(block.end, end);
          if (from >= to) continue;
          const isCovered = ranges.some((range) => range.start <= from && range.end >= to);
          const isTouched = ranges.some((range) => range.start < to && range.end > from);
          expect(blocks[block.index]?.role === 'residue' ? !isTouched : isCovered).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
