import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { useUiWords } from './ui-provider';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Nothing inside takes the focus: the text itself does, so that keys can scroll it. */
  isTextOnly?: boolean;
  /** Buttons, the main one first; they stand at the end side. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  testId?: string;
}

/** A modal window; Escape and a click beside it close it. */
export function Dialog(props: DialogProps) {
  const words = useUiWords();
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
      isDismissable
      data-overlay=""
    >
      <Modal className={classNames(styles.modal, styles[props.size ?? 'medium'])}>
        <AriaDialog className={styles.dialog ?? ''} data-testid={props.testId}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {props.title}
            </Heading>
            <IconButton
              label={words.close}
              icon={<X aria-hidden />}
              size="small"
              onPress={props.onClose}
              {...(props.testId ? { 'data-testid': `${props.testId}.close` } : {})}
            />
          </header>
          <div className={styles.body} {...(props.isTextOnly ? { tabIndex: 0 } : {})}>
            {props.children}
          </div>
          {props.footer ? <footer className={styles.footer}>{props.footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
