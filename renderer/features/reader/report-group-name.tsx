import { useState } from 'react';
import type { ReportGroup } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useStore } from '../../storage/use-store';
import { TextField } from '../../ui/text-field';
import { useWriteReport } from './use-write-report';

/** The name of a report, written when its field is left or Enter is pressed; empty gives the earliest title back. */
export function ReportGroupName({ group, placeholder }: { group: ReportGroup; placeholder: string }) {
  const { t } = useMessages();
  const { articles } = useStore();
  const report = useWriteReport();
  const [draft, setDraft] = useState<string | null>(null);
  const write = async () => {
    if (draft === null) return;
    const name = draft.trim();
    const isDone =
      name === group.name || report(await articles.renameReportGroup(group.id, name)) !== undefined;
    // A name that was not written stays in the field, and so does what was typed meanwhile.
    if (isDone) setDraft((now) => (now === draft ? null : now));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <TextField
        label={t('reader.report.name')}
        value={draft ?? group.name}
        onChange={setDraft}
        onBlur={() => void write()}
        placeholder={placeholder}
        maxLength={200}
        testId="reader.report.name"
      />
    </form>
  );
}
