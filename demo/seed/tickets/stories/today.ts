import { answers, claimed, closed, learned, resolved, type TicketStory } from "../ticket-story"

/** What is on the desk: a ticket of every kind, and one in every stage. */
export const today: readonly TicketStory[] = [
  {
    buyer: "grace",
    tells: "a question that nobody has answered yet: the clock runs",
    came: { minutesAgo: 35 },
    asks: {
      subject: "Is the skillet safe on induction?",
      body: "We are moving and the new kitchen has an induction hob.",
    },
  },
  {
    buyer: "meilin",
    tells: "a question in Chinese, answered, and the customer's turn",
    came: { workingDaysAgo: 0, at: "10:15" },
    asks: { subject: "茶具可以放进洗碗机吗？", body: "说明书上没有写，请问茶壶和杯子可以用洗碗机清洗吗？" },
    steps: [claimed, answers("杯子可以，茶壶建议手洗。请问您的洗碗机最高水温是多少？", { then_wait_for: "customer" })],
  },
  {
    buyer: "lucien",
    tells: "an order problem that waits for a parcel",
    came: { workingDaysAgo: 1, at: "11:40" },
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
    came: { minutesAgo: 300 },
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
    buyer: "daniel",
    tells: "a complaint handled from the apology to the remedy, and closed",
    came: { workingDaysAgo: 3, at: "09:20" },
    asks: { kind: "complaint", subject: "Wrong colour", body: "I ordered blue and got green." },
    steps: [
      claimed,
      answers("We are sorry: a blue one leaves today, keep the green one.", {
        apologises: true,
        proposes_solution: true,
      }),
      learned("A blue one", "picking", "Sent a blue one"),
      resolved("A blue one is on its way, and the green one is yours."),
      closed,
      { customer: "Thank you very much!" },
    ],
  },
  {
    buyer: "camille",
    tells: "resolved, and opened again because it was not",
    came: { workingDaysAgo: 1, at: "13:05" },
    asks: { subject: "Voucher does not work", body: "The code from the newsletter is refused." },
    steps: [claimed, resolved("It works now."), { customer: "No, it is still refused." }],
  },
  {
    buyer: "jonas",
    tells: "asked, resolved: the customer may still say that it is not so",
    came: { workingDaysAgo: 0, at: "09:50" },
    asks: { subject: "Invoice for my company", body: "Could I have an invoice with our VAT number?" },
    steps: [claimed, resolved("It is in your mail.")],
  },
  {
    buyer: "mira",
    tells: "a call at noon, written down and answered while it lasted",
    came: { workingDaysAgo: 0, at: "12:10" },
    noted: {
      ...{ kind: "complaint", channel: "phone", priority: "high" },
      ...{ subject: "Courier was rude", body: "Would like to hear that somebody talks to them. Parcel is fine." },
    },
  },
  {
    buyer: "yuki",
    tells: "a work order that waits for the supplier",
    came: { workingDaysAgo: 4, at: "15:30" },
    noted: {
      ...{ kind: "work_order", channel: "on_site", subject: "Engraving for the tea set" },
      body: "Initials Y.T. on four cups, as agreed at the counter.",
    },
    steps: [claimed, { staff: "wait", says: { for: "supplier", words: "Engraver has them until Friday" } }],
  },
  {
    buyer: "harper",
    tells: "we wrote first, and are owed an answer ourselves",
    came: { workingDaysAgo: 2, at: "16:00" },
    noted: {
      ...{ kind: "consultation", channel: "email", opening: "outreach", subject: "Your pre-order will be late" },
      body: "The kiln broke down. We would like to send your cups two weeks later, or refund them now.",
    },
    steps: [{ staff: "wait", says: { for: "customer" } }],
  },
  {
    buyer: "wei",
    tells: "taken for a question at first, then seen to be urgent and a complaint",
    came: { minutesAgo: 150 },
    asks: { subject: "About my order", body: "I have asked twice now and the cups are needed on Saturday." },
    steps: [{ staff: "retype", says: { kind: "complaint", priority: "urgent", words: "He has asked twice" } }],
  },
  {
    buyer: "wilhelmina",
    tells: "marked as spam",
    came: { minutesAgo: 400 },
    asks: { subject: "Backlinks for your shop", body: "We offer one thousand backlinks." },
    steps: [{ staff: "spam" }],
  },
]
