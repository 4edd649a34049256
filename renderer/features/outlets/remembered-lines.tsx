import type { Outlet } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useOutletsScope } from './outlets-scope';
import { WordList } from './word-list';

const KINDS = ['residueLines', 'keptLines'] as const;
const TEST_IDS = { residueLines: 'outlets.residue-lines', keptLines: 'outlets.kept-lines' } as const;

/** What the analyst taught "always for this outlet"; a forgotten line changes no article that is there. */
export function RememberedLines({ outlet }: { outlet: Outlet }) {
  const { t } = useMessages();
  const { writes } = useOutletsScope();
  return KINDS.map((kind) => (
    <WordList
      key={kind}
      title={t(`outlets.${kind}`)}
      hint={t(`outlets.${kind}.hint`)}
      none={t(`outlets.${kind}.none`)}
      words={outlet[kind]}
      removeLabel={(line) => t('outlets.forgetLine', { line })}
      onRemove={(line) =>
        writes.edit(outlet.id, (now) => ({ [kind]: now[kind].filter((each) => each !== line) }))
      }
      isLong
      testId={TEST_IDS[kind]}
    />
  ));
}
