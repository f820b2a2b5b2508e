import { model } from "@medusajs/framework/utils"

import { ERASURE_STAGES } from "../../../domain/customer/erasure-lifecycle"
import { ACTOR_TYPES } from "../../../domain/kernel/vocabulary"

/** One erasure of one person, from its beginning until nothing of him is left anywhere that we write to. */
export const CustomerErasure = model
  .define("customer_erasure", {
    id: model.id({ prefix: "cuser" }).primaryKey(),
    /** Core's customer id, or a keyed digest of a guest's address: it names nobody. */
    subject: model.text(),
    stage: model.enum([...ERASURE_STAGES]).default("erasing"),
    /** Addresses whose sent letters are to be removed from core's books; emptied with the last of them. */
    emails: model.array(),
    /** Pictures that were discarded and whose files are to go. */
    evidence_ids: model.array(),
    /** Rows that were emptied or removed, by table. */
    counts: model.json<Readonly<Record<string, number>>>(),
    requested_by: model.text(),
    begun_at: model.dateTime(),
    erased_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    /** What the latest attempt died of. */
    last_error: model.text().nullable(),
  })
  .indexes([
    // Two clicks, or two members of staff, begin one.
    {
      on: ["subject"],
      unique: true,
      where: "stage = 'erasing' AND deleted_at IS NULL",
      name: "UQ_customer_erasure_one_open",
    },
    { on: ["subject", "id"], name: "IDX_customer_erasure_subject" },
    { on: ["id"], where: "stage = 'erasing' AND deleted_at IS NULL", name: "IDX_customer_erasure_open" },
  ])

export const PRIVACY_ACTIONS = ["export", "erase", "finish"] as const
export type PrivacyAction = (typeof PRIVACY_ACTIONS)[number]

/** Who took out or erased what is known of a person, and when. Append-only: a trigger refuses update and delete. */
export const CustomerPrivacyEvent = model
  .define("customer_privacy_event", {
    id: model.id({ prefix: "cuspe" }).primaryKey(),
    /** As on the erasure. */
    subject: model.text(),
    action: model.enum([...PRIVACY_ACTIONS]),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    /** Of staff: on whose wish, and how they made sure that it is his. */
    words: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["subject", "id"], name: "IDX_customer_privacy_event_subject" }])
