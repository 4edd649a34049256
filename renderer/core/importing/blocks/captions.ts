import { wordCount } from '../../text/words';
import { lineKey } from '../line-key';
import { tidyName } from '../metadata/proposal';
import type { SourceIndex } from '../outlets/find-source';
import type { Line } from './line';
import { hasIconPrefix } from './shapes';

/** A line that reads like words under a picture, or like the name of whoever took it. */
export interface CaptionShape {
  readonly isCredit: boolean;
  /** `sure`: the brackets name an agency, or a photographer and an agency. `possible`: any brackets at the end. */
  readonly strength: 'sure' | 'possible';
  readonly detail: string;
}

const CREDIT_AT_END = /[([]([^()[\]]{2,80})[)\]][\s.]*$/u;
const CREDIT_WORDS =
  /(?:^|[\s/])(?:ارشيف|ارشيفيه|الارشيف|غيتي|جيتي|getty|images|istock|shutterstock|مواقع التواصل|انترنت|الانترنت|تويتر|فيسبوك|فيس بوك|اكس|يوتيوب|انستغرام|المصدر|تصوير|صوره|صور|عدسه|خاص|سينتكوم|اعلام|وكالات|متداوله|file|handout|photo|via)(?:$|[\s/])/;
const CREDIT_LINE =
  /^(?:تصوير|عدسه|المصور|photo|photograph|photos|picture|credit|image|getty images|غيتي)(?:$|[\s:/])/;
const CAPTION_OPENING =
  /^(?:صوره|صور|جانب من|لقطه|في الصوره|تظهر الصوره|صوره ارشيفيه|ارشيفيه|photo|caption|file photo)(?:$|[\s:])/;
/** Remarks on a headline in brackets. */
const REMARK =
  /^(?:فيديو|صور|صوره|بالفيديو|بالصور|شاهد|تقرير|خاص|حصري|تحليل|انفوغراف|انفوغرافيك|تحديث|محدث|video|photos|updated)$/;
const MOST_CAPTION_WORDS = 60;
const MOST_CREDIT_WORDS = 6;

/** The shape, if the line has it; where a caption may stand is for the caller to judge. */
export function captionShape(line: Line, sources: SourceIndex): CaptionShape | undefined {
  if (line.key === '' || line.words > MOST_CAPTION_WORDS) return undefined;
  if (hasIconPrefix(line)) return { isCredit: false, strength: 'sure', detail: 'icon' };
  if (line.words <= MOST_CREDIT_WORDS && CREDIT_LINE.test(line.bare)) {
    return { isCredit: true, strength: 'sure', detail: line.bare };
  }
  const last = line.key.at(-1) === '.' ? line.key.at(-2) : line.key.at(-1);
  if (last === ')' || last === ']') return bracketShape(line, sources);
  if (CAPTION_OPENING.test(line.bare) && !line.isSentence && line.words >= 4 && line.words <= 40) {
    return { isCredit: false, strength: 'possible', detail: '' };
  }
  return undefined;
}

function bracketShape(line: Line, sources: SourceIndex): CaptionShape | undefined {
  const credit = tidyName(CREDIT_AT_END.exec(line.text.slice(-120))?.[1] ?? '');
  const creditWords = wordCount(credit);
  const rest = line.words - creditWords;
  const key = lineKey(credit);
  if (credit === '' || isRunningText(line)) return undefined;
  if (REMARK.test(key) && rest >= 3) return undefined;
  const isSure = isCredit(credit, key, sources) || (CAPTION_OPENING.test(line.bare) && rest >= 3);
  if (rest === 0) return isSure ? { isCredit: true, strength: 'sure', detail: credit } : undefined;
  if (rest < 3 || creditWords > MOST_CREDIT_WORDS) return undefined;
  return { isCredit: false, strength: isSure ? 'sure' : 'possible', detail: credit };
}

/**
 * A full stop behind round brackets ends a sentence (behind square ones a caption may stop before or after), and an agency
 * signs behind the last sentence of its report.
 */
const isRunningText = ({ words, key }: Line): boolean =>
  /\) ?\.$/.test(key) || (words > 14 && /[.؟!] ?\([^()]*\)$/.test(key));

/** `أحمد الربيعي/وكالة الصحافة الفرنسية`, `أ ف ب`, `أرشيف الهيئة`. */
function isCredit(credit: string, key: string, sources: SourceIndex): boolean {
  if (CREDIT_WORDS.test(key) || sources.named(credit)) return true;
  const parts = credit.split(/\s*[/|–—]\s*|\s+-\s+|[،,]\s*/);
  if (parts.length < 2) return false;
  return parts.some((part) => sources.named(part)) || (credit.includes('/') && !/\d/.test(credit));
}
