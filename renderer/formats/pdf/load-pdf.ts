import type * as pdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

type Pdf = typeof pdfJs;

let loading: Promise<Pdf> | undefined;

/**
 * Loads pdf.js with its parser in this thread, which is a worker already: nothing is fetched and no other worker is
 * started. The parser takes over the messages of any worker it is loaded in unless there is a window, so there is one
 * while it loads. The build for old browsers is used since it is the one that runs in tests too.
 */
export function loadPdf(): Promise<Pdf> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdf> {
  const hasWindow = 'window' in globalThis;
  if (!hasWindow) Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (!hasWindow) Reflect.deleteProperty(globalThis, 'window');
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
