import { type BriefingHeader, parsePartialDate } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import styles from './page-header.module.css';
import { TlpBanner } from './tlp-banner';

/** The head of the page as it will be printed. */
export function PageHeader({ header }: { readonly header: BriefingHeader }) {
  const messages = useMessages();
  const date = parsePartialDate(header.date);
  const line = [header.subtitle, date ? formatPartialDate(date, messages) : '', header.organisation].filter(
    (part) => part.trim() !== '',
  );
  return (
    <header className={styles.header} dir="rtl" data-testid="briefings.pageHeader">
      {header.handling && <TlpBanner label={header.handling} />}
      <h1 className={styles.title}>
        <bdi>{header.title || messages.t('briefings.untitled')}</bdi>
      </h1>
      {line.length > 0 && (
        <p className={styles.line}>
          {line.map((part, index) => (
            <span key={`${index}${part}`}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
