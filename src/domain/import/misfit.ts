/** Every reason why a row of another system cannot be kept. The list is closed; docs/moving-in.md explains each. */
export const MISFIT_CODES = [
  "missing",
  "too_long",
  "not_storable",
  "not_a_date",
  "date_in_future",
  "closed_before_opened",
  "unknown_word",
  "unknown_currency",
  "currency_missing",
  "not_an_amount",
  "not_whole_minor_units",
  "finer_than_currency",
  "not_a_quantity",
  "not_an_email",
  "not_an_address",
  "order_unknown",
  "plan_unknown",
  "ended_before_delivery",
  "serial_malformed",
  "serial_taken",
  "unit_unknown",
  "unit_has_another_serial",
  "rows_disagree",
  "unreadable_row",
  "key_taken",
] as const
export type MisfitCode = (typeof MISFIT_CODES)[number]

export interface Misfit {
  readonly code: MisfitCode
  /** The column that it is about; null for the row as a whole. */
  readonly field: string | null
  /** English sentence with the value, for the report. */
  readonly message: string
}

/** What is kept of a row, or everything that speaks against keeping it. */
export type Fitting<Kept> =
  { readonly fits: true; readonly value: Kept } | { readonly fits: false; readonly misfits: readonly Misfit[] }

/** Collects the misfits of one row while its fields are read. */
export interface Notes {
  readonly misfits: Misfit[]
  /** Notes a misfit and stands in for the value that could not be read. */
  note(code: MisfitCode, field: string | null, message: string): null
}

export function createNotes(): Notes {
  const misfits: Misfit[] = []
  const note: Notes["note"] = (code, field, message) => {
    misfits.push({ code, field, message })
    return null
  }
  return { misfits, note }
}

/** `value` is only taken when nothing was noted: a field that could not be read stands as null until then. */
export function fitting<Kept>({ misfits }: Notes, value: () => Kept): Fitting<Kept> {
  return misfits.length > 0 ? { fits: false, misfits } : { fits: true, value: value() }
}
