import { Newspaper } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CaseFileId, OutletId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useSettings } from '../../platform/use-workbench';
import { EmptyState } from '../../ui/empty-state';
import { Panes } from '../../ui/panes';
import { NewOutletForm } from './new-outlet-form';
import { OutletDetails } from './outlet-details';
import { OutletList } from './outlet-list';
import { OutletsScopeContext } from './outlets-scope';
import styles from './outlets-screen.module.css';
import { UnlistedOutlets } from './unlisted-outlets';
import { useOutletWrites } from './use-outlet-writes';
import { useOutlets } from './use-outlets';

const LAYOUT = 'outlets';

/** The outlets a case file knows, the chosen one beside them, and those its articles name besides. */
export function OutletsScreen({ caseFileId }: { caseFileId: CaseFileId }) {
  const { t, number } = useMessages();
  const { settings, change } = useSettings();
  const outlets = useOutlets(caseFileId);
  const writes = useOutletWrites(caseFileId);
  const [chosenId, setChosenId] = useState<OutletId | null>(null);
  const scope = useMemo(() => outlets && { ...outlets, writes }, [outlets, writes]);

  if (!scope) return null;
  const chosen = scope.list.find(({ id }) => id === chosenId) ?? scope.list[0];
  return (
    <OutletsScopeContext value={scope}>
      <div className={styles.screen} data-testid="outlets.screen">
        <Panes
          name={LAYOUT}
          sizes={settings.panes[LAYOUT]}
          onSizesChange={(sizes) => change({ panes: { ...settings.panes, [LAYOUT]: sizes } })}
          panes={[
            {
              id: 'list',
              label: t('outlets.title'),
              defaultSize: 34,
              minPixels: 264,
              maxSize: 60,
              content: (
                <section className={styles.list} aria-label={t('outlets.title')}>
                  <h2 className={styles.title}>
                    {t('outlets.title')} <span className={styles.count}>{number(scope.list.length)}</span>
                  </h2>
                  <NewOutletForm onCreated={setChosenId} />
                  <OutletList chosenId={chosen?.id ?? null} onChoose={setChosenId} />
                  <UnlistedOutlets onAdded={setChosenId} />
                </section>
              ),
            },
            {
              id: 'outlet',
              label: t('outlets.details'),
              defaultSize: 66,
              minSize: 40,
              content: (
                <div className={styles.chosen}>
                  {chosen ? (
                    <OutletDetails key={chosen.id} outlet={chosen} onChoose={setChosenId} />
                  ) : (
                    <EmptyState
                      icon={<Newspaper aria-hidden />}
                      title={t('outlets.empty')}
                      text={t('outlets.emptyText')}
                      testId="outlets.empty"
                    />
                  )}
                </div>
              ),
            },
          ]}
        />
      </div>
    </OutletsScopeContext>
  );
}
