import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArticleAnalysis,
  articleId,
  caseFileId,
  ENCODINGS,
  type FieldProposal,
  NO_METADATA,
} from '../../../../../renderer/core/model';
import { sharedLines } from '../../../../../renderer/features/importing/bulk/shared-lines';
import {
  assignColumn,
  fieldOfColumn,
} from '../../../../../renderer/features/importing/columns/column-choices';
import { compareTexts, shownRows } from '../../../../../renderer/features/importing/compare/compare-rows';
import { likenessWords } from '../../../../../renderer/features/importing/compare/likeness-words';
import { encodingsByGroup } from '../../../../../renderer/features/importing/encoding/encoding-groups';
import { encodingName } from '../../../../../renderer/features/importing/encoding-names';
import { isRetryable } from '../../../../../renderer/features/importing/failures';
import { evidenceWords } from '../../../../../renderer/features/importing/review/evidence-words';
import { analystMark, previewLines } from '../../../../../renderer/features/importing/review/preview-lines';
import {
  fieldText,
  otherProposals,
  proposalOf,
  surenessOf,
} from '../../../../../renderer/features/importing/review/proposals';
import { readTypedDate } from '../../../../../renderer/features/importing/review/read-typed-date';
import {
  countHidden,
  nextHidden,
  visiblePieces,
} from '../../../../../renderer/features/importing/review/visible-pieces';
import { createMessages } from '../../../../../renderer/i18n/messages';

const proposal = (changes: Partial<FieldProposal>): FieldProposal => ({
  field: 'title',
  value: 'عنوان',
  evidence: { kind: 'line', line: 4, start: 10, end: 15 },
  confidence: 0.9,
  isFilled: true,
  ...changes,
});

const analysis = (roles: readonly ('body' | 'residue')[]): ArticleAnalysis => ({
  articleId: articleId('a'),
  caseFileId: caseFileId('c'),
  importerVersion: 1,
  blocks: roles.map((role) => ({ ...analystMark(role), reason: 'default' })),
  dates: [],
  fields: [],
});

const text = (body: string, roles: readonly ('body' | 'residue')[] = []) => ({
  body: { articleId: articleId('a'), caseFileId: caseFileId('c'), text: body },
  analysis: analysis(roles),
});

describe('fields and their evidence', () => {
  it('find the proposal behind a value, and offer the others by how sure they are', () => {
    const fields = [
      proposal({ value: 'ثانٍ', isFilled: false, confidence: 0.4 }),
      proposal({ value: 'أول' }),
      proposal({ value: 'ثالث', isFilled: false, confidence: 0.6 }),
      proposal({ value: 'ثالث', isFilled: false, confidence: 0.3 }),
    ];
    expect(proposalOf({ fields }, 'title', 'أول')?.isFilled).toBe(true);
    expect(proposalOf({ fields }, 'title', 'كتبه المحلل')).toBeUndefined();
    expect(otherProposals({ fields }, 'title', 'أول').map(({ value }) => value)).toEqual(['ثالث', 'ثانٍ']);
  });

  it('say where a value was found in both languages', () => {
    const line = proposal({}).evidence;
    expect(evidenceWords(line, createMessages('ar', 'arabic'))).toBe('السطر ٤');
    expect(evidenceWords(line, createMessages('en', 'latin'))).toBe('Line 4');
    expect(evidenceWords({ kind: 'dates' }, createMessages('en', 'latin'))).toBe('Inferred from dates');
  });

  it('put a confidence into one of three words', () => {
    expect([0.95, 0.7, 0.2].map(surenessOf)).toEqual(['sure', 'likely', 'weak']);
  });

  it('show an unknown date as empty', () => {
    expect(fieldText(NO_METADATA, 'publishedOn')).toBe('');
  });
});

describe('dates as a person types them', () => {
  it.each([
    ['2024', '2024'],
    ['2024-08-23', '2024-08-23'],
    ['٢٠٢٤-٠٨', '2024-08'],
    ['2024-08-23 04:57', '2024-08-23T04:57'],
    ['23 آب 2024', '2024-08-23'],
    ['٢٣ أغسطس ٢٠٢٤', '2024-08-23'],
    ['23 August 2024', '2024-08-23'],
  ])('reads %s', (typed, date) => {
    expect(readTypedDate(typed)).toBe(date);
  });

  it('knows empty from not understood', () => {
    expect(readTypedDate('  ')).toBeNull();
    expect(readTypedDate('قبل العيد')).toBeUndefined();
    expect(readTypedDate('2024-13-40')).toBeUndefined();
  });
});

