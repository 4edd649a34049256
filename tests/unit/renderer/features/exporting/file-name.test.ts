import { describe, expect, it } from 'vitest';
import {
  completeFileName,
  extensionOf,
  fileNameProblem,
  nextFileName,
  suggestFileName,
} from '../../../../../renderer/features/exporting/file-name';

describe('file names', () => {
  it.each([
    ['موجز: المرفأ / التمويل?', 'موجز المرفأ التمويل.docx'],
    ['..\\..\\etc', 'etc.docx'],
    ['  \n ', 'بلا عنوان.docx'],
    ['***', 'بلا عنوان.docx'],
    ['خبر\u202Eكاذب\u200F', 'خبر كاذب.docx'],
    ['نهاية…  . .', 'نهاية….docx'],
    ['أ'.repeat(200), `${'أ'.repeat(80)}.docx`],
    [`${'أ'.repeat(79)}🚀`, `${'أ'.repeat(79)}.docx`],
    ['\uD800نص', 'نص.docx'],
  ])('are made from the title %j', (title, expected) => {
    expect(suggestFileName(title, 'بلا عنوان', '.docx')).toBe(expected);
  });

  it.each([
    ['a', 'a (2).docx'],
    ['a.docx', 'a (2).docx'],
    ['a (2).docx', 'a (3).docx'],
    ['a (9).DOCX', 'a (10).docx'],
    ['a (x).docx', 'a (x) (2).docx'],
    ['(2).docx', '(2) (2).docx'],
  ])('count on from %s', (name, expected) => {
    expect(nextFileName(name, '.docx')).toBe(expected);
  });

  it('keep the extension that people leave out', () => {
    expect(completeFileName(' تقرير ', '.docx')).toBe('تقرير.docx');
    expect(completeFileName('تقرير.docx', '.docx')).toBe('تقرير.docx');
    expect(completeFileName('v1.2', '.docx')).toBe('v1.2.docx');
    expect(extensionOf('ملف.hashiya')).toBe('.hashiya');
  });

  it('tell what is wrong with a typed name', () => {
    expect(fileNameProblem('تقرير', '.docx')).toBeNull();
    expect(fileNameProblem('.docx', '.docx')).toBe('empty');
    expect(fileNameProblem('  ', '.docx')).toBe('empty');
    expect(fileNameProblem('a/b', '.docx')).toBe('forbidden');
  });
});
