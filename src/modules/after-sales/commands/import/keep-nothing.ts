import type { Transaction } from "../../transaction"

/** Carries what a rehearsal found out of a transaction that ends without it. */
class Rehearsed extends Error {
  constructor(readonly result: unknown) {
    super("A rehearsal keeps nothing")
  }
}

/** Does the work of a command, down to the constraints of the database, and takes all of it back. */
export async function keepNothing<Result>(
  run: (command: (transaction: Transaction) => Promise<never>) => Promise<never>,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  try {
    return await run(async (transaction) => {
      throw new Rehearsed(await work(transaction))
    })
  } catch (error) {
    if (error instanceof Rehearsed) return error.result as Result // what `work` returned
    throw error
  }
}
