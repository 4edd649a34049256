import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { OutletId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { nameProblem } from './name-problem';
import styles from './new-outlet-form.module.css';
import { useOutletsScope } from './outlets-scope';

/** Adds an outlet by its name; Enter is enough. */
export function NewOutletForm({ onCreated }: { onCreated: (id: OutletId) => void }) {
  const { t } = useMessages();
  const { list, writes } = useOutletsScope();
  const [name, setName] = useState('');
  const problem = nameProblem(name, null, list);
  const create = async () => {
    if (problem) return;
    // At once, so that what is typed while it is written is the next name.
    setName('');
    const id = await writes.create(name.trim());
    if (id === undefined) setName((typedMeanwhile) => (typedMeanwhile === '' ? name : typedMeanwhile));
    else onCreated(id);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextField
        label={t('outlets.new')}
        isLabelHidden
        placeholder={t('outlets.new')}
        value={name}
        onChange={setName}
        maxLength={200}
        errorMessage={problem?.kind === 'taken' ? t('outlets.taken', { name: problem.by.name }) : undefined}
        testId="outlets.new-name"
      />
      <Button type="submit" variant="primary" isDisabled={problem !== undefined} data-testid="outlets.create">
        <Plus size={16} aria-hidden /> {t('common.create')}
      </Button>
    </form>
  );
}
