import type { App } from 'electron';

/** Chromium's own ways to the network, shut before it starts: names, proxies, background fetches, WebRTC. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Ways for another program to reach into a shipped one. */
const REFUSED = ['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk'];

/** Before `ready`. */
export function shutTheNetwork(app: App): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
}

/** True when the command line of a shipped program asks for a debugger. */
export const isDebuggerRequested = (app: App) =>
  app.isPackaged && REFUSED.some((name) => app.commandLine.hasSwitch(name));
