import type { PersonScope } from "../queries/customer/collect-scope"

/**
 * What stands in place of erased text: nothing; a word that says so, where a column must hold one; or the digest of
 * whose row it was, where a ledger must still tell two holders apart.
 */
export type Blank = "null" | "word" | "subject"

export const ERASED_WORD = "[erased]"

export interface PersonalTable {
  /** Whose a row is: any of these columns among what belongs to the person. */
  readonly whose: readonly (readonly [column: string, among: keyof PersonScope])[]
  /** `all` removes the row itself; `file` hides a picture until its file is gone, and then removes it. */
  readonly erased: "all" | "file" | Readonly<Record<string, Blank>>
  /** Text and lists that stay: keys, codes, the goods, and what books and scorecards add up. */
  readonly kept: readonly string[]
  /** Nobody's to read: left out of what is taken out for the person. */
  readonly hidden?: readonly string[]
}

/** The tables of one slice, by their names. */
export type PersonalTables = Readonly<Record<string, PersonalTable>>

export const OF_REQUEST = [["rma_id", "rmas"]] as const
export const OF_TICKET = [["ticket_id", "tickets"]] as const
/** What every line of a history keeps. */
export const STEP = ["action", "from_stage", "to_stage", "from_status", "to_status", "actor_id"] as const
