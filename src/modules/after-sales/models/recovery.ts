import { model } from "@medusajs/framework/utils"

import { ACTOR_TYPES } from "../../../domain/kernel/vocabulary"
import { RECOVERY_PARTIES, RECOVERY_STATUSES } from "../../../domain/recovery/lifecycle"
import type { RecoveryLine } from "../../../domain/recovery/plan-recoveries"

/**
 * Money that the merchant has advanced to a customer and claims back from the carrier or supplier at fault (R11, K04).
 * Opened with the settlement, or when goods go to the supplier for repair; the customer has nothing to do with it.
 */
export const RecoveryClaim = model
  .define("recovery_claim", {
    id: model.id({ prefix: "rclm" }).primaryKey(),
    /** Shown to people as RC-12. */
    number: model.autoincrement(),
    rma_id: model.text(),
    /** The repair that it is claimed for; null for what was advanced with a settlement. */
    repair_order_id: model.text().nullable(),
    rma_number: model.number(),
    order_id: model.text(),
    order_display_id: model.number(),
    party: model.enum([...RECOVERY_PARTIES]),
    /** Whom it is sent to; named when it is submitted. */
    party_name: model.text().nullable(),
    status: model.enum([...RECOVERY_STATUSES]).default("open"),
    currency_code: model.text(),
    amount_claimed: model.bigNumber(),
    amount_accepted: model.bigNumber().nullable(),
    amount_received: model.bigNumber().default(0),
    /** How the amount came about: the list of domain/recovery's `RecoveryLine`, fixed once it is submitted. */
    lines: model.json<readonly RecoveryLine[]>(),
    /** The other side's file number. */
    reference: model.text().nullable(),
    opened_at: model.dateTime(),
    /** When the next step is due: ours to submit, then theirs to answer and to pay. */
    due_at: model.dateTime().nullable(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    received_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
    events: model.hasMany(() => RecoveryClaimEvent, { mappedBy: "claim" }),
  })
  .indexes([
    { on: ["number"], unique: true, name: "UQ_recovery_claim_number" },
    // Opening twice for one settlement is harmless.
    {
      on: ["rma_id", "party"],
      unique: true,
      where: "repair_order_id IS NULL AND deleted_at IS NULL",
      name: "UQ_recovery_claim_party",
    },
    {
      on: ["repair_order_id"],
      unique: true,
      where: "repair_order_id IS NOT NULL AND status <> 'written_off' AND deleted_at IS NULL",
      name: "UQ_recovery_claim_repair",
    },
    { on: ["rma_id", "id"], name: "IDX_recovery_claim_rma" },
    { on: ["status", "id"], name: "IDX_recovery_claim_status" },
  ])
  .checks([{ name: "recovery_claim_amounts", expression: "amount_claimed > 0 AND amount_received >= 0" }])

/** The history of a claim. Append-only: a trigger refuses update and delete. */
export const RecoveryClaimEvent = model
  .define("recovery_claim_event", {
    id: model.id({ prefix: "rcle" }).primaryKey(),
    action: model.text(),
    from_status: model.text().nullable(),
    to_status: model.text(),
    /** Accepted or received with this step. */
    amount: model.bigNumber().nullable(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    words: model.text().nullable(),
    occurred_at: model.dateTime(),
    claim: model.belongsTo(() => RecoveryClaim, { mappedBy: "events" }),
  })
  .indexes([{ on: ["claim_id", "id"], name: "IDX_recovery_claim_event_history" }])
