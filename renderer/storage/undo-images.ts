import type { RowChange } from './recording';
import type { Image, UndoImagesRow } from './rows/undo-images-row';
import { TRACKED_TABLES, type TrackedTable } from './tables';

/** Images in one part; a part stays well below a megabyte. */
const IMAGES_PER_PART = 500;

export type TrackedChanges = (table: TrackedTable) => ReadonlyMap<string | number, RowChange>;

/**
 * The images that reverse these changes, in a fixed order: the store and a replay of its journal must derive
 * the same parts from the same change.
 */
export function imageParts(changesOf: TrackedChanges, step: number, firstPart: number): UndoImagesRow[] {
  const changes = TRACKED_TABLES.flatMap((table) =>
    [...changesOf(table)]
      .map(([key, change]) => ({ table, key: String(key), ...change }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
  const parts: UndoImagesRow[] = [];
  for (let i = 0; i < changes.length; i += IMAGES_PER_PART) {
    const slice = changes.slice(i, i + IMAGES_PER_PART);
    parts.push({
      step,
      part: firstPart + parts.length,
      images: slice.map(({ table, key, before }): Image => [table, key, asRow(before)]),
      gone: slice
        .filter(({ table, before, after }) => table === 'articles' && before !== null && after === null)
        .map(({ key }) => key),
    });
  }
  return parts;
}

/** The part after its step was undone or redone: each image is the row that was there until then. */
export function swapPart(
  part: UndoImagesRow,
  rowBefore: (table: TrackedTable, key: string) => object | null,
): UndoImagesRow {
  const images = part.images.map(([table, key]): Image => [table, key, rowBefore(table, key)]);
  const gone = images.flatMap(([table, key, row], i) =>
    table === 'articles' && row !== null && part.images[i]?.[2] === null ? [key] : [],
  );
  return { ...part, images, gone };
}

/** The rows of the images, table by table: what to put and what to delete to reverse the step. */
export function imagesByTable(
  parts: readonly UndoImagesRow[],
): { readonly table: TrackedTable; readonly put: object[]; readonly remove: string[] }[] {
  const images = parts.flatMap((part) => part.images);
  return TRACKED_TABLES.map((table) => {
    const own = images.filter((image) => image[0] === table);
    return {
      table,
      put: own.flatMap(([, , row]) => (row ? [row] : [])),
      remove: own.flatMap(([, key, row]) => (row ? [] : [key])),
    };
  }).filter(({ put, remove }) => put.length + remove.length > 0);
}

const asRow = (image: RowChange['before']): object | null => (image === true ? null : image);
