import { type Outlet, RELIABILITIES, type Reliability } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { reliabilityText } from '../../i18n/reliability-text';
import { Select, type SelectOption } from '../../ui/select';
import styles from './outlet-details.module.css';
import { useOutletsScope } from './outlets-scope';

/** The grade that new articles of the outlet get, out of the scale with its definitions. */
export function OutletReliability({ outlet }: { outlet: Outlet }) {
  const messages = useMessages();
  const { t } = messages;
  const { writes } = useOutletsScope();
  const options: readonly SelectOption<Reliability | 'none'>[] = [
    { id: 'none', label: t('reader.reliability.clear') },
    ...RELIABILITIES.map((grade) => ({
      id: grade,
      label: reliabilityText(messages, grade),
      description: t(`reader.reliability.${grade}.text`),
    })),
  ];
  return (
    <div>
      <Select<Reliability | 'none'>
        label={t('outlets.reliability')}
        options={options}
        value={outlet.reliability ?? 'none'}
        onChange={(id) => {
          const reliability = id === 'none' ? null : id;
          void writes.edit(outlet.id, () => ({ reliability }));
        }}
        testId="outlets.reliability"
      />
      <p className={styles.hint}>{t('outlets.reliabilityHint')}</p>
    </div>
  );
}
