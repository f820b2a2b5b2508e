import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { parseQuietHours } from "../../domain/contact/quiet-hours"
import { CONTACT_METHODS } from "../../domain/contact/words"
import { APPEAL_DECIDERS } from "../../domain/rma/decide-appeal-decider"

const tierStep = (orders: number) =>
  z
    .strictObject({
      orders: z.int().min(1).max(10_000).default(orders),
      spent: z.record(z.string().regex(/^[a-z]{3}$/), z.string().regex(/^\d{1,12}(\.\d{1,6})?$/)).default({}),
    })
    .prefault({})

/** What a merchant may set under `plugins: [{ resolve, options }]`. Documented in docs/options.md. */
export const afterSalesOptionsSchema = z.object({
  /** What happens to core's open `POST /store/returns`: checked by policy, switched off, or left as core ships it. */
  core_store_returns: z.enum(["guard", "disable", "leave"]).default("guard"),
  /** Where the guest's one-time link leads; the token is appended as `?token=`. */
  storefront_url: z.url({ protocol: /^https?$/ }).default("http://localhost:8000"),
  /** Path on the storefront that opens a request by link. */
  guest_access_path: z.string().startsWith("/").default("/after-sales/access"),
  /** Path on the storefront that takes the payment of a difference; the token is appended as `?token=`. */
  payment_link_path: z.string().startsWith("/").default("/after-sales/pay"),
  /** Path on the storefront that takes the answer to a survey; the token is appended as `?token=`. */
  survey_link_path: z.string().startsWith("/").default("/after-sales/survey"),
  /** Of fewer answers than this nothing is told but how often each score was given. */
  survey_min_answers: z.int().min(2).max(10_000).default(30),
  /** How long the one-time link in a guest's mail can be redeemed. */
  guest_link_minutes: z.int().min(5).max(1440).default(30),
  /** How long a guest stays in after redeeming the link. */
  guest_session_minutes: z.int().min(5).max(1440).default(120),
  /** Links asked for one e-mail address, and from one IP address, within an hour. */
  guest_links_per_hour: z.int().min(1).max(1000).default(5),
  /** Channel of the Notification module on which customers are written to. */
  notification_channel: z.string().min(1).default("email"),
  /**
   * How long a payment provider may take to answer before its refund is `uncertain`. Well below the five minutes after
   * which reconcile presumes that whoever asked the provider is dead.
   */
  payment_timeout_seconds: z.int().min(1).max(240).default(60),
  /**
   * Payment providers by id, the one whose payments are given back first in front: ["pp_gift-card_gift-card"]. Payments
   * of other providers follow, the oldest first.
   */
  refund_order: z.array(z.string().min(1)).max(50).default([]),
  /** By payment provider: days after the capture in which it takes a refund. One that is not named always does. */
  refund_windows: z.record(z.string().min(1), z.int().min(1).max(3650)).default({}),
  /** How long store credit is held for a cart that nobody completes. */
  store_credit_hold_hours: z.int().min(1).max(720).default(24),
  /** By currency: a settlement that gives more than this waits for somebody else's approval. */
  settlement_approval_above: z
    .record(z.string().regex(/^[a-z]{3}$/), z.string().regex(/^\d{1,11}(\.\d{1,4})?$/))
    .default({}),
  /** Units of a variant that are kept for customers who buy: replacements and exchanges leave them alone. */
  exchange_safety_stock: z.int().min(0).max(10_000).default(0),
  /** Days a customer has to appeal against a refusal. */
  appeal_days: z.int().min(1).max(365).default(14),
  /** Who may decide an appeal: somebody else than who refused, or anyone, for a shop with one person in it. */
  appeal_decider: z.enum(APPEAL_DECIDERS).default("somebody_else"),
  /** Days before the last one on which a customer is reminded to send the goods, or to answer. */
  reminder_days: z.int().min(0).max(60).default(3),
  /** Days a customer has to answer a question before the request lapses. */
  answer_days: z.int().min(1).max(365).default(14),
  /** Days a finished request waits for the customer's rating before it closes by itself. */
  feedback_days: z.int().min(1).max(365).default(14),
  /** Minutes before the end of a promise at which whoever promised is reminded; 0 reminds nobody. */
  promise_reminder_minutes: z.int().min(0).max(43_200).default(1440),
  /** Days for each step of a recovery claim: to submit it, then for the carrier or supplier to answer, then to pay. */
  recovery_days: z.int().min(1).max(365).default(14),
  /** Working days within which staff say what becomes of something in a parcel that nobody had declared. */
  finding_days: z.int().min(1).max(60).default(3),
  /** Days for which such a thing is kept for the customer to fetch. */
  kept_goods_days: z.int().min(1).max(365).default(30),
  /**
   * The most that a customer is given back of what he paid for the way back, by currency, in major units: { eur: "25" }.
   * A currency without a limit gives back all that the receipt shows.
   */
  return_freight_limits: z
    .record(z.string().regex(/^[a-z]{3}$/), z.string().regex(/^\d{1,12}(\.\d{1,6})?$/))
    .default({}),
  /** Pictures that a customer may send with one request, or for one order before there is a request. */
  evidence_files: z.int().min(1).max(50).default(6),
  /** Megabytes of one picture as it is sent. It is held in memory while it is read. */
  evidence_megabytes: z.int().min(1).max(50).default(8),
  /** Most millions of pixels that are decoded: a small file can hold a picture of many gigabytes. */
  evidence_megapixels: z.int().min(1).max(200).default(50),
  /** Pictures that one customer, or one guest's order, may send within an hour, refused ones included. */
  evidence_uploads_per_hour: z.int().min(1).max(1000).default(60),
  /** Answers that may be asked for, and voted on, from one network within an hour. Customers ask while they type. */
  answer_searches_per_hour: z.int().min(1).max(100_000).default(600),
  /**
   * Who drafts answers from the library: nobody, the plugin by retrieval alone, or the `Assistant` that the host has
   * registered in the container under this name.
   */
  assistant: z
    .string()
    .regex(/^[\w.:-]{1,100}$/)
    .default("off"),
  /** How long an assistant may take before a human has to do without it. */
  assistant_timeout_seconds: z.int().min(1).max(60).default(10),
  /** Address outside the shop that a broken promise is carried to at the last step of a ladder, such as a partner's. */
  sla_outside_address: z.email().optional(),
  /** What gateways of mail and chat sign their deliveries with; without one there is no way in for them. */
  inbound_secret: z.string().min(32).max(500).nullable().default(null),
  /** Addresses that the shop itself writes from: what comes in from them is never heard. */
  inbound_addresses: z.array(z.email()).max(100).default([]),
  /** Messages that one sender may send within an hour; more is a machine that does not say so. */
  inbound_per_sender_per_hour: z.int().min(1).max(10_000).default(20),
  /** Pictures that staff may add to one request: for each unit a pair, as it was sent and as it came back. */
  inspection_photos: z.int().min(1).max(500).default(40),
  /** Days within which the same customer's next ticket about the same order or product counts as the same matter again. */
  ticket_repeat_days: z.int().min(1).max(365).default(7),
  /** Days after its end within which a customer's word opens a ticket again; later it becomes a new one. */
  ticket_reopen_days: z.int().min(1).max(365).default(14),
  /** Days of silence after which a resolved ticket closes by itself; 0 leaves closing to people. */
  ticket_close_days: z.int().min(0).max(365).default(7),
  /** At so many transfers of one ticket the alarm is raised. */
  ticket_transfer_alarm: z.int().min(1).max(100).default(3),
  /** Messages that one customer, or one guest's order, may send within an hour, new tickets included. */
  ticket_messages_per_hour: z.int().min(1).max(1000).default(30),
  /** Claim codes of warranties that may be looked up from one network within an hour. */
  warranty_lookups_per_hour: z.int().min(1).max(10_000).default(30),
  /** Path on the storefront where the quote of a repair is answered; the token is appended as `?token=`. */
  repair_quote_path: z.string().startsWith("/").default("/after-sales/repair"),
  /** Path on the storefront where a warranty is taken over; the token is appended as `?token=`. */
  warranty_transfer_path: z.string().startsWith("/").default("/after-sales/warranty"),
  /** Path on the storefront where an owner without an account sees his warranty; the token is appended as `?token=`. */
  warranty_link_path: z.string().startsWith("/").default("/after-sales/my-warranty"),
  /** Days within which the link to take over a warranty can be redeemed. */
  warranty_transfer_days: z.int().min(1).max(365).default(14),
  /** Path on the storefront where whoever was contacted says that he does not want it; the token follows as `?token=`. */
  contact_link_path: z.string().startsWith("/").default("/after-sales/contact"),
  /** Path on the storefront where an appointment is confirmed, moved or called off; the token follows as `?token=`. */
  visit_link_path: z.string().startsWith("/").default("/after-sales/visit"),
  /** A customer is contacted at most once in so many days, visits and surveys together; 0 sets no limit. */
  contact_min_days: z.int().min(0).max(365).default(7),
  /** Hours of the customer's own clock in which nobody is contacted, such as "20:00-09:00"; null for none. */
  contact_quiet_hours: z
    .string()
    .refine((text) => parseQuietHours(text) !== null, { error: "must be hours such as 20:00-09:00" })
    .nullable()
    .default("20:00-09:00"),
  /** Methods by which only those customers are contacted who said yes; by all others, whoever did not say no. */
  contact_opt_in: z.array(z.enum(CONTACT_METHODS)).max(4).default([]),
  /**
   * By what a customer counts as returning, as regular, and as a key customer: so many orders within so many months, or
   * so much spent in one currency, in major units.
   */
  customer_tiers: z
    .strictObject({
      months: z.int().min(1).max(120).default(24),
      returning: tierStep(2),
      regular: tierStep(4),
      key: tierStep(8),
    })
    .prefault({}),
})

export type AfterSalesOptions = z.output<typeof afterSalesOptionsSchema>

/**
 * The validated options. Only known keys are read: in project mode Medusa adds keys of its own (`database`).
 *
 * @throws an error that names each wrong option, its value and what is allowed
 */
export function parseOptions(raw: Record<string, unknown> | undefined): AfterSalesOptions {
  const known = Object.fromEntries(
    Object.keys(afterSalesOptionsSchema.shape).flatMap((key) => (raw && key in raw ? [[key, raw[key]]] : [])),
  )
  const parsed = afterSalesOptionsSchema.safeParse(known)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => {
    const option = issue.path.join(".")
    return `option "${option}" is ${JSON.stringify(valueAt(known, issue.path))}: ${issue.message}`
  })
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `medusa-plugin-after-sales: ${faults.join("; ")}`)
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (Object(inner) as Record<PropertyKey, unknown>)[key], value)
}
