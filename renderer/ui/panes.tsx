import { Fragment, type ReactNode } from 'react';
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels';
import styles from './panes.module.css';
import { useUiWords } from './ui-provider';

export interface Pane {
  readonly id: string;
  readonly content: ReactNode;
  /** Percent of the row. */
  readonly defaultSize: number;
  /** Percent. */
  readonly minSize?: number;
  /** Instead of `minSize` where a share of a small window would be too little. */
  readonly minPixels?: number;
  readonly maxSize?: number;
  /** Dragged below its smallest size it folds away; a drag or the arrow keys bring it back. */
  readonly isCollapsible?: boolean;
  readonly label: string;
}

export interface PanesProps {
  /** Name of the layout, unique in the window. */
  name: string;
  panes: readonly Pane[];
  /** Remembered sizes in percent by pane id; read once, when the row appears. */
  sizes?: Readonly<Record<string, number>> | undefined;
  /** After the user let go of a border. */
  onSizesChange: (sizes: Record<string, number>) => void;
}

/** The remembered sizes if they are for exactly these panes and make sense, else undefined. */
export function usableLayout(
  panes: readonly Pick<Pane, 'id'>[],
  sizes: Readonly<Record<string, number>> | undefined,
): Layout | undefined {
  if (!sizes || Object.keys(sizes).length !== panes.length) return undefined;
  let total = 0;
  for (const pane of panes) {
    const size = sizes[pane.id];
    if (size === undefined || !(size >= 0) || size > 100) return undefined;
    total += size;
  }
  return Math.abs(total - 100) < 1 ? { ...sizes } : undefined;
}

/** Panes in a row with borders to drag, by pointer or arrow keys. */
export function Panes(props: PanesProps) {
  const words = useUiWords();
  const layout = usableLayout(props.panes, props.sizes);
  return (
    <Group
      id={props.name}
      className={styles.row ?? ''}
      orientation="horizontal"
      {...(layout ? { defaultLayout: layout } : {})}
      onLayoutChanged={(next, meta) => {
        if (meta.isUserInteraction) props.onSizesChange({ ...next });
      }}
    >
      {props.panes.map((pane, index) => (
        <Fragment key={pane.id}>
          {index > 0 ? (
            <Separator className={styles.handle ?? ''} aria-label={`${words.resize}: ${pane.label}`} />
          ) : null}
          <Panel
            id={pane.id}
            className={styles.pane ?? ''}
            defaultSize={`${pane.defaultSize}%`}
            minSize={pane.minPixels === undefined ? `${pane.minSize ?? 10}%` : `${pane.minPixels}px`}
            maxSize={`${pane.maxSize ?? 100}%`}
            collapsible={pane.isCollapsible ?? false}
            role="group"
            aria-label={pane.label}
          >
            {pane.content}
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
