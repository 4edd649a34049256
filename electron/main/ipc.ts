import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import { CHANNELS, type Channel } from '../ipc/contract';
import type { Dispatched } from '../ipc/dispatch';
import { REGISTER_DROPPED } from '../ipc/preload-channel';
import { isOwnAddress } from './own-address';

export interface IpcParts {
  /** One call of the contract, validated both ways. */
  dispatch(channel: Channel, args: readonly unknown[]): Promise<Dispatched>;
  /** Turns paths of really dropped files into an intake token. */
  registerDropped(paths: readonly string[]): string;
}

const droppedPaths = v.strictTuple([
  v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.maxLength(10_000)),
]);

/** Only the top frame of our own page may ask; an inner frame, a page elsewhere or one that is gone may not. */
function assertOwnPage(event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame || !isOwnAddress(frame.url)) {
    throw new Error('Refused: the call does not come from the window of Hashiya.');
  }
}

/** Registers every channel of the contract and the preload's own one. The only user of `ipcMain`. */
export function registerIpc(parts: IpcParts): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      assertOwnPage(event);
      const answer = await parts.dispatch(channel, args);
      if (!answer.ok) throw new Error(answer.error);
      return answer.reply;
    });
  }
  ipcMain.handle(REGISTER_DROPPED, (event, ...args: unknown[]) => {
    assertOwnPage(event);
    const [paths] = v.parse(droppedPaths, args);
    return parts.registerDropped(paths);
  });
}
