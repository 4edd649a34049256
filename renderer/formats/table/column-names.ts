import { COLUMN_FIELDS, type ColumnField } from '../../core/model';
import { foldForMatching } from '../../core/text/fold';

/** What people call the columns of an article, most usual first. */
const NAMES: Readonly<Record<ColumnField, string>> = {
  text:
    'النص|نص|نص المقال|نص الخبر|نص التقرير|النص الكامل|المحتوى|محتوى|المتن|المقال|الخبر|' +
    'text|body|content|full text|fulltext|article text|article body|main text|maintext|raw text|article|story',
  title:
    'العنوان|عنوان|عنوان المقال|عنوان الخبر|عنوان التقرير|العنوان الرئيسي|' +
    'title|headline|article title|heading|main title',
  subtitle: 'العنوان الفرعي|عنوان فرعي|subtitle|subhead|subheading|subheadline|standfirst|deck',
  outlet:
    'المصدر|مصدر|الوسيلة|الوسيلة الإعلامية|وسيلة الإعلام|الصحيفة|الجريدة|القناة|الناشر|الموقع|اسم الموقع|اسم المصدر|' +
    'source|outlet|publisher|source name|media|media outlet|newspaper|publication|site|site name|website|domain',
  agency: 'الوكالة|وكالة|وكالة الأنباء|agency|news agency|wire',
  author:
    'الكاتب|كاتب|اسم الكاتب|المؤلف|الصحفي|المحرر|المراسل|بقلم|author|authors|byline|writer|creator|journalist',
  place: 'المكان|مكان|مكان الخبر|المدينة|place|location|city|dateline',
  section: 'القسم|قسم|الباب|التصنيف|الفئة|section|category|rubric|topic|desk',
  language: 'اللغة|لغة|language|lang|locale',
  url: 'الرابط|رابط|رابط المقال|رابط الخبر|الوصلة|url|link|permalink|href|web url|article url|source url|uri',
  publishedOn:
    'التاريخ|تاريخ|تاريخ النشر|نشر في|تاريخ المقال|تاريخ الخبر|' +
    'date|published|published at|published on|publish date|published date|date published|pub date|pubdate|publication date|' +
    'date time|datetime|created at|timestamp',
  updatedOn:
    'تاريخ التحديث|آخر تحديث|التحديث|حدث في|updated|updated at|updated on|last updated|modified|modified at|date modified|last modified',
};

const PARTS = /[^\p{L}\p{N}]+/gu;
const CAMEL = /(\p{Ll})(\p{Lu})/gu;

/** `publishedAt`, `published_at` and `Published at` are one name, and so are the spellings of an Arabic one. */
const nameKey = (name: string): string =>
  foldForMatching(name.replace(CAMEL, '$1 $2')).replace(PARTS, ' ').trim();

const FIELD_OF: ReadonlyMap<string, { readonly field: ColumnField; readonly rank: number }> = new Map(
  COLUMN_FIELDS.flatMap((field) =>
    NAMES[field].split('|').map((name, rank) => [nameKey(name), { field, rank }] as const),
  ),
);

/** The field a column is called after, and how usual the name is (0 the most); undefined for any other name. */
export function fieldOfName(
  name: string,
): { readonly field: ColumnField; readonly rank: number } | undefined {
  return FIELD_OF.get(nameKey(name));
}
