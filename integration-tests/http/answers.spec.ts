import { asValue } from "@medusajs/framework/awilix"

import type {
  AdminArticle,
  AnswerSuggestions,
  Assistant,
  CannedAnswerHttp,
  ErrorBody,
  FilledAnswerBody,
  SaveArticleBody,
  StoreAnswer,
} from "../../src/types"
import { draftArticle, publishArticle, writeCannedAnswer } from "../support/answers"
import { bearer } from "../../demo/seed/api"
import { withOptions } from "../support/options"
import { openRequest } from "../support/records"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { openForCustomer } from "../support/tickets"

jest.setTimeout(300_000)

const CANNED = "/admin/after-sales/canned-answers"
const LIBRARY = "/admin/after-sales/answers"
const STORE = "/store/after-sales/answers"

const LIBRARY_OF_TEST: readonly SaveArticleBody[] = [
  { locale: "en", question: "How do I return goods?", answer: "Open your order.", tags: ["refund"] },
  { locale: "en", question: "Who pays the parcel?", answer: "We do for returns." },
  { locale: "zh-CN", question: "退货运费由谁承担？", answer: "质量问题由我们承担。" },
  { locale: "zh-CN", question: "iPhone保修期多久？", answer: "一年。" },
  { locale: "en", question: "Is the teapot dishwasher safe?", answer: "Yes.", product_ids: ["prod_1"] },
]

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      for (const article of LIBRARY_OF_TEST) await publishArticle(test.admin, article)
      await draftArticle(test.admin, { locale: "en", question: "How do I return a draft?", answer: "Return it." })
    })

    const found = async (q: string, query = ""): Promise<string[]> => {
      const path = `${STORE}?q=${encodeURIComponent(q)}${query}`
      const { answers } = await test.shop.store.get<{ answers: StoreAnswer[] }>(path)
      return answers.map(({ question }) => question)
    }

    describe("canned answers", () => {
      it("speak the customer's language, say who writes to whom about what, and name what they cannot say", async () => {
        const id = await writeCannedAnswer(test.admin, {
          code: "received",
          bodies: [
            { locale: "zh-cn", body: "{{customer.name}}您好，已收到 {{request.number}}。" },
            {
              locale: "en",
              body: "Dear {{customer.name}}, we have {{request.number}} of {{order.number}}. {{ticket.number}}",
            },
          ],
        })
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const { rma_id } = await openRequest(test, order.id, bearer(test.owner.token))
        const { filled } = await test.admin.post<{ filled: FilledAnswerBody }>(`${CANNED}/${id}/fill`, { rma_id })
        expect(filled).toEqual({
          locale: "en",
          text: expect.stringMatching(/^Dear \S+ .*, we have RMA-\d+ of #\d+\. \{\{ticket\.number\}\}$/) as string,
          unknown: [],
          missing: ["ticket.number"],
        })
        const chinese = await test.admin.post<{ filled: FilledAnswerBody }>(`${CANNED}/${id}/fill`, {
          rma_id,
          locale: "zh-TW",
        })
        expect(chinese.filled).toMatchObject({ locale: "zh-CN", missing: [] })
        const { canned_answer } = await test.admin.get<{ canned_answer: CannedAnswerHttp }>(`${CANNED}/${id}`)
        expect(canned_answer).toMatchObject({ use_count: 2, last_used_at: expect.any(String) as string })
      })

      it("are filled in for a ticket, in the language it is written in, with what it knows", async () => {
        const id = await writeCannedAnswer(test.admin, {
          code: "for-tickets",
          bodies: [
            { locale: "en", body: "Dear {{customer.name}}, {{ticket.number}} {{order.number}} {{request.number}}" },
            { locale: "zh-CN", body: "{{customer.name}}您好，{{ticket.number}}" },
          ],
        })
        const fill = async (body: object) =>
          (await test.admin.post<{ filled: FilledAnswerBody }>(`${CANNED}/${id}/fill`, body)).filled
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const about = { kind: "consultation", channel: "phone", subject: "Hi", body: "Hello" } as const
        const { id: ticket_id, number } = await openForCustomer(test, { ...about, order_id: order.id })
        const english = await fill({ ticket_id })
        expect(english).toMatchObject({ locale: "en", unknown: [], missing: ["request.number"] })
        expect(english.text).toMatch(new RegExp(`^Dear \\S.*, T-${number} #\\d+ \\{\\{request\\.number\\}\\}$`))
        const chinese = await openForCustomer(test, { ...about, name: "王明", language: "zh" })
        expect(await fill({ ticket_id: chinese.id })).toMatchObject({
          ...{ locale: "zh-CN", text: `王明您好，T-${chinese.number}`, missing: [] },
        })
        const both = await test.admin.ask("POST", `${CANNED}/${id}/fill`, { ticket_id, rma_id: "rma_1" })
        const unknown = await test.admin.ask("POST", `${CANNED}/${id}/fill`, { ticket_id: "tick_unknown" })
        expect([both.status, unknown.status]).toEqual([400, 404])
      })

      it("count a use that is sent twice once", async () => {
        const id = await writeCannedAnswer(test.admin, { code: "twice", bodies: [{ locale: "en", body: "Hello" }] })
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const { rma_id } = await openRequest(test, order.id, bearer(test.owner.token))
        const click = test.admin.with({ "idempotency-key": "click-1" })
        await Promise.all([click, click].map((one) => one.post(`${CANNED}/${id}/fill`, { rma_id })))
        const { canned_answer } = await test.admin.get<{ canned_answer: CannedAnswerHttp }>(`${CANNED}/${id}`)
        expect(canned_answer.use_count).toBe(1)
      })

      it("are not saved with a placeholder that nothing could fill, nor under another's code", async () => {
        const save = async (body: object) => {
          const answer = await test.admin.ask<ErrorBody>("POST", CANNED, { title: "X", ...body })
          return [answer.status, ...(answer.body.reasons ?? []).map(({ code, field }) => `${code} ${field}`)]
        }
        const bodies = [{ locale: "en", body: "Dear {{customer.nmae}}" }]
        expect(await save({ code: "typo", bodies })).toEqual([400, "answer_placeholder_unknown bodies.0.body"])
        const sound = [{ locale: "en", body: "Dear {{customer.name}}" }]
        expect(await save({ code: "taken", bodies: sound })).toEqual([200])
        expect(await save({ code: "taken", bodies: sound })).toEqual([400, "in_use code"])
        expect(await save({ code: "both", bodies: [...sound, { locale: "EN", body: "Hi" }] })).toEqual([400])
        expect(await save({ code: "none", bodies: [] })).toEqual([400])
      })

      it("are offered where they belong: in their kind, to their team, while they are active", async () => {
        const bodies = [{ locale: "en", body: "Hello" }]
        await writeCannedAnswer(test.admin, { code: "for-complaints", scope: "complaint", bodies })
        await writeCannedAnswer(test.admin, { code: "for-returns-team", team_id: "team_returns", bodies })
        await writeCannedAnswer(test.admin, { code: "put-aside", is_active: false, bodies })
        const codes = async (query: string) => {
          const page = await test.admin.get<{ canned_answers: CannedAnswerHttp[] }>(`${CANNED}?${query}`)
          const made = ["for-complaints", "for-returns-team", "put-aside"]
          return page.canned_answers.map(({ code }) => code).filter((code) => made.includes(code))
        }
        expect(await codes("")).toEqual(["for-complaints", "for-returns-team", "put-aside"])
        expect(await codes("scope=request&team_id=team_other&is_active=true")).toEqual([])
        expect(await codes("scope=complaint&team_id=team_returns&is_active=true")).toEqual([
          "for-complaints",
          "for-returns-team",
        ])
      })
    })

    describe("the library", () => {
      it.each<[string, string, string[]]>([
        ["English, in any form of the word", "returning good", ["How do I return goods?"]],
        ["a question that is still being typed", "How do I retu", ["How do I return goods?", "Who pays the parcel?"]],
        ["Chinese that a dictionary would cut elsewhere", "怎么退货", ["退货运费由谁承担？"]],
        ["one Chinese character", "退", ["退货运费由谁承担？"]],
        ["both languages in one", "iphone 保修", ["iPhone保修期多久？"]],
        ["tags", "REFUND", ["How do I return goods?"]],
        ["punctuation only", "？！ ... & | ! :* '\\", []],
        ["nothing", "", []],
      ])("is found by %s, published only, the best first", async (_, q, questions) => {
        expect(await found(q)).toEqual(questions)
      })

      it("puts what holds most of the question first", async () => {
        expect(await found("who pays when I return a parcel")).toEqual([
          "Who pays the parcel?",
          "How do I return goods?",
        ])
      })

      it("speaks the language that is asked for, and leaves out what is about another product", async () => {
        expect(await found("return 退货", "&locale=zh-HK")).toEqual(["退货运费由谁承担？"])
        expect(await found("teapot dishwasher", "&product_id=prod_1")).toEqual(["Is the teapot dishwasher safe?"])
        expect(await found("teapot dishwasher", "&product_id=prod_2")).toEqual([])
      })

      it.each([
        "q=%00return",
        "q=a&q=b",
        "q[a]=b",
        "q=%ED%A0%BD",
        "locale=!!&q=return",
        "x=1",
        `q=${"退货".repeat(400)}`,
      ])("answers odd input with what it finds: %p", async (query) => {
        const answer = await test.shop.store.ask<{ answers: StoreAnswer[] }>("GET", `${STORE}?${query}`)
        expect(answer.status).toBe(200)
        expect(Array.isArray(answer.body.answers)).toBe(true)
      })

      it("shows nobody outside what is not published, and takes no votes on it", async () => {
        const id = await draftArticle(test.admin, { locale: "en", question: "Secret?", answer: "Not yet." })
        const status = async () => (await test.shop.store.ask("GET", `${STORE}/${id}`)).status
        const vote = async () =>
          (await test.shop.store.ask("POST", `${STORE}/${id}/votes`, { is_helpful: true })).status
        expect([await status(), await vote()]).toEqual([404, 404])
        await test.admin.post(`${LIBRARY}/${id}/publish`, {})
        expect([await status(), await vote()]).toEqual([200, 200])
        await test.admin.post(`${LIBRARY}/${id}/unpublish`, {})
        expect([await status(), await vote()]).toEqual([404, 404])
        await test.admin.post(`${LIBRARY}/${id}/archive`, {})
        const late = await test.admin.ask<ErrorBody>("POST", `${LIBRARY}/${id}/publish`, {})
        expect(late.body).toMatchObject({ code: "action_not_allowed_in_stage" })
      })

      it("is corrected in place: what is found changes with it", async () => {
        const first = { locale: "en", question: "Do you engrave kettles?", answer: "Yes." }
        const id = await publishArticle(test.admin, first)
        await test.admin.post(`${LIBRARY}/${id}`, { ...first, question: "Do you engrave ladles?" })
        expect(await found("kettles")).toEqual([])
        expect(await found("ladle")).toEqual(["Do you engrave ladles?"])
      })

      it("counts one vote for each reader, his last, and keeps no address", async () => {
        const id = await publishArticle(test.admin, { locale: "en", question: "Is it vegan?", answer: "It is." })
        const vote = (caller: Readonly<Record<string, string>>, is_helpful: boolean) =>
          test.shop.store.with(caller).post(`${STORE}/${id}/votes`, { is_helpful })
        const reader = { "x-forwarded-for": "203.0.113.77" }
        await vote(reader, true)
        await vote(reader, false)
        await vote(bearer(test.owner.token), true)
        await vote(bearer(test.stranger.token), true)
        const { answer } = await test.admin.get<{ answer: AdminArticle }>(`${LIBRARY}/${id}`)
        expect(answer).toMatchObject({ helpful: 2, unhelpful: 1 })
      })

      it("is asked only so often from one network", async () => {
        const answers = await withOptions(getContainer(), { answer_searches_per_hour: 2 }, async () => {
          const caller = test.shop.store.with({ "x-forwarded-for": "203.0.113.99" })
          const statuses: number[] = []
          for (const q of ["a", "b", "c"]) statuses.push((await caller.ask("GET", `${STORE}?q=${q}`)).status)
          return statuses
        })
        expect(answers).toEqual([200, 200, 429])
      })
    })

    describe("the assistant", () => {
      const suggest = (q: string) => test.admin.get<AnswerSuggestions>(`${LIBRARY}/suggest?q=${encodeURIComponent(q)}`)

      it("says nothing unless the merchant turns it on; the library speaks to the agent all the same", async () => {
        const { answers, draft } = await suggest("Can the wok go in the oven?")
        expect([answers, draft]).toEqual([[], null])
        await publishArticle(test.admin, {
          locale: "en",
          question: "Can the wok go in the oven?",
          answer: "Up to 250 °C.",
        })
        const later = await suggest("Can the wok go in the oven?")
        expect(later).toMatchObject({ answers: [{ answer: "Up to 250 °C.", matched: 3, asked: 3 }], draft: null })
      })

      it("drafts by retrieval without any network, and leaves to a human what the library does not hold", async () => {
        await publishArticle(test.admin, { locale: "zh-CN", question: "砂锅可以干烧吗？", answer: "不可以，会开裂。" })
        await withOptions(getContainer(), { assistant: "retrieval" }, async () => {
          expect((await suggest("砂锅干烧可以吗")).draft).toMatchObject({ text: "不可以，会开裂。" })
          expect((await suggest("砂锅多重？")).draft).toBeNull()
        })
      })

      it("may be the host's own, whose failures are nobody's but its own", async () => {
        const drafts: Assistant["draft"][] = [
          ({ answers }) => Promise.resolve({ text: "From the model", article_ids: [answers[0]?.id ?? "", "made_up"] }),
          () => Promise.reject(new Error("no network")),
        ]
        const id = await publishArticle(test.admin, {
          locale: "en",
          question: "What is bone china?",
          answer: "Porcelain.",
        })
        const said = []
        for (const draft of drafts) {
          getContainer().register("test_assistant", asValue({ draft }))
          const ask = () => suggest("bone china")
          said.push((await withOptions(getContainer(), { assistant: "test_assistant" }, ask)).draft)
        }
        expect(said).toEqual([{ text: "From the model", article_ids: [id] }, null])
        expect(
          (await withOptions(getContainer(), { assistant: "not_registered" }, () => suggest("bone china"))).draft,
        ).toBeNull()
      })
    })
  },
})
