import { Plus } from 'lucide-react';
import { type SyntheticEvent, useState } from 'react';
import type { CaseFileId, Tag, TagId } from '../../core/model';
import { foldForMatching } from '../../core/text/fold';
import { useMessages } from '../../i18n/messages';
import { useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './new-tag-form.module.css';
import { useTagFailure } from './use-tag-failure';

type Place = 'top' | 'under';

/** Creates a tag at the top level or under the chosen one; Enter is enough, so that a list is typed in one go. */
export function NewTagForm(props: {
  caseFileId: CaseFileId;
  parent: Tag | undefined;
  tags: readonly Tag[];
  onCreated: (id: TagId) => void;
}) {
  const { t } = useMessages();
  const store = useStore();
  const reportFailure = useTagFailure();
  const [name, setName] = useState('');
  const [place, setPlace] = useState<Place>('top');
  const key = foldForMatching(name.trim());
  const twin = key === '' ? undefined : props.tags.find((tag) => foldForMatching(tag.name) === key);

  const create = async () => {
    if (name.trim() === '' || twin) return;
    const parentId = place === 'under' ? (props.parent?.id ?? null) : null;
    // At once, so that what is typed while it is written is the next name.
    setName('');
    const created = await store.tags.create(props.caseFileId, { name: name.trim(), parentId });
    if (!created.ok) {
      setName((typedMeanwhile) => (typedMeanwhile === '' ? name : typedMeanwhile));
      reportFailure(created.error);
      return;
    }
    // Under a chosen tag the choice stays, so that the next child is typed at once.
    if (place === 'top') props.onCreated(created.value.id);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void create();
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('codebook.newTag')}
        isLabelHidden
        placeholder={t('codebook.newTag')}
        value={name}
        onChange={setName}
        testId="codebook.new-name"
        {...(twin ? { errorMessage: t('codebook.exists', { name: twin.name }) } : {})}
      />
      <div className={styles.row}>
        {props.parent && (
          <Select<Place>
            label={t('codebook.place')}
            isLabelHidden
            value={place}
            onChange={setPlace}
            testId="codebook.new-place"
            options={[
              { id: 'top', label: t('codebook.atTop') },
              { id: 'under', label: t('codebook.under', { name: props.parent.name }) },
            ]}
          />
        )}
        <Button type="submit" variant="primary" isDisabled={name.trim() === '' || twin !== undefined}>
          <Plus size={16} /> {t('codebook.create')}
        </Button>
      </div>
    </form>
  );
}
