// @vitest-environment happy-dom
import { $getRoot, $isElementNode, type LexicalNode } from 'lexical';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BriefingEditing } from '../../../../../renderer/editor/briefing/briefing-editing';
import { citationOf, documentOf, heading, list, onPage, paragraph, quoteOf, text } from './on-page';

/** Lets the editor finish what it does after the call. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Puts the caret at the end of the top-level block. */
function caretIn(editing: BriefingEditing, block: number): void {
  editing.editor.update(() => blockAt(block).selectEnd(), { discrete: true });
}

function selectAllOf(editing: BriefingEditing, block: number): void {
  editing.editor.update(() => void blockAt(block).select(0, blockAt(block).getChildrenSize()), {
    discrete: true,
  });
}

function blockAt(index: number) {
  const node: LexicalNode | null = $getRoot().getChildAtIndex(index);
  if (!$isElementNode(node)) throw new Error(`no block of text at ${index}`);
  return node;
}

describe('a briefing being edited', () => {
  it('runs right to left at the root and leaves blocks without a direction of their own', () => {
    const editing = onPage(paragraph('نص'), { ...paragraph('english'), direction: 'ltr' } as never);
    const root = editing.editor.getRootElement();
    expect(root?.getAttribute('dir')).toBe('rtl');
    expect([...(root?.children ?? [])].map((block) => block.getAttribute('dir'))).toEqual([null, 'ltr']);
  });

  it('sets kinds of blocks and keeps text, direction and references', () => {
    const editing = onPage({
      kind: 'paragraph',
      direction: 'ltr',
      content: [text('title'), citationOf('h1')],
    });
    caretIn(editing, 0);
    editing.setBlock('heading2');
    expect(editing.status.get().block).toBe('heading2');
    expect(editing.read().blocks).toEqual([
      { kind: 'heading', level: 2, content: [text('title'), citationOf('h1')], direction: 'ltr' },
    ]);
    editing.setBlock('quote');
    editing.setBlock('bullet');
    expect(editing.read().blocks[0]).toMatchObject({ kind: 'list', ordered: false });
    editing.setBlock('number');
    expect(editing.read().blocks[0]).toMatchObject({ kind: 'list', ordered: true });
    editing.setBlock('number');
    expect(editing.read().blocks[0]).toMatchObject({ kind: 'paragraph' });
  });

  it('makes selected text bold and nothing else', async () => {
    const editing = onPage(paragraph('نص'));
    selectAllOf(editing, 0);
    editing.toggleBold();
    await settled();
    expect(editing.read().blocks).toEqual([{ kind: 'paragraph', content: [text('نص', true)] }]);
    expect(editing.status.get().isBold).toBe(true);
  });

  it('turns a block around and back', () => {
    const editing = onPage(paragraph('english'));
    caretIn(editing, 0);
    editing.toggleDirection();
    expect(editing.read().blocks[0]).toMatchObject({ direction: 'ltr' });
    expect(editing.status.get().direction).toBe('ltr');
    editing.toggleDirection();
    expect(editing.read()).toEqual(documentOf(paragraph('english')));
  });

  it('undoes and redoes within the page', async () => {
    const editing = onPage(paragraph('نص'));
    caretIn(editing, 0);
    expect(editing.status.get().canUndo).toBe(false);
    editing.setBlock('heading1');
    expect(editing.status.get().canUndo).toBe(true);
    editing.undo();
    await settled();
    expect(editing.read()).toEqual(documentOf(paragraph('نص')));
    expect(editing.status.get()).toMatchObject({ canUndo: false, canRedo: true });
    editing.redo();
    await settled();
    expect(editing.read()).toEqual(documentOf(heading(1, 'نص')));
  });

  it('tells of edits but not of what came from outside', () => {
    const editing = onPage(paragraph('أ'));
    const changed = vi.fn();
    editing.onChange(changed);
    editing.replace(documentOf(paragraph('ب')));
    expect(changed).not.toHaveBeenCalled();
    caretIn(editing, 0);
    expect(changed).not.toHaveBeenCalled();
    editing.setBlock('quote');
    expect(changed).toHaveBeenCalled();
  });

  it('keeps the caret where it was when the document changes outside', () => {
    const editing = onPage(paragraph('أول'), paragraph('ثان'));
    caretIn(editing, 1);
    editing.replace(documentOf(paragraph('أول'), paragraph('ثان'), quoteOf('h1')));
    editing.setBlock('heading1');
    expect(editing.read()).toEqual(documentOf(paragraph('أول'), heading(1, 'ثان'), quoteOf('h1')));
    expect(editing.status.get().canUndo).toBe(true);
  });

  it('can still be read when it has left the screen', () => {
    const editing = onPage(paragraph('نص'));
    editing.editor.setRootElement(null);
    expect(editing.read()).toEqual(documentOf(paragraph('نص')));
  });
});

