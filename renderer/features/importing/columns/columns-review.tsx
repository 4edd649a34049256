import { useState } from 'react';
import type { ImportFile } from '../../../core/importing/import-run';
import type { TableSketch } from '../../../core/importing/table-sketch';
import { useMessages } from '../../../i18n/messages';
import { Button } from '../../../ui/button';
import { useToasts } from '../../../ui/toasts';
import { useImportDesk } from '../import-context';
import { NO_CHOICE } from '../import-desk';
import notice from '../review/notice.module.css';
import { FileName } from '../visible-name';
import { ColumnsForm } from './columns-form';

/** A table that waits for the analyst to say which column holds what; each row becomes an article. */
export function ColumnsReview({ file, table }: { file: ImportFile; table: TableSketch }) {
  const { t } = useMessages();
  const desk = useImportDesk();
  const toasts = useToasts();
  const [columns, setColumns] = useState(table.proposed);
  const [isBusy, setBusy] = useState(false);
  const canImport = columns.text !== undefined;
  const start = async () => {
    setBusy(true);
    const read = await desk.importAgain(file, { ...NO_CHOICE, columns }, false);
    setBusy(false);
    if (!read.ok) {
      toasts.show({ key: 'importing.columns', tone: 'bad', text: t(`importing.failed.${read.error}`) });
    }
  };
  return (
    <div className={notice.notice} data-testid="importing.columns">
      <h3 className={notice.title}>{t('importing.columns.title')}</h3>
      <p className={notice.file}>
        <FileName file={file} isTitle />
      </p>
      <p aria-live="polite">
        {canImport ? t('importing.columns.text', { count: table.rowCount }) : t('importing.columns.needText')}
      </p>
      <ColumnsForm table={table} columns={columns} onChange={setColumns} />
      <Button
        variant="primary"
        isDisabled={!canImport || isBusy}
        onPress={() => void start()}
        data-testid="importing.columns.import"
      >
        {t('importing.columns.import', { count: canImport ? table.rowCount : 0 })}
      </Button>
    </div>
  );
}
