import { describe, expect, it } from 'vitest';
import { mergePreview } from '../../../../../renderer/features/outlets/merge-preview';
import { buildOutlet } from './outlet-builder';

describe('the preview of a merge', () => {
  it('counts articles and lists the names, domains and lines that move over', () => {
    const from = buildOutlet('المرجان', {
      aliases: ['وكالة المرجان', 'مرجان'],
      domains: ['marjan.example', 'shared.example'],
      residueLines: ['تابعنا', 'اقرا ايضا'],
      keptLines: ['المصدر المرجان'],
      reliability: 'B',
    });
    const into = buildOutlet('وكالة المرجان للأنباء', {
      aliases: ['وكالة المرجـان'],
      domains: ['shared.example'],
      residueLines: ['تابعنا'],
    });
    expect(mergePreview(from, into, 7)).toEqual({
      articles: 7,
      names: ['المرجان', 'مرجان'],
      domains: ['marjan.example'],
      lines: 2,
      reliability: 'B',
    });
  });

  it('leaves the grade of the outlet that stays', () => {
    const from = buildOutlet('أ', { reliability: 'E' });
    expect(mergePreview(from, buildOutlet('ب', { reliability: 'B' }), 0).reliability).toBeNull();
  });
});
