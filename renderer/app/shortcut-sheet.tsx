import { useMessages } from '../i18n/messages';
import { type Command, formatShortcut, useCommandList } from '../ui/commands';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import styles from './shortcut-sheet.module.css';

interface Row {
  readonly label: string;
  readonly keys: string[];
}

/** Sections in order of appearance, one row per wording with all its keys. */
export function groupShortcuts(commands: readonly Command[]): ReadonlyMap<string, readonly Row[]> {
  const sections = new Map<string, Row[]>();
  for (const { label, section, shortcut } of commands) {
    if (!shortcut) continue;
    const rows = sections.get(section) ?? [];
    sections.set(section, rows);
    const keys = formatShortcut(shortcut);
    const row = rows.find((other) => other.label === label);
    if (!row) rows.push({ label, keys: [keys] });
    else if (!row.keys.includes(keys)) row.keys.push(keys);
  }
  return sections;
}

/** Every shortcut that works now, by section. */
export function ShortcutSheet(props: { isOpen: boolean; onClose: () => void }) {
  const { t } = useMessages();
  const commands = useCommandList();
  const sections = groupShortcuts(commands);
  return (
    <Dialog
      title={t('shell.shortcuts')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="large"
      isTextOnly
      testId="shell.shortcuts"
    >
      <p className={styles.text}>{t('shell.shortcuts.text')}</p>
      <div className={styles.columns}>
        {[...sections].map(([section, rows]) => (
          <section key={section} className={styles.section}>
            <h3 className={styles.heading}>{section}</h3>
            <dl className={styles.rows}>
              {rows.map((row) => (
                <div key={row.label} className={styles.row}>
                  <dt>{row.label}</dt>
                  <dd className={styles.keys}>
                    {row.keys.map((keys) => (
                      <Kbd key={keys}>{keys}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
