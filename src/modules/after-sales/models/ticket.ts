import { model } from "@medusajs/framework/utils"

import { ACTOR_TYPES, CONTACT_CHANNELS, TICKET_KINDS, TICKET_PRIORITIES } from "../../../domain/kernel/vocabulary"
import { TICKET_STAGES } from "../../../domain/ticket/lifecycle"
import { TICKET_LANGUAGES, TICKET_LINK_KINDS, TICKET_MESSAGE_KINDS } from "../../../domain/ticket/ticket-words"
import { TICKET_IS_ACTIVE, TICKET_IS_WAITING } from "../ticket-predicates"

/**
 * One matter of one customer, on whatever channels it is talked about (C04). What lists filter and sort by is copied
 * here; `next_due_at` is copied from the clocks by whoever moves them, in the same transaction.
 */
export const SupportTicket = model
  .define("support_ticket", {
    id: model.id({ prefix: "tick" }).primaryKey(),
    /** Shown to people as T-1042; counts up across the shop. */
    number: model.autoincrement(),
    kind: model.enum([...TICKET_KINDS]),
    /** By which way it first came; each message has a channel of its own. */
    channel: model.enum([...CONTACT_CHANNELS]),
    priority: model.enum([...TICKET_PRIORITIES]).default("normal"),
    stage: model.enum([...TICKET_STAGES]).default("open"),
    subject: model.text(),
    language: model.enum([...TICKET_LANGUAGES]),

    customer_id: model.text().nullable(),
    email: model.text().nullable(),
    name: model.text().nullable(),
    /** The handle he writes by on a chat, by which he is known where he gave no address. */
    contact_id: model.text().nullable(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    line_item_id: model.text().nullable(),
    product_id: model.text().nullable(),
    sku: model.text().nullable(),
    rma_id: model.text().nullable(),
    /** Of the day it was opened: by what is promised to the customer. */
    sales_channel_id: model.text().nullable(),
    customer_group_ids: model.array(),
    /** Those of the product, likewise: by them a ticket that is opened out of this one finds its team. */
    category_ids: model.array(),

    /** Who answers for it (T02). */
    team_id: model.text().nullable(),
    owner_id: model.text().nullable(),

    /** What a complaint needs before it may be closed (T09, T10). */
    apologised_at: model.dateTime().nullable(),
    desired_outcome: model.text().nullable(),
    cause_code: model.text().nullable(),
    remedy: model.text().nullable(),
    customer_told_at: model.dateTime().nullable(),
    resolution_words: model.text().nullable(),
    /** Who outside the shop was asked to arbitrate, and under which reference (R19). */
    arbitration_body: model.text().nullable(),
    arbitration_reference: model.text().nullable(),

    opened_by: model.enum([...ACTOR_TYPES]),
    /** We wrote first: nobody waits for a first answer. */
    is_outreach: model.boolean().default(false),
    opened_at: model.dateTime(),
    last_contact_at: model.dateTime().nullable(),
    /** Of staff, to the customer. */
    last_reply_at: model.dateTime().nullable(),
    resolved_at: model.dateTime().nullable(),
    /** When it closes by itself unless somebody speaks; null while it is not resolved, or something is still to do. */
    close_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
    merged_into_id: model.text().nullable(),

    /** Of the clocks that run, the first to end; null while none runs. */
    next_due_at: model.dateTime().nullable(),
    /** By what the inbox sorts: see domain/ticket/queue-at. */
    queue_at: model.dateTime(),

    contact_count: model.number().default(0),
    reply_count: model.number().default(0),
    reopen_count: model.number().default(0),
    transfer_count: model.number().default(0),
    /** When it had been handed on too often (R06). */
    transfer_alarm_at: model.dateTime().nullable(),
    /** Opened about what an earlier ticket had been resolved for (T11). */
    is_repeat: model.boolean().default(false),

    messages: model.hasMany(() => TicketMessage, { mappedBy: "ticket" }),
    events: model.hasMany(() => TicketEvent, { mappedBy: "ticket" }),
    tags: model.hasMany(() => TicketTag, { mappedBy: "ticket" }),
    drafts: model.hasMany(() => TicketDraft, { mappedBy: "ticket" }),
  })
  .indexes([
    { on: ["number"], unique: true, name: "UQ_support_ticket_number" },
    { on: ["customer_id", "id"], name: "IDX_support_ticket_customer" },
    {
      on: ["contact_id", "id"],
      where: "contact_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_support_ticket_contact",
    },
    { on: ["order_id", "id"], name: "IDX_support_ticket_order" },
    { on: ["order_display_id"], name: "IDX_support_ticket_order_number" },
    { on: ["rma_id"], where: "rma_id IS NOT NULL AND deleted_at IS NULL", name: "IDX_support_ticket_rma" },
    // The inbox, by the next deadline: of everybody, of one person, of one team, of nobody, of what waits.
    { on: ["queue_at", "id"], where: `${TICKET_IS_ACTIVE} AND deleted_at IS NULL`, name: "IDX_support_ticket_queue" },
    {
      on: ["owner_id", "queue_at", "id"],
      where: `${TICKET_IS_ACTIVE} AND deleted_at IS NULL`,
      name: "IDX_support_ticket_owner_queue",
    },
    {
      on: ["team_id", "queue_at", "id"],
      where: `${TICKET_IS_ACTIVE} AND deleted_at IS NULL`,
      name: "IDX_support_ticket_team_queue",
    },
    {
      on: ["queue_at", "id"],
      where: `owner_id IS NULL AND ${TICKET_IS_ACTIVE} AND deleted_at IS NULL`,
      name: "IDX_support_ticket_unowned_queue",
    },
    {
      on: ["queue_at", "id"],
      where: `${TICKET_IS_WAITING} AND deleted_at IS NULL`,
      name: "IDX_support_ticket_waiting_queue",
    },
    { on: ["stage", "queue_at", "id"], name: "IDX_support_ticket_stage_queue" },
    {
      on: ["resolved_at"],
      where: "resolved_at IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_support_ticket_resolved",
    },
    { on: ["close_at", "id"], where: "close_at IS NOT NULL AND deleted_at IS NULL", name: "IDX_support_ticket_close" },
    {
      on: ["merged_into_id"],
      where: "merged_into_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_support_ticket_merged",
    },
  ])

/** What was said, on any channel: to and from the customer, among staff, on the phone, at the door. */
export const TicketMessage = model
  .define("ticket_message", {
    id: model.id({ prefix: "tmsg" }).primaryKey(),
    kind: model.enum([...TICKET_MESSAGE_KINDS]),
    channel: model.enum([...CONTACT_CHANNELS]),
    author_type: model.enum([...ACTOR_TYPES]),
    author_id: model.text().nullable(),
    /** What is read of it everywhere. */
    body: model.text(),
    /** How a mail was laid out, sanitised before it was stored; null of everything else. Only staff are shown it. */
    html: model.text().nullable(),
    /** When it was really said: a call may be logged hours later. */
    occurred_at: model.dateTime(),
    recorded_at: model.dateTime(),
    ticket: model.belongsTo(() => SupportTicket, { mappedBy: "messages" }),
  })
  .indexes([{ on: ["ticket_id", "id"], name: "IDX_ticket_message_thread" }])

/** The history. Append-only: a trigger refuses update and delete. */
export const TicketEvent = model
  .define("ticket_event", {
    id: model.id({ prefix: "tevt" }).primaryKey(),
    action: model.text(),
    from_stage: model.text().nullable(),
    to_stage: model.text(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
    /** What changed, such as the kind before and after: strings only. */
    facts: model.json().nullable(),
    occurred_at: model.dateTime(),
    ticket: model.belongsTo(() => SupportTicket, { mappedBy: "events" }),
  })
  .indexes([{ on: ["ticket_id", "id"], name: "IDX_ticket_event_history" }])

export const TicketTag = model
  .define("ticket_tag", {
    id: model.id({ prefix: "ttag" }).primaryKey(),
    tag: model.text(),
    ticket: model.belongsTo(() => SupportTicket, { mappedBy: "tags" }),
  })
  .indexes([
    { on: ["ticket_id", "tag"], unique: true, name: "UQ_ticket_tag" },
    { on: ["tag", "ticket_id"], name: "IDX_ticket_tag_ticket" },
  ])

/** A pair of tickets that belong together; `ticket_id` is the later one. */
export const TicketLink = model
  .define("ticket_link", {
    id: model.id({ prefix: "tlnk" }).primaryKey(),
    ticket_id: model.text(),
    other_id: model.text(),
    kind: model.enum([...TICKET_LINK_KINDS]),
  })
  .indexes([
    { on: ["ticket_id", "other_id"], unique: true, name: "UQ_ticket_link" },
    { on: ["other_id"], name: "IDX_ticket_link_other" },
  ])

/** What somebody has begun to write and not sent: his own, and on every device of his. */
export const TicketDraft = model
  .define("ticket_draft", {
    id: model.id({ prefix: "tdrf" }).primaryKey(),
    author_id: model.text(),
    body: model.text(),
    ticket: model.belongsTo(() => SupportTicket, { mappedBy: "drafts" }),
  })
  .indexes([{ on: ["ticket_id", "author_id"], unique: true, name: "UQ_ticket_draft" }])
