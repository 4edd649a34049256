/** The upper half of an encoding of one byte a character: character of byte 0x80 + index; U+FFFD where there is none. */
export type UpperHalf = string;

const NONE = '\ufffd';

/** Windows-1256, as the Encoding Standard maps it. */
export const WINDOWS_1256: UpperHalf =
  '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں' +
  '\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯°±²³´µ¶·¸¹؛»¼½¾؟' +
  'ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك' +
  'àلâمنهوçèéêëىيîï\u064b\u064c\u064d\u064eô\u064f\u0650÷\u0651ù\u0652ûü\u200e\u200fے';

/** ISO-8859-6: Arabic letters and little else. */
export const ISO_8859_6: UpperHalf =
  Array.from({ length: 32 }, (_, index) => String.fromCharCode(0x80 + index)).join('') +
  `\u00a0${NONE.repeat(3)}¤${NONE.repeat(7)}،\u00ad${NONE.repeat(13)}؛${NONE.repeat(3)}؟` +
  `${NONE}ءآأؤإئابةتثجحخدذرزسشصضطظعغ${NONE.repeat(5)}` +
  `ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652${NONE.repeat(13)}`;

/** Windows-1252; its five unassigned bytes are controls there. */
export const WINDOWS_1252: UpperHalf =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('');
