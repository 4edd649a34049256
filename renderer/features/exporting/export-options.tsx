import { useMessages } from '../../i18n/messages';
import { Segmented } from '../../ui/segmented';
import styles from './exporting.module.css';
import type { ExportChoices } from './use-briefing-export';

interface ExportOptionsProps {
  choices: ExportChoices;
  onChange: (choices: ExportChoices) => void;
}

/** The few things to decide about a Word file, each with what it changes. */
export function ExportOptions({ choices, onChange }: ExportOptionsProps) {
  const { t } = useMessages();
  return (
    <div className={styles.form}>
      <div>
        <Segmented
          label={t('exporting.language')}
          value={choices.language}
          options={[
            { id: 'ar', label: t('exporting.language.ar') },
            { id: 'en', label: t('exporting.language.en') },
          ]}
          onChange={(language) => onChange({ ...choices, language })}
          testId="exporting.language"
        />
        <p className={styles.soft}>{t('exporting.language.text')}</p>
      </div>
      <div>
        <Segmented
          label={t('exporting.marks')}
          value={choices.marks ? 'with' : 'without'}
          options={[
            { id: 'with', label: t('exporting.marks.with') },
            { id: 'without', label: t('exporting.marks.without') },
          ]}
          onChange={(marks) => onChange({ ...choices, marks: marks === 'with' })}
          testId="exporting.marks"
        />
        <p className={styles.soft}>{t('exporting.marks.text')}</p>
      </div>
    </div>
  );
}
