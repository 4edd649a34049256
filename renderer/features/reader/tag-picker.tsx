import { Check, Plus } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Tag, TagId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Foreign } from '../../ui/foreign';
import { Kbd } from '../../ui/kbd';
import { type TagChoice, tagChoices } from './tag-choices';
import { TagSwatch } from './tag-mark';
import styles from './tag-picker.module.css';

export interface TagPickerProps {
  readonly tags: readonly Tag[];
  /** The tags the target has already. */
  readonly on: ReadonlySet<TagId>;
  readonly onToggle: (tagId: TagId) => void;
  readonly onCreate: (name: string) => void;
}

/** Finds a tag by a part of its name, whatever its spelling, or creates it. */
export function TagPicker(props: TagPickerProps) {
  const { t } = useMessages();
  const [query, setQuery] = useState('');
  const [wanted, setActive] = useState(0);
  const baseId = useId();
  const choices = tagChoices(props.tags, query, props.on);
  const active = Math.min(wanted, choices.length - 1);
  const choose = (choice: TagChoice | undefined) => {
    if (choice?.kind === 'tag') props.onToggle(choice.tag.id);
    else if (choice) props.onCreate(choice.name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive((active + step + choices.length) % Math.max(1, choices.length));
    } else if (event.code === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(choices[active]);
    }
  };
  return (
    <div className={styles.picker}>
      <input
        className={styles.query}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${baseId}-list`}
        aria-activedescendant={active >= 0 ? `${baseId}-${active}` : undefined}
        aria-label={t('reader.tags.filter')}
        placeholder={t('reader.tags.filter')}
        dir="auto"
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        data-testid="reader.tags.filter"
      />
      {choices.length === 0 && <p className={styles.none}>{t('reader.tags.none')}</p>}
      <ul id={`${baseId}-list`} className={styles.list} role="listbox" aria-label={t('reader.tags.title')}>
        {choices.map((choice, i) => (
          <li
            key={choice.kind === 'tag' ? choice.tag.id : 'create'}
            id={`${baseId}-${i}`}
            role="option"
            aria-selected={choice.kind === 'tag' && choice.isOn}
            className={styles.choice}
            data-active={i === active}
            data-testid={choice.kind === 'tag' ? 'reader.tags.choice' : 'reader.tags.create'}
            onPointerMove={() => setActive(i)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
            ref={i === active ? scrollIntoView : undefined}
          >
            <ChoiceContent choice={choice} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const scrollIntoView = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' });

function ChoiceContent({ choice }: { choice: TagChoice }) {
  const { t } = useMessages();
  if (choice.kind === 'create') {
    return (
      <>
        <Plus size={16} aria-hidden />
        <span className={styles.name}>{t('reader.tags.create', { name: choice.name })}</span>
      </>
    );
  }
  const { tag, isOn } = choice;
  return (
    <>
      <TagSwatch tag={tag} />
      <span className={styles.name}>
        <Foreign>{tag.name}</Foreign>
      </span>
      {isOn && <Check size={16} aria-hidden />}
      {tag.shortcut !== null && <Kbd>{tag.shortcut}</Kbd>}
    </>
  );
}
