import fc from "fast-check"

import { findLifecycleFaults } from "../kernel/lifecycle"
import { renderMessage } from "../notification/render-message"
import { ARTICLE_INITIAL_STATUS, ARTICLE_LIFECYCLE } from "./article-lifecycle"
import { draftByRetrieval, type FoundAnswer } from "./assistant"
import { chooseBody } from "./choose-body"
import { fillAnswer } from "./fill-answer"
import { findBodyFaults } from "./find-body-faults"
import { ANSWER_PLACEHOLDERS } from "./placeholders"

describe("a canned answer", () => {
  it("is filled in with what is known of the case", () => {
    const body = "Dear {{customer.name}}, order {{ order.number }} left today. {{agent.name}}"
    const facts = { "customer.name": "Ann", "order.number": "#1042", "agent.name": "Bo" }
    expect(fillAnswer(body, facts)).toEqual({ text: "Dear Ann, order #1042 left today. Bo", unknown: [], missing: [] })
  })

  it("names every placeholder that is unknown, and every one that has nothing to stand for, once", () => {
    const body = "{{customer.nmae}} {{order.number}} {{}} {{order.number}} {{customer.nmae}} {{ticket.number}}"
    const filled = fillAnswer(body, { "order.number": " ", "ticket.number": null })
    expect(filled).toEqual({
      text: body,
      unknown: ["customer.nmae", ""],
      missing: ["order.number", "ticket.number"],
    })
  })

  it("does not take a name for a placeholder, nor for a pattern", () => {
    const facts = { "customer.name": "{{order.number}} $& $1", "order.number": "#1" }
    expect(fillAnswer("Dear {{customer.name}}", facts).text).toBe("Dear {{order.number}} $& $1")
  })

  it("leaves nothing open when every fact is there", () => {
    const facts = Object.fromEntries(ANSWER_PLACEHOLDERS.map((name) => [name, "x"]))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ANSWER_PLACEHOLDERS)), fc.string(), (names, between) => {
        const plain = between.replace(/[{}]/g, "")
        const filled = fillAnswer(names.map((name) => `{{${name}}}`).join(plain), facts)
        expect(filled).toEqual({ text: names.map(() => "x").join(plain), unknown: [], missing: [] })
      }),
    )
  })

  it("is text, and markup in it is shown as it was written where a mail is made of it", () => {
    const { text } = fillAnswer("Dear {{customer.name}}", { "customer.name": "<img src=x onerror=alert(1)>" })
    const data = {
      order_id: "order_1",
      order_display_id: 1,
      rma_id: "rma_1",
      rma_number: 1,
      send_by_on: null,
      ends_by_itself: false,
    }
    const mail = renderMessage({ template: "rma_approved", data: { ...data, words: text } }, "en")
    expect(mail.html).toContain("Dear &lt;img src=x onerror=alert(1)&gt;")
  })

  it("is refused with a placeholder that no case could fill, in whichever language", () => {
    const faults = findBodyFaults([
      { locale: "en", body: "Dear {{customer.name}}" },
      { locale: "zh-CN", body: "{{顾客}}您好，订单{{order.nr}}" },
    ])
    expect(faults.map(({ code, field, facts }) => [code, field, facts?.placeholder])).toEqual([
      ["answer_placeholder_unknown", "bodies.1.body", "顾客"],
      ["answer_placeholder_unknown", "bodies.1.body", "order.nr"],
    ])
  })

  const bodies = [
    { locale: "de", body: "de" },
    { locale: "en", body: "en" },
    { locale: "zh-CN", body: "zh-CN" },
    { locale: "zh-TW", body: "zh-TW" },
  ]
  it.each([
    ["zh-TW", "zh-TW"],
    ["zh-tw", "zh-TW"],
    ["zh-HK", "zh-CN"],
    ["de-AT", "de"],
    ["fr", "en"],
    [null, "en"],
  ])("speaks to a customer of %s in %s", (wanted, expected) => {
    expect(chooseBody(bodies, wanted)?.body).toBe(expected)
  })

  it("speaks the only language it has, and none if it has none", () => {
    expect(chooseBody([{ locale: "fr", body: "fr" }], "zh")?.body).toBe("fr")
    expect(chooseBody([], "zh")).toBeNull()
  })
})

describe("an article of the library", () => {
  it("goes a road that ends", () => {
    expect(findLifecycleFaults(ARTICLE_LIFECYCLE, ARTICLE_INITIAL_STATUS)).toEqual([])
  })
})

describe("the assistant that comes with the plugin", () => {
  const found = (id: string, matched: number, asked: number): FoundAnswer => ({
    ...{ id, matched, asked, locale: "en" },
    question: "How do I return goods?",
    answer: "Open your order and choose Return.",
  })
  const draft = (...answers: FoundAnswer[]) => draftByRetrieval({ question: "", locale: null, answers })

  it("repeats the article that holds what was asked, and names it", () => {
    expect(draft(found("a", 3, 4), found("b", 2, 4))).toEqual({
      text: "Open your order and choose Return.",
      article_ids: ["a"],
    })
  })

  it.each<[string, FoundAnswer[]]>([
    ["nothing was found", []],
    ["the best holds too little of what was asked", [found("a", 2, 4)]],
    ["two hold as much", [found("a", 3, 4), found("b", 3, 4)]],
  ])("leaves it to a human where %s", (_, answers) => {
    expect(draft(...answers)).toBeNull()
  })
})
