import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableFile } from '../unreadable-file.ts';

const MOST_ENTRIES = 2000;
const MOST_BYTES = 50 * 1024 * 1024;
const PIECE = 64 * 1024;

/**
 * Refuses an archive that unpacks to too much. What it declares may be a lie, so its parts are unpacked and counted, piece
 * by piece, before any of them is kept. Throws `UnreadableFile`.
 */
export function checkArchive(bytes: Uint8Array): void {
  let entries = 0;
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    entries++;
    if (entries > MOST_ENTRIES) throw tooLarge();
    file.ondata = (error, data) => {
      if (error) throw error;
      unpacked += data.length;
      if (unpacked > MOST_BYTES) throw tooLarge();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('The file is damaged: its parts cannot be unpacked.');
  }
}

const tooLarge = () =>
  new UnreadableFile('The file unpacks to more than 50 MB or 2,000 parts; no article is that large.');
