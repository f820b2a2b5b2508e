import type { Message, MessageTemplate } from "./message"
import { renderMessage } from "./render-message"

const rma = { rma_id: "rma_1", rma_number: 12, order_id: "order_1", order_display_id: 1042 }
const withdrawal = { withdrawal_id: "wdr_1", withdrawal_number: 12, order_id: "order_1", order_display_id: 1042 }
const ticket = {
  ticket_id: "tick_1",
  ticket_number: 7,
  ticket_subject: "Where is my parcel?",
  language: "en",
  order_id: null,
  order_display_id: null,
} as const
const reply = { ...ticket, ticket_message_id: "tmsg_1" } as const
const commitment = {
  ...{ commitment_id: "cmt_1", commitment_number: 12, promise: "A call back", order_display_id: 1042 },
  ...{ due_at: "2026-11-24T16:00:00Z", time_zone: "Europe/Berlin" },
}
const survey = {
  survey_id: "ssur_1",
  subject_kind: "ticket",
  subject_number: 7,
  language: "en",
  order_id: null,
  order_display_id: null,
  intro: "We want to do better.",
  question: "How satisfied are you with how we handled this?",
  answer_until_on: "2026-12-05",
  contact_id: "ccon_1",
  link: "https://shop.example/after-sales/survey?token=ssur_1.abc",
} as const
const visit = {
  ...{ visit_id: "fvis_1", visit_number: 12, order_id: "order_1", order_display_id: 1042, language: "en" as const },
}
const link = "https://shop.example/after-sales/access?token=abc_-1"

const messages: { readonly [T in MessageTemplate]: Message<T> } = {
  guest_access_link: {
    template: "guest_access_link",
    data: { order_id: "order_1", order_display_id: 1042, valid_minutes: 30, link },
  },
  sla_alert: {
    template: "sla_alert",
    data: {
      ticket_id: "tick_1",
      ticket_number: 1042,
      subject: "Where is my parcel?",
      kind: "warn",
      metric: "first_response",
      due_at: "2026-11-30T10:00:00Z",
      time_zone: "Europe/Berlin",
      locale: null,
    },
  },
  survey_invitation: { template: "survey_invitation", data: survey },
  survey_reminder: { template: "survey_reminder", data: { ...survey, intro: null } },
  rma_opened: {
    template: "rma_opened",
    data: { ...rma, requested_on: "2026-11-21", decision_due_on: "2026-11-25" },
  },
  rma_approved: {
    template: "rma_approved",
    data: { ...rma, words: "Gladly.", send_by_on: "2026-12-05", ends_by_itself: true },
  },
  rma_rejected: {
    template: "rma_rejected",
    data: { ...rma, clause: "generic.v1.final_sale", words: "Sold as seen.", appeal_until_on: "2026-12-05" },
  },
  rma_information_requested: {
    template: "rma_information_requested",
    data: { ...rma, words: "Which size?\nAnd colour?", answer_by_on: "2026-11-28" },
  },
  rma_settled: {
    template: "rma_settled",
    data: {
      ...{ ...rma, amount: "1234.5", credit: "20", currency_code: "eur", rate_until_on: "2026-12-05" },
      on_its_way: [
        { title: "Tee (M)", quantity: 1 },
        { title: "Mug", quantity: 2 },
      ],
    },
  },
  rma_reminder: {
    template: "rma_reminder",
    data: { ...rma, waits_for: "goods", until_on: "2026-12-05", ends_by_itself: true },
  },
  rma_repaired: {
    template: "rma_repaired",
    data: { ...rma, words: "A new handle.", rate_until_on: "2026-12-05" },
  },
  rma_payment_due: {
    template: "rma_payment_due",
    data: { ...rma, charge_id: "charge_1", amount: "5", currency_code: "eur", pay_by_on: "2026-11-28", link },
  },
  rma_payment_expired: { template: "rma_payment_expired", data: rma },
  repair_quoted: {
    template: "repair_quoted",
    data: {
      ...{ ...rma, repair_order_id: "rpo_1", repair_number: 7, title: "Rice cooker", finding: "The relay is burnt." },
      ...{ quote_version: 2, total: "45", currency_code: "eur", link },
    },
  },
  repair_payment_due: {
    template: "repair_payment_due",
    data: {
      ...{ ...rma, repair_order_id: "rpo_1", repair_number: 7, title: "Rice cooker", charge_id: "charge_1" },
      ...{ amount: "45", currency_code: "eur", link },
    },
  },
  rma_lapsed: { template: "rma_lapsed", data: { ...rma, waited_for: "goods" } },
  rma_canceled: { template: "rma_canceled", data: rma },
  withdrawal_received: {
    template: "withdrawal_received",
    data: {
      ...withdrawal,
      statement: "I withdraw.\nName: Ann",
      submitted_at: "2026-11-21T22:40:05Z",
      time_zone: "Europe/Berlin",
      send_back_by_on: "2026-12-07",
    },
  },
  withdrawal_disputed: {
    template: "withdrawal_disputed",
    data: { ...withdrawal, clause: "standard.v1.window.withdrawal", words: "The last day was 2 November." },
  },
  ticket_received: {
    template: "ticket_received",
    data: {
      ...ticket,
      answer_by_at: "2026-11-21T14:00:00Z",
      opens_at: "2026-11-21T08:00:00Z",
      time_zone: "Europe/Berlin",
    },
  },
  ticket_reply: { template: "ticket_reply", data: { ...reply, words: "It left today.\nKind regards" } },
  ticket_resolved: { template: "ticket_resolved", data: { ...ticket, words: "A new pot is on its way." } },
  commitment_due: { template: "commitment_due", data: commitment },
  commitment_broken: { template: "commitment_broken", data: commitment },
  staff_digest: { template: "staff_digest", data: { lines: ["T-1042 is late · Where is my parcel?", "P-12 is due"] } },
  warranty_taken_over: {
    template: "warranty_taken_over",
    data: {
      ...{ warranty_id: "wty_1", transferred_at: "2026-11-21T17:00:00.000Z", title: "Rice cooker" },
      ...{ claim_code: "23456-789AU", ends_on: "2028-11-02", language: "en", link },
    },
  },
  visit_message: {
    template: "visit_message",
    data: { ...visit, words: "How is the kettle?", contact_id: "ccon_1", link },
  },
  visit_scheduled: {
    template: "visit_scheduled",
    data: { ...visit, method: "phone", starts_at: "2026-11-24T16:00:00Z", time_zone: "Europe/Berlin", link },
  },
}

