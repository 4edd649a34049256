import { TriangleAlert } from 'lucide-react';
import { type Messages, useMessages } from '../../i18n/messages';
import type { DocxWarning } from '../../workers/export-client';
import styles from './exporting.module.css';

/** What to know about the file before it is sent around; nothing when there is nothing. */
export function ExportWarnings({ warnings }: { warnings: readonly DocxWarning[] }) {
  const messages = useMessages();
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.warnings} data-testid="exporting.warnings">
      {warnings.map((warning, index) => (
        <li key={`${warning.kind}-${index}`} className={styles.warning}>
          <TriangleAlert aria-hidden className={styles.warningIcon} />
          <bdi>{warningText(messages, warning)}</bdi>
        </li>
      ))}
    </ul>
  );
}

function warningText({ t, number }: Messages, warning: DocxWarning): string {
  switch (warning.kind) {
    case 'orphans':
      return t('exporting.warning.orphans', {
        count: warning.footnotes.length,
        numbers: warning.footnotes.map((note) => number(note, { useGrouping: false })).join('، '),
      });
    case 'link-dropped':
      return t('exporting.warning.link', { url: warning.url });
    case 'characters-removed':
      return t('exporting.warning.characters', { count: warning.count });
    case 'patch-missed':
      return t('exporting.warning.patch', { patch: warning.patch });
  }
}
