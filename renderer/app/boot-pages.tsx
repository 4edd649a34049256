import { CircleX } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { createMessages, type Language, MessagesProvider, useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress';
import { UiProvider } from '../ui/ui-provider';
import type { BootFailure } from './boot';
import styles from './boot-pages.module.css';
import { CopyDetailsButton } from './copy-details';
import { uiWords } from './ui-words';

/** What boot pages need before there are settings: a language. */
export function BootFrame(props: { language: Language; children: ReactNode }) {
  const messages = useMemo(() => createMessages(props.language, 'latin'), [props.language]);
  return (
    <MessagesProvider language={props.language} digits="latin">
      <UiProvider locale={messages.locale} words={uiWords(messages)}>
        <main className={styles.page}>{props.children}</main>
      </UiProvider>
    </MessagesProvider>
  );
}

/** Shown while the store opens; with the share done when it is being rebuilt. */
export function OpeningPage(props: { rebuiltShare: number | null }) {
  const { t } = useMessages();
  const isRebuilding = props.rebuiltShare !== null;
  return (
    <div className={styles.opening} data-testid="boot.opening" data-rebuilding={isRebuilding}>
      <h1 className={styles.mark}>{t('shell.name')}</h1>
      <ProgressBar
        label={t(isRebuilding ? 'shell.boot.rebuilding' : 'shell.boot.opening')}
        value={props.rebuiltShare}
        testId="boot.progress"
      />
      {isRebuilding ? <p className={styles.soft}>{t('shell.boot.rebuildingText')}</p> : null}
    </div>
  );
}

/** Says what happened, what was kept and what to do, when the program cannot start. */
export function FailurePage(props: { failure: BootFailure }) {
  const { t } = useMessages();
  const { kind, details } = props.failure;
  return (
    <article className={styles.failure} role="alert" data-testid="boot.failure" data-kind={kind}>
      <CircleX size={34} strokeWidth={1.5} aria-hidden className={styles.cross} />
      <h1 className={styles.title}>{t(`errors.${kind}`)}</h1>
      <dl className={styles.answers}>
        <dt>{t('errors.what')}</dt>
        <dd>{t(`errors.${kind}.what`)}</dd>
        <dt>{t('errors.kept')}</dt>
        <dd>{t(`errors.${kind}.kept`)}</dd>
        <dt>{t('errors.do')}</dt>
        <dd>{t(`errors.${kind}.do`)}</dd>
      </dl>
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => window.location.reload()} data-testid="boot.retry">
          {t('common.retry')}
        </Button>
        <CopyDetailsButton details={details} />
      </div>
      <details className={styles.details}>
        <summary>{t('errors.details')}</summary>
        <pre dir="ltr">{details}</pre>
      </details>
    </article>
  );
}