describe("wording a message", () => {
  it.each([
    ["guest_access_link", null, link],
    ["rma_opened", "en-US", "on 21 November 2026"],
    ["rma_opened", "en-US", "by 25 November 2026"],
    ["rma_approved", null, "by 5 December 2026"],
    ["rma_rejected", null, "appeal until 5 December 2026"],
    ["rma_rejected", null, "generic.v1.final_sale"],
    ["rma_rejected", null, "> Sold as seen."],
    ["rma_information_requested", null, "> Which size?\n> And colour?"],
    ["rma_settled", null, "€1,234.50"],
    ["rma_settled", null, "€20.00 more in store credit"],
    ["rma_settled", "zh", "商店余额 €20.00"],
    ["rma_settled", null, "We are sending you 1 × Tee (M), 2 × Mug."],
    ["rma_settled", "zh", "我们正为您寄出：1 × Tee (M)、2 × Mug。"],
    ["rma_settled", null, "until 5 December 2026"],
    ["rma_payment_due", null, "€5.00 are left to pay"],
    ["rma_payment_due", null, link],
    ["rma_payment_expired", null, "as a refund"],
    ["repair_quoted", null, "cost you €45.00, tax included"],
    ["repair_quoted", null, "> The relay is burnt."],
    ["repair_quoted", null, link],
    ["repair_quoted", "zh-CN", "需由您支付 €45.00"],
    ["repair_quoted", "zh-CN", link],
    ["warranty_taken_over", "en", "23456-789AU"],
    ["warranty_taken_over", "en", "last day is 2 November 2028"],
    ["warranty_taken_over", "zh", "保修码：23456-789AU"],
    ["warranty_taken_over", "zh", link],
    ["repair_payment_due", null, "€45.00 are left to pay"],
    ["repair_payment_due", null, link],
    ["repair_payment_due", "zh-CN", "尚需支付 €45.00"],
    ["rma_lapsed", null, "did not reach us in time"],
    ["rma_canceled", null, "was cancelled"],
    ["guest_access_link", "zh-CN", link],
    ["rma_opened", "zh-CN", "2026年11月25日前答复"],
    ["rma_approved", "zh", "2026年12月5日（含当日）前寄出"],
    ["rma_rejected", "zh-Hant-TW", "2026年12月5日（含当日）前申诉"],
    ["rma_payment_due", "zh", "需补差价 €5.00"],
    ["rma_settled", "zh_CN", "€1,234.50"],
    ["withdrawal_received", null, "on 21 November 2026 at 23:40:05 CET"],
    ["withdrawal_received", null, "> I withdraw.\n> Name: Ann"],
    ["withdrawal_received", null, "send the goods back by 7 December 2026"],
    ["withdrawal_received", "zh-CN", "2026年11月21日"],
    ["withdrawal_received", "zh-CN", "23:40:05"],
    ["withdrawal_disputed", null, "standard.v1.window.withdrawal"],
    ["ticket_received", "en", "by 21 November 2026 at 15:00:00 CET"],
    ["ticket_received", "en", "We are back on 21 November 2026 at 09:00:00 CET"],
    ["ticket_received", "zh", "2026年11月21日"],
    ["ticket_received", "zh", "现在是非工作时间"],
    ["ticket_reply", "en", "It left today.\nKind regards"],
    ["ticket_reply", "zh", "工单号：T-7"],
    ["ticket_resolved", "en", "A new pot is on its way."],
    ["ticket_resolved", "zh", "工单 T-7 已处理完毕"],
    ["withdrawal_disputed", "zh-CN", "> The last day was 2 November."],
    ["commitment_due", null, "> A call back"],
    ["commitment_due", null, "24 November 2026 at 17:00, about order #1042"],
    ["commitment_broken", null, "can still be made good"],
    ["commitment_broken", "zh-CN", "2026年11月24日"],
    ["staff_digest", null, "T-1042 is late · Where is my parcel?"],
    ["visit_message", "en", "How is the kettle?\n\nIf you would rather not hear from us: https://"],
    ["visit_message", "zh", "如不希望再收到此类消息：https://"],
    ["visit_scheduled", "en", "We will call you on 24 November 2026 at 17:00."],
    ["visit_scheduled", "zh", "我们将于2026年11月24日 17:00给您致电"],
  ] as const)("says in %s (%s): %s", (template, locale, words) => {
    expect(renderMessage(messages[template], locale).text).toContain(words)
  })

  it.each(Object.keys(messages) as MessageTemplate[])("names what it is about in the subject of %s", (name) => {
    const about =
      {
        rma: /RMA-12/,
        repair: /RO-7/,
        warranty: /Rice cooker/,
        ticket: /\[T-7\]/,
        survey: /T-7/,
        commitment: /P-12/,
        staff: /2/,
        visit: /V-12|#1042/,
      }[name.split("_")[0] ?? ""] ?? /(#|T-)1042/
    for (const locale of ["en", "zh"]) expect(renderMessage(messages[name], locale).subject).toMatch(about)
  })

  it("is a single line in its subject, whatever a customer calls his ticket", () => {
    const ticket_subject = "Hello\r\nBcc: everybody@shop.test"
    const data = { ...reply, ticket_subject, words: "Yes." }
    expect(renderMessage({ template: "ticket_reply", data }, "en").subject).toBe("[T-7] Hello Bcc: everybody@shop.test")
  })

  it("makes no markup of what staff or customers write in a ticket", () => {
    const data = { ...reply, words: "<img src=x onerror=alert(1)>" }
    expect(renderMessage({ template: "ticket_reply", data }, "en").html).not.toContain("<img")
  })

  it("says nothing of an order where a promise is about none", () => {
    const data = { ...commitment, order_display_id: null }
    expect(renderMessage({ template: "commitment_due", data }, null).text).toContain("until 24 November 2026 at 17:00.")
  })

  it("falls back to English for a language it does not know, and for one that only begins alike", () => {
    const english = renderMessage(messages.rma_opened, null)
    expect(renderMessage(messages.rma_opened, "de-DE")).toEqual(english)
    expect(renderMessage(messages.rma_opened, "zha")).toEqual(english)
  })

  it("leaves out what does not apply", () => {
    const approved = renderMessage(
      { template: "rma_approved", data: { ...rma, words: " ", send_by_on: null, ends_by_itself: true } },
      null,
    )
    expect(approved.text).toContain("You need not send anything back.")
    expect(approved.html).not.toContain("blockquote")

    const upheld = renderMessage(
      { template: "rma_rejected", data: { ...rma, clause: null, words: null, appeal_until_on: null } },
      null,
    )
    expect(upheld.text).toContain("stands")
    expect(upheld.text).not.toMatch(/you may appeal|clause/)
  })

  it.each(["en", "zh"])("does not say in %s that a withdrawal ends by itself", (locale) => {
    const said = (ends_by_itself: boolean) => {
      const data = { ...rma, words: null, send_by_on: "2026-12-05", ends_by_itself }
      const reminder = { ...messages.rma_reminder.data, ends_by_itself }
      return [
        renderMessage({ template: "rma_approved", data }, locale).text,
        renderMessage({ template: "rma_reminder", data: reminder }, locale).text,
      ].map((text) => /ends by itself|自动结束/.test(text))
    }
    expect([said(true), said(false)]).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it("does not call nothing a payment, nor goods nothing", () => {
    const nothing = { ...rma, amount: "0", credit: "0", currency_code: "jpy", on_its_way: [], rate_until_on: null }
    const { text } = renderMessage({ template: "rma_settled", data: nothing }, null)
    expect(text).toContain("There was nothing to pay back.")
    expect(text).not.toContain("sending")
    const replaced = { ...nothing, on_its_way: [{ title: "Mug", quantity: 1 }] }
    expect(renderMessage({ template: "rma_settled", data: replaced }, null).text).not.toContain("nothing to pay back")
  })

  it("turns no word of anybody into markup", () => {
    const hostile = `<script>alert("1")</script> & 'x'`
    const { html } = renderMessage(
      { template: "rma_approved", data: { ...rma, words: hostile, send_by_on: null, ends_by_itself: true } },
      null,
    )
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;")
    expect(html).not.toContain("<script>")
  })

  it("keeps a link inside its attribute", () => {
    const data = { ...messages.guest_access_link.data, link: `https://shop.example/"onmouseover="x` }
    expect(renderMessage({ template: "guest_access_link", data }, null).html).toContain(
      `href="https://shop.example/&quot;onmouseover=&quot;x"`,
    )
  })
})
