import { wordCount } from '../text/words';

/** Words a headline has; press headlines are shorter than a paragraph and longer than a section's name. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 20;
const LONGEST_TITLE = 200;
/** A longer line is a paragraph, whatever it says. */
const LONGEST_LINE = 400;

/** Labels that stand before a headline on the same line: `التحليل: …`. */
const LABEL =
  /^(?:التحليل|تحليل|الحدث|خاص|حصري|عاجل|بالفيديو|بالصور|فيديو|تقرير|تقدير موقف|رأي|مقال|خبر|العنوان|title)\s*[:：|]\s*/iu;
/** Bold marks and heading signs of Markdown. */
const MARKDOWN = /^(?:#{1,6}\s+|\*\*)|\*\*$/g;
/** Controls that could turn a title's neighbours around; the text itself keeps them. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

const BYLINE =
  /^(?:كتب|كتبت|بقلم|إعداد|تحرير|ترجمة|حاوره|حاورها|تصوير|المصدر|المحرر|نشر في|نُشر في|تاريخ النشر|آخر تحديث|by|source|published|updated|author)(?:\s|:)/iu;
/** Lines of the page around an article, not of the article. */
const CHROME =
  /^(?:[إا]قر[أا] [أا]يض|مقالات متعلقة|مواضيع ذات صلة|[أا]خبار ذات صلة|المزيد من|شاهد [أا]يض|هل [أا]عجبك|شارك|تابعنا|اشترك|اضغط هنا|جميع الحقوق|حقوق النشر|الرئيسية|tag icon|camera icon|skip to|share )/iu;
const ADDRESS = /(?:https?:\/\/|www\.|\S+@\S+\.\S|\S+\.(?:com|net|org)\b)/i;
/** `الرئيسية > أخبار > العراق`. */
const BREADCRUMB = /\S\s*[>›»|/\\]\s*\S+(?:\s+\S+)*\s*[>›»|/\\]\s*\S/;
/** A sentence's end; three dots are a headline's manner. */
const SENTENCE_END = /(?:[^.…][.]|[،؛,;])["”»)\]]*$/;
const CREDIT = /[)\]]$/;

/** A line made fit to be shown as a title: one line, no markup, no invisible controls, not endless. */
export function tidyTitle(line: string): string {
  const plain = line.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().replace(MARKDOWN, '');
  const bare = plain.replace(LABEL, '').trim();
  const title = wordCount(bare) >= FEWEST_WORDS ? bare : plain;
  return title.length <= LONGEST_TITLE ? title : shortened(title, LONGEST_TITLE);
}

/** True when a line reads like a headline: so many words, no sentence, no label, byline, breadcrumb or address. */
export function isTitleLike(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const title = tidyTitle(line);
  const words = wordCount(title);
  return (
    words >= FEWEST_WORDS &&
    words <= MOST_WORDS &&
    !SENTENCE_END.test(title) &&
    !title.endsWith(':') &&
    !CREDIT.test(title) &&
    !BREADCRUMB.test(title) &&
    !isFurniture(title)
  );
}

/** Bylines, addresses and the words of the page around an article: never a title, not even for want of a better one. */
export function isFurniture(line: string): boolean {
  return BYLINE.test(line) || CHROME.test(line) || ADDRESS.test(line);
}

/** Cut at a word's end, with an ellipsis, to at most `longest` units. */
export function shortened(text: string, longest: number): string {
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept}…`;
}
