import { useMessages } from '../../i18n/messages';
import { useCommands } from '../../ui/commands';

/** Import from the command palette and by keys. */
export function useImportCommands(choose: (kind: 'files' | 'folder') => void, openPaste: () => void): void {
  const { t } = useMessages();
  const section = t('importing.title');
  useCommands([
    {
      id: 'importing.files',
      label: t('importing.command.files'),
      section,
      shortcut: { code: 'KeyO', ctrl: true },
      worksInTextFields: true,
      run: () => choose('files'),
    },
    {
      id: 'importing.folder',
      label: t('importing.command.folder'),
      section,
      shortcut: { code: 'KeyO', ctrl: true, shift: true },
      worksInTextFields: true,
      run: () => choose('folder'),
    },
    { id: 'importing.paste', label: t('importing.command.paste'), section, run: openPaste },
  ]);
}
