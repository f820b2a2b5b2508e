import type { Basis, EvidenceKind, FaultParty, FreightPayer, ReasonClass, Resolution } from "../kernel/vocabulary"

/** What a reason means for the case; see the model of the same name. */
export interface AfterSalesReason {
  readonly id: string
  readonly code: string
  readonly return_reason_id: string
  readonly reason_class: ReasonClass
  readonly basis: Basis
  readonly fault_party: FaultParty
  readonly freight_payer: FreightPayer
  readonly evidence: readonly EvidenceKind[]
  readonly remedies: readonly Resolution[]
  readonly skips_discretion: boolean
  readonly goods_come_back: boolean
}
