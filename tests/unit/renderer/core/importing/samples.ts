import type { Encoding } from '../../../../../renderer/core/model';

/** An agency piece of our own, long enough to be told from noise in any encoding. */
export const NEWS = `أعلنت هيئة الموانئ في مدينة الساحل أن العمل في الرصيف الشمالي سيستأنف مطلع الأسبوع المقبل.
وقال المتحدث باسم الهيئة إن الفرق الفنية أنهت إصلاح الرافعات التي تضررت في العاصفة الأخيرة، وإن السفن المنتظرة ستدخل تباعا.
وأضاف أن الحكومة خصصت مبلغا إضافيا لتوسيع المخازن قبل حلول الشتاء.`;

export const FRENCH =
  'La réunion prévue à Genève a été reportée après une matinée de négociations très serrées, ont indiqué des délégués étrangers.';

/** The platform's decoder as the worker passes it in. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
