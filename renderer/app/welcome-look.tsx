import { type Language, useMessages } from '../i18n/messages';
import { useSettings } from '../platform/use-workbench';
import { Segmented } from '../ui/segmented';
import styles from './welcome.module.css';

const THEMES = ['light', 'dark', 'system'] as const;

/** Both languages under their own names, and the theme; they act at once. */
export function WelcomeLook() {
  const { t, language } = useMessages();
  const { settings, change } = useSettings();
  return (
    <div className={styles.look}>
      <Segmented<Language>
        label={t('settings.language')}
        value={language}
        options={[
          { id: 'ar', label: 'العربية' },
          { id: 'en', label: 'English' },
        ]}
        onChange={(id) => change({ language: id })}
        testId="welcome.language"
      />
      <Segmented
        label={t('settings.theme')}
        value={settings.theme}
        options={THEMES.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
        onChange={(id) => change({ theme: id })}
        testId="welcome.theme"
      />
    </div>
  );
}
