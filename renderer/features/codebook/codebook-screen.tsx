import { Tags } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ArticleId, CaseFileId, HighlightId, Tag, TagId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useSettings } from '../../platform/use-workbench';
import { useLive, useStore } from '../../storage/use-store';
import { EmptyState } from '../../ui/empty-state';
import { Panes } from '../../ui/panes';
import styles from './codebook-screen.module.css';
import { NewTagForm } from './new-tag-form';
import { TagDetails } from './tag-details';
import { TagPassages } from './tag-passages';
import { TagTree } from './tag-tree';

const LAYOUT = 'codebook';

interface CodebookScreenProps {
  readonly caseFileId: CaseFileId;
  readonly onOpenPassage: (articleId: ArticleId, highlightId: HighlightId) => void;
}

/** The tree of tags at the start side; the chosen tag and all its passages beside it. */
export function CodebookScreen(props: CodebookScreenProps) {
  const { caseFileId } = props;
  const store = useStore();
  const { t } = useMessages();
  const { settings, change } = useSettings();
  const tags = useLive(() => store.tags.list(caseFileId), [store, caseFileId]);
  const [chosenId, setChosenId] = useState<TagId | null>(null);
  const chosen = useMemo(() => tags?.find((tag) => tag.id === chosenId) ?? tags?.[0], [tags, chosenId]);

  if (!tags) return null;
  const sizes = settings.panes[LAYOUT];
  return (
    <Panes
      name={LAYOUT}
      {...(sizes ? { sizes } : {})}
      onSizesChange={(next) => change({ panes: { ...settings.panes, [LAYOUT]: next } })}
      panes={[
        {
          id: 'tree',
          label: t('codebook.title'),
          defaultSize: 34,
          minSize: 22,
          content: (
            <section className={styles.tree} aria-label={t('codebook.title')} data-testid="codebook.pane">
              <h2 className={styles.title}>{t('codebook.title')}</h2>
              <NewTagForm caseFileId={caseFileId} parent={chosen} tags={tags} onCreated={setChosenId} />
              <TagTree caseFileId={caseFileId} tags={tags} chosen={chosen} onChoose={setChosenId} />
            </section>
          ),
        },
        {
          id: 'tag',
          label: t('codebook.details'),
          defaultSize: 66,
          minSize: 40,
          content: <ChosenTag {...props} tags={tags} chosen={chosen} />,
        },
      ]}
    />
  );
}

function ChosenTag(props: CodebookScreenProps & { tags: readonly Tag[]; chosen: Tag | undefined }) {
  const { t } = useMessages();
  if (!props.chosen)
    return <EmptyState icon={<Tags />} title={t('codebook.empty')} text={t('codebook.emptyText')} />;
  return (
    <div className={styles.chosen} data-testid="codebook.tag">
      <TagDetails key={props.chosen.id} tag={props.chosen} tags={props.tags} />
      <TagPassages tag={props.chosen} onOpenPassage={props.onOpenPassage} />
    </div>
  );
}
