import { Keyboard, Lock, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { CaseFileId } from '../core/model';
import { useMessages } from '../i18n/messages';
import { useLive, useStore } from '../storage/use-store';
import { IconButton } from '../ui/button';
import { Kbd } from '../ui/kbd';
import styles from './header.module.css';
import { Hint } from './hint';
import { SaveIndicator } from './save-indicator';

interface HeaderProps {
  caseFileId: CaseFileId;
  /** The case file switcher. */
  switcher: ReactNode;
  /** What runs in the background, if anything. */
  background: ReactNode;
  onOpenPalette: () => void;
  onOpenShortcuts: () => void;
}

/** Word mark, case file, command box and where the work is. */
export function Header(props: HeaderProps) {
  const { t } = useMessages();
  return (
    <header className={styles.header} aria-label={t('shell.header')} data-testid="shell.header">
      <div className={styles.start}>
        <h1 className={styles.mark}>{t('shell.name')}</h1>
        {props.switcher}
      </div>
      <CommandBox caseFileId={props.caseFileId} onOpen={props.onOpenPalette} />
      <div className={styles.end}>
        {props.background}
        <SaveIndicator />
        <Hint text={t('shell.offlineHint')}>
          <span className={styles.offline} data-testid="shell.offline">
            <Lock size={14} aria-hidden />
            <span className={styles.offlineWord}>{t('shell.offline')}</span>
          </span>
        </Hint>
        <IconButton
          label={t('shell.command.shortcuts')}
          icon={<Keyboard aria-hidden />}
          size="small"
          onPress={props.onOpenShortcuts}
          data-testid="shell.shortcuts.open"
        />
      </div>
    </header>
  );
}

function CommandBox(props: { caseFileId: CaseFileId; onOpen: () => void }) {
  const { t } = useMessages();
  const store = useStore();
  const count = useLive(() => store.articles.count(props.caseFileId), [store, props.caseFileId]);
  return (
    <Button className={styles.box ?? ''} onPress={props.onOpen} data-testid="shell.palette.open">
      <Search size={16} aria-hidden />
      <span className={styles.boxText}>{t('shell.commandBox', { count: count ?? 0 })}</span>
      <span className={styles.boxKeys}>
        <Kbd>Ctrl</Kbd>
        <Kbd>K</Kbd>
      </span>
    </Button>
  );
}
