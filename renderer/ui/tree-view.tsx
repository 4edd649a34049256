import { ChevronDown, GripVertical } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import {
  Button,
  Collection,
  type DroppableCollectionReorderEvent,
  type Key,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from 'react-aria-components';
import styles from './tree-view.module.css';

export interface TreeNode {
  readonly id: string;
  readonly parentId: string | null;
}

/** Where a dragged item was let go: under `parentId`, before the sibling `beforeId` (null: at the end). */
export type MoveHandler = (id: string, parentId: string | null, beforeId: string | null) => void;

interface TreeViewProps<T extends TreeNode> {
  readonly label: string;
  /** Parents before children, siblings in order. */
  readonly items: readonly T[];
  readonly renderItem: (item: T) => ReactNode;
  readonly textOf: (item: T) => string;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onMove: MoveHandler;
  /** Names of the two controls of a row, for screen readers. */
  readonly dragLabel: string;
  readonly expandLabel: string;
  readonly testId?: string;
}

/** A tree whose items are moved by mouse, and by keyboard through the grip of each row. */
export function TreeView<T extends TreeNode>(props: TreeViewProps<T>) {
  const { items, onMove } = props;
  const byParent = useMemo(() => childrenByParent(items), [items]);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const expanded = useMemo(
    () => items.map((item) => item.id).filter((id) => !collapsed.has(id)),
    [items, collapsed],
  );
  const { dragAndDropHooks } = useDragAndDrop<T>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': textOfKey(key, props) })),
    onMove: (event) => reportMove(event, items, byParent, onMove),
  });

  const renderNode = (item: T): ReactNode => (
    <TreeItem
      id={item.id}
      textValue={props.textOf(item)}
      className={styles.item ?? ''}
      data-tree-id={item.id}
    >
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className={styles.row} style={{ paddingInlineStart: `${(level - 1) * 20}px` }}>
            <Button slot="drag" className={styles.grip ?? ''} aria-label={props.dragLabel}>
              <GripVertical size={14} />
            </Button>
            {hasChildItems ? (
              <Button slot="chevron" className={styles.chevron ?? ''} aria-label={props.expandLabel}>
                <ChevronDown size={16} />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            {props.renderItem(item)}
          </div>
        )}
      </TreeItemContent>
      <Collection items={byParent.get(item.id) ?? []} dependencies={[props.renderItem]}>
        {renderNode}
      </Collection>
    </TreeItem>
  );

  return (
    <Tree<T>
      aria-label={props.label}
      className={styles.tree ?? ''}
      data-testid={props.testId}
      items={byParent.get(null) ?? []}
      // A row shows more than its item: counts arrive later.
      dependencies={[props.renderItem]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={props.selectedId === null ? [] : [props.selectedId]}
      onSelectionChange={(keys) => {
        const first = keys === 'all' ? undefined : [...keys][0];
        if (first !== undefined) props.onSelect(String(first));
      }}
      expandedKeys={expanded}
      onExpandedChange={(keys) => setCollapsed(new Set(items.map((i) => i.id).filter((id) => !keys.has(id))))}
      dragAndDropHooks={dragAndDropHooks}
    >
      {renderNode}
    </Tree>
  );
}

function childrenByParent<T extends TreeNode>(items: readonly T[]): ReadonlyMap<string | null, readonly T[]> {
  const known = new Set(items.map((item) => item.id));
  const children = new Map<string | null, T[]>();
  for (const item of items) {
    // An item whose parent is not in the list is shown at the top rather than lost.
    const parent = item.parentId !== null && known.has(item.parentId) ? item.parentId : null;
    const siblings = children.get(parent) ?? [];
    siblings.push(item);
    children.set(parent, siblings);
  }
  return children;
}

function textOfKey<T extends TreeNode>(key: Key, props: TreeViewProps<T>): string {
  const item = props.items.find((candidate) => candidate.id === String(key));
  return item ? props.textOf(item) : '';
}

function reportMove<T extends TreeNode>(
  event: DroppableCollectionReorderEvent,
  items: readonly T[],
  byParent: ReadonlyMap<string | null, readonly T[]>,
  onMove: MoveHandler,
): void {
  const [moved] = [...event.keys].map(String);
  const targetId = String(event.target.key);
  const target = items.find((item) => item.id === targetId);
  if (moved === undefined || !target || moved === targetId) return;
  if (event.target.dropPosition === 'on') return onMove(moved, targetId, null);
  const siblings = byParent.get(target.parentId) ?? [];
  const place = siblings.findIndex((item) => item.id === targetId);
  const before = event.target.dropPosition === 'before' ? target : siblings[place + 1];
  onMove(moved, target.parentId, before && before.id !== moved ? before.id : null);
}
