import type { Attachment, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import type { BellTemplate, Message, StaffTemplate, TicketReference } from "../../domain/notification/message"
import { renderMessage, type RenderedMessage } from "../../domain/notification/render-message"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { issueGuestLink } from "../../modules/after-sales/commands/guest-access/issue-guest-link"
import type { ClaimedMessage } from "../../modules/after-sales/commands/outbox/outbox-message"
import { STAFF_CHANNEL } from "../../modules/after-sales/commands/outbox/staff-channel"
import { readCharge } from "../../modules/after-sales/queries/charge/read-charge"
import { readRepair } from "../../modules/after-sales/queries/repair/read-repair"
import { readAgentLanguage } from "../../modules/after-sales/queries/team/read-agent-language"
import { paymentLinkOf } from "../charge/payment-link"
import { contactLinkOf } from "../contact/contact-link"
import { sealThread } from "../inbound/thread-seal"
import { findOrderByNumber } from "../order/find-order-by-number"
import { quoteLinkOf } from "../repair/quote-link"
import { surveyLinkOf } from "../survey/survey-link"
import { readLetterAttachments } from "./read-letter-attachments"
import { visitLinkOf } from "../visit/visit-link"
import { ownerLinkOf } from "../warranty/owner-link"

/** A message ready to be handed over. */
export interface Letter {
  readonly to: string
  /** Stored by core for ever, so it carries no secret. */
  readonly data: Readonly<Record<string, unknown>>
  /** Handed to the provider and not stored. */
  readonly content: RenderedMessage
  /** Likewise. */
  readonly attachments: readonly Attachment[]
}

/** Addresses and words a message; null when it turns out to have nobody to go to. */
export async function composeLetter(
  container: MedusaContainer,
  message: ClaimedMessage,
  now: Date,
): Promise<Letter | null> {
  if (message.template === "guest_access_link") return composeAccessLink(container, message, now)
  if (message.template === "staff_digest") return composeDigest(container, message)
  if (message.template === "commitment_due" || message.template === "commitment_broken") {
    return composeForBell(container, message)
  }
  if (message.template === "sla_alert" && message.channel === STAFF_CHANNEL) return composeForBell(container, message)
  if (await isOutdated(container, message)) return null
  const locale = await localeOf(container, message)
  const content = renderMessage(await withLink(container, message), locale)
  const attachments =
    message.template === "ticket_reply" ? await readLetterAttachments(container, message.data.ticket_message_id) : []
  return { to: message.recipient, data: { ...message.data, locale }, content, attachments }
}

/** The bell of the admin shows `title` and `description`, and renders no HTML. */
async function composeForBell(
  container: MedusaContainer,
  message: Extract<ClaimedMessage, { template: StaffTemplate }>,
): Promise<Letter> {
  const locale = await container.resolve(AFTER_SALES_MODULE).ask(readAgentLanguage, message.recipient)
  const content = renderMessage(message, locale)
  const description = content.text.replace(/^> /gm, "").trim()
  const data = { ...message.data, title: content.subject, description, locale }
  return { to: message.recipient, data, content, attachments: [] }
}

/** Under the bell, or to the address that the user has by now; null for somebody who is gone. */
async function composeDigest(
  container: MedusaContainer,
  message: Extract<ClaimedMessage, { template: "staff_digest" }>,
): Promise<Letter | null> {
  const letter = await composeForBell(container, message)
  if (message.channel === STAFF_CHANNEL) return letter
  const [user] = await container.resolve(Modules.USER).listUsers({ id: message.recipient }, { select: ["email"] })
  return user ? { ...letter, to: user.email } : null
}

async function composeAccessLink(
  container: MedusaContainer,
  { template, data, recipient }: Extract<ClaimedMessage, { template: "guest_access_link" }>,
  now: Date,
): Promise<Letter | null> {
  const order = await findOrderByNumber(container, { order_number: data.order_number, email: recipient })
  if (order === null) return null
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { storefront_url, guest_access_path, guest_link_minutes } = await afterSales.getOptions()
  const { secret } = await afterSales.run(issueGuestLink, { order_id: order.id, email: order.email, now })
  const link = new URL(storefront_url.replace(/\/$/, "") + guest_access_path)
  link.searchParams.set("token", secret)
  const facts = { order_id: order.id, order_display_id: Number(order.display_id), valid_minutes: guest_link_minutes }
  return {
    to: order.email,
    data: { ...facts, locale: order.locale },
    content: renderMessage({ template, data: { ...facts, link: link.href } }, order.locale),
    attachments: [],
  }
}

type Letters = Exclude<Message, { template: BellTemplate }>

/** A link to pay or to answer is signed when the message is sent, so that no store keeps it. */
async function withLink(container: MedusaContainer, message: Letters): Promise<Message> {
  if (message.template === "rma_payment_due") {
    const { template, data } = message
    return { template, data: { ...data, link: await paymentLinkOf(container, data.charge_id) } }
  }
  if (message.template === "repair_payment_due") {
    const { template, data } = message
    return { template, data: { ...data, link: await paymentLinkOf(container, data.charge_id) } }
  }
  if (message.template === "repair_quoted") {
    const { template, data } = message
    const link = await quoteLinkOf(container, { id: data.repair_order_id, version: data.quote_version })
    return { template, data: { ...data, link } }
  }
  if (message.template === "warranty_taken_over") {
    const { template, data } = message
    const { warranty_id: id, transferred_at } = data
    return { template, data: { ...data, link: await ownerLinkOf(container, { id, transferred_at }) } }
  }
  if (message.template === "survey_invitation" || message.template === "survey_reminder") {
    const link = await surveyLinkOf(container, message.data.survey_id)
    const stop_link = await contactLinkOf(container, message.data.contact_id)
    return { ...message, data: { ...message.data, link, stop_link } }
  }
  if (message.template === "visit_message") return withStopLink(container, message)
  if (message.template === "visit_scheduled") {
    const { template, data } = message
    return { template, data: { ...data, link: await visitLinkOf(container, data.visit_id) } }
  }
  return withTag(container, message)
}

/** Of a quote that was changed before its letter left only the newer is told, and nobody is asked for what is not owed any more. */
async function isOutdated(container: MedusaContainer, message: ClaimedMessage): Promise<boolean> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  if (message.template === "repair_payment_due") {
    const charge = await afterSales.ask(readCharge, message.data.charge_id)
    return charge?.status !== "open"
  }
  if (message.template !== "repair_quoted") return false
  const { repair_order_id, quote_version } = message.data
  const order = await afterSales.ask(readRepair, repair_order_id)
  return order.stage !== "quoted" || order.quote_version !== quote_version
}

