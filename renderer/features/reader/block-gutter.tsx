import { PanelTopClose, Pilcrow, PilcrowLeft, PilcrowRight, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { BlockMark, BlockRole, Direction } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';
import { useMessages } from '../../i18n/messages';
import { MenuButton, type MenuEntry } from '../../ui/menu';
import styles from './block-gutter.module.css';
import { useReaderScope } from './reader-scope';

/** Roles offered for a line that is not residue; the rarer ones are given in the import review. */
const OFFERED_ROLES = [
  'body',
  'title',
  'subheading',
  'caption',
  'list-item',
] as const satisfies readonly BlockRole[];

export interface BlockVerbs {
  readonly turn: (block: number, direction: Direction | null) => void;
  readonly mark: (block: number, mark: Pick<BlockMark, 'role' | 'residue'>) => void;
  /** Remembers the line for the article's outlet. */
  readonly teach: (block: number, isResidue: boolean) => void;
}

/** Beside the block under the pointer, a small button for what the block is and which way it runs. */
export function BlockGutter(props: {
  surface: ArticleSurface;
  directions: readonly Direction[];
  verbs: BlockVerbs;
}) {
  const { surface, directions, verbs } = props;
  const { t } = useMessages();
  const block = usePointedBlock(surface);
  const items = useItems(block);
  const element = block === null ? undefined : surface.elementOf(block);
  if (block === null || !element || element.offsetParent === null) return null;
  const act = (id: string) => {
    const [what = '', which = ''] = id.split(':');
    const role = OFFERED_ROLES.find((each) => each === which);
    if (what === 'direction') verbs.turn(block, which === 'rtl' || which === 'ltr' ? which : null);
    else if (what === 'role' && role) verbs.mark(block, { role, residue: null });
    else if (what === 'residue') verbs.mark(block, { role: 'residue', residue: 'other' });
    else if (what === 'teach') verbs.teach(block, which === 'residue');
  };
  return (
    <div className={styles.gutter} style={{ insetBlockStart: element.offsetTop + 2 }}>
      <MenuButton label={t('reader.block')} size="small" testId="reader.block" items={items} onAction={act}>
        {directions[block] === 'ltr' ? <PilcrowRight aria-hidden /> : <PilcrowLeft aria-hidden />}
      </MenuButton>
    </div>
  );
}

/** The block the pointer was over last. */
function usePointedBlock(surface: ArticleSurface): number | null {
  const [block, setBlock] = useState<number | null>(null);
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      const found = event.target instanceof Node ? surface.blockOf(event.target) : undefined;
      if (found !== undefined) setBlock(found);
    };
    surface.root.addEventListener('pointermove', follow, { passive: true });
    return () => surface.root.removeEventListener('pointermove', follow);
  }, [surface]);
  return block;
}

function useItems(block: number | null): readonly MenuEntry[] {
  const { t } = useMessages();
  const { article, analysis } = useReaderScope();
  const set = (block === null ? undefined : article.directions[block]) ?? null;
  const role = (block === null ? undefined : analysis.blocks[block]?.role) ?? 'body';
  const isResidue = role === 'residue';
  const always = isResidue ? 'reader.block.keepAlways' : 'reader.block.residueAlways';
  return [
    ...(isResidue
      ? [{ id: 'role:body', label: t('reader.block.restore'), icon: <Undo2 data-mirror /> }]
      : [{ id: 'residue', label: t('reader.block.residue'), icon: <PanelTopClose /> }]),
    ...(article.outlet === ''
      ? []
      : [{ id: isResidue ? 'teach:kept' : 'teach:residue', label: t(always, { outlet: article.outlet }) }]),
    ...(isResidue
      ? []
      : OFFERED_ROLES.filter((each) => each !== role).map((each, i) => ({
          id: `role:${each}`,
          label: t('reader.block.role', { role: t(`importing.role.${each}`) }),
          startsGroup: i === 0,
        }))),
    {
      id: 'direction:auto',
      label: t('reader.direction.auto'),
      icon: set === null ? <Pilcrow /> : undefined,
      startsGroup: true,
    },
    { id: 'direction:rtl', label: t('reader.direction.rtl'), icon: <PilcrowLeft /> },
    { id: 'direction:ltr', label: t('reader.direction.ltr'), icon: <PilcrowRight /> },
  ];
}
