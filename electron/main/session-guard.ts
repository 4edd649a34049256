import type { Session } from 'electron';
import { isOwnAddress } from './own-address';

/** All a page of ours may ask for: to put text on the clipboard and to keep its store. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage']);

const LOCAL_PROTOCOLS: ReadonlySet<string> = new Set(['blob:', 'data:']);

function isLocal(address: string, isDevelopment: boolean): boolean {
  if (isOwnAddress(address)) return true;
  const protocol = URL.canParse(address) ? new URL(address).protocol : '';
  return LOCAL_PROTOCOLS.has(protocol) || (isDevelopment && protocol === 'devtools:');
}

function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(GRANTED.has(permission) && isOwnAddress(details.requestingUrl));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => GRANTED.has(permission) && isOwnAddress(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => {
    decide({});
  });
}

function guardSpelling(session: Session): void {
  // Chromium fetches dictionaries from the network even when spelling is off for the page.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL('app://hashiya/no-dictionaries/');
}

/** Denies by default what Electron grants by default: permissions, devices, requests, downloads, dictionaries. */
export function guardSession(session: Session, isDevelopment: boolean): void {
  guardPermissions(session);
  guardSpelling(session);
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isLocal(details.url, isDevelopment) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}
