import type { CaseFileId, Tag, TagId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import type { TagUsage } from '../../storage/store';
import { useLive, useStore } from '../../storage/use-store';
import { useCommands } from '../../ui/commands';
import { Foreign } from '../../ui/foreign';
import { Kbd } from '../../ui/kbd';
import { TreeView } from '../../ui/tree-view';
import { type KeyboardMove, placeAfterMove } from './keyboard-moves';
import styles from './tag-tree.module.css';
import { useTagFailure } from './use-tag-failure';

interface TagTreeProps {
  readonly caseFileId: CaseFileId;
  readonly tags: readonly Tag[];
  readonly chosen: Tag | undefined;
  readonly onChoose: (id: TagId) => void;
}

/** The codebook as a tree: drag a tag by its row, or move the chosen one with Alt and the arrow keys. */
export function TagTree({ caseFileId, tags, chosen, onChoose }: TagTreeProps) {
  const { t, number } = useMessages();
  const store = useStore();
  const reportFailure = useTagFailure();
  const usage = useLive(() => store.tags.usage(caseFileId), [store, caseFileId]);

  const move = async (id: TagId, parentId: TagId | null, beforeId: TagId | null) => {
    const moved = await store.tags.move(id, parentId, beforeId);
    if (!moved.ok) reportFailure(moved.error);
  };
  useMoveCommands(tags, chosen, move);

  return (
    <TreeView<Tag>
      label={t('codebook.title')}
      testId="codebook.tree"
      items={tags}
      textOf={(tag) => tag.name}
      selectedId={chosen?.id ?? null}
      onSelect={(id) => onChoose(id as TagId)}
      onMove={(id, parentId, beforeId) =>
        void move(id as TagId, parentId as TagId | null, beforeId as TagId | null)
      }
      dragLabel={t('codebook.drag')}
      expandLabel={t('codebook.expand')}
      renderItem={(tag) => (
        <>
          <span className={styles.swatch} style={{ background: `var(--tag-${tag.colour})` }} />
          <span className={styles.name}>
            <Foreign>{tag.name}</Foreign>
          </span>
          {tag.shortcut !== null && <Kbd>{number(tag.shortcut)}</Kbd>}
          <UsageCount usage={usage?.get(tag.id)} />
        </>
      )}
    />
  );
}

function UsageCount({ usage }: { usage: TagUsage | undefined }) {
  const { t, number } = useMessages();
  const own = usage?.highlights ?? 0;
  const all = usage?.withDescendants ?? 0;
  return (
    <span className={styles.count} title={t('codebook.usage', { own, all })}>
      {number(own)}
      {all > own && <span className={styles.all}> / {number(all)}</span>}
    </span>
  );
}

/** Alt+arrows; sideways follows the reading direction: toward the end goes deeper. */
function useMoveCommands(
  tags: readonly Tag[],
  chosen: Tag | undefined,
  move: (id: TagId, parentId: TagId | null, beforeId: TagId | null) => Promise<void>,
): void {
  const { t, direction } = useMessages();
  const deeper = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const shallower = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const command = (kind: KeyboardMove, code: string, label: string) => ({
    id: `codebook.${kind}`,
    label,
    section: t('codebook.title'),
    shortcut: { code, alt: true },
    isEnabled: chosen !== undefined && placeAfterMove(tags, chosen, kind) !== undefined,
    run: () => {
      const place = chosen && placeAfterMove(tags, chosen, kind);
      if (chosen && place) void move(chosen.id, place.parentId, place.beforeId);
    },
  });
  useCommands([
    command('up', 'ArrowUp', t('codebook.moveUp')),
    command('down', 'ArrowDown', t('codebook.moveDown')),
    command('deeper', deeper, t('codebook.moveDeeper')),
    command('shallower', shallower, t('codebook.moveShallower')),
  ]);
}
