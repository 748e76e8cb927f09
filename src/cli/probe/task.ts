/** Answers one question; undefined is no answer (a line that only adds to what later lines are asked about). */
export type Answer = (question: unknown) => unknown;

/** A question of `probe`: makes the function that answers, which may remember what it was told. */
export type Task = () => Promise<Answer>;
