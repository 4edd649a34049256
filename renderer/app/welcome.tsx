import { BookOpenText, FilePlus2, FolderInput } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { CaseFileId } from '../core/model';
import { useSample } from '../features/case-files/use-sample';
import { ArchiveImportDialog } from '../features/exporting/archive-import-dialog';
import { useMessages } from '../i18n/messages';
import { writeFailureText } from '../i18n/write-failure-text';
import { useStore } from '../storage/use-store';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress';
import { TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import styles from './welcome.module.css';
import { WelcomeLook } from './welcome-look';

/** The first run, and every time there is no case file: language, theme, and a way to begin. */
export function Welcome(props: { onOpen: (id: CaseFileId) => void }) {
  const { t } = useMessages();
  return (
    <main className={styles.page} data-testid="welcome">
      <div className={styles.sheet}>
        <p className={styles.mark}>{t('shell.name')}</p>
        <h1 className={styles.title}>{t('shell.welcome.title')}</h1>
        <p className={styles.text}>{t('shell.welcome.text')}</p>
        <WelcomeLook />
        <h2 className={styles.heading}>{t('shell.welcome.start')}</h2>
        <div className={styles.ways}>
          <SampleWay onOpen={props.onOpen} />
          <EmptyWay onOpen={props.onOpen} />
        </div>
        <ArchiveWay onOpen={props.onOpen} />
      </div>
    </main>
  );
}

/** For whoever brings their work from another computer. */
function ArchiveWay(props: { onOpen: (id: CaseFileId) => void }) {
  const { t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <p className={styles.archive}>
      <Button variant="quiet" onPress={() => setOpen(true)} data-testid="welcome.archive">
        <FolderInput aria-hidden />
        {t('caseFiles.import')}
      </Button>
      <ArchiveImportDialog isOpen={isOpen} onClose={() => setOpen(false)} onImported={props.onOpen} />
    </p>
  );
}

function SampleWay(props: { onOpen: (id: CaseFileId) => void }) {
  const messages = useMessages();
  const { t } = messages;
  const toasts = useToasts();
  const sample = useSample();
  const [isOpening, setOpening] = useState(false);
  if (!sample.isThere) return null;

  const open = async () => {
    setOpening(true);
    const outcome = await sample.open();
    setOpening(false);
    if (outcome.ok) {
      props.onOpen(outcome.value.id);
      return;
    }
    const { error } = outcome;
    const isWrite = error.code !== 'not-there' && error.code !== 'originals';
    toasts.show({ tone: 'bad', text: isWrite ? writeFailureText(messages, error) : t('errors.io') });
  };
  return (
    <section className={styles.way}>
      <BookOpenText size={24} strokeWidth={1.5} aria-hidden />
      <h3 className={styles.wayTitle}>{t('shell.welcome.sample')}</h3>
      <p className={styles.wayText}>{t('shell.welcome.sampleText')}</p>
      {isOpening ? (
        <ProgressBar label={t('shell.welcome.opening')} value={null} />
      ) : (
        <Button variant="primary" onPress={() => void open()} data-testid="welcome.sample">
          {t('shell.welcome.sample')}
        </Button>
      )}
    </section>
  );
}

function EmptyWay(props: { onOpen: (id: CaseFileId) => void }) {
  const messages = useMessages();
  const { t } = messages;
  const store = useStore();
  const toasts = useToasts();
  const [name, setName] = useState('');
  const [isAsking, setAsking] = useState(false);

  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') {
      setAsking(true);
      return;
    }
    const outcome = await store.caseFiles.create(name.trim());
    if (outcome.ok) props.onOpen(outcome.value.id);
    else toasts.show({ tone: 'bad', text: writeFailureText(messages, outcome.error) });
  };
  return (
    <section className={styles.way}>
      <FilePlus2 size={24} strokeWidth={1.5} aria-hidden />
      <h3 className={styles.wayTitle}>{t('shell.welcome.empty')}</h3>
      <p className={styles.wayText}>{t('shell.welcome.emptyText')}</p>
      <form className={styles.form} onSubmit={(event) => void create(event)}>
        <TextField
          label={t('caseFiles.name')}
          isLabelHidden
          placeholder={t('caseFiles.namePlaceholder')}
          value={name}
          onChange={setName}
          maxLength={200}
          errorMessage={isAsking && name.trim() === '' ? t('caseFiles.nameNeeded') : undefined}
          testId="welcome.name"
        />
        <Button type="submit" data-testid="welcome.create">
          {t('common.create')}
        </Button>
      </form>
    </section>
  );
}
