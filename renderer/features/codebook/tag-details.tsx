import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { SHORTCUT_DIGITS, type ShortcutDigit, type Tag, type TagId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import type { Written } from '../../storage/store';
import { useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useUndoOffer } from '../../ui/undo-offer';
import { ColourPicker } from './colour-picker';
import { descendantsOf } from './descendants';
import styles from './tag-details.module.css';
import { useTagFailure } from './use-tag-failure';

const NO_SHORTCUT = 'none';
const TOP_LEVEL = 'top';

/** Name, colour, description, shortcut and place of one tag; every field is written when it is left. */
export function TagDetails({ tag, tags }: { tag: Tag; tags: readonly Tag[] }) {
  const { t } = useMessages();
  const store = useStore();
  const offerUndo = useUndoOffer();
  const save = useSaving();
  const remove = async () => {
    if (await save(store.tags.delete(tag.id))) offerUndo(t('codebook.deleted', { name: tag.name }));
  };

  return (
    <section className={styles.details} aria-label={t('codebook.details')}>
      <div className={styles.top}>
        <WrittenField
          label={t('codebook.name')}
          saved={tag.name}
          isRequired
          testId="codebook.name"
          onWrite={(name) => save(store.tags.edit(tag.id, { name }))}
        />
        <Button variant="danger" onPress={() => void remove()} data-testid="codebook.delete">
          <Trash2 size={16} /> {t('codebook.delete')}
        </Button>
      </div>
      <ColourPicker
        value={tag.colour}
        onChange={(colour) => void save(store.tags.edit(tag.id, { colour }))}
      />
      <WrittenField
        label={t('codebook.description')}
        saved={tag.description}
        isMultiline
        testId="codebook.description"
        onWrite={(description) => save(store.tags.edit(tag.id, { description }))}
      />
      <div className={styles.pair}>
        <ShortcutSelect
          tag={tag}
          tags={tags}
          onChange={(shortcut) => void save(store.tags.edit(tag.id, { shortcut }))}
        />
        <ParentSelect
          tag={tag}
          tags={tags}
          onChange={(parentId) => void save(store.tags.move(tag.id, parentId, null))}
        />
      </div>
    </section>
  );
}

/** Waits for a write and reports a failure; the answer is whether it was written. */
function useSaving(): (written: Written) => Promise<boolean> {
  const reportFailure = useTagFailure();
  return async (written) => {
    const result = await written;
    if (!result.ok) reportFailure(result.error);
    return result.ok;
  };
}

/** A text field that writes once, when it is left; an empty required field goes back to what was saved. */
function WrittenField(props: {
  label: string;
  saved: string;
  isMultiline?: boolean;
  isRequired?: boolean;
  testId: string;
  onWrite: (text: string) => Promise<boolean>;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const leave = async () => {
    const text = draft?.trim();
    const isUnchanged = text === undefined || text === props.saved;
    const isRefused = props.isRequired === true && text === '';
    // A failed write keeps the draft on screen.
    if (isUnchanged || isRefused || (await props.onWrite(text))) setDraft(null);
  };
  return (
    <TextField
      label={props.label}
      value={draft ?? props.saved}
      onChange={setDraft}
      onBlur={() => void leave()}
      testId={props.testId}
      {...(props.isMultiline ? { isMultiline: true, rows: 3 } : {})}
    />
  );
}

function ShortcutSelect(props: {
  tag: Tag;
  tags: readonly Tag[];
  onChange: (digit: ShortcutDigit | null) => void;
}) {
  const { t, number } = useMessages();
  const owner = (digit: ShortcutDigit) =>
    props.tags.find((other) => other.shortcut === digit && other.id !== props.tag.id);
  return (
    <Select
      label={t('codebook.shortcut')}
      testId="codebook.shortcut"
      value={props.tag.shortcut === null ? NO_SHORTCUT : String(props.tag.shortcut)}
      onChange={(id) => props.onChange(SHORTCUT_DIGITS.find((digit) => String(digit) === id) ?? null)}
      options={[
        { id: NO_SHORTCUT, label: t('codebook.noShortcut') },
        ...SHORTCUT_DIGITS.map((digit) => {
          const taken = owner(digit);
          const label = number(digit);
          return {
            id: String(digit),
            label: taken ? t('codebook.shortcutTaken', { digit: label, name: taken.name }) : label,
          };
        }),
      ]}
    />
  );
}

function ParentSelect(props: { tag: Tag; tags: readonly Tag[]; onChange: (parentId: TagId | null) => void }) {
  const { t } = useMessages();
  const below = descendantsOf(props.tags, props.tag.id);
  const allowed = props.tags.filter((other) => other.id !== props.tag.id && !below.has(other.id));
  return (
    <Select
      label={t('codebook.parent')}
      testId="codebook.parent"
      value={props.tag.parentId ?? TOP_LEVEL}
      onChange={(id) => props.onChange(allowed.find((other) => other.id === id)?.id ?? null)}
      options={[
        { id: TOP_LEVEL, label: t('codebook.atTop') },
        ...allowed.map((other) => ({ id: other.id, label: other.name })),
      ]}
    />
  );
}
