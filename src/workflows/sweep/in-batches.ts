const BATCH = 100
/** What is left after so many batches is for the next minute, or for another process. */
const MOST_BATCHES = 20

interface Asked {
  readonly now: Date
  /** Ids that this call has had already: a row that fails does not keep the next ones from being seen. */
  readonly tried: readonly string[]
  readonly limit: number
}

/** Goes through what is due, oldest first, and returns what came of each row. */
export async function inBatches<Due extends { readonly id: string }, Outcome>(
  now: Date,
  listDue: (asked: Asked) => Promise<readonly Due[]>,
  act: (due: Due) => Promise<readonly Outcome[]>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const tried: string[] = []
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const due = await listDue({ now, tried, limit: BATCH })
    for (const row of due) {
      tried.push(row.id)
      outcomes.push(...(await act(row)))
    }
    if (due.length < BATCH) break
  }
  return outcomes
}
