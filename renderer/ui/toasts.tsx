import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { Button, IconButton } from './button';
import { classNames } from './class-names';
import styles from './toasts.module.css';
import { useUiWords } from './ui-provider';

export type ToastTone = 'info' | 'good' | 'bad';

export interface Toast {
  readonly text: ReactNode;
  readonly tone?: ToastTone;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** A toast with the same key takes the place of the one that is shown. */
  readonly key?: string;
}

export interface Toasts {
  readonly show: (toast: Toast) => void;
}

interface Shown extends Toast {
  readonly id: number;
}

const ToastsContext = createContext<Toasts | null>(null);

/** The most that are visible at once; the oldest goes first. */
const MOST = 4;
/** Long enough to read and to reach the action; trouble stays until it is closed. */
const LIFETIME_MS = { info: 7000, good: 7000, bad: Number.POSITIVE_INFINITY } as const;

/** Messages in the corner of the window, announced to screen readers. */
export function ToastProvider(props: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const nextId = useRef(1);
  const toasts = useMemo<Toasts>(
    () => ({
      show(toast) {
        const fresh: Shown = { ...toast, id: nextId.current++ };
        setShown((list) =>
          [...list.filter((other) => toast.key === undefined || other.key !== toast.key), fresh].slice(-MOST),
        );
      },
    }),
    [],
  );
  const close = useCallback((id: number) => setShown((list) => list.filter((toast) => toast.id !== id)), []);
  const words = useUiWords();
  return (
    <ToastsContext value={toasts}>
      {props.children}
      {createPortal(
        // React Aria leaves elements with this mark alive while a dialog is open.
        <section
          className={styles.region}
          aria-label={words.notifications}
          aria-live="polite"
          data-react-aria-top-layer="true"
          data-testid="ui.toasts"
        >
          {shown.map((toast) => (
            <ToastCard key={toast.id} toast={toast} onClose={close} />
          ))}
        </section>,
        document.body,
      )}
    </ToastsContext>
  );
}

/** Where to say something that needs no answer; throws outside {@link ToastProvider}, which is a bug. */
export function useToasts(): Toasts {
  const toasts = useContext(ToastsContext);
  if (!toasts) throw new Error('useToasts outside ToastProvider');
  return toasts;
}

const ICONS = {
  info: <Info aria-hidden />,
  good: <CircleCheck aria-hidden />,
  bad: <CircleAlert aria-hidden />,
} as const;

function ToastCard(props: { toast: Shown; onClose: (id: number) => void }) {
  const { toast, onClose } = props;
  const words = useUiWords();
  const [isHeld, setHeld] = useState(false);
  const tone = toast.tone ?? 'info';
  const { action } = toast;

  useEffect(() => {
    if (isHeld || !Number.isFinite(LIFETIME_MS[tone])) return;
    const timer = setTimeout(() => onClose(toast.id), LIFETIME_MS[tone]);
    return () => clearTimeout(timer);
  }, [isHeld, tone, toast.id, onClose]);

  return (
    <div
      className={classNames(styles.toast, styles[tone])}
      role={tone === 'bad' ? 'alert' : 'status'}
      data-testid="ui.toast"
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.icon}>{ICONS[tone]}</span>
      <div className={styles.text} dir="auto">
        {toast.text}
      </div>
      {action ? (
        <Button
          variant="quiet"
          size="small"
          data-testid="ui.toast.action"
          onPress={() => {
            onClose(toast.id);
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton
        label={words.close}
        size="small"
        icon={<X aria-hidden />}
        data-testid="ui.toast.close"
        onPress={() => onClose(toast.id)}
      />
    </div>
  );
}
