import { ListBox, ListBoxItem } from 'react-aria-components';
import { TAG_COLOURS, type TagColour } from '../../core/model';
import { type MessageKey, useMessages } from '../../i18n/messages';
import styles from './colour-picker.module.css';

/** The twelve tag colours, each with the underline pattern that tells it apart without colour. */
export function ColourPicker(props: { value: TagColour; onChange: (colour: TagColour) => void }) {
  const { t } = useMessages();
  return (
    <div>
      <div className={styles.label} id="tag-colour">
        {t('codebook.colour')}
      </div>
      <ListBox
        aria-labelledby="tag-colour"
        className={styles.list ?? ''}
        orientation="horizontal"
        layout="grid"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[props.value]}
        onSelectionChange={(keys) => {
          const chosen = TAG_COLOURS.find((colour) => keys !== 'all' && keys.has(colour));
          if (chosen) props.onChange(chosen);
        }}
        data-testid="codebook.colours"
      >
        {TAG_COLOURS.map((colour) => (
          <ListBoxItem
            key={colour}
            id={colour}
            textValue={t(`codebook.colour.${colour}` satisfies MessageKey)}
            aria-label={t(`codebook.colour.${colour}` satisfies MessageKey)}
            className={styles.swatch ?? ''}
            style={{ background: `var(--tag-${colour}-soft)`, borderBlockEndColor: `var(--tag-${colour})` }}
            data-colour={colour}
          >
            <span className={styles.dot} style={{ background: `var(--tag-${colour})` }} />
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}
