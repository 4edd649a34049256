import { type Document, Packer } from 'docx';
import type { Parts } from './part-patch';

/** The compiler inside the library's packer: private in its types, stable in 9.x, and the only way to the parts unzipped. */
interface PartCompiler {
  compile(document: Document): Map<string, string | Uint8Array>;
}

/** Writes the document's parts; throws when a release of the library no longer has its compiler there. */
export function compileDocument(document: Document): Parts {
  const { compiler } = Packer as unknown as { readonly compiler?: PartCompiler };
  if (!compiler) throw new TypeError('docx no longer exposes its compiler');
  return compiler.compile(document);
}
