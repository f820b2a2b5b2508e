import { answers, claimed, closed, learned, resolved, type TicketStory } from "../ticket-story"

const sorry = (body: string, after = 40) => answers(body, { apologises: true, proposes_solution: true }, after)

/** Complaints of three weeks: most were solved in time, one was not, and one went outside. */
export const complaints: readonly TicketStory[] = [
  {
    ...{ buyer: "anna", tells: "solved within the day", came: { workingDaysAgo: 14, at: "08:50" } },
    asks: { kind: "complaint", subject: "A chip in the rim", body: "One cup came with a chip." },
    aboutAnOrder: true,
    steps: [
      claimed,
      sorry("We are sorry. A new cup leaves today; you need not send the old one back."),
      learned("A whole cup", "packing", "Sent a new cup"),
      resolved("A new cup is on its way.", 30),
      closed,
    ],
  },
  {
    ...{ buyer: "sam", tells: "by chat, from anger to thanks", came: { workingDaysAgo: 12, at: "17:05" } },
    chats: "third time the courier says nobody was home. I WAS HOME.",
    steps: [
      { staff: "retype", says: { kind: "complaint", words: "He is right to be angry" }, after: 4 },
      claimed,
      sorry(
        "That must not happen, we are sorry. It waits at the shop on your corner from tomorrow, and freight is ours.",
        12,
      ),
      { customer: "ok. thank you", after: 9 },
      learned("The parcel without a fourth try", "carrier", "Sent to a pick-up point, freight refunded"),
      resolved("Waits at the pick-up point.", 900),
      closed,
    ],
  },
  {
    ...{ buyer: "mira", tells: "solved too late: the clock shows it", came: { workingDaysAgo: 11, at: "09:15" } },
    mails: { subject: "Beschwerde: falsche Größe", text: "Bestellt 39, geliefert 41. Zum zweiten Mal!" },
    steps: [
      { staff: "retype", says: { kind: "complaint", words: "The second wrong size" }, after: 30 },
      claimed,
      answers("Das tut uns leid. Wir prüfen, wie das passieren konnte.", { apologises: true }, 120),
      answers("Die 39 geht heute raus, die 41 holen wir kostenlos ab.", { proposes_solution: true }, 1800),
      learned("Size 39", "picking", "Sent 39 by express, 41 picked up"),
      resolved("39 ist unterwegs.", 20),
      closed,
    ],
  },
  {
    ...{ buyer: "wilhelmina", tells: "went to arbitration", came: { workingDaysAgo: 10, at: "14:00" } },
    noted: {
      ...{ kind: "complaint", channel: "phone", priority: "high", subject: "Scratched table" },
      body: "Says the table came scratched, the driver's photo shows none. Wants half of the price back.",
    },
    steps: [
      claimed,
      sorry("We are sorry for the trouble and offer to have it polished at your house.", 60),
      { staff: "notes", says: { body: "Declined on the phone. Will call the consumer board." }, after: 1500 },
    ],
  },
  {
    ...{ buyer: "meilin", tells: "in Chinese, solved", came: { workingDaysAgo: 7, at: "10:10" } },
    asks: { kind: "complaint", subject: "围巾勾丝", body: "收到的真丝围巾有一处勾丝，是送人的礼物。" },
    aboutAnOrder: true,
    steps: [
      claimed,
      sorry("非常抱歉。今天为您换新并加急寄出，原围巾请随换货取件退回。"),
      learned("换新", "weaving", "换新并加急"),
      resolved("换新已寄出。", 45),
      closed,
      { customer: "收到了，谢谢！", after: 2900 },
    ],
  },
  {
    ...{ buyer: "grace", tells: "solved, and not closed yet", came: { workingDaysAgo: 4, at: "16:30" } },
    asks: { kind: "complaint", subject: "Handle is loose", body: "The skillet's handle came loose after three weeks." },
    aboutAnOrder: true,
    steps: [
      claimed,
      sorry("We are sorry. A new skillet is on its way, the old one can stay."),
      learned("A handle that holds", "casting", "Sent a new skillet"),
      resolved("Replaced.", 60),
    ],
  },
  {
    ...{
      buyer: "priya",
      tells: "offered a solution, and waiting for her word",
      came: { workingDaysAgo: 2, at: "09:35" },
    },
    mails: { subject: "Lamp flickers", text: "The desk lamp flickers since the first evening." },
    steps: [
      { staff: "retype", says: { kind: "complaint", words: "Faulty since the first day" }, after: 10 },
      claimed,
      answers("We are sorry. A new one, or your money back: which would you like?", {
        ...{ apologises: true, proposes_solution: true, then_wait_for: "customer" },
      }),
    ],
  },
]
