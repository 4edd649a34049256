import { ChevronDown, FilePlus2, FolderOpen, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CaseFile, CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useLive, useStore } from '../../storage/use-store';
import { useCommands } from '../../ui/commands';
import { Foreign } from '../../ui/foreign';
import { MenuButton, type MenuEntry } from '../../ui/menu';
import styles from './case-file-menu.module.css';
import { NameDialog } from './name-dialog';
import { useCaseFileActions } from './use-case-file-actions';

const OPEN = 'open:';

interface CaseFileMenuProps {
  caseFileId: CaseFileId;
  onSwitch: (id: CaseFileId) => void;
}

/** The open case file's name; its menu switches, creates, renames and deletes case files. */
export function CaseFileMenu(props: CaseFileMenuProps) {
  const { t } = useMessages();
  const store = useStore();
  const caseFiles = useLive(() => store.caseFiles.list(), [store]) ?? [];
  const current = caseFiles.find((file) => file.id === props.caseFileId);
  const [naming, setNaming] = useState<'create' | 'rename' | null>(null);
  const actions = useCaseFileActions(props.onSwitch);

  const act = (id: string) => {
    if (id.startsWith(OPEN)) {
      const file = caseFiles.find((candidate) => candidate.id === id.slice(OPEN.length));
      if (file) props.onSwitch(file.id);
    } else if (id === 'create' || id === 'rename') setNaming(id);
    else if (id === 'delete' && current) void actions.remove(current);
  };
  useCaseFileCommands(act);
  const name = current?.name ?? '';
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
        title={t(naming === 'rename' ? 'caseFiles.renameTitle' : 'caseFiles.newTitle')}
        confirmLabel={t(naming === 'rename' ? 'common.rename' : 'common.create')}
        initial={naming === 'rename' ? name : ''}
        onClose={() => setNaming(null)}
        onName={(chosen) =>
          naming === 'rename' ? actions.rename(props.caseFileId, chosen) : actions.create(chosen)
        }
      />
    </>
  );
}

function menuItems(
  caseFiles: readonly CaseFile[],
  current: CaseFile | undefined,
  t: ReturnType<typeof useMessages>['t'],
): readonly MenuEntry[] {
  return [
    ...caseFiles.map((file) => ({
      id: `${OPEN}${file.id}`,
      label: file.name,
      isSelected: file.id === current?.id,
    })),
    { id: 'create', label: t('caseFiles.new'), icon: <FilePlus2 aria-hidden />, startsGroup: true },
    { id: 'rename', label: t('caseFiles.rename'), icon: <PencilLine aria-hidden /> },
    { id: 'delete', label: t('caseFiles.delete'), icon: <Trash2 aria-hidden />, isDanger: true },
  ];
}

function useCaseFileCommands(act: (id: string) => void) {
  const { t } = useMessages();
  const section = t('caseFiles.section');
  useCommands([
    { id: 'case-files.create', label: t('caseFiles.new'), section, run: () => act('create') },
    { id: 'case-files.rename', label: t('caseFiles.rename'), section, run: () => act('rename') },
    { id: 'case-files.delete', label: t('caseFiles.delete'), section, run: () => act('delete') },
  ]);
}
