// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../../../renderer/core/text/blocks';
import { ArticleDocument } from '../../../../../renderer/editor/article/article-document';

const TEXT = 'عنوان المقال\n\nGDP نما بنسبة 2.1%  وفق IMF\n\tفقرة\u00a0أخيرة 👩‍👩‍👧';
const BLOCKS = splitBlocks(TEXT);

describe('ArticleDocument', () => {
  it('shows each block in one element that holds exactly its text', () => {
    const root = document.createElement('div');
    document.body.append(root);
    const article = new ArticleDocument(root, BLOCKS, ['rtl', 'rtl', 'rtl'], 'block');
    expect(article.elements.map((element) => element.textContent)).toEqual(BLOCKS.map((block) => block.text));
    expect(article.elements.map((element) => element.dir)).toEqual(['rtl', 'rtl', 'rtl']);
    expect(root.isContentEditable).toBe(false);
  });

  it('turns blocks without making their text anew', () => {
    const root = document.createElement('div');
    document.body.append(root);
    const article = new ArticleDocument(root, BLOCKS, ['rtl', 'rtl', 'rtl'], 'block');
    const texts = article.elements.map((element) => element.firstChild?.firstChild);
    article.turn(['rtl', 'ltr', 'rtl']);
    expect(article.elements.map((element) => element.dir)).toEqual(['rtl', 'ltr', 'rtl']);
    expect(article.elements.map((element) => element.firstChild?.firstChild)).toEqual(texts);
  });
});
