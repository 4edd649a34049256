import { ChevronDown, ClipboardPaste, FileText, FolderOpen, Import } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import type { ButtonVariant } from '../../ui/button';
import { formatShortcut } from '../../ui/commands';
import { MenuButton } from '../../ui/menu';
import styles from './import-button.module.css';
import { useImport } from './import-context';

const ICON = 16;

/** A button with every way to import. */
export function ImportButton(props: { variant?: ButtonVariant }) {
  const { t } = useMessages();
  const { choose, openPaste } = useImport();
  return (
    <MenuButton
      label={t('importing.import')}
      variant={props.variant ?? 'primary'}
      testId="importing.button"
      items={[
        {
          id: 'files',
          label: t('importing.files'),
          icon: <FileText size={ICON} aria-hidden />,
          keys: formatShortcut({ code: 'KeyO', ctrl: true }),
        },
        {
          id: 'folder',
          label: t('importing.folder'),
          icon: <FolderOpen size={ICON} aria-hidden />,
          keys: formatShortcut({ code: 'KeyO', ctrl: true, shift: true }),
        },
        { id: 'paste', label: t('importing.paste'), icon: <ClipboardPaste size={ICON} aria-hidden /> },
      ]}
      onAction={(id) => {
        if (id === 'paste') openPaste();
        else choose(id === 'folder' ? 'folder' : 'files');
      }}
    >
      <Import size={ICON} aria-hidden />
      {t('importing.import')}
      <ChevronDown size={14} aria-hidden className={styles.arrow} />
    </MenuButton>
  );
}
