import { useMessages } from '../i18n/messages';
import type { SaveState } from '../storage/store';
import { useObservable, useStore } from '../storage/use-store';
import { classNames } from '../ui/class-names';
import styles from './header.module.css';
import { Hint } from './hint';

/** Whether every change is on main's disk. */
export function SaveIndicator() {
  const { t } = useMessages();
  const store = useStore();
  const state: SaveState = useObservable(store.saveState);
  const isTrouble = state.kind === 'not-saved';
  const text = {
    saved: t('shell.save.saved'),
    saving: t('shell.save.saving'),
    'not-saved': isTrouble ? t(`shell.save.${state.reason}`) : '',
  }[state.kind];
  return (
    <Hint text={t(isTrouble ? 'shell.save.failedHint' : 'shell.save.savedHint')}>
      <span
        className={classNames(styles.save, isTrouble && styles.trouble)}
        // Every keystroke saves: only trouble is worth interrupting a screen reader.
        role={isTrouble ? 'alert' : undefined}
        data-testid="shell.save-state"
        data-state={state.kind}
      >
        <span className={classNames(styles.dot, styles[state.kind])} aria-hidden />
        {text}
      </span>
    </Hint>
  );
}
