import type { Browser } from "playwright-core"

import { launchBrowser, Refused } from "./browser"
import { ARTICLES, buildArticle, buildCannedAnswer, CANNED_ANSWERS, PUBLISHED, SUGGESTIONS } from "./fixtures/answers"
import { buildRma } from "./fixtures/requests"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const CANNED = "/settings/after-sales/canned-answers"
const LIBRARY = "/settings/after-sales/library"

describe("answers in the admin", () => {
  let shop: RunningShop
  let browser: Browser

  beforeAll(async () => {
    shop = await startShop()
    browser = await launchBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  it.each(["en", "zhCN"] as const)("list what staff write again and again, in %s", async (language) => {
    const { page, failures, close } = await openScreen(browser, shop, CANNED, {
      answers: { "GET /canned-answers": { canned_answers: CANNED_ANSWERS, next_cursor: null } },
      look: { language },
    })
    await page.getByText("We received your parcel").waitFor()
    await page.getByText(language === "en" ? "12 times" : "12 次").waitFor()
    expect(failures).toEqual([])
    await close()
  })

  it("save an answer in two languages, and say which placeholder is wrong", async () => {
    const saved: unknown[] = []
    const reasons = [
      {
        ...{ code: "answer_placeholder_unknown", message: "", field: "bodies.1.body" },
        facts: { placeholder: "customer.nmae", known: "customer.name" },
      },
    ]
    const { page, failures, close } = await openScreen(browser, shop, CANNED, {
      answers: {
        "GET /canned-answers": { canned_answers: [], next_cursor: null },
        "POST /canned-answers": (_url, body) => {
          saved.push(body)
          return saved.length === 1
            ? new Refused(400, { type: "not_allowed", message: "", reasons })
            : { canned_answer: buildCannedAnswer() }
        },
      },
    })
    await page.getByText("No canned answers yet").waitFor()
    await page.getByRole("button", { name: "Create answer" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Title").fill("Left today")
    await drawer.getByLabel("Text").fill("It left today.")
    await drawer.getByRole("button", { name: "Add language" }).click()
    await drawer.getByLabel("Language").nth(1).fill("zh-CN")
    await drawer.getByLabel("Text").nth(1).fill("{{customer.nmae}}您好")
    await drawer.getByRole("button", { name: "Save" }).click()
    await drawer.getByText("Placeholder: customer.nmae").waitFor()
    await drawer.getByLabel("Text").nth(1).fill("{{customer.name}}您好")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("Canned answer saved").first().waitFor()
    expect(saved[1]).toMatchObject({
      ...{ code: "left_today", title: "Left today", scope: null },
      bodies: [
        { locale: "en", body: "It left today." },
        { locale: "zh-CN", body: "{{customer.name}}您好" },
      ],
    })
    expect(failures).toEqual([])
    await close()
  })

  it("put a filled-in answer into a message, and name what is left to fill in", async () => {
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma: buildRma() },
        "GET /canned-answers": { canned_answers: CANNED_ANSWERS, next_cursor: null },
        "POST /canned-answers/:id/fill": {
          filled: { locale: "en", text: "Dear Ann, {{ticket.number}}", unknown: [], missing: ["ticket.number"] },
        },
      },
    })
    await page.getByRole("tab", { name: "To the customer" }).click()
    await page.getByRole("button", { name: "Insert a canned answer" }).click()
    expect(await page.getByRole("menuitem").allInnerTexts()).toEqual(["We received your parcel"])
    await page.getByRole("menuitem", { name: "We received your parcel" }).click()
    await page.getByText("Fill in by hand: {{ticket.number}}").waitFor()
    expect(await page.getByRole("textbox").inputValue()).toBe("Dear Ann, {{ticket.number}}")
    expect(failures).toEqual([])
    await close()
  })

  it("publish an article, and show how many readers it helped", async () => {
    let isPublished = false
    const { page, failures, close } = await openScreen(browser, shop, `${LIBRARY}/ansart_1`, {
      answers: {
        "GET /answers/:id": () => ({ answer: isPublished ? PUBLISHED : buildArticle() }),
        "POST /answers/:id/publish": () => {
          isPublished = true
          return { answer: PUBLISHED }
        },
      },
    })
    await page.getByText("18 of 20").waitFor()
    await page.getByRole("button", { name: "Publish" }).click()
    await page.getByText("Article published").first().waitFor()
    await page.getByRole("button", { name: "Take back" }).waitFor()
    expect(failures).toEqual([])
    await close()
  })

  it.each([
    ["en", "light", 1440, "Try a question"],
    ["zhCN", "dark", 1024, "试问一个问题"],
  ] as const)("try a question on the library, in %s, %s, at %i", async (language, theme, width, title) => {
    const asked: string[] = []
    const { page, failures, close } = await openScreen(browser, shop, LIBRARY, {
      answers: {
        "GET /answers": { answers: ARTICLES, next_cursor: null },
        "GET /answers/suggest": (url) => {
          asked.push(url.searchParams.get("q") ?? "")
          return SUGGESTIONS
        },
      },
      look: { language, theme, width },
    })
    await page.getByText(title).waitFor()
    await page.getByRole("textbox").fill("退货 tea set")
    await page.getByText("由我们承担。").waitFor()
    expect(asked).toContain("退货 tea set")
    expect(failures).toEqual([])
    await close()
  })
})
