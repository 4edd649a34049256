import { useCallback, useMemo } from 'react';
import type { CaseFileId } from '../core/model';
import { useMessages } from '../i18n/messages';
import { useSettings } from '../platform/use-workbench';
import { useLive, useStore } from '../storage/use-store';
import { CaseFileWindow } from './case-file-window';
import { ScreenBoundary } from './screen-boundary';
import { createViewStore, ViewContext } from './view-state';
import { Welcome } from './welcome';

/** Shows the open case file, or the welcome while there is none. */
export function CaseFileSwitch(props: { version: string }) {
  const store = useStore();
  const { t } = useMessages();
  const { settings, change } = useSettings();
  const caseFiles = useLive(() => store.caseFiles.list(), [store]);
  const open = useMemo(
    // Shown only, not written back: a case file just created or brought back by undo may not be listed yet.
    () => caseFiles?.find((file) => file.id === settings.caseFileId) ?? caseFiles?.[0],
    [caseFiles, settings.caseFileId],
  );
  const openId = open?.id ?? null;
  // Each case file has its own view: an article of one is nothing in another.
  const view = useMemo(() => (openId === null ? null : createViewStore()), [openId]);
  const switchTo = useCallback((id: CaseFileId) => change({ caseFileId: id, isWelcomed: true }), [change]);

  if (!caseFiles) return null;
  if (!open || !view) return <Welcome onOpen={switchTo} />;
  return (
    <ViewContext value={view}>
      <ScreenBoundary name={t('shell.name')} version={props.version}>
        <CaseFileWindow key={open.id} caseFile={open} version={props.version} onSwitch={switchTo} />
      </ScreenBoundary>
    </ViewContext>
  );
}
