import { useState } from 'react';
import { TLP_LABELS } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useSettings } from '../../platform/use-workbench';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './settings-screen.module.css';

const NONE = 'none';

/** What a new briefing starts with. */
export function BriefingDefaults() {
  const { t } = useMessages();
  const { settings, change } = useSettings();
  const [organisation, setOrganisation] = useState(settings.organisation);
  return (
    <div className={styles.pair}>
      <TextField
        label={t('settings.organisation')}
        value={organisation}
        onChange={(value) => {
          setOrganisation(value);
          change({ organisation: value.trim() });
        }}
        maxLength={200}
        description={t('settings.organisation.text')}
        testId="settings.organisation"
      />
      <div>
        <Select
          label={t('settings.handling')}
          value={settings.defaultHandling ?? NONE}
          options={[
            { id: NONE, label: t('settings.handling.none') },
            ...TLP_LABELS.map((label) => ({ id: label, label })),
          ]}
          onChange={(id) => change({ defaultHandling: id === NONE ? null : id })}
          testId="settings.handling"
        />
        <p className={styles.soft}>{t('settings.handling.text')}</p>
      </div>
    </div>
  );
}
