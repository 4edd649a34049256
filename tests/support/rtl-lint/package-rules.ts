import { all, at, attribute, isOn, type WordPackage } from './open-package';
import type { Problem, Rule } from './rule';

/** Rules over settings, properties, numbering and the styles that paragraphs and runs name. */
export const PACKAGE_RULES: Readonly<Record<string, Rule>> = {
  'theme-font-language': setting((file) => attribute(settings(file, 'themeFontLang'), 'bidi') !== ''),
  'settings-without-separators': setting((file) => {
    const notes = settings(file, 'footnotePr');
    return notes !== undefined && all(notes, 'footnote').length === 2;
  }),
  'defaults-not-rtl': function* (file) {
    const styles = file.parts.get('word/styles.xml')?.documentElement;
    if (!styles || !isOn(at(styles, 'docDefaults', 'pPrDefault', 'pPr', 'bidi'))) {
      yield { part: 'word/styles.xml', detail: 'docDefaults' };
    }
  },
  /** In Word these are १२३, not ١٢٣. */
  'devanagari-numbers': function* (file) {
    for (const [part, document] of file.parts) {
      for (const format of [...all(document, 'numFmt'), ...all(document, 'pgNumType')]) {
        const value = attribute(format, 'val') || attribute(format, 'fmt');
        if (value.startsWith('hindi')) yield { part, detail: value };
      }
    }
  },
  'style-missing': function* (file) {
    const styles = file.parts.get('word/styles.xml');
    const known = new Set(styles ? all(styles, 'style').map((style) => attribute(style, 'styleId')) : []);
    for (const [part, document] of file.parts) {
      for (const name of ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next']) {
        for (const use of all(document, name)) {
          const id = attribute(use, 'val');
          if (!known.has(id)) yield { part, detail: id };
        }
      }
    }
  },
  'numbering-missing': function* (file) {
    const numbering = file.parts.get('word/numbering.xml');
    const known = new Set(numbering ? all(numbering, 'num').map((num) => attribute(num, 'numId')) : []);
    for (const [part, document] of file.texts) {
      for (const use of all(document, 'numId')) {
        if (!known.has(attribute(use, 'val'))) yield { part, detail: attribute(use, 'val') };
      }
    }
  },
  'title-missing': property('dc:title'),
  'language-missing': property('dc:language'),
};

function settings(file: WordPackage, name: string) {
  const root = file.parts.get('word/settings.xml')?.documentElement;
  return root ? at(root, name) : undefined;
}

function setting(isRight: (file: WordPackage) => boolean): Rule {
  return (file): readonly Problem[] =>
    isRight(file) ? [] : [{ part: 'word/settings.xml', detail: 'missing' }];
}

function property(name: string): Rule {
  return (file): readonly Problem[] => {
    const core = file.parts.get('docProps/core.xml');
    const value = core ? ([...core.getElementsByTagName(name)][0]?.textContent ?? '') : '';
    return value.trim() === '' ? [{ part: 'docProps/core.xml', detail: name }] : [];
  };
}
