import type { RepairAction } from "../../../domain/repair/lifecycle"
import type { AdminRepair } from "../../../types"

/** What each verb of the workshop asks for, and where it is sent. */
export const REPAIR_VERBS = {
  diagnose: { path: "diagnose", fields: ["words"], isDanger: false },
  propose: { path: "propose", fields: [], isDanger: false },
  test: { path: "test", fields: [], isDanger: false },
  fail_test: { path: "fail-test", fields: ["words"], isDanger: false },
  send_to_supplier: { path: "send-to-supplier", fields: ["supplier", "reference"], isDanger: false },
  receive_from_supplier: { path: "receive-from-supplier", fields: [], isDanger: false },
  hand_back: { path: "hand-back", fields: ["serial", "words"], isDanger: false },
  give_up: { path: "give-up", fields: ["resolution", "words"], isDanger: true },
  note_loan: { path: "note", fields: ["loan_unit"], isDanger: false },
  note_payment: { path: "note", fields: ["payment_reference"], isDanger: false },
  waive_payment: { path: "waive-payment", fields: ["words"], isDanger: true },
} as const satisfies Record<string, { path: string; fields: readonly RepairField[]; isDanger: boolean }>

export type RepairVerb = keyof typeof REPAIR_VERBS
export type RepairField =
  "words" | "supplier" | "reference" | "serial" | "resolution" | "loan_unit" | "payment_reference"

/** In the order of the buttons; the first that can be done now is the likely one. */
const BUTTONS: readonly (readonly [RepairVerb, readonly RepairAction[]])[] = [
  ["propose", ["start", "quote"]],
  ["hand_back", ["hand_back"]],
  ["test", ["test"]],
  ["receive_from_supplier", ["receive_from_supplier"]],
  ["diagnose", ["diagnose"]],
  ["send_to_supplier", ["send_to_supplier"]],
  ["fail_test", ["fail_test"]],
  ["give_up", ["give_up"]],
]

/** What may be done now. Nothing is proposed before anything is written. */
export const offeredVerbs = ({ actions, lines }: AdminRepair): RepairVerb[] =>
  BUTTONS.filter(
    ([verb, needs]) => needs.some((one) => actions.includes(one)) && (verb !== "propose" || lines.length > 0),
  ).map(([verb]) => verb)
