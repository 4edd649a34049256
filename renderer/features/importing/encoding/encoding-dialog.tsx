import { useState } from 'react';
import type { Article, Encoding } from '../../../core/model';
import { majorityDirection } from '../../../core/text/direction';
import { useMessages } from '../../../i18n/messages';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useToasts } from '../../../ui/toasts';
import { encodingName } from '../encoding-names';
import { useImportDesk } from '../import-context';
import { NO_CHOICE, type ReadingSource, type RereadFailure } from '../import-desk';
import { LineText } from '../review/line-text';
import type { Row } from '../rows/row-kind';
import { baseName, visibleName } from '../visible-name';
import styles from './encoding-dialog.module.css';
import { EncodingList } from './encoding-list';
import { usePreview } from './use-preview';

interface EncodingDialogProps {
  readonly row: Row;
  readonly onClose: () => void;
}

/** Chooses how the bytes of the original are read, with the first lines as they would be. */
export function EncodingDialog({ row, onClose }: EncodingDialogProps) {
  const { t } = useMessages();
  const { article, file } = row;
  const source: ReadingSource = article ? { kind: 'article', articleId: article.id } : { kind: 'file', file };
  const current = article?.encoding ?? null;
  const [chosen, setChosen] = useState<Encoding | null>(null);
  const detected = usePreview(source, null);
  const preview = usePreview(source, chosen ?? current);
  const apply = useApply(row, onClose);
  const value = chosen ?? current ?? (detected?.ok ? detected.value.encoding : null);
  return (
    <Dialog
      title={t('importing.encoding.title', { name: visibleName(baseName(file.fileName)) })}
      isOpen
      onClose={onClose}
      size="large"
      testId="importing.encoding"
      footer={<Footer apply={apply} chosen={chosen} current={current} onClose={onClose} />}
    >
      <div className={styles.split}>
        <EncodingList
          value={value}
          onChange={setChosen}
          current={current}
          detected={
            detected?.ok
              ? {
                  encoding: detected.value.encoding,
                  words: t(`importing.encoding.confidence.${detected.value.confidence}`),
                }
              : null
          }
        />
        <PreviewLines preview={preview} />
      </div>
    </Dialog>
  );
}

interface FooterProps {
  readonly apply: ReturnType<typeof useApply>;
  readonly chosen: Encoding | null;
  readonly current: Encoding | null;
  readonly onClose: () => void;
}

function Footer({ apply, chosen, current, onClose }: FooterProps) {
  const { t } = useMessages();
  const { problem } = apply;
  const isHeld = problem === 'has-highlights';
  return (
    <>
      {problem ? (
        <p className={styles.problem} role="alert" data-testid="importing.encoding.problem">
          {isHeld ? t('importing.encoding.hasHighlights') : t(`importing.failed.${problem}`)}
        </p>
      ) : null}
      <Button
        variant="primary"
        isDisabled={apply.isBusy || chosen === null || chosen === current}
        onPress={() => {
          if (chosen) void (isHeld ? apply.another(chosen) : apply.run(chosen));
        }}
        data-testid={isHeld ? 'importing.encoding.another' : 'importing.encoding.apply'}
      >
        {t(isHeld ? 'importing.encoding.asAnother' : 'importing.encoding.apply')}
      </Button>
      <Button onPress={onClose}>{t('common.cancel')}</Button>
    </>
  );
}

function PreviewLines({ preview }: { preview: ReturnType<typeof usePreview> }) {
  const { t } = useMessages();
  return (
    <section
      className={styles.preview}
      tabIndex={0}
      aria-label={t('importing.encoding.preview')}
      aria-busy={preview === null}
      data-testid="importing.encoding.preview"
    >
      <p className={styles.caption}>
        {t('importing.encoding.preview')}
        {preview?.ok && preview.value.unreadable > 0 ? (
          <span className={styles.damaged}>
            {t('importing.preview.damaged', { count: preview.value.unreadable })}
          </span>
        ) : null}
      </p>
      {preview === null ? <p>{t('importing.encoding.previewWait')}</p> : null}
      {preview && !preview.ok ? <p>{t(`importing.failed.${preview.error}`)}</p> : null}
      {preview?.ok && preview.value.lines.length === 0 ? <p>{t('importing.encoding.previewEmpty')}</p> : null}
      {preview?.ok
        ? preview.value.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
            <p key={at} className={styles.line} dir={majorityDirection(line)}>
              <LineText text={line} found={null} />
            </p>
          ))
        : null}
    </section>
  );
}

/** Reads the original again, in the article's place or, where highlights forbid it, beside it. */
function useApply({ article, file }: Row, onDone: () => void) {
  const { t } = useMessages();
  const desk = useImportDesk();
  const toasts = useToasts();
  const [problem, setProblem] = useState<RereadFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const finish = (error: RereadFailure | null, encoding: Encoding) => {
    setBusy(false);
    setProblem(error);
    if (error) return;
    const text = t('importing.encoding.done', { encoding: encodingName(encoding) });
    toasts.show({ key: 'importing.encoding', tone: 'good', text });
    onDone();
  };
  const again = async (encoding: Encoding, isAnother: boolean) => {
    setBusy(true);
    const read = await desk.importAgain(file, { ...NO_CHOICE, encoding }, isAnother);
    finish(read.ok ? null : read.error, encoding);
  };
  const replace = async (of: Article, encoding: Encoding) => {
    setBusy(true);
    const read = await desk.reread(of.id, { ...NO_CHOICE, encoding });
    finish(read.ok ? null : read.error, encoding);
  };
  return {
    problem,
    isBusy,
    run: (encoding: Encoding) => (article ? replace(article, encoding) : again(encoding, false)),
    another: (encoding: Encoding) => again(encoding, true),
  };
}
