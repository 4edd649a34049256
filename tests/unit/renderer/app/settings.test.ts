import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { interfaceLanguage } from '../../../../renderer/app/settings-provider';
import { SettingsWriter } from '../../../../renderer/app/settings-writer';
import { createMemoryWorkbench } from '../../../../renderer/platform/memory';

describe('the language of the first run', () => {
  it.each([
    ['ar-SA', 'ar'],
    ['ar', 'ar'],
    ['', 'ar'],
    ['C.UTF-8', 'ar'],
    ['en-GB', 'en'],
    ['fr_FR.UTF-8', 'en'],
  ] as const)('follows the system: %s → %s', (system, language) => {
    expect(interfaceLanguage(null, system)).toBe(language);
  });

  it('is the chosen one once there is a choice', () => {
    expect(interfaceLanguage('en', 'ar-SA')).toBe('en');
  });
});

describe('writing settings', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends a burst as one write with the newest values', async () => {
    const workbench = createMemoryWorkbench();
    const invoke = vi.spyOn(workbench, 'invoke');
    const writer = new SettingsWriter(workbench, () => undefined);
    for (const readingFontSize of [18, 19, 20]) writer.write({ readingFontSize });
    writer.write({ theme: 'dark' });
    await vi.runAllTimersAsync();
    expect(invoke).toHaveBeenCalledExactlyOnceWith('settings.write', { readingFontSize: 20, theme: 'dark' });
    expect(workbench.settings).toMatchObject({ readingFontSize: 20, theme: 'dark' });
  });

  it('tells why main could not write', async () => {
    const workbench = createMemoryWorkbench();
    workbench.answerWith('settings.write', () => Promise.resolve({ ok: false, code: 'disk-full' }));
    const onFailure = vi.fn();
    const writer = new SettingsWriter(workbench, onFailure);
    writer.write({ theme: 'dark' });
    await writer.flush();
    expect(onFailure).toHaveBeenCalledExactlyOnceWith('disk-full');
  });
});
