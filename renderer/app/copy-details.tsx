import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';

/** Copies an error's details and says so on itself: it must work where there is no toast. */
export function CopyDetailsButton(props: { details: string }) {
  const { t } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.details);
      setOutcome('copied');
    } catch {
      // Some shells refuse the clipboard; the details stay visible and can be selected by hand.
      setOutcome('failed');
    }
  };
  const label = { copied: t('errors.detailsCopied'), failed: t('errors.notCopied') } as const;
  return (
    <Button onPress={() => void copy()} data-testid="shell.copy-details">
      {outcome === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
      <span aria-live="polite">{outcome ? label[outcome] : t('errors.copyDetails')}</span>
    </Button>
  );
}
