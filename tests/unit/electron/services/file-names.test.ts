import { describe, expect, it } from 'vitest';
import { cleanFileName, hasExportEnding, officeLockNames } from '../../../../electron/services/file-names';

describe('the name of an export', () => {
  it.each([
    'الخلاصة.docx',
    'ملف بحر العرب 2026-11-20.hashiya',
    'briefing (2).docx',
    'emoji 😀.md',
    'CONtents.docx',
    'a..b.docx',
    'UPPER.DOCX',
  ])('%s is taken as it is', (name) => {
    expect(cleanFileName(name)).toBe(name);
  });

  it('loses marks that turn letters round', () => {
    expect(cleanFileName('annual\u202Exslx.docx')).toBe('annualxslx.docx');
    expect(cleanFileName('\u200F\u061Cتقرير\u2069.docx')).toBe('تقرير.docx');
  });

  it('is composed, so that one name has one spelling', () => {
    expect(cleanFileName('ا\u0653ب.docx')).toBe('آب.docx');
  });

  it.each([
    ['nothing', ''],
    ['only an ending', '.docx'],
    ['only marks', '\u202E\u200F'],
    ['marks and an ending', '\u202E.docx'],
    ['a separator', '../../etc/x.docx'],
    ['a Windows separator', '..\\x.docx'],
    ['a drive', 'C:x.docx'],
    ['NUL', 'x\u0000.docx'],
    ['a line break', 'x\ny.docx'],
    ['a C1 control', 'x\u0085.docx'],
    ['a line separator', 'x\u2028.docx'],
    ['a device of Windows', 'CON.docx'],
    ['a device in small letters', 'lpt1.docx'],
    ['a device with two endings', 'nul.tar.docx'],
    ['a trailing dot', 'x.docx.'],
    ['a trailing space', 'x.docx '],
    ['what Windows forbids', 'what?.docx'],
    ['a hidden file', '.bashrc.txt'],
    ['a program', 'report.exe'],
    ['a starter', 'report.desktop'],
    ['no ending', 'report'],
    ['a lone surrogate', 'x\uD800.docx'],
    ['201 bytes', `${'x'.repeat(196)}.docx`],
    ['too many Arabic bytes', `${'ع'.repeat(98)}.docx`],
    ['a huge string', 'x'.repeat(5_000_000)],
  ])('with %s is refused', (_, name) => {
    expect(cleanFileName(name)).toBeNull();
  });

  it('may have 200 bytes', () => {
    expect(cleanFileName(`${'x'.repeat(195)}.docx`)).not.toBeNull();
  });

  it('tells endings', () => {
    expect(hasExportEnding('x.Docx')).toBe(true);
    expect(hasExportEnding('x.docx.sh')).toBe(false);
  });

  it('has the neighbours that office programs lay beside it', () => {
    expect(officeLockNames('report.docx')).toEqual(
      expect.arrayContaining(['.~lock.report.docx#', '~$report.docx', '~$port.docx']),
    );
  });
});
