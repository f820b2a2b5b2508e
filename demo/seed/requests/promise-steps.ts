import type { AdminCommitment } from "../../../src/types"
import type { Step } from "./story"

// What staff promise about a request, and what becomes of it.

export const PROMISES = "/admin/after-sales/commitments"

const HOUR_MS = 3_600_000

/** Staff promise something, due in so many hours. */
export function promises(promise: string, hours: number): Step {
  return async ({ admin, requestId }) => {
    const due_at = new Date(Date.now() + hours * HOUR_MS).toISOString()
    await admin.post(PROMISES, { promise, due_at, rma_id: requestId })
  }
}

/** The promise that was made last is kept. */
export function promiseIsKept(words: string): Step {
  return (road) => actOnPromise(road, "keep", { words })
}

/** It is due so many hours from now instead. */
export function promiseIsMoved(words: string, hours: number): Step {
  return (road) => actOnPromise(road, "move", { words, due_at: new Date(Date.now() + hours * HOUR_MS).toISOString() })
}

async function actOnPromise({ admin, requestId }: Parameters<Step>[0], verb: string, body: object): Promise<void> {
  const { commitments } = await admin.get<{ commitments: readonly AdminCommitment[] }>(
    `${PROMISES}?rma_id=${requestId}&view=open`,
  )
  const last = commitments.toSorted((one, other) => other.number - one.number)[0]
  if (!last) throw new Error("Nothing was promised about the request.")
  await admin.post(`${PROMISES}/${last.id}/${verb}`, body)
}
