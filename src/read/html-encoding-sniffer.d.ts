declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML page by its byte order mark or the declaration in its first 1,024 bytes. */
  export default function sniff(bytes: Uint8Array, options: { defaultEncoding: string }): string;
}
