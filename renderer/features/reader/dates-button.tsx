import { CalendarDays } from 'lucide-react';
import { textRange } from '../../core/model';
import { formatDateValue } from '../../i18n/date-value';
import { useMessages } from '../../i18n/messages';
import { MenuButton } from '../../ui/menu';
import { useReaderScope } from './reader-scope';
import { flash, reveal } from './reveal';

/** The date expressions of the article with what they mean; choosing one goes to it. */
export function DatesButton() {
  const messages = useMessages();
  const { text, analysis, surface, scroller } = useReaderScope();
  const { dates } = analysis;
  if (dates.length === 0) return null;
  const shown = messages.t('dates.show', { count: dates.length });
  const goTo = (id: string) => {
    const mention = dates[Number(id)];
    if (!mention || !surface || !scroller) return;
    const range = textRange(mention.start, mention.end);
    reveal(surface, scroller, range);
    flash(surface, range);
  };
  return (
    <MenuButton
      // The words on the button are part of its name, so that they can be spoken to press it.
      label={`${messages.t('dates.title')}: ${shown}`}
      size="small"
      testId="reader.dates"
      items={dates.map((mention, i) => ({
        id: String(i),
        label: `${text.slice(mention.start, mention.end)} — ${formatDateValue(mention.value, messages)}`,
      }))}
      onAction={goTo}
    >
      <CalendarDays aria-hidden />
      {shown}
    </MenuButton>
  );
}
