import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Settings } from '../../electron/ipc/settings';
import { type Language, MessagesProvider } from '../i18n/messages';
import { SettingsContext } from '../platform/use-workbench';
import type { Workbench } from '../platform/workbench';
import { SettingsWriter } from './settings-writer';
import { useDocumentLook } from './use-document-look';

/** What the settings leave open is decided by the system; Arabic when it says nothing. */
export function interfaceLanguage(chosen: Language | null, systemLocale: string): Language {
  if (chosen) return chosen;
  const system = systemLocale.toLowerCase().split(/[-_.]/)[0];
  return system === '' || system === undefined || system === 'ar' || system === 'c' ? 'ar' : 'en';
}

/** Holds the settings, shows changes at once and writes them to main; also sets the window's language and theme. */
export function SettingsProvider(props: {
  workbench: Workbench;
  initial: Settings;
  /** Called with the reason's code when main could not write. */
  onFailure: (code: 'disk-full' | 'denied' | 'io') => void;
  children: ReactNode;
}) {
  const { workbench } = props;
  const [settings, setSettings] = useState(props.initial);
  const onFailure = useRef(props.onFailure);
  useEffect(() => {
    onFailure.current = props.onFailure;
  });
  const [writer] = useState(() => new SettingsWriter(workbench, (code) => onFailure.current(code)));
  useEffect(() => {
    const flush = () => void writer.flush();
    window.addEventListener('pagehide', flush);
    const unsubscribe = workbench.on('app.flush', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      unsubscribe();
    };
  }, [workbench, writer]);

  const change = useCallback(
    (changes: Partial<Settings>) => {
      setSettings((current) => ({ ...current, ...changes }));
      writer.write(changes);
    },
    [writer],
  );
  const language = interfaceLanguage(settings.language, workbench.description.systemLocale);
  useDocumentLook(settings, language);
  const access = useMemo(() => ({ settings, change }), [settings, change]);
  return (
    <SettingsContext value={access}>
      <MessagesProvider language={language} digits={settings.digits}>
        {props.children}
      </MessagesProvider>
    </SettingsContext>
  );
}
