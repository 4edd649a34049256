import { type ArticleId, articleId } from '../../renderer/core/model';
import { seeded } from '../bench/support/generated-text';

const STEMS =
  'حكوم وزار رئيس برلمان لجن مدين منطق حدود قوات ميناء اتفاق مفاوض جلس بيان مصادر وكال صحيف تقرير اسبوع شهر عام ماضي مقبل يوم امس مليون الف رسمي محلي دولي اقتصاد سياس امن عسكر دفاع نقل تجار طاق مياه استثمار رقم عمال نقاب شرك مجموع اجتماع قرار مشروع خط مرحل سبب اعلام مستشف سلام عمل كهرباء طريق جسر مطار قمح نفط غاز سعر سوق بنك دين ميزاني ضريب'.split(
    ' ',
  );
const ENDINGS = ['', 'ة', 'ات', 'ين', 'ي', 'ية', 'ها', 'هم', 'ون', 'ا'];
const FRAMES = [
  'وقال المتحدث باسم',
  'من جهة أخرى أعلن',
  'في بيان صدر اليوم',
  'وأضاف المصدر نفسه أن',
  'ومن المقرر أن',
];

/** A generated news text; texts of one cluster carry one report. */
export interface GeneratedReport {
  readonly id: ArticleId;
  readonly text: string;
  readonly cluster: number;
}

/**
 * Generated news with known reposts, the same for the same seed: every fifth report is carried again, with some words
 * changed, inside a longer story, or cut to its first part. All share the turns of phrase of their trade.
 */
export function generatedReports(count: number, seed: number): readonly GeneratedReport[] {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const word = (): string => pick(STEMS) + pick(ENDINGS);
  const words = (length: number): string[] => {
    const made: string[] = [];
    while (made.length < length) {
      if (random() < 0.03) made.push(...pick(FRAMES).split(' '));
      else made.push(word());
    }
    return made;
  };
  const reports: GeneratedReport[] = [];
  const push = (made: readonly string[], cluster: number) => {
    reports.push({ id: articleId(`report-${reports.length}`), text: paragraphs(made), cluster });
  };
  for (let cluster = 0; reports.length < count; cluster += 1) {
    const own = words(60 + Math.floor(random() * 340));
    push(own, cluster);
    if (cluster % 5 !== 0) continue;
    const share = random() * 0.2;
    const changed = own.map((each) => (random() < share ? word() : each));
    push(changed, cluster);
    push([...words(own.length), ...own, ...words(40)], cluster);
    push(own.slice(0, Math.floor(own.length * (0.3 + random() * 0.6))), cluster);
  }
  return reports.slice(0, count);
}

function paragraphs(words: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += 70) lines.push(`${words.slice(at, at + 70).join(' ')}.`);
  return lines.join('\n\n');
}
