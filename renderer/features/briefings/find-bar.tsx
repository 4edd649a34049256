import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { IconButton } from '../../ui/button';
import { SearchField } from '../../ui/search-field';
import { useBriefingScope } from './briefing-scope';
import styles from './find-bar.module.css';
import { useWatched } from './use-watched';

/** Finds words in the briefing: Enter goes on, Shift+Enter back, Escape ends at the match. */
export function FindBar({ onClose }: { readonly onClose: () => void }) {
  const { t } = useMessages();
  const { finder } = useBriefingScope().editing;
  const [query, setQuery] = useState('');
  const { count, current } = useWatched(finder.state);
  useEffect(() => () => finder.close(), [finder]);

  const close = () => {
    finder.close({ select: true });
    onClose();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.code === 'Escape') close();
    else if (event.code === 'Enter' || event.code === 'NumpadEnter')
      finder.step(event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={styles.bar} data-testid="briefings.findBar">
      <div className={styles.field} onKeyDownCapture={onKey}>
        <SearchField
          label={t('briefings.find')}
          value={query}
          onChange={(next) => {
            setQuery(next);
            finder.search(next);
          }}
          autoFocus
          testId="briefings.find.query"
        />
      </div>
      <span className={styles.count} role="status" data-testid="briefings.find.count">
        {query.trim() !== '' && t('briefings.find.count', { count, current })}
      </span>
      <IconButton
        label={t('briefings.find.previous')}
        icon={<ChevronUp size={18} aria-hidden />}
        size="small"
        isDisabled={count === 0}
        data-testid="briefings.find.previous"
        onPress={() => finder.step('previous')}
      />
      <IconButton
        label={t('briefings.find.next')}
        icon={<ChevronDown size={18} aria-hidden />}
        size="small"
        isDisabled={count === 0}
        data-testid="briefings.find.next"
        onPress={() => finder.step('next')}
      />
      <IconButton
        label={t('briefings.find.close')}
        icon={<X size={18} aria-hidden />}
        size="small"
        data-testid="briefings.find.close"
        onPress={close}
      />
    </search>
  );
}
