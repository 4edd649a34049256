import * as v from 'valibot';

/**
 * What the user chose about the program itself; lives in main's `settings.json`, not in the store.
 * Every field has a fallback, so that a damaged or older file loses only what it damaged.
 */
export const settingsSchema = v.object({
  /** null follows the system's language, Arabic when it says nothing. */
  language: v.fallback(v.nullable(v.picklist(['ar', 'en'])), null),
  theme: v.fallback(v.picklist(['light', 'dark', 'system']), 'system'),
  /** Pixels of the article's letters. */
  readingFontSize: v.fallback(v.pipe(v.number(), v.minValue(14), v.maxValue(34)), 18.5),
  /** Digits of the interface: 0–9 or ٠–٩. Digits of articles are never changed. */
  digits: v.fallback(v.picklist(['latin', 'arabic']), 'latin'),
  organisation: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  defaultHandling: v.fallback(
    v.nullable(v.picklist(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'])),
    null,
  ),
  /** Percentages of resizable panes by layout name. */
  panes: v.fallback(v.record(v.string(), v.record(v.string(), v.number())), {}),
  /** The case file that was open last. */
  caseFileId: v.fallback(v.nullable(v.string()), null),
  /** True once the first run has been answered. */
  isWelcomed: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of a first run. */
export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {
  language: null,
  theme: 'system',
  readingFontSize: 18.5,
  digits: 'latin',
  organisation: '',
  defaultHandling: null,
  panes: {},
  caseFileId: null,
  isWelcomed: false,
});
