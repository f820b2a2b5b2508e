import { decideContact, type ContactedTicket } from "./decide-contact"
import { CHECKLIST_ITEMS, missingItems, refusalsToClose, type ClosableTicket } from "./decide-close"
import { decideMerge, type MergeableTicket } from "./decide-merge"
import { decideTransfer } from "./decide-transfer"
import { findRepeat, type EarlierTicket } from "./find-repeat"
import { isThanks } from "./is-thanks"
import { queueAt } from "./queue-at"
import { waitsOf } from "./waits-of"

const NOW = new Date("2026-11-20T12:00:00Z")
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

describe("a word of thanks", () => {
  it.each([
    "Thanks!",
    "Great, thank you very much!",
    "ok thx",
    "Thank you so much for your quick reply. Best regards",
    "That's perfect, cheers 👍",
    "谢谢",
    "好的，谢谢！",
    "非常感谢您的帮助",
    "收到了，谢谢亲",
    "问题解决了，辛苦了",
  ])("is: %s", (text) => {
    expect(isThanks(text)).toBe(true)
  })

  it.each([
    "",
    "Great",
    "Thanks, but the second one is broken too",
    "Thank you. When will the parcel arrive?",
    "Thanks for nothing",
    "Thanks, it does not work",
    "谢谢，什么时候发货？",
    "谢谢，但是还没收到退款",
    "谢谢，杯子又坏了",
    "好的",
    `Thanks ${"very ".repeat(40)}much`,
  ])("is not: %s", (text) => {
    expect(isThanks(text)).toBe(false)
  })
})

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

describe("closing", () => {
  const handled: ClosableTicket = {
    kind: "complaint",
    apologised_at: NOW,
    desired_outcome: "A pot that is whole",
    cause_code: "packing",
    remedy: "A new one was sent",
    customer_told_at: NOW,
    resolution_words: "Replaced",
  }
  const codes = (ticket: Partial<ClosableTicket>) => refusalsToClose({ ...handled, ...ticket }).map(({ code }) => code)

  it("is refused to nobody who handled the complaint", () => {
    expect(codes({})).toEqual([])
  })

  it.each<[string, Partial<ClosableTicket>, string]>([
    ["without an apology", { apologised_at: null }, "apology_required"],
    ["without the customer's wish", { desired_outcome: " " }, "desired_outcome_required"],
    ["without a cause", { cause_code: null }, "cause_required"],
    ["without a remedy", { remedy: "" }, "remedy_required"],
    ["before the customer was told", { customer_told_at: null }, "customer_not_told"],
    ["without saying how it was resolved", { resolution_words: null }, "resolution_required"],
  ])("a complaint %s is refused", (_, ticket, code) => {
    expect(codes(ticket)).toEqual([code])
  })

  it("names everything that is missing at once", () => {
    const untouched = { apologised_at: null, desired_outcome: null, cause_code: null, remedy: null }
    const bare = { ...handled, ...untouched, customer_told_at: null, resolution_words: null }
    expect(missingItems(bare)).toEqual(CHECKLIST_ITEMS)
    expect(refusalsToClose(bare)).toHaveLength(CHECKLIST_ITEMS.length + 1)
  })

  it("asks only for the answer of a ticket that is no complaint", () => {
    const bare = { kind: "consultation", apologised_at: null, remedy: null, cause_code: null } as const
    expect(codes(bare)).toEqual([])
    expect(codes({ ...bare, resolution_words: " " })).toEqual(["resolution_required"])
  })
})

describe("the same thing again", () => {
  const earlier = (given: Partial<EarlierTicket> = {}): EarlierTicket => ({
    id: "tick_1",
    stage: "closed",
    opened_at: daysAgo(2),
    order_id: "order_1",
    product_id: "prod_1",
    ...given,
  })
  const opened = { order_id: "order_1", product_id: null, now: NOW, days: 7 }

  it("is a repeat when we had said that it was done (T11)", () => {
    expect(findRepeat([earlier()], opened)).toEqual({ kind: "repeat", ticket_id: "tick_1" })
  })

  it("is a duplicate while we are still at it", () => {
    expect(findRepeat([earlier({ stage: "waiting_parcel" })], opened)?.kind).toBe("duplicate")
  })

  it("is recognised by the product too", () => {
    expect(
      findRepeat([earlier({ order_id: null })], { ...opened, order_id: null, product_id: "prod_1" }),
    ).not.toBeNull()
  })

  it("is the latest of several", () => {
    const two = [earlier({ id: "tick_old", opened_at: daysAgo(5) }), earlier({ id: "tick_new", opened_at: daysAgo(1) })]
    expect(findRepeat(two, opened)?.ticket_id).toBe("tick_new")
  })

  it.each<[string, Partial<EarlierTicket>]>([
    ["another order", { order_id: "order_2", product_id: null }],
    ["what is too long ago", { opened_at: daysAgo(7) }],
    ["spam", { stage: "spam" }],
    ["what became part of another ticket", { stage: "merged" }],
    ["a question about nothing in particular", { order_id: null, product_id: null }],
  ])("is not %s", (_, given) => {
    expect(findRepeat([earlier(given)], opened)).toBeNull()
  })

  it("is, of questions about nothing in particular, only one that is still open", () => {
    const general = { ...opened, order_id: null }
    expect(findRepeat([earlier({ order_id: null, product_id: null })], general)).toBeNull()
    expect(findRepeat([earlier({ order_id: null, product_id: null, stage: "open" })], general)?.kind).toBe("duplicate")
  })
})

