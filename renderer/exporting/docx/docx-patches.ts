import { escapeXml } from './clean-text';
import type { PartPatch } from './part-patch';

const DOCUMENT = /^word\/document\.xml$/u;
const NOTES = /^word\/(?:footnotes|endnotes)\.xml$/u;
const BODY_AND_NOTES = /^word\/(?:document|footnotes)\.xml$/u;
const HEADS = /^word\/(?:header|footer)\d+\.xml$/u;

/**
 * Corrections of what docx 9.15.2 writes, each with its reason. They run on the finished XML since the library has no
 * option for them. tests/unit/renderer/exporting/docx-patches.test.ts asserts that each still finds its pattern.
 */
export function docxPatches(tables: readonly string[], hasNotes: boolean): readonly PartPatch[] {
  return [
    separatorMark,
    separatorDirection,
    noteMarkDirection(hasNotes),
    sectionDirection,
    tableDescription(tables),
    fieldResult,
    apostrophes,
    webSettingsType,
    webSettingsRelation,
  ];
}

/** The separator notes begin with a note mark: Word was reported to offer repair for that. Word writes none. */
const separatorMark: PartPatch = {
  name: 'separator-mark',
  parts: NOTES,
  pattern:
    /<w:r><w:rPr><w:rStyle w:val="(?:Footnote|Endnote)Reference"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r><w:(?:continuationS|s)eparator\/>)/gu,
  replacement: '',
  isExpected: true,
};

/** Without its own direction the separator line stands on the left of a right-to-left page. */
const separatorDirection: PartPatch = {
  name: 'separator-direction',
  parts: NOTES,
  pattern: /<w:pPr>(<w:spacing [^>]*\/><\/w:pPr>)(?=<w:r><w:(?:continuationS|s)eparator\/>)/gu,
  replacement: '<w:pPr><w:bidi/>$1',
  isExpected: true,
};

/** The note's number takes part in the line's order: as a left-to-right run it would stand on the wrong side of a name. */
function noteMarkDirection(hasNotes: boolean): PartPatch {
  return {
    name: 'note-mark-direction',
    parts: BODY_AND_NOTES,
    pattern: /<w:rStyle w:val="FootnoteReference"\/><\/w:rPr>/gu,
    replacement: '<w:rStyle w:val="FootnoteReference"/><w:rtl/></w:rPr>',
    isExpected: hasNotes,
  };
}

/** Sections have no direction in the library: columns, gutter and page sides would run left to right. Before docGrid, or the schema fails. */
const sectionDirection: PartPatch = {
  name: 'section-direction',
  parts: DOCUMENT,
  pattern: /<w:docGrid /gu,
  replacement: '<w:bidi/><w:rtlGutter/><w:docGrid ',
  isExpected: true,
};

/** Tables have no alternative text in the library; accessibility checkers ask for it. */
function tableDescription(descriptions: readonly string[]): PartPatch {
  return {
    name: 'table-description',
    parts: DOCUMENT,
    pattern: /<\/w:tblPr>/gu,
    replacement: (match, index) => {
      const text = escapeXml(descriptions[index] ?? '');
      return `<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${text}"/><w:tblDescription w:val="${text}"/>${match}`;
    },
    isExpected: descriptions.length > 0,
  };
}

/** Page fields have no cached result: Word for Mac was reported to offer repair. Word replaces it when it lays out. */
const fieldResult: PartPatch = {
  name: 'field-result',
  parts: HEADS,
  pattern:
    /<w:fldChar w:fldCharType="separate"\/><\/w:r>(<w:r>(?:<w:rPr>.*?<\/w:rPr>)?)(?=<w:fldChar w:fldCharType="end"\/>)/gu,
  replacement: '<w:fldChar w:fldCharType="separate"/></w:r>$1<w:t>1</w:t></w:r>$1',
  isExpected: true,
};

/** `&apos;` in text was reported to trip Word for Mac; a plain apostrophe is as valid. */
const apostrophes: PartPatch = {
  name: 'apostrophes',
  parts: /\.xml$/u,
  pattern: /&apos;/gu,
  replacement: "'",
  isExpected: false,
};

const WEB_SETTINGS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml';

/** The library writes no webSettings.xml; the part needs its type … */
const webSettingsType: PartPatch = {
  name: 'web-settings-type',
  parts: /^\[Content_Types\]\.xml$/u,
  pattern: /<\/Types>/u,
  replacement: `<Override ContentType="${WEB_SETTINGS}" PartName="/word/webSettings.xml"/></Types>`,
  isExpected: true,
};

/** … and its relation to the document. */
const webSettingsRelation: PartPatch = {
  name: 'web-settings-relation',
  parts: /^word\/_rels\/document\.xml\.rels$/u,
  pattern: /<\/Relationships>/u,
  replacement:
    '<Relationship Id="rIdWebSettings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings" Target="webSettings.xml"/></Relationships>',
  isExpected: true,
};
