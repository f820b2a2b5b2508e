import type { AdminReason } from "../../../types/policy-http"
import type { ReasonToSave } from "../../hooks/use-reasons"

export type ReasonForm = { -readonly [Key in keyof ReasonToSave]: ReasonToSave[Key] }

/** A merchant's own reason begins as the customer's choice: nobody else is blamed by default. */
export const NEW_REASON: Omit<ReasonForm, "position"> = {
  code: "",
  label: "",
  description: null,
  reason_class: "other",
  basis: "withdrawal",
  fault_party: "customer",
  freight_payer: "customer",
  evidence: [],
  remedies: ["refund"],
  skips_discretion: false,
  goods_come_back: true,
  is_active: true,
}

export const toReasonForm = ({ id: _id, return_reason_id: _returnReason, ...reason }: AdminReason): ReasonForm => reason
