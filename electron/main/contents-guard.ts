import type { App, WebContents } from 'electron';
import { isOwnAddress } from './own-address';

interface Navigation {
  readonly url: string;
  preventDefault(): void;
}

/** Keeps every page, whoever made it, where it is: no navigation, window, webview or direct UDP. */
function guardContents(contents: WebContents): void {
  const stay = (navigation: Navigation) => {
    if (!isOwnAddress(navigation.url)) navigation.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Before the first window: guards each page from its creation. */
export function guardAllContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
}
