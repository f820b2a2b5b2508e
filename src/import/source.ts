import type { ImportedCase } from "../domain/import/imported-case"
import type { Fitting } from "../domain/import/misfit"

/** What a source says of one case. */
export interface ReadCase<Kept = ImportedCase> {
  /** Where a person finds it again, such as `line 12` or `return ret_01H…`. */
  readonly place: string
  readonly read: Fitting<Kept>
  /** How much of the source has been read with it, in the measure of its `size`. */
  readonly position: number
}

/** A system that history is read from, one case after the other, without ever holding all of it. */
export interface HistorySource<Kept = ImportedCase> {
  /** Bytes or rows: only its share with `position` means something. */
  readonly size: number
  cases(now: Date): AsyncIterable<ReadCase<Kept>>
  close(): Promise<void>
}
