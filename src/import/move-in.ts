import type { ImportedCase } from "../domain/import/imported-case"
import type { Misfit } from "../domain/import/misfit"
import type { StoreOutcome } from "../modules/after-sales/commands/import/store-cases"
import type { HistorySource } from "./source"

/** Cases that are kept in one transaction, and the most that a kill can lose. */
const BATCH = 500

export interface MoveInCounts {
  readonly read: number
  readonly kept: number
  readonly there_already: number
  readonly misfits: number
}

/** What became of a row: kept, there before, or the reason why it was not kept. */
export type RowOutcome = StoreOutcome | Misfit

export interface Batch<Kept> {
  readonly source: string
  readonly cases: readonly Kept[]
}

export interface MoveIn<Kept = ImportedCase> {
  readonly source: HistorySource<Kept>
  readonly source_name: string
  readonly store: (input: Batch<Kept>) => Promise<RowOutcome[]>
  /** Told of every case that does not fit, with all that speaks against it. */
  readonly report: (place: string, misfits: readonly Misfit[]) => Promise<void>
  readonly advance: (position: number, counts: MoveInCounts) => void
  readonly now: Date
}

interface Waiting<Kept> {
  readonly place: string
  readonly fitting: Kept
}

const KEY_TAKEN: Misfit = {
  code: "key_taken",
  field: null,
  message: "Its number is there already, with another content. It was left as it is.",
}

/** Moves a source in, batch by batch: a batch is in memory, and nothing else of the source. */
export async function moveIn<Kept = ImportedCase>(move: MoveIn<Kept>): Promise<MoveInCounts> {
  const counts = { read: 0, kept: 0, there_already: 0, misfits: 0 }
  let waiting: Waiting<Kept>[] = []
  const flush = async () => {
    const batch = waiting
    waiting = []
    if (batch.length > 0) await keep(move, batch, counts)
  }
  for await (const { place, read, position } of move.source.cases(move.now)) {
    counts.read += 1
    if (read.fits) waiting.push({ place, fitting: read.value })
    else {
      counts.misfits += 1
      await move.report(place, read.misfits)
    }
    if (waiting.length >= BATCH) await flush()
    move.advance(position, counts)
  }
  await flush()
  move.advance(move.source.size, counts)
  return counts
}

async function keep<Kept>(
  { store, source_name, report }: MoveIn<Kept>,
  batch: readonly Waiting<Kept>[],
  counts: { kept: number; there_already: number; misfits: number },
): Promise<void> {
  const outcomes = await store({ source: source_name, cases: batch.map(({ fitting }) => fitting) })
  for (const [index, { place }] of batch.entries()) {
    const outcome = outcomes[index]
    if (outcome === "kept" || outcome === "there_already") counts[outcome] += 1
    else {
      counts.misfits += 1
      await report(place, [typeof outcome === "object" ? outcome : KEY_TAKEN])
    }
  }
}
