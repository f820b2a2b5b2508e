import { model } from "@medusajs/framework/utils"

import { CONTACT_CHANNELS } from "../../../domain/kernel/vocabulary"
import { INBOUND_OUTCOMES } from "../../../domain/inbound/outcome"

/** Something that a gateway delivered. It is heard once, however often it is delivered. */
export const InboundMessage = model
  .define("inbound_message", {
    id: model.id({ prefix: "inb" }).primaryKey(),
    channel: model.enum([...CONTACT_CHANNELS]),
    /** The gateway's own name for it. */
    gateway_id: model.text(),
    /** Address or handle, in lower case; null for a mail that names none. */
    sender: model.text().nullable(),
    /** Of a mail, by which answers to it are told. */
    message_id: model.text().nullable(),
    outcome: model.enum([...INBOUND_OUTCOMES]),
    /** In which it is read; null where it came to nothing. */
    ticket_id: model.text().nullable(),
    received_at: model.dateTime(),
  })
  .indexes([
    { on: ["channel", "gateway_id"], unique: true, name: "UQ_inbound_message_gateway" },
    { on: ["channel", "sender", "received_at"], name: "IDX_inbound_message_sender" },
    { on: ["message_id"], where: "message_id IS NOT NULL AND deleted_at IS NULL", name: "IDX_inbound_message_thread" },
    { on: ["received_at"], name: "IDX_inbound_message_age" },
  ])

/** Who stands behind a handle: what was learned on one channel is known on all (C02). */
export const ContactHandle = model
  .define("contact_handle", {
    id: model.id({ prefix: "handle" }).primaryKey(),
    channel: model.enum([...CONTACT_CHANNELS]),
    handle: model.text(),
    email: model.text().nullable(),
    name: model.text().nullable(),
  })
  .indexes([{ on: ["channel", "handle"], unique: true, name: "UQ_contact_handle" }])
