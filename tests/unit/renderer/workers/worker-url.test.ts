// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { workerUrl } from '../../../../renderer/workers/worker-url';

it('lets only scripts of this origin become workers', () => {
  const own = new URL('/assets/import-worker.js', globalThis.location.href);
  expect(String(workerUrl('/assets/import-worker.js'))).toBe(own.href);
  expect(() => workerUrl('https://elsewhere.example/x.js')).toThrow(TypeError);
  expect(() => workerUrl('data:text/javascript,1')).toThrow(TypeError);
});
