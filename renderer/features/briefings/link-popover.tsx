import { useState } from 'react';
import { completeUrl } from '../../core/briefing/link-url';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { AnchoredPopover } from '../../ui/popover';
import { TextField } from '../../ui/text-field';
import { useBriefingScope } from './briefing-scope';
import styles from './link-popover.module.css';

/** Sets, changes or removes the link at the caret. */
export function LinkPopover(props: { readonly anchor: DOMRect | null; readonly onClose: () => void }) {
  const { t } = useMessages();
  return (
    <AnchoredPopover
      anchor={props.anchor}
      isOpen={props.anchor !== null}
      onClose={props.onClose}
      label={t('briefings.link')}
      testId="briefings.linkPopover"
    >
      <LinkForm onClose={props.onClose} />
    </AnchoredPopover>
  );
}

function LinkForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useMessages();
  const { editing } = useBriefingScope();
  const [before] = useState(() => editing.status.get().link);
  const [address, setAddress] = useState(before ?? '');
  const [isRefused, setRefused] = useState(false);
  const apply = () => {
    if (completeUrl(address) === undefined) {
      setRefused(true);
      return;
    }
    onClose();
    editing.setLink(address);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextField
        label={t('briefings.link.address')}
        value={address}
        onChange={(next) => {
          setAddress(next);
          setRefused(false);
        }}
        dir="ltr"
        autoFocus
        description={t('briefings.link.hint')}
        errorMessage={isRefused ? t('briefings.link.refused') : undefined}
        testId="briefings.link.address"
      />
      <div className={styles.actions}>
        <Button variant="primary" size="small" type="submit" data-testid="briefings.link.apply">
          {t('briefings.link.apply')}
        </Button>
        {before !== null && (
          <Button
            size="small"
            data-testid="briefings.link.remove"
            onPress={() => {
              onClose();
              editing.setLink(null);
            }}
          >
            {t('briefings.link.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
