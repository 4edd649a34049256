import { useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/messages';
import styles from './result-table.module.css';

/** The names of the columns; the check box picks every row in view of the filter. */
export function TableHead(props: {
  isAllPicked: boolean;
  isSomePicked: boolean;
  onPickAll: (isOn: boolean) => void;
}) {
  const { t } = useMessages();
  const box = useRef<HTMLInputElement>(null);
  const isPartly = props.isSomePicked && !props.isAllPicked;
  useEffect(() => {
    // The one state of a check box that no attribute can say.
    if (box.current) box.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <div className={styles.head}>
      <input
        ref={box}
        type="checkbox"
        className={styles.check}
        aria-label={t('importing.command.selectAll')}
        checked={props.isAllPicked}
        onChange={(event) => props.onPickAll(event.target.checked)}
        data-testid="importing.pick-all"
      />
      <span>{t('importing.column.article')}</span>
      <span>{t('importing.column.date')}</span>
      <span className={styles.outlet}>{t('importing.column.outlet')}</span>
      <span className={styles.encoding}>{t('importing.column.encoding')}</span>
      <span>{t('importing.column.state')}</span>
    </div>
  );
}
