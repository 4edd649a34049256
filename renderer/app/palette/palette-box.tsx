import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import type { Command } from '../../ui/commands';
import styles from './palette.module.css';
import { type PaletteEntry, type PaletteList, paletteEntries } from './palette-entries';
import { PaletteOption } from './palette-option';
import type { TitleSearch } from './title-search';
import { type ActiveEntry, useActiveEntry } from './use-active-entry';

interface PaletteBoxProps {
  commands: readonly Command[];
  search: TitleSearch;
  /** Changes when the titles did. */
  version: number;
  recent: readonly PaletteEntry[];
  onChoose: (entry: PaletteEntry) => void;
}

/** Text field and list of the palette: a combo box that never closes its list. */
export function PaletteBox(props: PaletteBoxProps) {
  const { commands, search, version, recent, onChoose } = props;
  const { t } = useMessages();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const listId = useId();
  const list = useMemo(
    () => ({ ...paletteEntries(asked, commands, search, recent), version }),
    [asked, commands, search, recent, version],
  );
  const entries = entriesOf(list);
  const active = useActiveEntry(entries, asked !== query, () =>
    entriesOf(paletteEntries(query, commands, search, recent)),
  );
  const current = active.index;
  const listRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    listRef.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, list]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // Enter while letters are being composed belongs to the input method.
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    const entered = isEnter ? active.entered() : undefined;
    if (step !== undefined && current >= 0) active.choose((current + step + entries.length) % entries.length);
    else if (entered) onChoose(entered);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.entry}>
        <Search size={18} aria-hidden />
        <input
          className={styles.input}
          // Empty, the placeholder follows the interface.
          dir={query === '' ? undefined : 'auto'}
          // The palette was opened to type into it.
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={current >= 0 ? `${listId}-${current}` : undefined}
          aria-autocomplete="list"
          aria-label={t('shell.palette')}
          placeholder={t('shell.palette.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            active.reset();
          }}
          onKeyDown={onKeyDown}
          data-testid="shell.palette.input"
        />
      </div>
      <div
        ref={listRef}
        id={listId}
        role="listbox"
        aria-label={t('shell.palette')}
        aria-busy={asked !== query}
        className={styles.list}
        data-testid="shell.palette.list"
      >
        <Groups list={list} active={active} listId={listId} onChoose={onChoose} />
      </div>
      <Foot query={asked} isEmpty={entries.length === 0} more={list.more} />
    </>
  );
}

const entriesOf = ({ groups }: PaletteList) => groups.flatMap((group) => group.entries);

interface GroupsProps {
  list: PaletteList;
  active: ActiveEntry;
  listId: string;
  onChoose: (entry: PaletteEntry) => void;
}

function Groups({ list, active, listId, onChoose }: GroupsProps) {
  const { t } = useMessages();
  const entries = entriesOf(list);
  return list.groups.map((group) => (
    <div key={group.id} role="group" aria-label={t(`shell.palette.${group.id}`)}>
      <div className={styles.heading} aria-hidden>
        {t(`shell.palette.${group.id}`)}
      </div>
      {group.entries.map((entry) => {
        const index = entries.indexOf(entry);
        return (
          <PaletteOption
            key={entry.key}
            id={`${listId}-${index}`}
            entry={entry}
            isActive={index === active.index}
            onHover={() => active.choose(index)}
            onChoose={() => onChoose(entry)}
          />
        );
      })}
    </div>
  ));
}

function Foot(props: { query: string; isEmpty: boolean; more: number }) {
  const { t } = useMessages();
  let text = t('shell.palette.hint');
  if (props.isEmpty) text = t('shell.palette.nothing', { query: props.query });
  else if (props.more > 0) text = t('shell.palette.more', { count: props.more });
  return (
    <div className={styles.foot} role="status">
      {text}
    </div>
  );
}
