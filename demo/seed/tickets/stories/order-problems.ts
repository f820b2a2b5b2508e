import { answers, claimed, closed, resolved, type TicketStory } from "../ticket-story"

/** What went wrong with orders in three weeks, and what has to be done at somebody's place. */
export const orderProblems: readonly TicketStory[] = [
  {
    ...{ buyer: "jonas", tells: "late, then found", came: { workingDaysAgo: 13, at: "09:10" } },
    asks: { kind: "order_problem", subject: "Where is my parcel?", body: "It has not moved for four days." },
    aboutAnOrder: true,
    steps: [
      claimed,
      answers("We ask the carrier and tell you today."),
      { staff: "wait", says: { for: "parcel", words: "Search order filed" }, after: 10 },
      { customer: "Any news?", after: 1300 },
      answers("Found in Leipzig, it comes tomorrow.", {}, 55),
      resolved("Delivered.", 1500),
      closed,
    ],
  },
  {
    ...{ buyer: "haruto", tells: "a wrong address, caught in time", came: { workingDaysAgo: 10, at: "08:45" } },
    mails: { subject: "住所変更", text: "引っ越しました。新しい住所に送っていただけますか。" },
    steps: [
      claimed,
      answers("承知いたしました。変更いたしました。", {}, 20),
      resolved("住所を変更しました。", 5),
      closed,
    ],
  },
  {
    ...{ buyer: "lucien", tells: "two invoices for one order", came: { workingDaysAgo: 9, at: "11:00" } },
    asks: { kind: "order_problem", subject: "Deux factures", body: "I was sent two invoices for one order." },
    aboutAnOrder: true,
    steps: [
      claimed,
      answers("One of them is void. Please use the later one.", {}, 35),
      resolved("Voided one.", 5),
      closed,
    ],
  },
  {
    ...{ buyer: "elise", tells: "one of two things missing", came: { workingDaysAgo: 6, at: "15:15" } },
    mails: { subject: "Colis incomplet", text: "Il manque les chaussettes dans mon colis." },
    steps: [
      { staff: "retype", says: { kind: "order_problem", words: "A line is missing" }, after: 15 },
      claimed,
      answers("Nous sommes désolés : elles partent aujourd'hui.", { apologises: true }),
      resolved("Sent what was missing.", 90),
      closed,
    ],
  },
  {
    ...{ buyer: "daniel", tells: "waits for the parcel of a supplier", came: { workingDaysAgo: 3, at: "13:40" } },
    asks: { kind: "order_problem", subject: "Back order", body: "The e-reader was to come on Monday." },
    aboutAnOrder: true,
    steps: [
      claimed,
      answers("Our supplier is late, it leaves on Friday."),
      { staff: "wait", says: { for: "supplier", words: "Promised for Friday" }, after: 5 },
    ],
  },
  {
    ...{ buyer: "theo", tells: "of this morning, nobody's yet", came: { minutesAgo: 110 } },
    mails: { subject: "Order confirmed twice", text: "I was mailed two confirmations. Did I order twice?" },
    steps: [{ staff: "retype", says: { kind: "order_problem", words: "About an order" }, after: 20 }],
  },
  {
    ...{ buyer: "wilhelmina", tells: "put together at her house", came: { workingDaysAgo: 9, at: "10:20" } },
    noted: {
      ...{ kind: "work_order", channel: "phone", subject: "Assemble the dining table" },
      body: "Second floor, no lift. Two people, after 3 p.m.",
    },
    steps: [
      claimed,
      { staff: "calls", says: { body: "Agreed on Thursday, 3.30 p.m." }, after: 60 },
      resolved("Assembled, both happy.", 3000),
      closed,
    ],
  },
  {
    ...{ buyer: "harper", tells: "over its five working days", came: { workingDaysAgo: 7, at: "09:25" } },
    noted: {
      ...{ kind: "work_order", channel: "on_site", subject: "Sharpen two knives" },
      body: "Left at the counter, to be picked up.",
    },
    steps: [claimed, { staff: "notes", says: { body: "The grinder is away until next week." }, after: 240 }],
  },
]
