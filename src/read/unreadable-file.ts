/** A file that gives no text. The message is one plain sentence for the person who offered it. */
export class UnreadableFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableFile';
  }
}
