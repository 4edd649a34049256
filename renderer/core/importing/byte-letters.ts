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

/** Windows-1255: Hebrew with points. ISO-8859-8 has the same letters at the same bytes and less beside them. */
export const WINDOWS_1255: UpperHalf =
  '€\u0081‚ƒ„…†‡ˆ‰\u008a‹\u008c\u008d\u008e\u008f\u0090‘’“”•–—˜™\u009a›\u009c\u009d\u009e\u009f' +
  '\u00a0¡¢£₪¥¦§¨©×«¬\u00ad®¯°±²³´µ¶·¸¹÷»¼½¾¿' +
  '\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05ba\u05bb\u05bc\u05bd־\u05bf׀\u05c1\u05c2׃װױײ׳״' +
  `${NONE.repeat(7)}אבגדהוזחטיךכלםמןנסעףפץצקרשת${NONE.repeat(2)}\u200e\u200f${NONE}`;

/** Windows-1251: Cyrillic. */
export const WINDOWS_1251: UpperHalf =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
