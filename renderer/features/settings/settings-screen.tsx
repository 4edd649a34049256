import { type ReactNode, useId } from 'react';
import { useMessages } from '../../i18n/messages';
import { AboutProgram } from './about-program';
import { BriefingDefaults } from './briefing-defaults';
import { DataFolder } from './data-folder';
import { LookChoices } from './look-choices';
import { ReadingSize } from './reading-size';
import { SampleRemoval } from './sample-removal';
import styles from './settings-screen.module.css';
import { WatchedFolder } from './watched-folder';

/** Everything the user may choose about the program; each choice acts at once and is kept. */
export function SettingsScreen(props: { onRemoveSample: (() => void) | null }) {
  const { t } = useMessages();
  return (
    <div className={styles.page} data-testid="settings.screen">
      <div className={styles.sheet}>
        <h1 className={styles.title}>{t('settings.title')}</h1>
        <Section title={t('settings.appearance')}>
          <LookChoices />
        </Section>
        <Section title={t('settings.reading')}>
          <ReadingSize />
        </Section>
        <Section title={t('settings.documents')}>
          <BriefingDefaults />
        </Section>
        <Section title={t('settings.data')}>
          <WatchedFolder />
          <DataFolder />
          {props.onRemoveSample ? <SampleRemoval onRemove={props.onRemoveSample} /> : null}
        </Section>
        <Section title={t('settings.about')}>
          <AboutProgram />
        </Section>
      </div>
    </div>
  );
}

function Section(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {props.title}
      </h2>
      <div className={styles.fields}>{props.children}</div>
    </section>
  );
}
