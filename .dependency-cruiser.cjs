/**
 * The arrows of docs/adr and README.md ("who may enter which room") as errors.
 * tests/unit/import-rules.test.ts plants one violation per rule and expects exactly that error.
 */
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

/** Packages core may use: pure computation, no DOM, no Node. */
const PURE_PACKAGES = 'node_modules/(approx-string-match|valibot)/';

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }),
    rule('core-is-pure', { path: '^renderer/core/' }, { pathNot: `^renderer/core/|${PURE_PACKAGES}` }),
    rule(
      'ipc-is-neutral',
      { path: '^electron/ipc/' },
      { pathNot: '^electron/ipc/|^renderer/core/|node_modules/valibot/' },
    ),
    rule(
      'services-without-electron',
      { path: '^electron/services/' },
      { path: '^electron/(main|preload|browser-shell|launch)/|node_modules/electron/|^electron$' },
    ),
    rule(
      'preload-is-thin',
      { path: '^electron/preload/' },
      { pathNot: '^electron/(preload|ipc)/|^renderer/core/|node_modules/(electron|valibot)/|^electron$' },
    ),
    rule(
      'electron-in-its-shell',
      { path: '^(renderer|electron/(?!main/|preload/))' },
      { path: 'node_modules/electron/|^electron$' },
    ),
    rule(
      'no-network',
      { path: '^electron/(services|main)/' },
      { path: '^(node:)?(dgram|dns|http|http2|https|inspector|net|tls)(/|$)' },
    ),
    rule('shell-not-ui', { path: '^electron/' }, { path: '^renderer/(?!core/)' }),
    rule('contract-only', { path: '^renderer/' }, { path: '^electron/(?!ipc/)' }),
    rule(
      'no-cross-feature',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    rule('dexie-in-storage', { path: '^renderer/(?!storage/)' }, { path: 'node_modules/dexie' }),
    rule(
      'lexical-in-editor',
      { path: '^renderer/(?!editor/)' },
      { path: 'node_modules/(@lexical|lexical)/' },
    ),
    rule('docx-in-exporting', { path: '^renderer/(?!exporting/)' }, { path: 'node_modules/docx/' }),
    rule(
      'format-readers-in-formats',
      { path: '^renderer/(?!formats/)' },
      { path: 'node_modules/(@mozilla/readability|linkedom|mammoth|papaparse|pdfjs-dist|postal-mime)/' },
    ),
    rule(
      'adapters-apart',
      { path: '^renderer/(storage|editor|exporting|formats|platform)/' },
      {
        path: '^renderer/(storage|editor|exporting|formats|platform|workers|features|ui|i18n)/',
        pathNot: '^renderer/$1/',
      },
    ),
    rule(
      'workers-are-wires',
      { path: '^renderer/workers/' },
      { path: '^renderer/(features|ui|editor|i18n|platform)/' },
    ),
    rule('ui-is-dumb', { path: '^renderer/ui/' }, { path: '^(renderer/(?!ui/)|electron/)' }),
    rule('i18n-is-words', { path: '^renderer/i18n/' }, { path: '^(renderer/(?!i18n/|core/)|electron/)' }),
    rule('app-is-root', { path: '^renderer/(?!app/)' }, { path: '^renderer/app/' }),
    rule('sources-without-tests', { path: '^(electron|renderer)/' }, { path: '^tests/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
