import { generatedText, seeded } from './generated-text';

const MONTHS = ['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيو'];
const PLACES = ['بيروت', 'القاهرة', 'عمان', 'الرباط', 'تونس', 'مسقط'];

/** A news file of about 3.6 KB as a site's page leaves it: title, outlet, date, dateline, text, the page's own lines. */
export function generatedNewsFile(number: number): string {
  const random = seeded(number + 1);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const day = 1 + Math.floor(random() * 28);
  const text = generatedText(300, number + 1);
  return [
    `خبر رقم ${number} عن الميناء والمفاوضات في الأسبوع الأول`,
    `صحيفة الأمثلة ${number % 40}`,
    `${day} ${pick(MONTHS)} 2024`,
    `${pick(PLACES)} - ${text}`,
    `وكان الاجتماع السابق قد عقد في ${1 + Math.floor(random() * 28)} ${pick(MONTHS)} الماضي.`,
    'اقرأ أيضاً',
    'جميع الحقوق محفوظة',
  ].join('\n\n');
}
