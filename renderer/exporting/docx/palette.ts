import type { TagColour, TlpLabel } from '../../core/model';

/** Colours on paper; the tags' are those of the light theme (ui/tokens.css). */
export const INK = {
  heading: '1F3864',
  quiet: '595959',
  rule: 'BFBFBF',
  link: '0B4F8A',
  band: 'EEF2F8',
} as const;

export const TAG_INK: Readonly<Record<TagColour, string>> = {
  orange: 'B93C0B',
  teal: '0D6F67',
  violet: '6D28D9',
  amber: '9C4806',
  blue: '1D4ED8',
  pink: 'BE185D',
  green: '44700D',
  slate: '475569',
  crimson: '991B1B',
  cyan: '0B6B87',
  brown: '6B3A1B',
  indigo: '3B2F9E',
};

/** TLP 2.0: each label in its colour on black, as FIRST defines them. */
export const TLP_INK: Readonly<Record<TlpLabel, string>> = {
  'TLP:CLEAR': 'FFFFFF',
  'TLP:GREEN': '33FF00',
  'TLP:AMBER': 'FFC000',
  'TLP:AMBER+STRICT': 'FFC000',
  'TLP:RED': 'FF2B2B',
};
