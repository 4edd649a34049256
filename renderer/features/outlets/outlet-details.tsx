import { Combine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Outlet, OutletId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { AliasEditor } from './alias-editor';
import { DomainEditor } from './domain-editor';
import { MergeDialog } from './merge-dialog';
import styles from './outlet-details.module.css';
import { OutletName } from './outlet-name';
import { OutletReliability } from './outlet-reliability';
import { useOutletsScope } from './outlets-scope';
import { RememberedLines } from './remembered-lines';

/** Everything known of one outlet. */
export function OutletDetails(props: { outlet: Outlet; onChoose: (id: OutletId) => void }) {
  const { outlet } = props;
  const { t } = useMessages();
  const { list, usage, writes } = useOutletsScope();
  const [isMerging, setMerging] = useState(false);
  return (
    <section className={styles.details} aria-label={t('outlets.details')} data-testid="outlets.outlet">
      <OutletName outlet={outlet} />
      <p className={styles.count} data-testid="outlets.usage">
        {t('outlets.namedIn', { count: usage.get(outlet.id)?.articles ?? 0 })}
      </p>
      <OutletReliability outlet={outlet} />
      <AliasEditor outlet={outlet} />
      <DomainEditor outlet={outlet} />
      <RememberedLines outlet={outlet} />
      <div className={styles.verbs}>
        <Button
          isDisabled={list.length < 2}
          onPress={() => setMerging(true)}
          aria-haspopup="dialog"
          data-testid="outlets.merge"
        >
          <Combine size={16} aria-hidden /> {t('outlets.merge')}
        </Button>
        <Button variant="danger" onPress={() => void writes.remove(outlet)} data-testid="outlets.delete">
          <Trash2 size={16} aria-hidden /> {t('outlets.delete')}
        </Button>
        <p className={styles.hint}>{t('outlets.deleteHint')}</p>
      </div>
      {isMerging && <MergeDialog from={outlet} onMerged={props.onChoose} onClose={() => setMerging(false)} />}
    </section>
  );
}
