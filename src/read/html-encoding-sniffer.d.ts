declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML page by its byte order mark, what its sender says, or the declaration in its first 1,024 bytes. */
  export default function sniff(
    bytes: Uint8Array,
    options: { defaultEncoding: string; transportLayerEncodingLabel?: string | undefined },
  ): string;
}
