import { FolderOpen } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './exporting.module.css';
import { FORBIDDEN_SIGNS, fileNameProblem } from './file-name';
import { SaveFailureNote } from './save-failure-note';
import type { Saving } from './use-saving';

/** Place and name of the file, and what went wrong at the last attempt. */
export function SaveForm({ saving }: { saving: Saving }) {
  const { t } = useMessages();
  const problem = fileNameProblem(saving.fileName, saving.extension);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null && saving.placeId !== '') saving.save(false);
      }}
    >
      <TextField
        label={t('exporting.save.name')}
        value={saving.fileName}
        onChange={saving.setFileName}
        autoFocus
        errorMessage={problem ? t(`exporting.name.${problem}`, { signs: FORBIDDEN_SIGNS }) : undefined}
        testId="exporting.save.name"
      />
      <PlaceChoice saving={saving} />
      {saving.state.kind === 'failed' ? <SaveFailureNote failure={saving.state} saving={saving} /> : null}
    </form>
  );
}

function PlaceChoice({ saving }: { saving: Saving }) {
  const { t } = useMessages();
  const { places } = saving;
  if (places === null) return <p className={styles.soft}>{t('exporting.save.loading')}</p>;
  return (
    <div className={styles.place}>
      {places.length === 0 ? (
        <p className={styles.soft} role="alert">
          {t('exporting.save.noPlace')}
        </p>
      ) : (
        <Select
          label={t('exporting.save.place')}
          value={saving.placeId}
          options={places.map(({ id, kind, path }) => ({
            id,
            label: t(`exporting.place.${kind}`),
            description: path,
          }))}
          onChange={saving.setPlace}
          testId="exporting.save.place"
        />
      )}
      {saving.canChoose ? (
        <Button onPress={saving.choose} data-testid="exporting.save.other">
          <FolderOpen aria-hidden />
          {t('exporting.save.other')}
        </Button>
      ) : null}
      {places.length === 0 ? (
        <Button onPress={saving.readPlaces} data-testid="exporting.save.places-again">
          {t('common.retry')}
        </Button>
      ) : null}
      <PlacePath saving={saving} />
    </div>
  );
}

/** The whole path: what a person needs to find the file again. */
function PlacePath({ saving }: { saving: Saving }) {
  const place = saving.places?.find(({ id }) => id === saving.placeId);
  if (!place) return null;
  return (
    <code dir="ltr" className={styles.path} data-testid="exporting.save.path">
      {place.path}
    </code>
  );
}
