import { model } from "@medusajs/framework/utils"

import { APPROVAL_KINDS, APPROVAL_STATUSES, GRANT_STATUSES } from "../../../domain/grant/words"
import { GRANT_KINDS } from "../../../domain/kernel/vocabulary"

/** Compensation or goodwill that staff gave on a request, on top of the price. Paid with the request's settlement. */
export const AfterSalesGrant = model
  .define("after_sales_grant", {
    id: model.id({ prefix: "asgrant" }).primaryKey(),
    rma_id: model.text(),
    kind: model.enum([...GRANT_KINDS]),
    amount: model.bigNumber(),
    currency_code: model.text(),
    /** Why: exceptions are logged with their reason. */
    words: model.text(),
    status: model.enum([...GRANT_STATUSES]),
    granted_by: model.text(),
    granted_at: model.dateTime(),
    withdrawn_by: model.text().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    /** Why it was taken back. */
    withdrawal_words: model.text().nullable(),
  })
  .indexes([
    { on: ["rma_id", "id"], name: "IDX_after_sales_grant_rma" },
    { on: ["granted_by", "currency_code", "granted_at"], name: "IDX_after_sales_grant_by" },
  ])
  .checks([
    { name: "after_sales_grant_amount", expression: "amount > 0" },
    {
      name: "after_sales_grant_withdrawal",
      expression: "(status = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawn_by IS NOT NULL)",
    },
  ])

/**
 * How much one agent, or anybody, may grant a customer of one group, or anybody, without being asked. Two rows for the
 * same case cannot stand: see the migration of the same subject.
 */
export const AfterSalesGrantLimit = model
  .define("after_sales_grant_limit", {
    id: model.id({ prefix: "asglim" }).primaryKey(),
    user_id: model.text().nullable(),
    customer_group_id: model.text().nullable(),
    currency_code: model.text(),
    per_grant: model.bigNumber(),
    /** Over all customers within 30 days; null for no limit. */
    per_30_days: model.bigNumber().nullable(),
  })
  .checks([
    {
      name: "after_sales_grant_limit_amounts",
      expression: "per_grant >= 0 AND (per_30_days IS NULL OR per_30_days >= 0)",
    },
  ])

/** What waits for a second pair of eyes, and what they said. */
export const AfterSalesApproval = model
  .define("after_sales_approval", {
    id: model.id({ prefix: "asappr" }).primaryKey(),
    kind: model.enum([...APPROVAL_KINDS]),
    rma_id: model.text(),
    /** The grant that waits; null for a settlement. */
    grant_id: model.text().nullable(),
    amount: model.bigNumber(),
    currency_code: model.text(),
    status: model.enum([...APPROVAL_STATUSES]).default("pending"),
    requested_by: model.text(),
    requested_at: model.dateTime(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** What the decider said to it. */
    words: model.text().nullable(),
  })
  .indexes([
    { on: ["status", "id"], name: "IDX_after_sales_approval_status" },
    { on: ["rma_id"], name: "IDX_after_sales_approval_rma" },
    {
      on: ["grant_id"],
      unique: true,
      where: "grant_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_after_sales_approval_grant",
    },
    {
      on: ["rma_id"],
      unique: true,
      where: "kind = 'settlement' AND status = 'pending' AND deleted_at IS NULL",
      name: "UQ_after_sales_approval_settlement",
    },
  ])
  .checks([
    { name: "after_sales_approval_subject", expression: "(kind = 'grant') = (grant_id IS NOT NULL)" },
    { name: "after_sales_approval_four_eyes", expression: "status <> 'approved' OR decided_by <> requested_by" },
  ])
