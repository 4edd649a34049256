import { FileType, RotateCcw } from 'lucide-react';
import type { ImportFailure, ImportFile } from '../../../core/importing/import-run';
import { useMessages } from '../../../i18n/messages';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { isRetryable } from '../failures';
import { useImport } from '../import-context';
import { isBusy } from '../import-state';
import { sizeWords } from '../use-progress-words';
import { FileName, visibleName } from '../visible-name';
import notice from './notice.module.css';

interface FailureReviewProps {
  readonly file: ImportFile;
  readonly code: ImportFailure;
  readonly onChooseEncoding: () => void;
}

/** What the file was, why it did not come in, and what to do. */
export function FailureReview({ file, code, onChooseEncoding }: FailureReviewProps) {
  const messages = useMessages();
  const { t } = messages;
  const { retry, state } = useImport();
  return (
    <div className={notice.notice} data-testid="importing.failure">
      <h3 className={classNames(notice.title, notice.bad)}>{t('importing.failure.title')}</h3>
      <p className={notice.file}>
        <FileName file={file} isTitle />
      </p>
      <p data-testid="importing.failure.reason">{t(`importing.failed.${code}`)}</p>
      <div className={notice.actions}>
        {isRetryable(code) ? (
          <Button
            variant="primary"
            isDisabled={isBusy(state)}
            onPress={() => retry([file])}
            data-testid="importing.failure.retry"
          >
            <RotateCcw size={15} aria-hidden />
            {t('common.retry')}
          </Button>
        ) : null}
        {code === 'undecodable' && file.sourceSha256 !== null ? (
          <Button variant="primary" onPress={onChooseEncoding} data-testid="importing.failure.encoding">
            <FileType size={15} aria-hidden />
            {t('importing.failure.asText')}
          </Button>
        ) : null}
      </div>
      <dl className={notice.facts}>
        <dt>{t('importing.failure.file')}</dt>
        <dd>
          <bdi dir="auto">{visibleName(file.fileName)}</bdi>
        </dd>
        {file.container === '' ? null : (
          <>
            <dt>{t('importing.failure.container')}</dt>
            <dd>
              <bdi dir="auto">{visibleName(file.container)}</bdi>
            </dd>
          </>
        )}
        <dt>{t('importing.failure.size')}</dt>
        <dd>{sizeWords(file.size, messages)}</dd>
        {file.modifiedAt === null ? null : (
          <>
            <dt>{t('importing.failure.changed')}</dt>
            <dd>{messages.date(new Date(file.modifiedAt), { dateStyle: 'medium', timeStyle: 'short' })}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
