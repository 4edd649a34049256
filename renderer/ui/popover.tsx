import { type ReactNode, useRef } from 'react';
import { Dialog as AriaDialog, Popover } from 'react-aria-components';
import { FloatingBox } from './floating-box';
import overlay from './overlay.module.css';
import styles from './popover.module.css';

export interface AnchoredPopoverProps {
  /** Where it belongs, in window coordinates; null hides it. */
  anchor: DOMRect | null;
  isOpen: boolean;
  onClose: () => void;
  label: string;
  children: ReactNode;
  placement?: 'top' | 'bottom';
  /** Non-modal: takes no focus, leaves the page alive; Escape and a click outside still close it. */
  isNonModal?: boolean;
  testId?: string;
}

/** A small window beside a rectangle of the page, such as selected text. */
export function AnchoredPopover(props: AnchoredPopoverProps) {
  if (props.isNonModal) return <FloatingBox {...props} />;
  return <ModalPopover {...props} />;
}

function ModalPopover(props: AnchoredPopoverProps) {
  const anchorRef = useRef<HTMLSpanElement>(null);
  const { anchor } = props;
  if (!anchor) return null;
  return (
    <>
      <span
        ref={anchorRef}
        aria-hidden
        className={styles.anchor}
        style={{ top: anchor.top, left: anchor.left, width: anchor.width, height: anchor.height }}
      />
      <Popover
        className={overlay.popover ?? ''}
        triggerRef={anchorRef}
        isOpen={props.isOpen}
        onOpenChange={(isOpen) => {
          if (!isOpen) props.onClose();
        }}
        placement={props.placement ?? 'bottom'}
        data-overlay=""
      >
        <AriaDialog className={styles.dialog ?? ''} aria-label={props.label} data-testid={props.testId}>
          {props.children}
        </AriaDialog>
      </Popover>
    </>
  );
}