describe('characters that are not seen', () => {
  it('are shown by name and counted', () => {
    const odd = 'أ\u202eب\u202c \ufffd \u0000';
    expect(visiblePieces(odd).flatMap(({ sign }) => (sign === null ? [] : [sign]))).toEqual([
      'RLO',
      'PDF',
      '\ufffd',
      'U+0000',
    ]);
    expect(countHidden(odd)).toEqual({ damaged: 1, hidden: 3 });
  });

  it('leave what scripts need alone', () => {
    expect(countHidden('می\u200cخواهم \u200f، سطر\n\tآخر')).toEqual({ damaged: 0, hidden: 0 });
  });

  it('are gone through in a circle', () => {
    expect(nextHidden('a\ufffdb\ufffd', -1)).toBe(1);
    expect(nextHidden('a\ufffdb\ufffd', 1)).toBe(3);
    expect(nextHidden('a\ufffdb\ufffd', 3)).toBe(1);
    expect(nextHidden('abc', 0)).toBeNull();
  });

  it('cut a text without losing any of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(
          visiblePieces(any)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(any);
      }),
    );
  });
});

describe('lines of the text', () => {
  it('are numbered over blank lines too', () => {
    const lines = previewLines('عنوان\n\n\nسطر\nآخر', undefined);
    expect(lines.map(({ line }) => line)).toEqual([1, 4, 5]);
  });

  it('are shared only outside the residue', () => {
    const shared = sharedLines([
      text('تابعونا على تويتر\nخبر أول', ['body', 'body']),
      text('تابعونا علي تويتر\nخبر ثان', ['body', 'body']),
      text('تابعونا على تويتر\nخبر ثالث', ['residue', 'body']),
    ]);
    expect(shared.map(({ text: line, articles }) => [line, articles])).toEqual([['تابعونا على تويتر', 2]]);
  });
});

describe('columns of a table', () => {
  it('hold one field each, and a field has one column', () => {
    const first = assignColumn({ text: 0, title: 1 }, 1, 'text');
    expect(first).toEqual({ text: 1 });
    expect(assignColumn(first, 1, null)).toEqual({});
    expect(fieldOfColumn({ text: 0, url: 3 }, 3)).toBe('url');
  });
});

describe('two articles side by side', () => {
  const rows = compareTexts(
    text('العنوان\nقال الوزير إن الميناء مفتوح اليوم\nخاتمة'),
    text('العنوان\nقال الوزير إن الميناء مغلق اليوم\nخاتمة'),
  );

  it('are equal where only white space or spelling differs', () => {
    expect(rows.map(({ isEqual }) => isEqual)).toEqual([true, false, true]);
  });

  it('can be reduced to their differences', () => {
    expect(shownRows(rows, true).map(({ kind }) => kind)).toEqual(['gap', 'row', 'gap']);
    expect(shownRows(rows, false)).toHaveLength(3);
  });

  it('are never said to be wholly alike when they differ', () => {
    const likeness = { articleId: articleId('b'), kind: 'near', share: 0.999 } as const;
    expect(likenessWords(likeness, createMessages('en', 'latin'))).toBe('99% alike');
  });
});

describe('encodings', () => {
  it('stand in one group each, Arabic first', () => {
    const all = encodingsByGroup().flatMap(({ encodings }) => encodings);
    expect(all.toSorted()).toEqual([...ENCODINGS].toSorted());
    expect(all[0]).toBe('windows-1256');
  });

  it('have the names of their standards', () => {
    expect(encodingName('windows-1256')).toBe('Windows-1256');
    expect(encodingName('iso-8859-6')).toBe('ISO-8859-6');
    expect(encodingName('utf-16le')).toBe('UTF-16 LE');
  });
});

describe('failures', () => {
  it('are tried again only where another try may go better', () => {
    expect(isRetryable('disk-full')).toBe(true);
    expect(isRetryable('bomb')).toBe(false);
  });
});
