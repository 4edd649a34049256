import { EllipsisVertical, FileText, Plus } from 'lucide-react';
import { useState } from 'react';
import { type Briefing, type BriefingId, type CaseFileId, parsePartialDate } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { useLive, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu';
import styles from './briefing-list.module.css';
import { TitleDialog } from './title-dialog';
import { useListActions } from './use-list-actions';

interface BriefingListProps {
  readonly caseFileId: CaseFileId;
  readonly onOpen: (id: BriefingId) => void;
}

/** Every briefing of the case file: create, open, rename, delete. */
export function BriefingList({ caseFileId, onOpen }: BriefingListProps) {
  const { t } = useMessages();
  const store = useStore();
  const briefings = useLive(() => store.briefings.list(caseFileId), [store, caseFileId]);
  const actions = useListActions(caseFileId, onOpen);
  const [naming, setNaming] = useState<Briefing | 'new' | null>(null);
  if (!briefings) return null;
  const newButton = (
    <Button variant="primary" data-testid="briefings.new" onPress={() => setNaming('new')}>
      <Plus size={18} aria-hidden />
      {t('briefings.new')}
    </Button>
  );
  return (
    <section className={styles.screen} aria-label={t('briefings.title')} data-testid="briefings.list">
      <div className={styles.column}>
        <header className={styles.header}>
          <h1 className={styles.title}>{t('briefings.title')}</h1>
          {briefings.length > 0 && newButton}
        </header>
        {briefings.length === 0 ? (
          <EmptyState
            icon={<FileText aria-hidden />}
            title={t('briefings.empty.title')}
            text={t('briefings.empty.text')}
            testId="briefings.empty"
          >
            {newButton}
          </EmptyState>
        ) : (
          <ul className={styles.rows}>
            {briefings.map((briefing) => (
              <Row
                key={briefing.id}
                briefing={briefing}
                onOpen={() => onOpen(briefing.id)}
                onRename={() => setNaming(briefing)}
                onDelete={() => actions.remove(briefing)}
              />
            ))}
          </ul>
        )}
      </div>
      {naming !== null && (
        <TitleDialog
          heading={t(naming === 'new' ? 'briefings.new' : 'briefings.renameTitle')}
          initial={naming === 'new' ? '' : naming.title}
          submitLabel={t(naming === 'new' ? 'common.create' : 'common.rename')}
          onClose={() => setNaming(null)}
          onSubmit={(title) => {
            setNaming(null);
            if (naming === 'new') actions.create(title);
            else actions.rename(naming, title);
          }}
        />
      )}
    </section>
  );
}

interface RowProps {
  readonly briefing: Briefing;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onDelete: () => void;
}

function Row({ briefing, onOpen, onRename, onDelete }: RowProps) {
  const messages = useMessages();
  const { t } = messages;
  const date = parsePartialDate(briefing.date);
  const facts = [
    date ? formatPartialDate(date, messages) : '',
    briefing.organisation,
    briefing.handling ?? '',
    t('briefings.changedOn', {
      date: messages.date(new Date(briefing.updatedAt), { dateStyle: 'medium', timeStyle: 'short' }),
    }),
  ].filter((fact) => fact !== '');
  return (
    <li className={styles.row} data-testid="briefings.row">
      <button type="button" className={styles.open} onClick={onOpen} data-testid="briefings.row.open">
        <span className={styles.name}>
          <bdi>{briefing.title || t('briefings.untitled')}</bdi>
        </span>
        <span className={styles.facts}>
          {facts.map((fact, index) => (
            <span key={`${index}${fact}`}>
              {index > 0 && ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </span>
      </button>
      <MenuButton
        label={t('briefings.actions', { title: briefing.title })}
        testId="briefings.row.menu"
        items={[
          { id: 'open', label: t('common.open') },
          { id: 'rename', label: t('common.rename') },
          { id: 'delete', label: t('common.delete'), isDanger: true },
        ]}
        onAction={(id) => {
          if (id === 'open') onOpen();
          else if (id === 'rename') onRename();
          else onDelete();
        }}
      >
        <EllipsisVertical size={18} aria-hidden />
      </MenuButton>
    </li>
  );
}
