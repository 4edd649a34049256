import { useCallback, useEffect } from 'react';
import { useMessages } from '../../i18n/messages';
import { AnchoredPopover } from '../../ui/popover';
import { NoteEditor } from './note-editor';
import { PassagePopover } from './passage-popover';
import { rangeOfTarget } from './passage-target';
import styles from './passage-windows.module.css';
import { Quote } from './quote';
import { useReaderScope } from './reader-scope';
import { SelectionToolbar } from './selection-toolbar';
import { TagPicker } from './tag-picker';
import { useAnchorBox } from './use-anchor-box';
import { usePassageVerbs } from './use-passage-commands';
import type { Asking, Passages } from './use-passages';

/** The small windows over the article: toolbar, popover of pressed highlights, tag picker, note. */
export function PassageWindows({ passages }: { passages: Passages }) {
  const { surface, scroller } = useReaderScope();
  const { target, selection, pressed, asking, adjustedId, patch } = passages;
  const verbs = usePassageVerbs(passages);
  const isToolbarShown = selection !== null && asking === null && adjustedId === null;
  const anchor = useAnchorBox(surface, scroller, isToolbarShown ? selection : null);
  const closePressed = useCallback(() => patch({ pressed: null }), [patch]);
  return (
    <>
      {isToolbarShown && target && (
        <SelectionToolbar
          target={target}
          anchor={anchor}
          quickTags={verbs.quickTags}
          onTag={verbs.tag}
          onOtherTag={() => verbs.ask('tags')}
          onNote={() => verbs.ask('note')}
          onGrade={verbs.grade}
          onBriefing={verbs.briefing}
          onRemove={verbs.remove}
          onClose={() => {
            patch({ selection: null });
            // A press in the article is about to change the selection itself, perhaps to extend it.
            if (surface && !surface.isPressed) surface.select(null);
          }}
        />
      )}
      {pressed && adjustedId === null && <PassagePopover pressed={pressed} onClose={closePressed} />}
      {asking && <AskingWindow asking={asking} passages={passages} />}
    </>
  );
}

function AskingWindow({ asking, passages }: { asking: Asking; passages: Passages }) {
  const { t } = useMessages();
  const { tags, actions, text, surface } = useReaderScope();
  const { choose, patch } = passages;
  // The selection that opened the window is no element to come back to; the article is.
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body) surface?.root.focus({ preventScroll: true });
      });
    },
    [surface],
  );
  const { target } = asking;
  const close = () => patch({ asking: null });
  const toggle = async (tagId: Parameters<typeof actions.toggleTag>[1]) => {
    const id = await actions.toggleTag(target, tagId);
    if (id) choose(id);
  };
  const range = rangeOfTarget(target);
  return (
    <AnchoredPopover
      anchor={asking.anchor}
      isOpen
      onClose={close}
      label={t(asking.what === 'tags' ? 'reader.tags.title' : 'reader.note.label')}
      testId={asking.what === 'tags' ? 'reader.tags' : 'reader.noteBox'}
    >
      {asking.what === 'tags' ? (
        <TagPicker
          tags={tags}
          on={new Set(target.kind === 'highlight' ? target.highlight.tagIds : [])}
          onToggle={(tagId) => {
            close();
            void toggle(tagId);
          }}
          onCreate={(name) => {
            close();
            void actions.createTag(name).then((tag) => tag && toggle(tag.id));
          }}
        />
      ) : (
        <div className={styles.note}>
          <Quote text={text.slice(range.start, range.end)} lines={2} />
          <NoteEditor
            note={target.kind === 'highlight' ? target.highlight.note : ''}
            onCommit={async (note) => {
              const id = await actions.note(target, note);
              if (id) choose(id);
              return id !== undefined;
            }}
            onDone={close}
          />
        </div>
      )}
    </AnchoredPopover>
  );
}
