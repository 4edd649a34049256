import { AArrowDown, AArrowUp } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { useSettings } from '../../platform/use-workbench';
import { IconButton } from '../../ui/button';
import { Slider } from '../../ui/slider';
import styles from './settings-screen.module.css';

const SMALLEST = 14;
const LARGEST = 34;
const STEP = 0.5;

/** The size of article text, shown on a piece of text as it changes. */
export function ReadingSize() {
  const { t, number } = useMessages();
  const { settings, change } = useSettings();
  const size = settings.readingFontSize;
  const set = (next: number) => change({ readingFontSize: Math.min(LARGEST, Math.max(SMALLEST, next)) });
  return (
    <>
      <div className={styles.size}>
        <IconButton
          label={t('settings.fontSize.smaller')}
          icon={<AArrowDown aria-hidden />}
          isDisabled={size <= SMALLEST}
          onPress={() => set(size - 1)}
          data-testid="settings.font-size.smaller"
        />
        <Slider
          label={t('settings.fontSize')}
          value={size}
          minimum={SMALLEST}
          maximum={LARGEST}
          step={STEP}
          valueLabel={t('settings.fontSize.value', { size: number(size) })}
          onChange={set}
          testId="settings.font-size"
        />
        <IconButton
          label={t('settings.fontSize.larger')}
          icon={<AArrowUp aria-hidden />}
          isDisabled={size >= LARGEST}
          onPress={() => set(size + 1)}
          data-testid="settings.font-size.larger"
        />
      </div>
      <figure className={styles.preview} aria-label={t('settings.fontSize.preview')}>
        <p dir="rtl" lang="ar" data-testid="settings.font-size.preview">
          {t('settings.fontSize.sample')}
        </p>
      </figure>
    </>
  );
}
