// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PaletteBox } from '../../../../renderer/app/palette/palette-box';
import { TitleSearch } from '../../../../renderer/app/palette/title-search';
import { type Article, articleId } from '../../../../renderer/core/model';
import { MessagesProvider } from '../../../../renderer/i18n/messages';

const article = (title: string) => ({ id: articleId(title), title, outlet: '' }) as Article;
const command = (id: string, label: string) => ({ id, label, section: '', run: () => undefined });
const COMMANDS = [command('undo', 'تراجع'), command('import', 'استيراد مقالات'), command('port', 'ميناء')];

let root: Root;
let search: TitleSearch;
let version: number;
let chosen: string[];

const draw = () =>
  root.render(
    <MessagesProvider language="ar" digits="latin">
      <PaletteBox
        commands={COMMANDS}
        search={search}
        version={version}
        recent={[]}
        onChoose={({ key }) => chosen.push(key)}
      />
    </MessagesProvider>,
  );

async function titlesBecome(...titles: readonly string[]): Promise<void> {
  search.replace(titles.map(article));
  version += 1;
  await act(async () => draw());
}

beforeEach(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  search = new TitleSearch();
  version = 0;
  chosen = [];
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  await titlesBecome('سفينة في الميناء', 'موقف أمريكا');
});
afterEach(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await act(async () => root.unmount());
});

const input = () => document.querySelector('input')!;
const setWords = (words: string) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input(), words);
  input().dispatchEvent(new Event('input', { bubbles: true }));
};
const pressKey = (key: string) =>
  input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const type = (words: string) => act(async () => setWords(words));
const press = (key: string) => act(async () => void pressKey(key));
const active = () => document.querySelector('[aria-selected="true"]')?.getAttribute('data-entry');

describe('Enter in the palette', () => {
  it('takes the first entry for the words', async () => {
    await type('سفينة');
    expect(active()).toBe('article:سفينة في الميناء');
    await press('Enter');
    expect(chosen).toEqual(['article:سفينة في الميناء']);
  });

  it('answers the words as typed, not the list of before, when it comes first', async () => {
    // Outside act, React draws the list for the new words after the urgent part, as it does in the window.
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
    setWords('سفينة');
    await Promise.resolve();
    expect([input().value, active()]).toEqual(['سفينة', 'command:undo']);
    pressKey('Enter');
    expect(chosen).toEqual(['article:سفينة في الميناء']);
  });

  it('takes nothing when nothing matches the words as typed', async () => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
    setWords('لا شيء كهذا');
    await Promise.resolve();
    expect(active()).toBe('command:undo');
    pressKey('Enter');
    expect(chosen).toEqual([]);
  });

  it('takes the marked entry although a better one has come in above it', async () => {
    await type('الميناء');
    expect(active()).toBe('article:سفينة في الميناء');
    await titlesBecome('الميناء يعود إلى العمل', 'سفينة في الميناء');
    expect(document.querySelector('[data-entry]')?.getAttribute('data-entry')).toBe(
      'article:الميناء يعود إلى العمل',
    );
    expect(active()).toBe('article:سفينة في الميناء');
    await press('Enter');
    expect(chosen).toEqual(['article:سفينة في الميناء']);
  });

  it('takes what the arrows have reached, around both ends', async () => {
    await press('ArrowUp');
    expect(active()).toBe('command:port');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(active()).toBe('command:import');
    await press('Enter');
    expect(chosen).toEqual(['command:import']);
  });

  it('begins with the first entry again when the words change', async () => {
    await press('ArrowDown');
    await press('ArrowDown');
    expect(active()).toBe('command:port');
    await type('ر');
    expect(active()).toBe('command:undo');
  });

  it('goes on with the first entry when the marked one is gone', async () => {
    await type('موقف');
    await titlesBecome('موقف آخر');
    expect(active()).toBe('article:موقف آخر');
  });
});
