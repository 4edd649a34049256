import { useMessages } from '../../i18n/messages';
import { useCommands } from '../../ui/commands';

const ACTIONS = ['create', 'import', 'outlets', 'rename', 'export', 'delete'] as const;
const LABELS = {
  create: 'caseFiles.new',
  import: 'caseFiles.import',
  outlets: 'caseFiles.outlets',
  rename: 'caseFiles.rename',
  export: 'caseFiles.export',
  delete: 'caseFiles.delete',
} as const;

/** The menu's actions as commands of the palette. */
export function useCaseFileCommands(act: (id: string) => void): void {
  const { t } = useMessages();
  useCommands(
    ACTIONS.map((id) => ({
      id: `case-files.${id}`,
      label: t(LABELS[id]),
      section: t('caseFiles.section'),
      run: () => act(id),
    })),
  );
}
