const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * The whole `word/settings.xml`: the library's has no way to say which notes are separators (Word lists them), which
 * languages the theme's fonts serve, and what parts lists and decimals. Elements in the schema's order.
 */
export function settingsPart(arabicLocale: string): string {
  return [
    `${XML}<w:settings xmlns:w="${NAMESPACE}">`,
    '<w:zoom w:percent="100"/>',
    '<w:defaultTabStop w:val="720"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    '<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>',
    // Without it a justified line that ends in a manual break is stretched over the whole width.
    '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="en-US" w:bidi="${arabicLocale}"/>`,
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val="،"/>',
    '</w:settings>',
  ].join('');
}

/** Word writes this part into every file; Word for Mac was reported to offer repair without it. */
export const WEB_SETTINGS_PART = `${XML}<w:webSettings xmlns:w="${NAMESPACE}"><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>`;
