import { ArrowLeft } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import type { Autosave } from './autosave';
import styles from './briefing-bar.module.css';
import { SaveNote } from './save-note';

interface BriefingBarProps {
  readonly title: string;
  readonly autosave: Autosave;
  readonly onBack: () => void;
  readonly onKeepAsNew: () => void;
}

/** Which briefing is open, and whether it is saved. */
export function BriefingBar(props: BriefingBarProps) {
  const { t } = useMessages();
  return (
    <div className={styles.bar}>
      <Button variant="quiet" size="small" data-testid="briefings.back" onPress={props.onBack}>
        <ArrowLeft size={18} aria-hidden data-mirror />
        {t('briefings.backToList')}
      </Button>
      <span className={styles.title} data-testid="briefings.openTitle">
        <bdi>{props.title || t('briefings.untitled')}</bdi>
      </span>
      <SaveNote autosave={props.autosave} onKeepAsNew={props.onKeepAsNew} />
    </div>
  );
}
