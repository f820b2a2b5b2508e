import { fraction, roundTo } from "../money/decimal"

/** Promises that were due within a span, by what became of them. */
export interface CommitmentCounts {
  /** Kept, however often they had been moved before. */
  readonly kept: number
  /** Kept by the date that was promised first. */
  readonly kept_as_promised: number
  /** Broken, also those made good later. */
  readonly broken: number
}

/**
 * Of the promises that came due, the share that was kept, per cent with one decimal; null where none came due. Those
 * still open have neither been kept nor broken and do not count.
 *
 * @example
 * keptRate({ kept: 2, kept_as_promised: 1, broken: 1 }) // "66.7"
 */
export function keptRate({ kept, broken }: CommitmentCounts): string | null {
  return shareOf(kept, kept + broken)
}

/** The same by the date that was promised first: whoever moves every promise keeps them all, and none of these. */
export function keptAsPromisedRate({ kept, kept_as_promised, broken }: CommitmentCounts): string | null {
  return shareOf(kept_as_promised, kept + broken)
}

function shareOf(part: number, whole: number): string | null {
  return whole === 0 ? null : roundTo(fraction("100", part, whole), 1)
}
