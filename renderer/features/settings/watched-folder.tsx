import { useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { useWatch, type WatchStatus } from '../../platform/use-watch';
import { useWorkbench } from '../../platform/use-workbench';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import styles from './settings-screen.module.css';

type Kind = WatchStatus['places'][number]['kind'];
type Trouble = 'disk-full' | 'denied' | 'gone' | 'io';

/** Which folder is looked through for new files; none unless the user wants it. */
export function WatchedFolder() {
  const { t } = useMessages();
  const workbench = useWorkbench();
  const { status, refresh } = useWatch();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  if (!status) return null;

  const set = async (kind: Kind | 'none') => {
    if (kind === 'chosen') return;
    const answer = await workbench.invoke('watch.set', kind === 'none' ? null : kind);
    setTrouble(answer.ok ? null : answer.code);
    refresh();
  };
  const choose = async () => {
    const answer = await workbench.invoke('watch.choose');
    setTrouble(answer.kind === 'failed' ? answer.code : null);
    refresh();
  };
  const problem = trouble ?? status.problem;
  return (
    <div>
      <div className={styles.size}>
        <Select<Kind | 'none'>
          label={t('watch.folder')}
          value={status.folder?.kind ?? 'none'}
          options={optionsOf(status, t)}
          onChange={(kind) => void set(kind)}
          testId="settings.watch"
        />
        {workbench.description.shell === 'electron' && (
          <Button onPress={() => void choose()} data-testid="settings.watch.choose">
            {t('watch.choose')}
          </Button>
        )}
      </div>
      {status.folder && (
        <p className={styles.soft}>
          <bdi dir="ltr" data-testid="settings.watch.path">
            {status.folder.path}
          </bdi>
        </p>
      )}
      <p className={styles.soft} role={problem ? 'alert' : undefined} data-testid="settings.watch.note">
        {problem ? t(`watch.problem.${problem}`) : t('watch.text')}
      </p>
    </div>
  );
}

function optionsOf(status: WatchStatus, t: ReturnType<typeof useMessages>['t']) {
  const kinds = status.places.map(({ kind }) => kind);
  const own = status.folder && !kinds.includes(status.folder.kind) ? [status.folder.kind] : [];
  return [
    { id: 'none' as const, label: t('watch.none') },
    ...[...kinds, ...own].map((kind) => ({ id: kind, label: t(`watch.place.${kind}`) })),
  ];
}
