import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';
import { DIRTY_ARTICLE, SECOND_ARTICLE } from '../support/press-texts';

/** The folder is looked through every few seconds, and a file counts when two looks agree. */
const TWO_LOOKS = { timeout: 20_000 };

test('a file put into the watched folder is offered once, over a restart too', async ({ hashiya }) => {
  const { shell, importing, watch } = pagesOf(hashiya.page);
  await shell.startEmpty('وارد');
  await watch.watch('inbox');
  const inbox = (await watch.path().textContent()) ?? '';
  expect(dirname(inbox)).toBe(hashiya.dataFolder);
  await mkdir(join(inbox, 'من الزميل'), { recursive: true });
  await writeFile(join(inbox, 'من الزميل', 'خبر.txt'), DIRTY_ARTICLE.text);
  await expect(watch.offer()).toBeVisible(TWO_LOOKS);
  await expect.poll(() => shell.articleCount(), 'nothing comes in unasked').toBe(0);
  await watch.take();
  await importing.waitUntilDone();
  expect(await importing.count('imported')).toBe(1);
  await expect(watch.offer()).toHaveCount(0);
  await shell.waitUntilSaved();

  await hashiya.restart();
  const again = pagesOf(hashiya.page);
  await again.shell.waitUntilOpen();
  await writeFile(join(inbox, 'ثان.txt'), SECOND_ARTICLE.text);
  await expect(again.watch.offer(), 'of the second file').toBeVisible(TWO_LOOKS);
  await again.watch.take();
  await again.importing.waitUntilDone();
  expect(await again.importing.count('all'), 'the first is not offered again').toBe(1);
  await expect.poll(() => again.shell.articleCount()).toBe(2);
  await again.library.openArticle(SECOND_ARTICLE.title);
});
