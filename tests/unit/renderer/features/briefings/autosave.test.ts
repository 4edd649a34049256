import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BriefingBlock, BriefingDocument } from '../../../../../renderer/core/briefing/document';
import { fail, highlightId, ok, type Result } from '../../../../../renderer/core/model';
import { Autosave } from '../../../../../renderer/features/briefings/autosave';
import type { WriteFailure } from '../../../../../renderer/storage/store';

const paragraph = (text: string): BriefingBlock => ({ kind: 'paragraph', content: [{ kind: 'text', text }] });
const documentOf = (...blocks: readonly BriefingBlock[]): BriefingDocument => ({ version: 1, blocks });
const quote: BriefingBlock = { kind: 'evidence', highlightId: highlightId('h1'), quote: 'ق' };

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** A page and a store; writes wait until they are answered, or succeed at once. */
class Desk {
  page = documentOf();
  stored: BriefingDocument | undefined = documentOf();
  writes: BriefingDocument[] = [];
  answer: (() => Promise<Result<void, WriteFailure>>) | null = null;
  readonly autosave = new Autosave(documentOf(), {
    read: () => this.page,
    write: async (document) => {
      this.writes.push(document);
      const outcome = this.answer ? await this.answer() : ok(undefined);
      if (outcome.ok) this.stored = document;
      return outcome;
    },
    stored: async () => this.stored,
    show: (document) => {
      this.page = document;
    },
  });

  type(text: string): void {
    this.page = documentOf(paragraph(text));
    this.autosave.touch();
  }
}

describe('autosave', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('writes once after a pause in typing', async () => {
    const desk = new Desk();
    desk.type('أ');
    await vi.advanceTimersByTimeAsync(500);
    desk.type('أب');
    expect(desk.autosave.get()).toEqual({ kind: 'pending' });
    await vi.advanceTimersByTimeAsync(799);
    expect(desk.writes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(desk.writes).toEqual([documentOf(paragraph('أب'))]);
    expect(desk.autosave.get()).toEqual({ kind: 'saved' });
  });

  it('writes every five seconds while typing does not pause', async () => {
    const desk = new Desk();
    for (let step = 0; step < 12; step += 1) {
      desk.type(`نص ${step}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(desk.writes).toHaveLength(1);
  });

  it('writes at once when told to, and nothing when nothing changed', async () => {
    const desk = new Desk();
    await desk.autosave.flush();
    desk.page = documentOf(paragraph(''));
    desk.autosave.touch();
    await desk.autosave.flush();
    expect(desk.writes).toEqual([]);
    desk.type('أ');
    await desk.autosave.flush();
    expect(desk.writes).toHaveLength(1);
    expect(desk.autosave.get()).toEqual({ kind: 'saved' });
  });

  it('writes what was typed during a write after it', async () => {
    const desk = new Desk();
    const writing = deferred<Result<void, WriteFailure>>();
    desk.answer = () => writing.promise;
    desk.type('أ');
    const first = desk.autosave.flush();
    desk.type('أب');
    const second = desk.autosave.flush();
    expect(desk.writes).toHaveLength(1);
    desk.answer = null;
    writing.resolve(ok(undefined));
    await Promise.all([first, second]);
    expect(desk.stored).toEqual(documentOf(paragraph('أب')));
    expect(desk.autosave.get()).toEqual({ kind: 'saved' });
  });

  it('says when it failed, keeps the text and tries again by itself', async () => {
    const desk = new Desk();
    desk.answer = async () => fail({ code: 'disk-full' });
    desk.type('أ');
    await desk.autosave.flush();
    expect(desk.autosave.get()).toEqual({ kind: 'failed', failure: { code: 'disk-full' } });
    expect(desk.page).toEqual(documentOf(paragraph('أ')));
    desk.answer = null;
    await vi.advanceTimersByTimeAsync(5000);
    expect(desk.stored).toEqual(documentOf(paragraph('أ')));
    expect(desk.autosave.get()).toEqual({ kind: 'saved' });
  });

  it('takes a write that breaks for one that failed', async () => {
    const desk = new Desk();
    desk.answer = () => Promise.reject(new Error('closed'));
    desk.type('أ');
    await desk.autosave.flush();
    expect(desk.autosave.get()).toEqual({ kind: 'failed', failure: { code: 'failed', message: 'closed' } });
  });

  it('does not insist when the briefing is gone', async () => {
    const desk = new Desk();
    desk.answer = async () => fail({ code: 'missing' });
    desk.type('أ');
    await desk.autosave.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(desk.writes).toHaveLength(1);
  });

  it('shows a change from outside when nothing was typed', async () => {
    const desk = new Desk();
    desk.stored = documentOf(paragraph('من نافذة أخرى'));
    await desk.autosave.receive(desk.stored);
    expect(desk.page).toEqual(desk.stored);
    expect(desk.autosave.get()).toEqual({ kind: 'saved' });
  });

  it('does not take news that its own write has overtaken', async () => {
    const desk = new Desk();
    desk.type('أ');
    await desk.autosave.flush();
    await desk.autosave.receive(documentOf());
    expect(desk.page).toEqual(documentOf(paragraph('أ')));
  });

  it('joins a quote sent from the reader with newer local text and saves both', async () => {
    const desk = new Desk();
    desk.type('جديد');
    desk.stored = documentOf(quote);
    await desk.autosave.receive(desk.stored);
    expect(desk.page).toEqual(documentOf(paragraph('جديد'), quote));
    await desk.autosave.flush();
    expect(desk.stored).toEqual(documentOf(paragraph('جديد'), quote));
  });

  it('keeps newer local text against any other change and writes it', async () => {
    const desk = new Desk();
    desk.type('أصل');
    await desk.autosave.flush();
    desk.type('محلي');
    desk.stored = documentOf(paragraph('خارجي'));
    await desk.autosave.receive(desk.stored);
    expect(desk.page).toEqual(documentOf(paragraph('محلي')));
    await vi.advanceTimersByTimeAsync(800);
    expect(desk.stored).toEqual(documentOf(paragraph('محلي')));
  });
});
