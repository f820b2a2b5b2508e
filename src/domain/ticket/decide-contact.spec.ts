import { decideContact, type ContactedTicket } from "./decide-contact"

const NOW = new Date("2026-11-20T12:00:00Z")
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

describe("what the customer says next", () => {
  const over: ContactedTicket = {
    stage: "closed",
    resolved_at: daysAgo(3),
    closed_at: daysAgo(3),
    merged_into_id: null,
  }
  const effectOf = (ticket: Partial<ContactedTicket>, body = "It broke again") =>
    decideContact({ ...over, ...ticket }, { body, now: NOW, reopen_days: 14 }).effect

  it.each<[string, Partial<ContactedTicket>, string, string]>([
    ["is heard while the ticket is open", { stage: "open", closed_at: null }, "Hello?", "hear"],
    ["is heard while we wait for him", { stage: "waiting_customer", closed_at: null }, "Here it is", "hear"],
    ["is heard while we wait for others", { stage: "waiting_supplier", closed_at: null }, "Hello?", "hear"],
    ["is heard also when it is thanks", { stage: "open", closed_at: null }, "Thanks", "hear"],
    ["opens a ticket again that was only resolved", { stage: "resolved", closed_at: null }, "No, it is not", "reopen"],
    ["opens a closed ticket again in time", {}, "It broke again", "reopen"],
    ["opens a new ticket when the old one is long over", { closed_at: daysAgo(14) }, "It broke again", "follow_up"],
    ["leaves a closed ticket closed when it is thanks", {}, "Thank you!", "thank"],
    ["leaves it closed in Chinese too", {}, "谢谢！", "thank"],
    ["leaves a resolved ticket resolved when it is thanks", { stage: "resolved", closed_at: null }, "谢谢", "thank"],
    ["leaves a ticket that is long over when it is thanks", { closed_at: daysAgo(90) }, "Thanks a lot", "thank"],
    [
      "goes to the ticket that this one was merged into",
      { stage: "merged", merged_into_id: "tick_2" },
      "Hi",
      "forward",
    ],
    ["stays with spam", { stage: "spam", closed_at: null }, "Buy now", "keep"],
  ])("%s", (_, ticket, body, effect) => {
    expect(effectOf(ticket, body)).toBe(effect)
  })

  it("may still reopen in the last instant", () => {
    expect(effectOf({ closed_at: new Date(daysAgo(14).getTime() + 1) })).toBe("reopen")
  })
})
