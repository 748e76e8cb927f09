/** A request turned away before it reaches a page: the code it is answered with and one plain sentence. */
export class Refused extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
  }
}
