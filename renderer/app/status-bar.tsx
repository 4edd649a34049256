import { Languages } from 'lucide-react';
import type { CaseFileId } from '../core/model';
import { type Language, useMessages } from '../i18n/messages';
import { useSettings } from '../platform/use-workbench';
import { useLive, useStore } from '../storage/use-store';
import { MenuButton } from '../ui/menu';
import styles from './status-bar.module.css';

/** Each language under its own name: whoever landed in the wrong one must find the way out. */
const OWN_NAMES: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English' };

/** How much the case file holds, and the quick change of language. */
export function StatusBar(props: { caseFileId: CaseFileId }) {
  const { caseFileId } = props;
  const { t, language } = useMessages();
  const { change } = useSettings();
  const store = useStore();
  const articles = useLive(() => store.articles.count(caseFileId), [store, caseFileId]);
  const highlights = useLive(() => store.highlights.count(caseFileId), [store, caseFileId]);
  const tags = useLive(() => store.tags.list(caseFileId), [store, caseFileId]);
  return (
    <footer className={styles.bar} aria-label={t('shell.status')} data-testid="shell.status">
      <span data-testid="shell.count.articles" data-count={articles}>
        {t('shell.counts.articles', { count: articles ?? 0 })}
      </span>
      <span data-testid="shell.count.highlights" data-count={highlights}>
        {t('shell.counts.highlights', { count: highlights ?? 0 })}
      </span>
      <span data-testid="shell.count.tags" data-count={tags?.length}>
        {t('shell.counts.tags', { count: tags?.length ?? 0 })}
      </span>
      <span className={styles.gap} />
      <MenuButton
        label={t('shell.language', { language: OWN_NAMES[language] })}
        size="small"
        testId="shell.language"
        items={(['ar', 'en'] as const).map((id) => ({
          id,
          label: OWN_NAMES[id],
          isSelected: id === language,
        }))}
        onAction={(id) => change({ language: id === 'en' ? 'en' : 'ar' })}
      >
        <Languages aria-hidden />
        {OWN_NAMES[language]}
      </MenuButton>
    </footer>
  );
}
