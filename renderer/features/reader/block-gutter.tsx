import { Pilcrow, PilcrowLeft, PilcrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Direction } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';
import { useMessages } from '../../i18n/messages';
import { MenuButton } from '../../ui/menu';
import styles from './block-gutter.module.css';
import { useReaderScope } from './reader-scope';

/** Beside the block under the pointer, a small button that turns its direction. */
export function BlockGutter(props: {
  surface: ArticleSurface;
  directions: readonly Direction[];
  onTurn: (block: number, direction: Direction | null) => void;
}) {
  const { surface, directions, onTurn } = props;
  const { t } = useMessages();
  const { article } = useReaderScope();
  const [block, setBlock] = useState<number | null>(null);
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      const found = event.target instanceof Node ? surface.blockOf(event.target) : undefined;
      if (found !== undefined) setBlock(found);
    };
    surface.root.addEventListener('pointermove', follow, { passive: true });
    return () => surface.root.removeEventListener('pointermove', follow);
  }, [surface]);

  const element = block === null ? undefined : surface.elementOf(block);
  if (block === null || !element) return null;
  const set = article.directions[block] ?? null;
  return (
    <div className={styles.gutter} style={{ insetBlockStart: element.offsetTop + 2 }}>
      <MenuButton
        label={t('reader.direction')}
        size="small"
        testId="reader.direction"
        items={[
          { id: 'auto', label: t('reader.direction.auto'), icon: <Pilcrow />, isSelected: set === null },
          { id: 'rtl', label: t('reader.direction.rtl'), icon: <PilcrowLeft />, isSelected: set === 'rtl' },
          { id: 'ltr', label: t('reader.direction.ltr'), icon: <PilcrowRight />, isSelected: set === 'ltr' },
        ]}
        onAction={(id) => onTurn(block, id === 'rtl' || id === 'ltr' ? id : null)}
      >
        {directions[block] === 'ltr' ? <PilcrowRight aria-hidden /> : <PilcrowLeft aria-hidden />}
      </MenuButton>
    </div>
  );
}
