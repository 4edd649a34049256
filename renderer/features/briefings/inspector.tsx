import { FileDown } from 'lucide-react';
import { useId } from 'react';
import { countSources } from '../../core/briefing/count-sources';
import { TLP_LABELS, type TlpLabel } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useBriefingScope } from './briefing-scope';
import styles from './inspector.module.css';
import type { HeaderDraft } from './use-header-draft';
import { useWatched } from './use-watched';

interface InspectorProps {
  readonly draft: HeaderDraft;
  readonly onExport: () => void;
}

/** The end side of the briefing: export, details, outline and counts. */
export function Inspector({ draft, onExport }: InspectorProps) {
  const { t } = useMessages();
  return (
    <div className={styles.inspector} data-testid="briefings.inspector">
      <Button variant="primary" data-testid="briefings.export" onPress={onExport}>
        <FileDown size={18} aria-hidden />
        {t('briefings.export')}
      </Button>
      <Details {...draft} />
      <Outline />
      <Counts />
    </div>
  );
}

const NO_LABEL = 'none';

function Details({ header, edit, flush }: HeaderDraft) {
  const { t } = useMessages();
  const field = (name: 'title' | 'subtitle' | 'organisation') => (
    <TextField
      label={t(`briefings.field.${name}`)}
      value={header[name]}
      onChange={(value) => edit({ [name]: value })}
      onBlur={() => void flush()}
      errorMessage={name === 'title' && header.title.trim() === '' ? t('briefings.titleNeeded') : undefined}
      testId={`briefings.field.${name}`}
    />
  );
  return (
    <div className={styles.details}>
      {field('title')}
      {field('subtitle')}
      <DateField value={header.date} onChange={(date) => edit({ date })} />
      {field('organisation')}
      <Select<TlpLabel | typeof NO_LABEL>
        label={t('briefings.field.handling')}
        options={[
          { id: NO_LABEL, label: t('briefings.handling.none') },
          ...TLP_LABELS.map((label) => ({ id: label, label })),
        ]}
        value={header.handling ?? NO_LABEL}
        onChange={(label) => edit({ handling: label === NO_LABEL ? null : label })}
        testId="briefings.field.handling"
      />
    </div>
  );
}

function DateField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useMessages();
  const id = useId();
  return (
    <div className={styles.date}>
      <label htmlFor={id}>{t('briefings.field.date')}</label>
      <input
        id={id}
        type="date"
        value={value}
        max="9999-12-31"
        onChange={(event) => onChange(event.target.value)}
        data-testid="briefings.field.date"
      />
    </div>
  );
}

function Outline() {
  const { t } = useMessages();
  const { editing } = useBriefingScope();
  const { outline } = useWatched(editing.digest);
  return (
    <nav aria-label={t('briefings.outline')} data-testid="briefings.outline">
      <h2 className={styles.heading}>{t('briefings.outline')}</h2>
      {outline.length === 0 && <p className={styles.hint}>{t('briefings.outline.empty')}</p>}
      <ul className={styles.outline}>
        {outline.map((entry) => (
          <li key={entry.key}>
            <button
              type="button"
              className={styles.entry}
              data-level={entry.level}
              data-testid="briefings.outline.entry"
              onClick={() => editing.goTo(entry.key)}
            >
              <bdi>{entry.text}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Counts() {
  const { t } = useMessages();
  const { editing, basisOf } = useBriefingScope();
  const { words } = useWatched(editing.digest);
  const references = useWatched(editing.references);
  const sources = countSources(
    references.flatMap(({ highlightId }) => {
      const basis = basisOf(highlightId);
      return typeof basis === 'string' ? [] : [basis.article];
    }),
  );
  return (
    <section aria-label={t('briefings.counts')} className={styles.counts} data-testid="briefings.counts">
      <span>{t('briefings.words', { count: words })}</span>
      <span>{t('briefings.footnotes', { count: references.length })}</span>
      <span>{t('briefings.sources', { count: sources })}</span>
    </section>
  );
}
