import '../../../renderer/ui/fonts.css';
import '../../../renderer/ui/tokens.css';
import { generatedPassages, generatedText } from '../support/generated-text';
import { writeBare } from './bare-dexie';
import { exportQuotes } from './export-peers';
import { articleView, markNodes, type Peer, spans } from './highlight-peers';

const WORDS = 30_000;
const PASSAGES = 2_000;

export type PeerName = 'none' | 'hashiya' | 'marknode' | 'spans';

const PEERS: Record<PeerName, () => Peer> = {
  none: articleView,
  hashiya: articleView,
  marknode: markNodes,
  spans,
};

/** Milliseconds from the call to the frame after its paint, and to that of one more highlight. */
async function highlights(name: PeerName): Promise<{ firstPaint: number; addOne: number }> {
  const text = generatedText(WORDS, 7);
  const passages = name === 'none' ? [] : generatedPassages(text, PASSAGES, 11);
  const stage = document.getElementById('stage');
  if (!stage) throw new Error('no stage');
  await document.fonts.load('18.5px "Noto Naskh Arabic Variable"');
  const peer = PEERS[name]();
  await nextFrame();
  const start = performance.now();
  peer.show(stage, text, passages);
  await painted();
  const firstPaint = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = performance.now();
  peer.add({ start: 40, end: 90, tag: 3 });
  await painted();
  return { firstPaint, addOne: performance.now() - before };
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Resolves when the next frame has been laid out and painted: a task posted from its callback runs after it. */
async function painted(): Promise<void> {
  await nextFrame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Milliseconds in which a worker decodes and analyses so many generated files, blocks and dates included. */
function readFiles(count: number): Promise<number> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => reject(new Error('The worker failed.')));
    worker.postMessage(count);
  });
}

declare global {
  interface Window {
    bench: {
      highlights: typeof highlights;
      exportQuotes: typeof exportQuotes;
      readFiles: typeof readFiles;
      writeBare: typeof writeBare;
    };
  }
}
window.bench = { highlights, exportQuotes, readFiles, writeBare };
