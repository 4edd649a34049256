import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import styles from './note-editor.module.css';

export interface NoteEditorProps {
  readonly note: string;
  /** Writes the note; false when it could not be written: the editor then stays open with the text. */
  readonly onCommit: (note: string) => Promise<boolean>;
  /** The note is written, or the user turned back. */
  readonly onDone: () => void;
}

/**
 * Where a margin note is written. Leaving it in any way writes it, closing the article included; only Escape
 * gives the text up.
 */
export function NoteEditor({ note, onCommit, onDone }: NoteEditorProps) {
  const { t } = useMessages();
  const [draft, setDraft] = useState(note);
  const hintId = useId();
  const areaRef = useRef<HTMLTextAreaElement>(null);
  /** What would still be lost, and how to write it: read when the editor is taken off the screen. */
  const unsaved = useRef<(() => void) | null>(null);
  const isReverted = useRef(false);
  const isDirty = draft.trim() !== note.trim();

  useEffect(() => {
    unsaved.current = isDirty && !isReverted.current ? () => void onCommit(draft.trim()) : null;
  });
  useEffect(() => () => unsaved.current?.(), []);
  useEffect(() => {
    const area = areaRef.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  const finish = async () => {
    if (isReverted.current) return;
    unsaved.current = null;
    if (!isDirty || (await onCommit(draft.trim()))) onDone();
    else unsaved.current = () => void onCommit(draft.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      isReverted.current = true;
      unsaved.current = null;
      onDone();
    } else if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void finish();
    }
  };

  return (
    <div className={styles.editor}>
      <textarea
        ref={areaRef}
        className={styles.area}
        dir="auto"
        rows={2}
        value={draft}
        aria-label={t('reader.note.label')}
        aria-describedby={hintId}
        placeholder={t('reader.note.placeholder')}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void finish()}
        data-testid="reader.note.field"
      />
      <span id={hintId} className={styles.hint}>
        {t('reader.note.hint')}
      </span>
    </div>
  );
}
