import { laterFieldsOf } from '../../core/model';
import { type ArticleRow, dehydrateArticle, hydrateArticle } from '../rows/article-row';

/**
 * Rows of the first format, wherever they lie. Articles had neither `original`, `reviewReasons`, `reportGroupId`,
 * `likeness`, `subtitle`, `agency`, `place`, `section`, `language` nor `updatedOn`, and no keys for outlet and review;
 * every other table's rows were as they are.
 */
export function articleOfFirstFormat(row: object): ArticleRow {
  const old = row as Omit<ArticleRow, keyof ReturnType<typeof laterFieldsOf> | 'outletKey' | 'reviewKey'>;
  const later = { ...laterFieldsOf(old.fileName), reviewReasons: [] };
  const widened = { ...later, ...old, outletKey: '', reviewKey: null } as unknown as ArticleRow;
  return dehydrateArticle(hydrateArticle(widened));
}

/** A row image of an undo step, with an article of the first format made whole. */
export function imageOfFirstFormat<T extends string>(
  image: readonly [table: T, key: string, row: object | null],
): [table: T, key: string, row: object | null] {
  const [table, key, row] = image;
  return [table, key, table === 'articles' && row ? articleOfFirstFormat(row) : row];
}
