import type { OpenStoreTicketBody, OpenTicketBody } from "../../../src/types"
import type { PersonName } from "../people/customers"
import type { TicketVerb } from "./calls"
import type { Moment } from "./moment"

/** What happens next, so many minutes after what happened before: staff do something, or the customer writes. */
export type TicketStep = { readonly after?: number } & (
  { readonly staff: TicketVerb; readonly says?: object } | { readonly customer: string }
)

/** How a customer turned to the shop, or who wrote it down. */
export type TicketOpening =
  | { readonly asks: OpenStoreTicketBody; readonly aboutAnOrder?: boolean }
  | { readonly mails: { readonly subject: string; readonly text: string } }
  | { readonly chats: string }
  | { readonly noted: Omit<OpenTicketBody, "email" | "order_id"> }

/** One ticket of the demo, by the roads that people take. */
export type TicketStory = TicketOpening & {
  readonly buyer: PersonName
  readonly tells: string
  readonly came: Moment
  readonly steps?: readonly TicketStep[]
}

export const answers = (body: string, more: object = {}, after = 25): TicketStep => ({
  ...{ staff: "reply", says: { body, ...more }, after },
})
export const resolved = (words: string, after = 10): TicketStep => ({ staff: "resolve", says: { words }, after })
export const claimed: TicketStep = { staff: "claim", after: 5 }
export const closed: TicketStep = { staff: "close", after: 5 }
/** All that a complaint needs before it may be closed, but the apology, which is part of an answer. */
export const learned = (desired_outcome: string, cause_code: string, remedy: string): TicketStep => ({
  ...{ staff: "checklist", says: { desired_outcome, cause_code, remedy }, after: 10 },
})
