import { describe, expect, it } from 'vitest';
import { analyse, proposalsOf } from './analysis';

const article = (lastLine: string) =>
  `الميناء يستقبل أول سفينة بعد العاصفة\n\nقالت هيئة الميناء إن السفينة وصلت صباح اليوم محملة بالقمح.\n\nوأضافت أن العمل عاد إلى طبيعته في الأرصفة كلها.\n\n${lastLine}`;

describe('the outlet named beside a copyright', () => {
  it.each(['جميع الحقوق محفوظة © 2024', 'جميع الحقوق محفوظة', '© 2024', 'Copyright 2019-2024', '© 2024.'])(
    'is nobody in «%s»',
    (line) => {
      expect(proposalsOf(analyse(article(line)), 'outlet')).toEqual([]);
    },
  );

  it.each(['جميع الحقوق محفوظة لصحيفة الساحل © 2024', '© 2019-2024 صحيفة الساحل'])(
    'is the one that «%s» names',
    (line) => {
      expect(proposalsOf(analyse(article(line)), 'outlet')[0]?.value).toContain('صحيفة الساحل');
    },
  );
});
