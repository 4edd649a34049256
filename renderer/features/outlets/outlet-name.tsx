import { useState } from 'react';
import type { Outlet } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { TextField } from '../../ui/text-field';
import { nameProblem } from './name-problem';
import { useOutletsScope } from './outlets-scope';

/** The name of an outlet; a new one is written into its articles when the field is left or Enter is pressed. */
export function OutletName({ outlet }: { outlet: Outlet }) {
  const { t } = useMessages();
  const { list, writes } = useOutletsScope();
  const [draft, setDraft] = useState<string | null>(null);
  const problem = draft === null ? undefined : nameProblem(draft, outlet, list);
  const write = async () => {
    if (draft === null || problem?.kind === 'taken') return;
    const name = draft.trim();
    const isUnchanged = name === outlet.name || problem?.kind === 'empty';
    // A name that was not written stays in the field, and so does what was typed meanwhile.
    if (isUnchanged || (await writes.edit(outlet.id, () => ({ name }))))
      setDraft((now) => (now === draft ? null : now));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <TextField
        label={t('outlets.name')}
        description={t('outlets.nameHint')}
        value={draft ?? outlet.name}
        onChange={setDraft}
        onBlur={() => void write()}
        maxLength={200}
        errorMessage={problem?.kind === 'taken' ? t('outlets.taken', { name: problem.by.name }) : undefined}
        testId="outlets.name"
      />
    </form>
  );
}
