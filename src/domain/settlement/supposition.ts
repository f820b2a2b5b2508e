import type { FaultShare } from "../fault/fault-share"
import type { Disposition, Grade } from "../kernel/vocabulary"

/** Stands where the rules ask for words: nobody reads a supposition. */
export const SUPPOSED = "Supposed"

/** What inspection is supposed to find of one unit. */
export interface SupposedUnit {
  readonly accepted: boolean
  readonly grade: Grade
  /** Where left out: into stock or the workshop what is accepted, back to the customer what is not. */
  readonly disposition?: Disposition
  readonly deduction_percentage?: number
}

/** What is supposed to become of one item that is asked for; what is left out stays as the reason and the terms say. */
export interface Supposition {
  readonly fault_shares?: readonly FaultShare[]
  /** What staff agree to give whoever keeps the goods. */
  readonly keep_item_percentage?: number
  /**
   * One for each unit that comes, in turn. As soon as one item of a request says, the goods are no longer awaited: units
   * that nobody speaks of did not come.
   */
  readonly units?: readonly SupposedUnit[]
}
