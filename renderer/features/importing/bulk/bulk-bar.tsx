import { Check, Files, PencilLine, ScissorsLineDashed, Split, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { Button, IconButton } from '../../../ui/button';
import { articlesOf, type Row } from '../rows/row-kind';
import styles from './bulk-bar.module.css';
import { BulkEditDialog } from './bulk-edit-dialog';
import { SharedLinesDialog } from './shared-lines-dialog';
import { type BulkWrites, useBulkWrites } from './use-bulk-writes';

interface BulkBarProps {
  readonly rows: readonly Row[];
  readonly onClear: () => void;
}

/** What can be done with several rows at once; it stands in the place of the filters, so that nothing jumps. */
export function BulkBar({ rows, onClear }: BulkBarProps) {
  const { t } = useMessages();
  const [dialog, setDialog] = useState<'edit' | 'lines' | null>(null);
  const articles = articlesOf(rows);
  const ids = articles.map(({ id }) => id);
  const alike = articles.filter(({ likeness }) => likeness).map(({ id }) => id);
  const writes = useBulkWrites(onClear);
  const hasNone = ids.length === 0;
  return (
    <div className={styles.bar} role="group" aria-label={t('importing.bulk')} data-testid="importing.bulk">
      <strong className={styles.count} aria-live="polite">
        {t('importing.bulk.count', { count: rows.length })}
      </strong>
      <Button
        size="small"
        variant="primary"
        isDisabled={hasNone}
        onPress={() => writes.accept(ids)}
        data-testid="importing.bulk.accept"
      >
        <Check size={14} aria-hidden />
        {t('importing.bulk.accept')}
      </Button>
      <Button
        size="small"
        isDisabled={hasNone}
        onPress={() => setDialog('edit')}
        data-testid="importing.bulk.edit"
      >
        <PencilLine size={14} aria-hidden />
        {t('importing.bulk.edit')}
      </Button>
      <Button
        size="small"
        isDisabled={ids.length < 2}
        onPress={() => setDialog('lines')}
        data-testid="importing.bulk.lines"
      >
        <ScissorsLineDashed size={14} aria-hidden />
        {t('importing.bulk.lines')}
      </Button>
      {alike.length > 0 ? <Decisions ids={alike} writes={writes} /> : null}
      <Button
        size="small"
        variant="danger"
        isDisabled={hasNone}
        onPress={() => writes.remove(ids)}
        data-testid="importing.bulk.delete"
      >
        <Trash2 size={14} aria-hidden />
        {t('importing.bulk.delete')}
      </Button>
      <IconButton
        label={t('importing.bulk.clear')}
        size="small"
        icon={<X size={15} aria-hidden />}
        onPress={onClear}
        data-testid="importing.bulk.clear"
      />
      {dialog === 'edit' ? <BulkEditDialog articles={articles} onClose={() => setDialog(null)} /> : null}
      {dialog === 'lines' ? <SharedLinesDialog ids={ids} onClose={() => setDialog(null)} /> : null}
    </div>
  );
}

/** All suggestions of the chosen rows at once. */
function Decisions({ ids, writes }: { ids: readonly ArticleId[]; writes: BulkWrites }) {
  const { t } = useMessages();
  return (
    <>
      <Button
        size="small"
        onPress={() => writes.settle(ids, 'same-report')}
        data-testid="importing.bulk.same-report"
      >
        <Files size={14} aria-hidden />
        {t('importing.bulk.sameReport')}
      </Button>
      <Button
        size="small"
        onPress={() => writes.settle(ids, 'different')}
        data-testid="importing.bulk.different"
      >
        <Split size={14} aria-hidden />
        {t('importing.bulk.different')}
      </Button>
    </>
  );
}
