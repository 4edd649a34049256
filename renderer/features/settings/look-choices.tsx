import { type Digits, type Language, useMessages } from '../../i18n/messages';
import { useSettings } from '../../platform/use-workbench';
import { Segmented } from '../../ui/segmented';
import styles from './settings-screen.module.css';

const LANGUAGES: readonly Language[] = ['ar', 'en'];
const THEMES = ['light', 'dark', 'system'] as const;
const DIGITS: readonly Digits[] = ['latin', 'arabic'];

/** Language, theme and digits of the interface. */
export function LookChoices() {
  const { t, language } = useMessages();
  const { settings, change } = useSettings();
  return (
    <>
      <div className={styles.row}>
        <Segmented
          label={t('settings.language')}
          value={language}
          options={LANGUAGES.map((id) => ({ id, label: t(`settings.language.${id}`) }))}
          onChange={(id) => change({ language: id })}
          testId="settings.language"
        />
        <Segmented
          label={t('settings.theme')}
          value={settings.theme}
          options={THEMES.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
          onChange={(id) => change({ theme: id })}
          testId="settings.theme"
        />
        <Segmented
          label={t('settings.digits')}
          value={settings.digits}
          options={DIGITS.map((id) => ({ id, label: t(`settings.digits.${id}`) }))}
          onChange={(id) => change({ digits: id })}
          testId="settings.digits"
        />
      </div>
      <p className={styles.soft}>{t('settings.digits.text')}</p>
    </>
  );
}
