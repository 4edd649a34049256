import type { Transaction } from 'dexie';
import type { MetaRow } from '../rows/meta-row';
import type { UndoImagesRow } from '../rows/undo-images-row';
import { NO_ROWS } from '../tables';
import { articleOfFirstFormat, imageOfFirstFormat } from './first-format';

/**
 * Schema 2: articles say where they came from and why they want a look, in the tables and in the images of the history.
 * Analyses, outlets and report groups begin empty. Changes that wait in the outbox stay as they were written: the journal
 * is read in both formats.
 */
export async function addImportKnowledge(transaction: Transaction): Promise<void> {
  await transaction
    .table<object>('articles')
    .toCollection()
    .modify((row, ref) => {
      ref.value = articleOfFirstFormat(row);
    });
  await transaction
    .table<UndoImagesRow>('undoImages')
    .toCollection()
    .modify((row, ref) => {
      ref.value = { ...row, images: row.images.map(imageOfFirstFormat) };
    });
  await transaction
    .table<MetaRow>('meta')
    .toCollection()
    .modify((row, ref) => {
      const counts = { ...NO_ROWS, ...row.counts };
      ref.value = { ...row, counts, format: 2, minReader: 2 };
    });
}
