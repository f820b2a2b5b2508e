import type { OpenStoreTicketBody, OpenTicketBody, TicketFeedbackBody } from "../../../src/types"
import type { customers } from "../people/customers"
import type { TicketVerb } from "./calls"

/** What happens next: staff do something, or the customer writes, or says how it went. */
export type TicketStep =
  | { readonly staff: TicketVerb; readonly says?: object }
  | { readonly customer: string }
  | { readonly rates: TicketFeedbackBody }

/** One ticket of the demo, by the roads that people take. */
export type TicketStory = {
  readonly buyer: keyof typeof customers
  readonly tells: string
  readonly steps?: readonly TicketStep[]
} & (
  | { readonly asks: OpenStoreTicketBody; readonly aboutAnOrder?: boolean }
  | { readonly noted: Omit<OpenTicketBody, "email" | "order_id"> }
)

const answers = (body: string, more: object = {}): TicketStep => ({ staff: "reply", says: { body, ...more } })
const resolved = (words: string): TicketStep => ({ staff: "resolve", says: { words } })
const claimed: TicketStep = { staff: "claim" }
const closed: TicketStep = { staff: "close" }

/** A ticket of every kind, and one in every stage. */
export const ticketStories: readonly TicketStory[] = [
  {
    buyer: "grace",
    tells: "a question that nobody has answered yet: the clock runs",
    asks: {
      subject: "Is the skillet safe on induction?",
      body: "We are moving and the new kitchen has an induction hob.",
    },
  },
  {
    buyer: "meilin",
    tells: "a question in Chinese, answered, and the customer's turn",
    asks: { subject: "茶具可以放进洗碗机吗？", body: "说明书上没有写，请问茶壶和杯子可以用洗碗机清洗吗？" },
    steps: [claimed, answers("杯子可以，茶壶建议手洗。请问您的洗碗机最高水温是多少？", { then_wait_for: "customer" })],
  },
  {
    buyer: "lucien",
    tells: "an order problem that waits for a parcel",
    asks: { kind: "order_problem", subject: "One parcel of two", body: "Only one of the two parcels came." },
    aboutAnOrder: true,
    steps: [
      claimed,
      answers("The second one is on its way, we keep an eye on it."),
      { staff: "wait", says: { for: "parcel", words: "Tracking says tomorrow" } },
      { staff: "tags", says: { tags: ["carrier"] } },
    ],
  },
  {
    buyer: "anna",
    tells: "a complaint: we have apologised, and owe a solution within 24 hours",
    asks: {
      ...{ kind: "complaint", subject: "The glaze comes off", body: "After two weeks the glaze comes off the pot." },
      desired_outcome: "A pot whose glaze stays on",
    },
    aboutAnOrder: true,
    steps: [
      claimed,
      answers("We are very sorry about this. Could you send us a picture?", { apologises: true }),
      { staff: "notes", says: { body: "Third one of this batch. Told purchasing." } },
    ],
  },
  {
    buyer: "anna",
    tells: "an earlier question of somebody who comes often, closed and rated",
    asks: { subject: "Does the lid fit the older pot?", body: "I bought the pot two years ago and broke its lid." },
    steps: [
      claimed,
      answers("It does, the size has not changed."),
      resolved("The lid fits every pot of this series."),
      closed,
      { rates: { score: 5, comment: "Answered within the hour" } },
    ],
  },
  {
    buyer: "anna",
    tells: "the same customer on the phone",
    noted: {
      ...{ kind: "consultation", channel: "phone", subject: "Opening hours at Christmas" },
      body: "Called from Hamburg, would like to come by on the 23rd.",
    },
    steps: [claimed, resolved("Open until 14:00 on the 23rd.")],
  },
  {
    buyer: "daniel",
    tells: "a complaint handled from the apology to the remedy, and closed",
    asks: { kind: "complaint", subject: "Wrong colour", body: "I ordered blue and got green." },
    steps: [
      claimed,
      answers("We are sorry: a blue one leaves today, keep the green one.", {
        apologises: true,
        proposes_solution: true,
      }),
      { staff: "checklist", says: { desired_outcome: "A blue one", cause_code: "picking", remedy: "Sent a blue one" } },
      resolved("A blue one is on its way, and the green one is yours."),
      closed,
      { customer: "Thank you very much!" },
    ],
  },
  {
    buyer: "camille",
    tells: "resolved, and opened again because it was not",
    asks: { subject: "Voucher does not work", body: "The code from the newsletter is refused." },
    steps: [claimed, resolved("It works now."), { customer: "No, it is still refused." }],
  },
  {
    buyer: "jonas",
    tells: "asked, resolved: the customer may still say that it is not so",
    asks: { subject: "Invoice for my company", body: "Could I have an invoice with our VAT number?" },
    steps: [claimed, resolved("It is in your mail.")],
  },
  {
    buyer: "mira",
    tells: "a call at noon, written down and answered while it lasted",
    noted: {
      ...{ kind: "complaint", channel: "phone", priority: "high" },
      ...{ subject: "Courier was rude", body: "Would like to hear that somebody talks to them. Parcel is fine." },
    },
  },
  {
    buyer: "yuki",
    tells: "a work order that waits for the supplier",
    noted: {
      ...{ kind: "work_order", channel: "on_site", subject: "Engraving for the tea set" },
      body: "Initials Y.T. on four cups, as agreed at the counter.",
    },
    steps: [claimed, { staff: "wait", says: { for: "supplier", words: "Engraver has them until Friday" } }],
  },
  {
    buyer: "harper",
    tells: "we wrote first, and are owed an answer ourselves",
    noted: {
      ...{ kind: "consultation", channel: "email", opening: "outreach", subject: "Your pre-order will be late" },
      body: "The kiln broke down. We would like to send your cups two weeks later, or refund them now.",
    },
    steps: [{ staff: "wait", says: { for: "customer" } }],
  },
  {
    buyer: "wei",
    tells: "taken for a question at first, then seen to be urgent and a complaint",
    asks: { subject: "About my order", body: "I have asked twice now and the cups are needed on Saturday." },
    steps: [{ staff: "retype", says: { kind: "complaint", priority: "urgent", words: "He has asked twice" } }],
  },
  {
    buyer: "wilhelmina",
    tells: "marked as spam",
    asks: { subject: "Backlinks for your shop", body: "We offer one thousand backlinks." },
    steps: [{ staff: "spam" }],
  },
]