describe('quotes on the page', () => {
  afterEach(() => vi.restoreAllMocks());

  it('go behind the block of the caret, each behind the one before', () => {
    const editing = onPage(heading(1, 'عنوان'), paragraph('نص'));
    caretIn(editing, 0);
    editing.insertQuote(quoteOf('h1'));
    editing.insertQuote(quoteOf('h2'));
    expect(editing.read()).toEqual(
      documentOf(heading(1, 'عنوان'), quoteOf('h1'), quoteOf('h2'), paragraph('نص')),
    );
  });

  it('go to the end of the page without a caret, and leave a line to write in', () => {
    const editing = onPage(paragraph('نص'));
    editing.insertQuote(quoteOf('h1'));
    editing.insertQuote(quoteOf('h2'));
    expect(editing.read()).toEqual(documentOf(paragraph('نص'), quoteOf('h1'), quoteOf('h2')));
    expect(editing.editor.getEditorState().read(() => $getRoot().getLastChild()?.getType())).toBe(
      'paragraph',
    );
  });

  it('take the place of an empty line', () => {
    const editing = onPage(paragraph('قبل'), paragraph(''), paragraph('بعد'));
    caretIn(editing, 1);
    editing.insertQuote(quoteOf('h1'));
    expect(editing.read().blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'evidence',
      'paragraph',
      'paragraph',
    ]);
  });

  it('go where they are dropped, also when that is past the end', () => {
    const editing = onPage(paragraph('أ'), paragraph('ب'));
    editing.insertQuote(quoteOf('h1'), { parentKey: 'root', index: 1 });
    editing.insertQuote(quoteOf('h2'), { parentKey: 'root', index: 99 });
    editing.insertQuote(quoteOf('h3'), { parentKey: 'gone', index: 0 });
    expect(editing.references.get().map((reference) => reference.highlightId)).toContain('h3');
    expect(editing.read().blocks.slice(0, 3)).toEqual([paragraph('أ'), quoteOf('h1'), paragraph('ب')]);
  });

  it('number themselves in document order, live', async () => {
    const editing = onPage(paragraph('أ'), quoteOf('h2'), {
      kind: 'table',
      rows: [[{ header: false, blocks: [{ kind: 'paragraph', content: [citationOf('h3')] }] }]],
    });
    const numbers = () =>
      editing.references.get().map(({ key, highlightId }) => [highlightId, editing.numbers.get().get(key)]);
    expect(numbers()).toEqual([
      ['h2', 1],
      ['h3', 2],
    ]);
    caretIn(editing, 0);
    editing.insertCitation({ highlightId: quoteOf('h1').highlightId, quote: '' });
    expect(numbers()).toEqual([
      ['h1', 1],
      ['h2', 2],
      ['h3', 3],
    ]);
    editing.removeReference(editing.references.get()[1]!.key);
    expect(numbers()).toEqual([
      ['h1', 1],
      ['h3', 2],
    ]);
    editing.undo();
    await settled();
    expect(numbers()).toHaveLength(3);
  });

  it('do not walk the page again while text is typed', () => {
    const editing = onPage(paragraph('أ'), quoteOf('h1'));
    const before = editing.references.get();
    const listener = vi.fn();
    editing.references.subscribe(listener);
    editing.editor.update(
      () => {
        const first = blockAt(0).getAllTextNodes()[0]!;
        first.setTextContent('أب');
      },
      { discrete: true },
    );
    expect(listener).not.toHaveBeenCalled();
    expect(editing.references.get()).toBe(before);
  });

  it('cite at the end of selected text without replacing it', () => {
    const editing = onPage(paragraph('نص'));
    selectAllOf(editing, 0);
    editing.insertCitation({ highlightId: quoteOf('h1').highlightId, quote: 'اقتباس h1' });
    expect(editing.read().blocks).toEqual([{ kind: 'paragraph', content: [text('نص'), citationOf('h1')] }]);
  });

  it('can be kept as a plain quotation with every line, or taken off', () => {
    const editing = onPage(quoteOf('gone', 'سطر\nآخر'), quoteOf('h1'));
    const [first, second] = editing.references.get();
    editing.keepAsPlainQuote(first!.key);
    editing.removeReference(second!.key);
    expect(editing.read().blocks).toEqual([
      { kind: 'quote', content: [text('سطر'), { kind: 'break' }, text('آخر')] },
    ]);
  });
});

