import { useEffect, useState } from 'react';
import type { TableSketch } from '../../../core/importing/table-sketch';
import type { Article, ColumnMap } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useToasts } from '../../../ui/toasts';
import { useImportDesk } from '../import-context';
import { NO_CHOICE } from '../import-desk';
import { useReread } from '../use-reread';
import { isSameMap } from './column-choices';
import { ColumnsForm } from './columns-form';

/** Another mapping for a table that was imported: every article of it is read again from the kept original. */
export function ColumnsDialog({ article, onClose }: { article: Article; onClose: () => void }) {
  const { t } = useMessages();
  const desk = useImportDesk();
  const toasts = useToasts();
  const reread = useReread();
  const [table, setTable] = useState<TableSketch | null>(null);
  const before = article.original.columns ?? {};
  const [columns, setColumns] = useState<ColumnMap>(before);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void desk.preview({ kind: 'article', articleId: article.id }, NO_CHOICE).then((read) => {
      if (isCurrent && read.ok) setTable(read.value.table);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, article.id]);
  const apply = async () => {
    setBusy(true);
    const isRead = await reread(article, { ...NO_CHOICE, columns });
    setBusy(false);
    if (!isRead) return;
    toasts.show({ key: 'importing.columns', tone: 'good', text: t('importing.columns.done') });
    onClose();
  };
  return (
    <Dialog
      title={t('importing.columns.title')}
      isOpen
      onClose={onClose}
      size="large"
      testId="importing.columns-dialog"
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={isBusy || columns.text === undefined || isSameMap(columns, before)}
            onPress={() => void apply()}
            data-testid="importing.columns-dialog.apply"
          >
            {t('importing.columns.apply')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {table ? (
        <ColumnsForm table={table} columns={columns} onChange={setColumns} />
      ) : (
        <p>{t('importing.encoding.previewWait')}</p>
      )}
    </Dialog>
  );
}
