import type { FaultShare } from "../domain/fault/fault-share"
import type { Disposition, FaultParty, FreightPayer, Grade, Resolution } from "../domain/kernel/vocabulary"
import type { FoundBody } from "./receiving-http"

export interface ApproveBody {
  readonly words?: string
  readonly location_id?: string
  readonly items?: readonly {
    readonly id: string
    readonly cause?: string
    readonly fault_party?: FaultParty
    readonly fault_shares?: readonly FaultShare[]
    readonly freight_payer?: FreightPayer
    readonly resolution?: Resolution
    /** Whole per cent of the price for keeping the goods; see `AdminRmaItem.keep_item_max_percentage`. Needs `words`. */
    readonly keep_item_percentage?: number
  }[]
}

export interface RejectBody {
  /** The id of one of `AdminRma.clauses`: `<policy_code>.v<version>.<clause>`. */
  readonly clause: string
  readonly words: string
}

export interface ReceiveBody {
  readonly items?: readonly { readonly id: string; readonly quantity: number }[]
  /** What else was in the parcel. */
  readonly findings?: readonly FoundBody[]
}

export interface InspectBody {
  readonly units: readonly {
    readonly id: string
    readonly accepted: boolean
    readonly grade: Grade
    readonly disposition: Disposition
    readonly deduction_percentage?: number
    readonly note?: string
  }[]
}
