import iconv from 'iconv-lite';
import { UnreadableFile } from './unreadable-file.ts';

export interface DecodedText {
  text: string;
  warnings: string[];
}

/** A byte order mark and the encoding it announces. */
const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * Bytes to text: by byte order mark, by the declared encoding, as UTF-8, and as windows-1252 as a last resort that is said.
 * The byte order mark is left out; nothing else is changed, line ends included.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const mark = MARKS.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return { text: decodeUnicode(bytes, mark.encoding), warnings: [] };
  if (declared !== null && !isUtf8(declared)) return decodeDeclared(bytes, declared);
  const text = tryUtf8(bytes);
  return text === null ? decodeWithoutDeclaration(bytes) : { text, warnings: [] };
}

function isUtf8(label: string): boolean {
  return /^utf-?8$/i.test(label);
}

function decodeUnicode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(
      `The text is damaged: it is marked as ${encoding.toUpperCase()} but is not that.`,
    );
  }
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeDeclared(bytes: Uint8Array, declared: string): DecodedText {
  const known: boolean = iconv.encodingExists(declared);
  if (!known) {
    throw new UnreadableFile(
      `The file says it is written in "${declared.slice(0, 40)}", an encoding that is not known.`,
    );
  }
  const text = iconv.decode(Buffer.from(bytes), declared);
  if (text.includes('\ufffd'))
    throw new UnreadableFile(`The text is damaged: it is not the ${declared} it says it is.`);
  return { text, warnings: [] };
}

function decodeWithoutDeclaration(bytes: Uint8Array): DecodedText {
  if (isMostlyUtf8(bytes)) throw new UnreadableFile('The text is damaged: some of its bytes are no UTF-8.');
  const text = iconv.decode(Buffer.from(bytes), 'windows-1252');
  // the five bytes that windows-1252 leaves open come out as control characters
  if (/[\u0080-\u009f\ufffd]/.test(text)) {
    throw new UnreadableFile('The text is in an encoding that could not be recognised; save it as UTF-8.');
  }
  return { text, warnings: ['The file is not UTF-8; it was read as windows-1252.'] };
}

/** Whether more places beyond ASCII are well-formed UTF-8 than not: then it is UTF-8 with damage, not another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > broken;
}
