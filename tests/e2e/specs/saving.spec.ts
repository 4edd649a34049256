import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, type Hashiya, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';

/** A finished Word file at the question where to save it; answers the folder that is offered. */
async function finishedExport(hashiya: Hashiya): Promise<string> {
  const { shell, briefing } = pagesOf(hashiya.page);
  await shell.startWithSample();
  await briefing.openFirstBriefing();
  await briefing.startExport();
  return (await hashiya.page.getByTestId('exporting.save.path').textContent()) ?? '';
}

const isWord = async (path: string) => (await readFile(path)).subarray(0, 2).toString() === 'PK';

test.describe('saving an export', () => {
  test('asks before it replaces, and can keep both', async ({ hashiya }) => {
    const { briefing } = pagesOf(hashiya.page);
    const folder = await finishedExport(hashiya);
    await writeFile(join(folder, 'موجز.docx'), 'قديم');
    await briefing.saveAs('موجز');
    await expect(briefing.saveFailure('exists')).toBeVisible();
    await hashiya.page.getByTestId('exporting.save.keep-both').click();
    const kept = await briefing.savedPath();
    expect(dirname(kept)).toBe(folder);
    expect(await isWord(kept)).toBe(true);
    expect(await readFile(join(folder, 'موجز.docx'), 'utf8')).toBe('قديم');
  });

  test('replaces when told to', async ({ hashiya }) => {
    const { briefing } = pagesOf(hashiya.page);
    const folder = await finishedExport(hashiya);
    await writeFile(join(folder, 'موجز.docx'), 'قديم');
    await briefing.saveAs('موجز');
    await hashiya.page.getByTestId('exporting.save.replace').click();
    expect(await briefing.savedPath()).toBe(join(folder, 'موجز.docx'));
    expect(await isWord(join(folder, 'موجز.docx'))).toBe(true);
  });

  test('a file open elsewhere is left alone and the work is kept', async ({ hashiya }) => {
    const { briefing } = pagesOf(hashiya.page);
    const folder = await finishedExport(hashiya);
    await writeFile(join(folder, 'موجز.docx'), 'مفتوح');
    await writeFile(join(folder, '.~lock.موجز.docx#'), '');
    await briefing.saveAs('موجز');
    await hashiya.page.getByTestId('exporting.save.replace').click();
    await expect(briefing.saveFailure('locked')).toBeVisible();
    expect(await readFile(join(folder, 'موجز.docx'), 'utf8')).toBe('مفتوح');
    await hashiya.page.getByTestId('exporting.save.keep-both').click();
    expect(await isWord(await briefing.savedPath())).toBe(true);
  });

  test('a read-only file is named as such, and another name works', async ({ hashiya }) => {
    const { briefing } = pagesOf(hashiya.page);
    const folder = await finishedExport(hashiya);
    await writeFile(join(folder, 'موجز.docx'), 'محمي');
    await chmod(join(folder, 'موجز.docx'), 0o444);
    await briefing.saveAs('موجز');
    await hashiya.page.getByTestId('exporting.save.replace').click();
    await expect(briefing.saveFailure('read-only')).toBeVisible();
    expect(await readFile(join(folder, 'موجز.docx'), 'utf8')).toBe('محمي');
    await briefing.saveAs('موجز آخر');
    expect(await isWord(await briefing.savedPath())).toBe(true);
  });

  test('a folder that cannot be written is said, and the file waits for another place', async ({
    hashiya,
  }) => {
    const { briefing } = pagesOf(hashiya.page);
    // In place of the folder stands a file: nobody, not even root, can write into it.
    const folder = await finishedExport(hashiya);
    await rename(folder, `${folder}.away`);
    await writeFile(folder, '');
    await briefing.saveAs('موجز');
    await expect(hashiya.page.getByRole('alert').filter({ visible: true })).not.toHaveCount(0);
    await expect(hashiya.page.getByTestId('exporting.saved')).toHaveCount(0);
    await rm(folder);
    await rename(`${folder}.away`, folder);
    await hashiya.page.getByTestId('exporting.save.confirm').click();
    expect(await isWord(await briefing.savedPath())).toBe(true);
  });
});
