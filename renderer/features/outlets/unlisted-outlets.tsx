import { Plus } from 'lucide-react';
import type { OutletId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Foreign } from '../../ui/foreign';
import { useOutletsScope } from './outlets-scope';
import styles from './unlisted-outlets.module.css';

/** More than these are not drawn at once; adding some brings the next. */
const MOST = 100;

/** Outlets that articles name and the list does not know yet, each added with one press. */
export function UnlistedOutlets({ onAdded }: { onAdded: (id: OutletId) => void }) {
  const { t } = useMessages();
  const { unlisted, writes } = useOutletsScope();
  if (unlisted.length === 0) return null;
  const add = async (name: string) => {
    const id = await writes.create(name);
    if (id !== undefined) onAdded(id);
  };
  return (
    <section className={styles.unlisted} aria-label={t('outlets.unlisted')} data-testid="outlets.unlisted">
      <h3 className={styles.title}>{t('outlets.unlisted')}</h3>
      <ul className={styles.list}>
        {unlisted.slice(0, MOST).map(({ name, articles }) => (
          <li key={name} className={styles.row} data-testid="outlets.unlisted.row">
            <span className={styles.name}>
              <Foreign>{name}</Foreign>
            </span>
            <span className={styles.count}>{t('outlets.articles', { count: articles })}</span>
            <Button
              size="small"
              aria-label={t('outlets.addNamed', { name })}
              onPress={() => void add(name)}
              data-testid="outlets.unlisted.add"
            >
              <Plus size={14} aria-hidden /> {t('outlets.add')}
            </Button>
          </li>
        ))}
      </ul>
      {unlisted.length > MOST && (
        <p className={styles.count}>{t('outlets.unlistedMore', { count: unlisted.length - MOST })}</p>
      )}
    </section>
  );
}
