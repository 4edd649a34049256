import type { TlpLabel } from '../../core/model';
import styles from './tlp-banner.module.css';

/** The handling label as TLP 2.0 prints it: never translated, in the colours FIRST prescribes. */
export function TlpBanner({ label }: { readonly label: TlpLabel }) {
  return (
    <div className={styles.banner} data-label={label} dir="ltr" lang="en" data-testid="briefings.tlp">
      {label}
    </div>
  );
}
