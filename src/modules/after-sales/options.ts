import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** What a merchant may set under `plugins: [{ resolve, options }]`. Documented in docs/options.md. */
export const afterSalesOptionsSchema = z.object({
  /** What happens to core's open `POST /store/returns`: checked by policy, switched off, or left as core ships it. */
  core_store_returns: z.enum(["guard", "disable", "leave"]).default("guard"),
  /** Where the guest's one-time link leads; the token is appended as `?token=`. */
  storefront_url: z.url({ protocol: /^https?$/ }).default("http://localhost:8000"),
  /** Path on the storefront that opens a request by link. */
  guest_access_path: z.string().startsWith("/").default("/after-sales/access"),
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
  /** Days a customer has to appeal against a refusal. */
  appeal_days: z.int().min(1).max(365).default(14),
  /** Days a customer has to answer a question before the request lapses. */
  answer_days: z.int().min(1).max(365).default(14),
  /** Days a finished request waits for the customer's rating before it closes by itself. */
  feedback_days: z.int().min(1).max(365).default(14),
  /** Days for each step of a recovery claim: to submit it, then for the carrier or supplier to answer, then to pay. */
  recovery_days: z.int().min(1).max(365).default(14),
  /**
   * The most that a customer is given back of what he paid for the way back, by currency, in major units: { eur: "25" }.
   * A currency without a limit gives back all that the receipt shows.
   */
  return_freight_limits: z
    .record(z.string().regex(/^[a-z]{3}$/), z.string().regex(/^\d{1,12}(\.\d{1,6})?$/))
    .default({}),
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
    return `option "${option}" is ${JSON.stringify(known[option])}: ${issue.message}`
  })
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `medusa-plugin-after-sales: ${faults.join("; ")}`)
}
