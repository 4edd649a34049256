import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';

/** A single field that Enter saves and Escape gives up. */
export function FieldForm(props: { onSave: () => void; onRevert: () => void; children: ReactNode }) {
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    props.onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') props.onRevert();
    // In a field that grows Enter would begin a line, which no field has.
    if (event.key !== 'Enter' || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    props.onSave();
  };
  return (
    <form onSubmit={submit} onKeyDown={onKeyDown}>
      {props.children}
    </form>
  );
}
