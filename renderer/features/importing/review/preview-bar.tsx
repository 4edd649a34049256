import { Eye, EyeOff, SkipForward } from 'lucide-react';
import { useMemo } from 'react';
import { useMessages } from '../../../i18n/messages';
import { Button } from '../../../ui/button';
import { Kbd } from '../../../ui/kbd';
import styles from './preview-bar.module.css';
import type { ShownRange } from './shown-range';
import { countHidden, nextHidden } from './visible-pieces';

interface PreviewBarProps {
  readonly text: string;
  readonly residueLines: number;
  readonly isResidueShown: boolean;
  readonly onToggleResidue: () => void;
  /** Where the text is looked at now; −1 nowhere. */
  readonly shownAt: number;
  readonly onShow: (range: ShownRange) => void;
}

/** How much residue and how many damaged or hidden characters the text has, and the way to them. */
export function PreviewBar(props: PreviewBarProps) {
  const { t } = useMessages();
  const { text } = props;
  const { damaged, hidden } = useMemo(() => countHidden(text), [text]);
  const jump = () => {
    const at = nextHidden(text, props.shownAt);
    if (at !== null) props.onShow({ start: at, end: at + 1 });
  };
  return (
    <div className={styles.bar}>
      <span>{t('importing.preview.residue', { count: props.residueLines })}</span>
      {props.residueLines > 0 ? (
        <Button
          size="small"
          variant="quiet"
          onPress={props.onToggleResidue}
          data-testid="importing.preview.residue"
        >
          {props.isResidueShown ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
          {t(props.isResidueShown ? 'importing.preview.hideResidue' : 'importing.preview.showResidue')}
          <Kbd>R</Kbd>
        </Button>
      ) : null}
      {damaged + hidden > 0 ? (
        <span className={styles.hidden} data-testid="importing.preview.damaged">
          {[
            damaged > 0 ? t('importing.preview.damaged', { count: damaged }) : '',
            hidden > 0 ? t('importing.preview.marks', { count: hidden }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
          <Button size="small" variant="quiet" onPress={jump} data-testid="importing.preview.next-damaged">
            <SkipForward size={14} aria-hidden data-mirror />
            {t('importing.preview.nextDamaged')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
