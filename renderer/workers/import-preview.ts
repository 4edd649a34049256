import { type ImportKnowledge, NO_KNOWLEDGE } from '../core/importing/import-knowledge';
import type { ImportFailure } from '../core/importing/import-run';
import { fail, ok, type Result } from '../core/model';
import { splitBlocks } from '../core/text/blocks';
import type { PreviewRequest, ReadingPreview } from './import-protocol';
import { analyseInput, baseName } from './import-reading';
import type { ImportTools } from './import-tools';

/** Lines and characters that a preview shows. */
const MAX_LINES = 60;
const MAX_LINE_LENGTH = 400;

/** Reads a file with these choices and writes nothing. */
export async function previewFile(
  request: PreviewRequest,
  tools: Pick<ImportTools, 'analyse' | 'readFile'>,
  knowledge: ImportKnowledge = NO_KNOWLEDGE,
): Promise<Result<ReadingPreview, ImportFailure>> {
  const { bytes, choices, fileName, pastedTitle } = request;
  const read = await tools.readFile({ fileName, bytes }, choices);
  if (read.kind === 'failed') return fail(read.code);
  if (read.kind === 'needs-columns') {
    const { format, table } = read;
    return ok({ ...NOTHING_READ, format, table, articles: 0, lines: [], analysed: null });
  }
  const { documents, format, table } = read;
  const shown = documents.find(({ row }) => row === request.row) ?? documents[0];
  if (!shown) return fail('empty');
  const { encoding, confidence, unreadable, repair, isRepaired, text } = shown;
  return ok({
    format,
    encoding,
    confidence,
    unreadable,
    repair,
    isRepaired,
    lines: firstLines(text),
    articles: documents.length,
    table,
    analysed: tools.analyse(analyseInput(shown, baseName(fileName), pastedTitle), knowledge),
  });
}

/** Of a table whose columns are not mapped nothing more is known. */
const NOTHING_READ = {
  encoding: 'utf-8',
  confidence: 'likely',
  unreadable: 0,
  repair: null,
  isRepaired: false,
} as const;

const firstLines = (text: string): readonly string[] =>
  splitBlocks(text)
    .slice(0, MAX_LINES)
    .map((block) => block.text.slice(0, MAX_LINE_LENGTH));
