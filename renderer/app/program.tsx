import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../i18n/messages';
import { WorkbenchContext } from '../platform/use-workbench';
import { StoreContext } from '../storage/use-store';
import { CommandProvider } from '../ui/commands';
import { ToastProvider, useToasts } from '../ui/toasts';
import { UiProvider } from '../ui/ui-provider';
import type { Booted } from './boot';
import { CaseFileSwitch } from './case-file-switch';
import { GlobalErrors } from './global-errors';
import { SettingsProvider } from './settings-provider';
import type { SettingsFailure } from './settings-writer';
import { uiWords } from './ui-words';
import { UndoOfferProvider } from './undo-offer-provider';
import { useFlushOnClose } from './use-flush-on-close';

/** The running program: every provider, then the case file that is open. */
export function Program({ booted }: { booted: Booted }) {
  const { workbench, store, settings } = booted;
  // The settings stand outside the words, and a failed write is told in words.
  const reportRef = useRef<((code: SettingsFailure) => void) | null>(null);
  const report = useCallback((code: SettingsFailure) => reportRef.current?.(code), []);
  return (
    <WorkbenchContext value={workbench}>
      <StoreContext value={store}>
        <SettingsProvider workbench={workbench} initial={settings} onFailure={report}>
          <Spoken booted={booted} reportRef={reportRef} />
        </SettingsProvider>
      </StoreContext>
    </WorkbenchContext>
  );
}

interface SpokenProps {
  booted: Booted;
  reportRef: { current: ((code: SettingsFailure) => void) | null };
}

function Spoken({ booted, reportRef }: SpokenProps) {
  const messages = useMessages();
  const words = useMemo(() => uiWords(messages), [messages]);
  return (
    <UiProvider locale={messages.locale} words={words}>
      <ToastProvider>
        <CommandProvider>
          <GlobalErrors version={booted.workbench.description.version} />
          <Announcements booted={booted} reportRef={reportRef} />
          <UndoOfferProvider>
            <CaseFileSwitch version={booted.workbench.description.version} />
          </UndoOfferProvider>
        </CommandProvider>
      </ToastProvider>
    </UiProvider>
  );
}

/** What the program says by itself: that the store was rebuilt, that settings could not be written. */
function Announcements({ booted: { outcome, damage }, reportRef }: SpokenProps) {
  const { t } = useMessages();
  const toasts = useToasts();
  useFlushOnClose();

  useEffect(() => {
    reportRef.current = (code) => {
      const reason = { 'disk-full': t('errors.diskFull'), denied: t('errors.denied'), io: t('errors.io') }[
        code
      ];
      toasts.show({ key: 'shell.settings', tone: 'bad', text: t('settings.notSaved', { reason }) });
    };
  }, [reportRef, t, toasts]);

  const isTold = useRef(false);
  useEffect(() => {
    if (isTold.current || (outcome.kind !== 'rebuilt' && outcome.kind !== 'resent')) return;
    isTold.current = true;
    const isWhole = outcome.kind === 'resent' || outcome.isVerified;
    const key =
      outcome.kind === 'resent' ? 'shell.resent' : isWhole ? 'shell.rebuilt' : 'shell.rebuiltPartly';
    toasts.show({
      key: 'shell.boot',
      tone: isWhole ? 'good' : 'bad',
      text: t(key, { count: outcome.records }),
    });
  }, [outcome, t, toasts]);

  const isDamageTold = useRef(false);
  useEffect(() => {
    const [first] = damage;
    if (isDamageTold.current || !first) return;
    isDamageTold.current = true;
    const count = damage.reduce((sum, { unusableRecords }) => sum + unusableRecords, 0);
    toasts.show({
      key: 'shell.damage',
      tone: 'bad',
      text: t('shell.journalDamaged', { count, file: first.file }),
    });
  }, [damage, t, toasts]);
  return null;
}
