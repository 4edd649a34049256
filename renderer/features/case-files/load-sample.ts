import { parse } from 'valibot';
import { readArticle } from '../../core/importing/read-article';
import { type CaseFile, fail, instant, type Result, type Sha256, sha256 } from '../../core/model';
import { buildSample, type SampleFile } from '../../core/sample/build-sample';
import { type SampleManifest, sampleManifestSchema } from '../../core/sample/sample-manifest';
import type { Language } from '../../i18n/messages';
import type { Workbench } from '../../platform/workbench';
import type { Store, WriteFailure } from '../../storage/store';

const FOLDER = '/sample';

/** Why the sample was not opened; nothing was added. */
export type SampleFailure =
  /** The program's own files lack it. */
  { readonly code: 'not-there' } | { readonly code: 'originals' } | WriteFailure;

/** Reads the sample's files like any import, keeps their originals, and adds the case file as one undoable step. */
export async function loadSample(
  store: Store,
  workbench: Workbench,
  language: Language,
): Promise<Result<CaseFile, SampleFailure>> {
  const manifest = await fetchManifest();
  if (!manifest) return fail({ code: 'not-there' });
  const names = manifest.articles.map((article) => article.file);
  const bytes = await Promise.all(names.map(fetchBytes));
  if (bytes.some((file) => file === undefined)) return fail({ code: 'not-there' });
  const originals = bytes.filter((file) => file !== undefined);
  const kept = await workbench.invoke('originals.put', originals);
  const files = new Map<string, SampleFile>();
  for (const [index, name] of names.entries()) {
    const original = kept[index];
    const file = originals[index];
    if (!original?.ok || !file) return fail({ code: 'originals' });
    files.set(name, await readSampleFile(name, file, sha256(original.sha256)));
  }
  // The newest import is listed first: the manifest's order is the order of the list.
  const loadedAt = Date.now();
  const importedAt = (place: number) => instant(new Date(loadedAt - place).toISOString());
  return store.archive.load(buildSample(manifest, files, manifest.name[language], importedAt));
}

async function fetchManifest(): Promise<SampleManifest | undefined> {
  const response = await fetch(`${FOLDER}/case-file.json`);
  return response.ok ? parse(sampleManifestSchema, await response.json()) : undefined;
}

async function fetchBytes(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const response = await fetch(`${FOLDER}/${name}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

async function readSampleFile(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  sourceSha256: Sha256,
): Promise<SampleFile> {
  const read = readArticle({ fileName, isPasted: false, title: '', bytes }, (input, encoding) =>
    new TextDecoder(encoding, { ignoreBOM: true }).decode(input),
  );
  if (!read.ok) throw new Error(`Sample file ${fileName} is not readable: ${read.error}`);
  const { text, encoding, wordCount, duplicateKey } = read.value;
  return {
    text,
    encoding,
    size: bytes.length,
    wordCount,
    sourceSha256,
    textSha256: await hashText(text),
    foldedSha256: await hashText(duplicateKey),
  };
}

async function hashText(text: string): Promise<Sha256> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return sha256(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
