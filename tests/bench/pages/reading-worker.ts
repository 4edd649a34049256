import { analyseArticle } from '../../../renderer/core/importing/analyse-article';
import { NO_KNOWLEDGE } from '../../../renderer/core/importing/import-knowledge';
import { NO_CHOICES } from '../../../renderer/formats/document';
import { readFile } from '../../../renderer/formats/read-file';
import { analyseInput } from '../../../renderer/workers/import-reading';
import { generatedNewsFile } from '../support/generated-news';

/** Reads and analyses generated files as the import worker does, without comparing or writing; answers milliseconds. */
addEventListener('message', ({ data }: MessageEvent<number>) => {
  void measure(data).then((ms) => postMessage(ms));
});

async function measure(count: number): Promise<number> {
  const encoder = new TextEncoder();
  const files = Array.from({ length: count }, (_, number) => ({
    fileName: `${number}.txt`,
    bytes: encoder.encode(generatedNewsFile(number)),
  }));
  await readAll(files.slice(0, Math.ceil(count / 10)));
  const start = performance.now();
  await readAll(files);
  return performance.now() - start;
}

async function readAll(files: readonly { fileName: string; bytes: Uint8Array }[]): Promise<void> {
  for (const file of files) {
    const read = await readFile(file, NO_CHOICES);
    if (read.kind !== 'documents') throw new Error(`${file.fileName}: ${read.kind}`);
    for (const document of read.documents) {
      analyseArticle(analyseInput(document, file.fileName, null), NO_KNOWLEDGE);
    }
  }
}
