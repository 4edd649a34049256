import { Download, FilePlus2, Newspaper, PencilLine, Trash2, Upload } from 'lucide-react';
import type { CaseFile } from '../../core/model';
import type { Messages } from '../../i18n/messages';
import type { MenuEntry } from '../../ui/menu';

const OPEN = 'open:';

/** Every case file to switch to, then what can be done with the open one. */
export function menuItems(
  caseFiles: readonly CaseFile[],
  current: CaseFile | undefined,
  t: Messages['t'],
): readonly MenuEntry[] {
  return [
    ...caseFiles.map((file) => ({
      id: `${OPEN}${file.id}`,
      label: file.name,
      isSelected: file.id === current?.id,
    })),
    { id: 'create', label: t('caseFiles.new'), icon: <FilePlus2 aria-hidden />, startsGroup: true },
    { id: 'import', label: t('caseFiles.import'), icon: <Download aria-hidden /> },
    {
      id: 'outlets',
      label: t('caseFiles.outlets'),
      icon: <Newspaper aria-hidden />,
      startsGroup: true,
    },
    { id: 'rename', label: t('caseFiles.rename'), icon: <PencilLine aria-hidden /> },
    { id: 'export', label: t('caseFiles.export'), icon: <Upload aria-hidden /> },
    { id: 'delete', label: t('caseFiles.delete'), icon: <Trash2 aria-hidden />, isDanger: true },
  ];
}

/** The case file a menu entry opens; undefined for actions. */
export function caseFileOf(id: string, caseFiles: readonly CaseFile[]): CaseFile | undefined {
  return caseFiles.find((file) => id === `${OPEN}${file.id}`);
}
