import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { judgeMail } from "../../domain/inbound/judge-mail"
import { tellRefusedFiles } from "../../domain/inbound/tell-refused-files"
import type { InboundChannel } from "../../domain/inbound/outcome"
import { plainSubject, plainText } from "../../domain/inbound/plain-text"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { learnHandle } from "../../modules/after-sales/commands/inbound/learn-handle"
import { receiveInbound, type ReceiveInbound } from "../../modules/after-sales/commands/inbound/receive-inbound"
import { recallDelivery, type Received } from "../../modules/after-sales/queries/inbound/recall-delivery"
import { TICKET_EVENTS } from "../../types/ticket-http"
import { findTicketSubject } from "../ticket/find-ticket-subject"
import { findCustomerByEmail } from "./find-customer-by-email"
import { parseMail } from "./parse-mail"
import { removePictures, storeMailPictures } from "./store-mail-pictures"
import { ticketOfSeal } from "./thread-seal"

/** A mail as it came, or what somebody wrote where there are no mails. */
export type Delivered =
  | { readonly raw: string }
  | {
      readonly from: { readonly handle: string; readonly name: string | null; readonly email: string | null }
      readonly subject: string | null
      readonly text: string
    }

export interface ReceiveInboundInput {
  readonly channel: InboundChannel
  readonly gateway_id: string
  readonly delivered: Delivered
  readonly now: string
}

const HAN = /\p{Script=Han}/u

type Heard = Omit<ReceiveInbound, "channel" | "gateway_id" | "now">

const receiveInboundStep = createStep(
  "after-sales-receive-inbound",
  async ({ channel, gateway_id, delivered, now }: ReceiveInboundInput, { container }) => {
    const earlier = await container.resolve(AFTER_SALES_MODULE).ask(recallDelivery, { channel, gateway_id })
    if (earlier !== null) return new StepResponse<Received>(earlier)
    const heard =
      "raw" in delivered ? await hearMail(container, delivered.raw) : await hearChat(container, channel, delivered)
    return new StepResponse<Received>(await keep(container, { ...heard, channel, gateway_id, now: new Date(now) }))
  },
)

/** Pictures that came to nothing with their mail, or that a rival delivery of it has kept, leave storage again. */
async function keep(container: MedusaContainer, input: ReceiveInbound): Promise<Received> {
  let isKept = false
  try {
    const received = await container.resolve(AFTER_SALES_MODULE).run(receiveInbound, input)
    isKept = !received.repeated && (received.outcome === "opened" || received.outcome === "joined")
    return received
  } finally {
    if (!isKept) await removePictures(container, input.received ?? [])
  }
}

/** What a gateway delivers is heard: a mail, or a line of a chat. The same delivery twice is heard once. */
export const receiveInboundWorkflow = createWorkflow(
  "after-sales-receive-inbound-flow",
  (input: ReceiveInboundInput) => {
    const received = receiveInboundStep(input)
    when("inbound-opened-a-ticket", received, ({ outcome, repeated }) => outcome === "opened" && !repeated).then(() => {
      emitEventStep({ eventName: TICKET_EVENTS.opened, data: { id: received.ticket_id } }).config({
        name: "tell-opened",
      })
    })
    when("inbound-joined-a-ticket", received, ({ outcome, repeated }) => outcome === "joined" && !repeated).then(() => {
      emitEventStep({ eventName: TICKET_EVENTS.customer_wrote, data: { id: received.ticket_id } }).config({
        name: "tell-joined",
      })
    })
    return new WorkflowResponse(received)
  },
)

async function hearMail(container: MedusaContainer, base64: string): Promise<Heard> {
  const raw = Buffer.from(base64, "base64")
  const mail = await parseMail(raw)
  const { inbound_addresses } = await container.resolve(AFTER_SALES_MODULE).getOptions()
  const verdict = judgeMail(
    mail,
    inbound_addresses.map((address) => address.toLowerCase()),
  )
  // What bounced stands somewhere inside the report, so that all of it is searched.
  const sealed = verdict === "bounce" ? raw.toString("latin1") : mail.subject
  const sealed_ticket_id = await ticketOfSeal(container, sealed)
  const about = await subjectOf(container, { email: mail.from, name: mail.name, text: mail.text })
  // Only what a person wrote is kept: nobody fills our storage with reports and newsletters.
  const { received, refused } = await storeMailPictures(container, verdict === "human" ? mail.files : [])
  return {
    verdict,
    sender: mail.from,
    message_id: mail.message_id,
    references: mail.references,
    sealed_ticket_id,
    about,
    subject: plainSubject(mail.subject, "–"),
    body: mail.text || "–",
    html: mail.html,
    received,
    note: tellRefusedFiles(refused, HAN.test(mail.text) ? "zh" : "en"),
  }
}

async function hearChat(
  container: MedusaContainer,
  channel: InboundChannel,
  { from, subject, text }: Exclude<Delivered, { raw: string }>,
): Promise<Heard> {
  const known = await container.resolve(AFTER_SALES_MODULE).run(learnHandle, { channel, ...from })
  const body = plainText(text) || "–"
  return {
    verdict: "human",
    sender: from.handle,
    ...{ message_id: null, references: [], sealed_ticket_id: null, note: null },
    about: { ...(await subjectOf(container, { ...known, text: body })), contact_id: known.id },
    subject: plainSubject(subject ?? body.slice(0, 80), "–"),
    body,
  }
}

/** Whoever writes is known by his address, and by nothing that he says. */
async function subjectOf(
  container: MedusaContainer,
  { email, name, text }: { readonly email: string | null; readonly name: string | null; readonly text: string },
): Promise<ReceiveInbound["about"]> {
  const customer_id = await findCustomerByEmail(container, email)
  const said = { order_id: null, line_item_id: null, rma_id: null, customer_id, email, name }
  const language = HAN.test(text) ? "zh" : null
  return findTicketSubject(container, { ...said, language }, "anyone", null)
}