describe("handing on", () => {
  const ticket = { team_id: "team_1", owner_id: "user_1", transfer_count: 1 }
  const to = { team_id: "team_2", owner_id: null, words: "Belongs to the workshop", alarm_at: 3 }

  it("counts", () => {
    expect(decideTransfer(ticket, to)).toEqual({
      accepted: true,
      value: { is_transfer: true, transfer_count: 2, alarm: false },
    })
  })

  it("is no transfer, and needs no words, for what was nobody's", () => {
    const nobodys = { team_id: null, owner_id: null, transfer_count: 2 }
    const value = { is_transfer: false, transfer_count: 2, alarm: false }
    expect(decideTransfer(nobodys, { ...to, words: "" })).toEqual({ accepted: true, value })
  })

  it("raises the alarm once when it happened too often (R06)", () => {
    const alarms = [1, 2, 3].map((transfer_count) => {
      const decision = decideTransfer({ ...ticket, transfer_count }, to)
      return decision.accepted && decision.value.alarm
    })
    expect(alarms).toEqual([false, true, false])
  })

  it("is refused without words and to where the ticket is", () => {
    const decision = decideTransfer(ticket, { ...ticket, words: " ", alarm_at: 3 })
    expect(decision).toMatchObject({ reasons: [{ code: "words_required" }, { code: "transfer_to_same" }] })
  })
})

describe("merging", () => {
  const ticket: MergeableTicket = { id: "tick_1", stage: "open", customer_id: "cus_1", email: "ann@shop.test" }

  it("joins two tickets of one customer", () => {
    expect(decideMerge(ticket, { ...ticket, id: "tick_2" })).toEqual({ accepted: true, value: "tick_2" })
  })

  it("knows somebody who once wrote without an account by his address", () => {
    expect(
      decideMerge({ ...ticket, customer_id: null, email: "Ann@shop.test" }, { ...ticket, id: "tick_2" }),
    ).toMatchObject({
      accepted: true,
    })
  })

  it.each<[string, MergeableTicket, string]>([
    ["with itself", ticket, "merge_with_itself"],
    ["into one that is over", { ...ticket, id: "tick_2", stage: "closed" }, "merge_target_over"],
    ["into somebody else's", { ...ticket, id: "tick_2", customer_id: "cus_2" }, "merge_other_customer"],
    [
      "of strangers without any address",
      { ...ticket, id: "tick_2", customer_id: null, email: null },
      "merge_other_customer",
    ],
  ])("is refused %s", (_, into, code) => {
    expect(decideMerge(ticket, into)).toMatchObject({ reasons: [{ code }] })
  })
})

describe("the queue", () => {
  it("puts what nobody is waiting for behind every deadline", () => {
    expect(queueAt(NOW)).toEqual(NOW)
    expect(queueAt(null).getTime()).toBeGreaterThan(Date.UTC(2200, 0))
  })
})

describe("the waits of a ticket", () => {
  it("are what stands between two turns, and the last one lasts", () => {
    const history = [
      { to_stage: "open", occurred_at: daysAgo(9) },
      { to_stage: "open", occurred_at: daysAgo(8) },
      { to_stage: "waiting_customer", occurred_at: daysAgo(7) },
      { to_stage: "waiting_customer", occurred_at: daysAgo(6) },
      { to_stage: "waiting_parcel", occurred_at: daysAgo(5) },
      { to_stage: "open", occurred_at: daysAgo(4) },
      { to_stage: "waiting_supplier", occurred_at: daysAgo(3) },
    ] as const
    expect(waitsOf(history)).toEqual([
      { reason: "waiting_customer", from: daysAgo(7), to: daysAgo(5) },
      { reason: "waiting_parcel", from: daysAgo(5), to: daysAgo(4) },
      { reason: "waiting_supplier", from: daysAgo(3), to: null },
    ])
  })
})
