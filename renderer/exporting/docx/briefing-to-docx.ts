import { Document, type FileChild } from 'docx';
import { blockChildren } from './blocks';
import { BuildContext } from './build-context';
import { restoreBraces } from './clean-text';
import { compileDocument } from './compile-document';
import type { BriefingDocx, BriefingToDocxInput, ReportProgress } from './docx-input';
import { docxPatches } from './docx-patches';
import { PAGE } from './page-geometry';
import { applyPatches, type Parts } from './part-patch';
import { appPropertiesPart, corePropertiesPart } from './properties-part';
import { runningFooter, runningHeader } from './running-heads';
import { settingsPart, WEB_SETTINGS_PART } from './settings-part';
import { stableLinkIds } from './stable-link-ids';
import { stylesPart } from './styles-part';
import { titleBlock } from './title-block';
import { zipPackage } from './zip-package';

/** Blocks built between two reports of progress. */
const REPORT_EVERY = 50;

/**
 * Makes the Word file of a briefing: the same bytes for the same input. Runs in a worker; the library's own stage is
 * synchronous, so progress comes between stages. Bad text or links give warnings, never a failure.
 */
export async function briefingToDocx(
  input: BriefingToDocxInput,
  report: ReportProgress = () => undefined,
): Promise<BriefingDocx> {
  const context = new BuildContext(input);
  const children: FileChild[] = [...titleBlock(context)];
  for (const [index, block] of input.document.blocks.entries()) {
    children.push(...blockChildren(context, block));
    if (index % REPORT_EVERY === 0) await turn(report, 0.4 * (index / input.document.blocks.length));
  }
  await turn(report, 0.4);
  const parts = compileDocument(assemble(context, children));
  await turn(report, 0.8);
  const missed = finish(parts, context);
  await turn(report, 0.9);
  const bytes = zipPackage(parts, input.now);
  report(1);
  return {
    bytes,
    warnings: [...context.warnings(), ...missed.map((patch) => ({ kind: 'patch-missed' as const, patch }))],
  };
}

/** Reports and lets waiting messages through. */
async function turn(report: ReportProgress, fraction: number): Promise<void> {
  report(fraction);
  await Promise.resolve();
}

function assemble(context: BuildContext, children: readonly FileChild[]): Document {
  const { header } = context.input;
  return new Document({
    numbering: { config: context.lists },
    footnotes: context.notes,
    ...(header.handling === null ? {} : { customProperties: [{ name: 'Handling', value: header.handling }] }),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.top,
              bottom: PAGE.bottom,
              left: PAGE.side,
              right: PAGE.side,
              header: PAGE.header,
              footer: PAGE.footer,
              gutter: 0,
            },
          },
        },
        headers: { default: runningHeader(context) },
        footers: { default: runningFooter(context) },
        children: [...children],
      },
    ],
  });
}

/** Replaces the parts the library cannot write as Word does, corrects the others; names the patches that missed. */
function finish(parts: Parts, context: BuildContext): readonly string[] {
  const { input } = context;
  const { arabicLocale } = input.options;
  parts.set('word/styles.xml', stylesPart(context.usedQuoteStyles, input.header.handling, arabicLocale));
  parts.set('word/settings.xml', settingsPart(arabicLocale));
  parts.set('word/webSettings.xml', WEB_SETTINGS_PART);
  parts.set('docProps/core.xml', corePropertiesPart(input));
  parts.set('docProps/app.xml', appPropertiesPart(input.header.organisation));
  const missed = applyPatches(
    parts,
    docxPatches(context.tableDescriptions, Object.keys(context.notes).length > 0),
  );
  stableLinkIds(parts);
  for (const [path, part] of parts) {
    if (typeof part === 'string') parts.set(path, restoreBraces(part));
  }
  return missed;
}