/** The way out stands in every letter that is a contact of its own. */
async function withStopLink(
  container: MedusaContainer,
  message: Extract<Letters, { template: "visit_message" }>,
): Promise<Message> {
  const { template, data } = message
  if (data.contact_id === null) return message
  return { template, data: { ...data, link: await contactLinkOf(container, data.contact_id) } }
}

/** The seal by which an answer finds its thread is made when the letter is sent, likewise. */
function withTag(container: MedusaContainer, message: Letters): Message {
  switch (message.template) {
    case "ticket_received":
      return { template: message.template, data: { ...message.data, tag: tagOf(container, message.data) } }
    case "ticket_reply":
      return { template: message.template, data: { ...message.data, tag: tagOf(container, message.data) } }
    case "ticket_resolved":
      return { template: message.template, data: { ...message.data, tag: tagOf(container, message.data) } }
    default:
      return message
  }
}

function tagOf(container: MedusaContainer, { ticket_id, ticket_number }: TicketReference): string {
  return sealThread(container, { id: ticket_id, number: ticket_number })
}

/** Whose language is known is written in it; everybody else in that of his order. */
async function localeOf(container: MedusaContainer, message: Letters): Promise<string | null> {
  if (message.template === "sla_alert") return message.data.locale
  if ("language" in message.data) return message.data.language
  return readLocale(container, message.data.order_id)
}

async function readLocale(container: MedusaContainer, orderId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["locale"], filters: { id: orderId } })
  return data[0]?.locale ?? null
}
