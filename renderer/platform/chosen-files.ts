import { browserFiles } from './browser-file';
import type { IntakeFile } from './workbench';

/** The browser's own file chooser, for shells without dialogs. Must be called from a click or a key press. */
export function chooseInBrowser(kind: 'files' | 'folder'): Promise<readonly IntakeFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = kind === 'folder';
  input.hidden = true;
  // In the document, so that it is not collected while the dialog is open.
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (files: readonly File[]) => {
      input.remove();
      resolve(browserFiles(files, (file) => file.webkitRelativePath));
    };
    input.addEventListener('change', () => {
      finish([...(input.files ?? [])]);
    });
    input.addEventListener('cancel', () => {
      finish([]);
    });
    input.click();
  });
}
