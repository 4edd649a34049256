import type { Highlight } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import styles from './highlight-note.module.css';
import { NoteEditor } from './note-editor';
import { useReaderScope } from './reader-scope';

/** A highlight's margin note; a click or Enter on it opens it for writing. */
export function HighlightNote(props: {
  highlight: Highlight;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}) {
  const { highlight, isEditing, onEdit } = props;
  const { t } = useMessages();
  const { actions } = useReaderScope();
  if (isEditing) {
    return (
      <NoteEditor
        note={highlight.note}
        onCommit={async (note) => (await actions.note({ kind: 'highlight', highlight }, note)) !== undefined}
        onDone={() => onEdit(false)}
      />
    );
  }
  if (!highlight.note) return null;
  return (
    <button
      type="button"
      className={styles.note}
      aria-label={`${t('reader.note.label')}: ${highlight.note}`}
      onClick={(event) => {
        event.stopPropagation();
        onEdit(true);
      }}
      data-testid="reader.note"
    >
      <span dir="auto" className={styles.text}>
        {highlight.note}
      </span>
    </button>
  );
}
