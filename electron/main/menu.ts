import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from './words';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

const item = (label: string, role: Role): MenuItemConstructorOptions => ({ label, role });
const line: MenuItemConstructorOptions = { type: 'separator' };

/** No way to reload or inspect a shipped window; text editing and size only. */
export function setMenu(words: ShellWords, isDevelopment: boolean): void {
  const development = isDevelopment
    ? [line, item('Reload', 'reload'), item('Developer tools', 'toggleDevTools')]
    : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: words.file, submenu: [item(words.quit, 'quit')] },
      {
        label: words.edit,
        submenu: [
          item(words.undo, 'undo'),
          item(words.redo, 'redo'),
          line,
          item(words.cut, 'cut'),
          item(words.copy, 'copy'),
          item(words.paste, 'paste'),
          item(words.selectAll, 'selectAll'),
        ],
      },
      {
        label: words.view,
        submenu: [
          item(words.resetZoom, 'resetZoom'),
          item(words.zoomIn, 'zoomIn'),
          item(words.zoomOut, 'zoomOut'),
          line,
          item(words.fullScreen, 'togglefullscreen'),
          ...development,
        ],
      },
    ]),
  );
}
