import { describe, expect, it } from 'vitest';
import { proposeDate } from '../../../../../renderer/core/importing/propose-date';
import { proposeSource } from '../../../../../renderer/core/importing/propose-source';
import { proposeTitle } from '../../../../../renderer/core/importing/propose-title';
import { NEWS } from './samples';

const HEADLINE = 'ميناء الساحل يستأنف العمل بعد العاصفة';

describe('proposeTitle', () => {
  it.each([
    ['the first line', `${HEADLINE}\n\n${NEWS}`],
    ['behind a breadcrumb and a topic', `الرئيسية > أخبار > اقتصاد\nموانئ\n\n${HEADLINE}\n${NEWS}`],
    ['behind a label on its line', `تقرير: ${HEADLINE}\n${NEWS}`],
    ['behind a section and the event', `الحدث\n${NEWS.split('\n')[1] ?? ''}\nالتحليل: ${HEADLINE}\n${NEWS}`],
    ['behind a dateline', `04:57 2023/08/25\n${HEADLINE}\n${NEWS}`],
    ['behind a byline', `كتب سامر الأحمد من الساحل\n${HEADLINE}\n${NEWS}`],
    ['behind a photo credit', `رافعات في ميناء الساحل بعد العاصفة (أرشيف الهيئة)\n${HEADLINE}\n${NEWS}`],
    ['behind an address', `اقرأ المزيد على موقع www.example.org الآن\n${HEADLINE}\n${NEWS}`],
    ['as Markdown', `# ${HEADLINE}\n${NEWS}`],
    ['with invisible controls', `\u202b${HEADLINE}\u202c\n${NEWS}`],
  ])('finds the headline: %s', (_, text) => {
    expect(proposeTitle(text, 'a.txt')).toBe(HEADLINE);
  });

  it('passes over a repeated line, a caption more likely than a headline', () => {
    const caption = 'سفن تنتظر أمام الرصيف الشمالي';
    expect(proposeTitle(`${caption}\n${HEADLINE}\n${caption}\n${NEWS}`, '')).toBe(HEADLINE);
  });

  it('takes the beginning of the text where no line is a headline', () => {
    expect(proposeTitle(NEWS, 'a.txt')).toBe(NEWS.split('\n')[0]?.replace(/\.$/, ''));
    const title = proposeTitle(NEWS.replaceAll('\n', ' '), 'a.txt');
    expect(NEWS.startsWith(title.replace('…', ''))).toBe(true);
    expect(title.length).toBeLessThanOrEqual(90);
    expect(title).toMatch(/…$/);
  });

  it('takes the file name without its extension for want of words', () => {
    expect(proposeTitle('2023/08/25\n…', 'نشرة_المساء.v2.txt')).toBe('نشرة المساء.v2');
    expect(proposeTitle('كلمة', 'name.txt')).toBe('name');
    expect(proposeTitle('كلمة', '')).toBe('كلمة');
  });

  it('never grows beyond its limit nor cuts a pair', () => {
    const title = proposeTitle(`${'😀'.repeat(300)} a b c d`, 'x');
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('proposeDate', () => {
  it.each([
    ['04:57 2023/08/25', '2023-08-25T04:57'],
    ['نُشر في: ٢٥/٠٨/٢٠٢٣ - الساعة ٠٤:٥٧ بتوقيت غرينتش', '2023-08-25T04:57'],
    ['2023-08-25', '2023-08-25'],
    ['Published on 25.08.2023', '2023-08-25'],
    ['2023-08-25T04:57', '2023-08-25T04:57'],
    ['الجمعة 2023/8/5', '2023-08-05'],
    ['07/07/2023', '2023-07-07'],
    ['2023-08-25 29:99', '2023-08-25'],
  ])('reads the dateline %s', (line, date) => {
    expect(proposeDate(`${HEADLINE}\n${line}\n${NEWS}`)).toBe(date);
    expect(proposeDate(`${HEADLINE}\n${NEWS}\n${line}`)).toBe(date);
  });

  it.each([
    ['05/06/2023', 'day and month could be either'],
    ['2023/13/45', 'no such day'],
    ['وصل الوفد في 2023/08/25 إلى المدينة', 'a sentence'],
    ['عام 2023', 'no full date'],
    ['رقم 2023/08/25/7', 'a file number'],
  ])('leaves %s to the analyst (%s)', (line) => {
    expect(proposeDate(`${HEADLINE}\n${line}\n${NEWS}`)).toBeNull();
  });

  it('prefers publication to update, and the head to the middle', () => {
    expect(proposeDate(`${HEADLINE}\nآخر تحديث 2023/08/26\nنشر في 2023/08/25\n${NEWS}`)).toBe('2023-08-25');
    expect(proposeDate(`${HEADLINE}\n${NEWS}\n${NEWS}\n2023/08/25\n${NEWS}\n${NEWS}`)).toBeNull();
  });
});

describe('proposeSource', () => {
  it('takes only what a labelled line says', () => {
    expect(proposeSource(`${HEADLINE}\nبقلم: سامر الأحمد\n${NEWS}\nالمصدر: صحيفة الساحل`)).toEqual({
      outlet: 'صحيفة الساحل',
      author: 'سامر الأحمد',
    });
    expect(proposeSource(`${HEADLINE}\n${NEWS}`)).toEqual({ outlet: '', author: '' });
    expect(proposeSource('المصدر: قال مسؤول إن العمل في الميناء سيبدأ غدا صباحا.')).toEqual({
      outlet: '',
      author: '',
    });
  });
});
