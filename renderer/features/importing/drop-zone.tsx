import { FileDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import styles from './drop-zone.module.css';
import { useImport } from './import-context';

/** Takes files and folders dropped anywhere on the window; drags that began in the window are none of its business. */
export function DropZone() {
  const { t } = useMessages();
  const isOver = useFileDrag(useImport().drop);
  if (!isOver) return null;
  return (
    <div className={styles.veil} data-testid="importing.drop-zone">
      <div className={styles.frame}>
        <FileDown size={44} strokeWidth={1.4} aria-hidden className={styles.icon} />
        <p className={styles.title}>{t('importing.drop')}</p>
        <p className={styles.text}>{t('importing.dropText')}</p>
      </div>
    </div>
  );
}

/** True while files are dragged over the window. */
function useFileDrag(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const handler = useRef(onDrop);
  useEffect(() => {
    handler.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    // Entering a child fires before leaving its parent: only the balance tells whether the pointer is still here.
    let depth = 0;
    const show = (isShown: boolean) => {
      if (!isShown) depth = 0;
      setIsOver(isShown);
    };
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth += 1;
      show(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth -= 1;
      if (depth <= 0) show(false);
    };
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser opens the file in place of the program.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      show(false);
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      handler.current(event.dataTransfer);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) {
      window.addEventListener(name as keyof typeof listeners, listener);
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        window.removeEventListener(name as keyof typeof listeners, listener);
      }
    };
  }, []);
  return isOver;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
