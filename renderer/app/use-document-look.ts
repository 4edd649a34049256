import { useEffect, useLayoutEffect } from 'react';
import type { Settings } from '../../electron/ipc/settings';
import { createMessages, type Language } from '../i18n/messages';

const DARK = '(prefers-color-scheme: dark)';

/** Sets language, direction, theme and reading size on `<html>`: what tokens and logical CSS go by. */
export function useDocumentLook(
  settings: Pick<Settings, 'theme' | 'readingFontSize' | 'digits'>,
  language: Language,
) {
  useLayoutEffect(() => {
    const { direction, t } = createMessages(language, settings.digits);
    const root = document.documentElement;
    root.lang = language;
    root.dir = direction;
    document.title = t('shell.name');
  }, [language, settings.digits]);

  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--reading-size', `${settings.readingFontSize}px`);
  }, [settings.readingFontSize]);

  useEffect(() => {
    const system = window.matchMedia(DARK);
    const apply = () => {
      const isDark = settings.theme === 'dark' || (settings.theme === 'system' && system.matches);
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [settings.theme]);
}
