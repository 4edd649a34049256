import { ChevronDown, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useLive, useStore } from '../../storage/use-store';
import { Foreign } from '../../ui/foreign';
import { MenuButton } from '../../ui/menu';
import styles from './case-file-menu.module.css';
import { caseFileOf, menuItems } from './menu-items';
import { NameDialog } from './name-dialog';
import { useCaseFileActions } from './use-case-file-actions';
import { useCaseFileCommands } from './use-case-file-commands';

export interface CaseFileMenuProps {
  readonly caseFileId: CaseFileId;
  readonly onSwitch: (id: CaseFileId) => void;
  /** The archive's dialogs belong to another feature. */
  readonly onExport: (id: CaseFileId) => void;
  readonly onImport: () => void;
  /** Shows the outlets the case file knows; a screen of another feature. */
  readonly onOutlets: () => void;
}

/** The open case file's name; its menu switches, creates, renames, deletes, exports and imports case files. */
export function CaseFileMenu(props: CaseFileMenuProps) {
  const { onSwitch } = props;
  const { t } = useMessages();
  const store = useStore();
  const caseFiles = useLive(() => store.caseFiles.list(), [store]) ?? [];
  const current = caseFiles.find((file) => file.id === props.caseFileId);
  const [naming, setNaming] = useState<'create' | 'rename' | null>(null);
  const actions = useCaseFileActions(onSwitch);

  const act = (id: string) => {
    const chosen = caseFileOf(id, caseFiles);
    if (chosen) onSwitch(chosen.id);
    else if (id === 'create' || id === 'rename') setNaming(id);
    else if (id === 'import') props.onImport();
    else if (id === 'outlets') props.onOutlets();
    else if (id === 'export') props.onExport(props.caseFileId);
    else if (id === 'delete' && current) void actions.remove(current);
  };
  useCaseFileCommands(act);
  const name = current?.name ?? '';
  const isRenaming = naming === 'rename';
  return (
    <>
      <MenuButton
        label={t('caseFiles.menu', { name })}
        variant="secondary"
        size="small"
        items={menuItems(caseFiles, current, t)}
        onAction={act}
        testId="case-files.menu"
      >
        <FolderOpen aria-hidden />
        <span className={styles.name} data-testid="case-files.current">
          <Foreign>{name}</Foreign>
        </span>
        <ChevronDown aria-hidden />
      </MenuButton>
      <NameDialog
        key={naming}
        isOpen={naming !== null}
        title={t(isRenaming ? 'caseFiles.renameTitle' : 'caseFiles.newTitle')}
        confirmLabel={t(isRenaming ? 'common.rename' : 'common.create')}
        initial={isRenaming ? name : ''}
        onClose={() => setNaming(null)}
        onName={(chosen) => (isRenaming ? actions.rename(props.caseFileId, chosen) : actions.create(chosen))}
      />
    </>
  );
}
