import {
  type ComponentType,
  type DragEvent,
  type ReactNode,
  type ReactPortal,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { createPortal } from 'react-dom';
import { type HighlightId, highlightId } from '../../core/model';
import type { BriefingEditing } from './briefing-editing';
import styles from './briefing-editor.module.css';
import { type DropTarget, EVIDENCE_MIME, findDropTarget } from './drop';
import type { DropPoint } from './insertion';
import { type ReferenceViewProps, ReferenceViewsContext } from './reference-slot';

export interface BriefingEditorProps {
  readonly editing: BriefingEditing;
  /** Name of the page for screen readers. */
  readonly label: string;
  readonly placeholder: string;
  /** How a quote and a footnote mark look. */
  readonly Evidence: ComponentType<ReferenceViewProps>;
  readonly Citation: ComponentType<ReferenceViewProps>;
  readonly onOpenReference: (id: HighlightId) => void;
  /** A card of the evidence panel was dropped between two blocks. */
  readonly onDropEvidence: (id: HighlightId, point: DropPoint) => void;
}

/** The page of a briefing: right to left, with live quotes and footnote marks. */
export function BriefingEditor(props: BriefingEditorProps) {
  const { editing, label, placeholder, Evidence, Citation, onOpenReference } = props;
  const pageRef = useRef<HTMLDivElement>(null);
  const drop = useEvidenceDrop(props);
  const isEmpty = useSyncExternalStore(editing.status.subscribe, () => editing.status.get().isEmpty);

  useLayoutEffect(() => (pageRef.current ? editing.mount(pageRef.current) : undefined), [editing]);
  useEffect(() => {
    editing.openReference = onOpenReference;
  }, [editing, onOpenReference]);

  const views = useMemo(
    () => ({
      Evidence,
      Citation,
      numbers: editing.numbers,
      selectedReference: editing.selectedReference,
    }),
    [Evidence, Citation, editing],
  );

  return (
    <div className={styles['frame']} {...drop.handlers}>
      <div
        ref={pageRef}
        className={styles['page']}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        aria-placeholder={placeholder}
        dir="rtl"
        lang="ar"
        spellCheck={false}
        data-testid="briefings.page"
      />
      {isEmpty && (
        <div className={styles['placeholder']} dir="rtl" aria-hidden="true">
          <bdi>{placeholder}</bdi>
        </div>
      )}
      {drop.target && <DropLine target={drop.target} />}
      <ReferenceViewsContext value={views}>
        <Decorations editing={editing} />
      </ReferenceViewsContext>
    </div>
  );
}

function DropLine({ target }: { readonly target: DropTarget }) {
  // In the window's coordinates, which do not turn around with the interface.
  const style = { top: `${target.top}px`, left: `${target.left}px`, width: `${target.width}px` };
  return <div className={styles['dropLine']} style={style} data-testid="briefings.dropLine" />;
}

/** Draws the views of quotes and footnote marks into the elements Lexical made for them. */
function Decorations({ editing }: { readonly editing: BriefingEditing }) {
  const { editor } = editing;
  const [decorators, setDecorators] = useState(() => editor.getDecorators<ReactNode>());
  useLayoutEffect(() => {
    setDecorators(editor.getDecorators<ReactNode>());
    return editor.registerDecoratorListener<ReactNode>(setDecorators);
  }, [editor]);
  return Object.entries(decorators).flatMap(([key, view]): readonly ReactPortal[] => {
    const element = editor.getElementByKey(key);
    return element ? [createPortal(view, element, key)] : [];
  });
}

interface EvidenceDrop {
  readonly target: DropTarget | null;
  readonly handlers: {
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDropCapture(event: DragEvent): void;
  };
}

function useEvidenceDrop({ editing, onDropEvidence }: BriefingEditorProps): EvidenceDrop {
  const [target, setTarget] = useState<DropTarget | null>(null);
  return {
    target,
    handlers: {
      onDragOver(event) {
        if (!event.dataTransfer.types.includes(EVIDENCE_MIME)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setTarget(findDropTarget(editing.editor, event));
      },
      onDragLeave(event) {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
        setTarget(null);
      },
      onDropCapture(event) {
        const id = event.dataTransfer.getData(EVIDENCE_MIME);
        setTarget(null);
        if (id === '') return;
        event.preventDefault();
        event.stopPropagation();
        const point = findDropTarget(editing.editor, event);
        if (point) onDropEvidence(highlightId(id), point);
      },
    },
  };
}
