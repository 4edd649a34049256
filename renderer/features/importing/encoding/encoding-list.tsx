import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Encoding } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import overlay from '../../../ui/overlay.module.css';
import { encodingName } from '../encoding-names';
import styles from './encoding-dialog.module.css';
import { encodingsByGroup } from './encoding-groups';

interface EncodingListProps {
  readonly value: Encoding | null;
  readonly onChange: (encoding: Encoding) => void;
  /** What the importer thinks, with how sure it is; null until it has said. */
  readonly detected: { readonly encoding: Encoding; readonly words: string } | null;
  readonly current: Encoding | null;
}

/** Every encoding, the detected one on top, then Arabic first. */
export function EncodingList({ value, onChange, detected, current }: EncodingListProps) {
  const { t } = useMessages();
  const groups = encodingsByGroup();
  const item = (encoding: Encoding, note: string | null) => (
    <ListBoxItem
      key={encoding}
      id={encoding}
      textValue={encodingName(encoding)}
      className={overlay.item ?? ''}
      data-testid={`importing.encoding.${encoding}`}
    >
      <bdi className={overlay.words} dir="ltr">
        {encodingName(encoding)}
      </bdi>
      {note ? <span className={styles.note}>{note}</span> : null}
    </ListBoxItem>
  );
  return (
    <ListBox
      className={styles.list ?? ''}
      aria-label={t('importing.encoding')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = groups
          .flatMap(({ encodings }) => encodings)
          .find((each) => keys !== 'all' && keys.has(each));
        if (chosen) onChange(chosen);
      }}
      data-testid="importing.encoding.list"
    >
      {detected ? (
        <ListBoxSection id="detected">
          <Header className={styles.group ?? ''}>{t('importing.encoding.detected')}</Header>
          {item(detected.encoding, detected.words)}
        </ListBoxSection>
      ) : null}
      <Collection items={groups.map((each) => ({ id: each.group, ...each }))}>
        {({ group, encodings }) => (
          <ListBoxSection id={group}>
            <Header className={styles.group ?? ''}>{t(`importing.encoding.${group}`)}</Header>
            {encodings
              .filter((encoding) => encoding !== detected?.encoding)
              .map((encoding) =>
                item(encoding, encoding === current ? t('importing.encoding.current') : null),
              )}
          </ListBoxSection>
        )}
      </Collection>
    </ListBox>
  );
}