describe('tables on the page', () => {
  const table = (editing: BriefingEditing) => {
    const found = editing.read().blocks.find((block) => block.kind === 'table');
    return found?.rows.map((row) => row.map((cell) => cell.header));
  };

  it('are inserted with a header row, the caret in the first cell', () => {
    const editing = onPage(paragraph('نص'));
    caretIn(editing, 0);
    editing.insertTable(2, 3);
    expect(table(editing)).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    expect(editing.status.get().table).toEqual({ rows: 2, columns: 3, hasHeaderRow: true });
  });

  it('never stand inside a table', () => {
    const editing = onPage(paragraph('نص'));
    caretIn(editing, 0);
    editing.insertTable(2, 2);
    editing.insertTable(2, 2);
    expect(editing.read().blocks.filter((block) => block.kind === 'table')).toHaveLength(1);
    expect(table(editing)).toHaveLength(2);
  });

  it('grow and shrink by rows and columns; the last row or column takes the table with it', () => {
    const editing = onPage(paragraph('نص'));
    caretIn(editing, 0);
    editing.insertTable(1, 1);
    editing.changeTable('row-below');
    editing.changeTable('column-after');
    editing.changeTable('column-before');
    editing.changeTable('row-above');
    expect(table(editing)?.map((row) => row.length)).toEqual([3, 3, 3]);
    editing.changeTable('delete-row');
    editing.changeTable('delete-column');
    expect(table(editing)?.map((row) => row.length)).toEqual([2, 2]);
    editing.changeTable('delete-column');
    editing.changeTable('delete-column');
    expect(table(editing)).toBeUndefined();
    editing.setBlock('heading1');
    expect(editing.status.get().block).toBe('heading1');
  });

  it('switch their header row', () => {
    const editing = onPage(paragraph(''));
    caretIn(editing, 0);
    editing.insertTable(2, 2);
    editing.changeTable('toggle-header');
    expect(table(editing)?.[0]).toEqual([false, false]);
    editing.changeTable('toggle-header');
    expect(table(editing)?.[0]).toEqual([true, true]);
  });
});

describe('links on the page', () => {
  it('are set on selected text, changed at the caret and removed', () => {
    const editing = onPage(paragraph('نص'));
    selectAllOf(editing, 0);
    expect(editing.setLink('example.org')).toBe(true);
    expect(editing.read().blocks).toEqual([
      { kind: 'paragraph', content: [{ kind: 'link', url: 'https://example.org', content: [text('نص')] }] },
    ]);
    caretIn(editing, 0);
    editing.setLink('mailto:a@example.org');
    expect(JSON.stringify(editing.read())).toContain('mailto:a@example.org');
    editing.setLink(null);
    expect(editing.read()).toEqual(documentOf(paragraph('نص')));
  });

  it('are written out where nothing is selected', () => {
    const editing = onPage(paragraph('انظر '));
    caretIn(editing, 0);
    editing.setLink('https://example.org/');
    expect(editing.read().blocks[0]).toMatchObject({
      content: [
        text('انظر '),
        { kind: 'link', url: 'https://example.org/', content: [text('https://example.org/')] },
      ],
    });
  });

  it('never lead to scripts', () => {
    const editing = onPage(paragraph('نص'));
    selectAllOf(editing, 0);
    expect(editing.setLink('javascript:alert(1)')).toBe(false);
    expect(editing.read()).toEqual(documentOf(paragraph('نص')));
  });
});

describe('outline and words', () => {
  it('follow the text a moment later', async () => {
    const editing = onPage(
      heading(1, 'الخلاصة'),
      paragraph('ثلاث كلمات هنا'),
      list(false, 'بند'),
      heading(3, ' '),
    );
    await vi.waitFor(() => expect(editing.digest.get().words).toBe(5));
    expect(editing.digest.get().outline.map(({ level, text: words }) => [level, words])).toEqual([
      [1, 'الخلاصة'],
    ]);
  });
});
