import type { Browser, Page } from "playwright-core"

import { launchBrowser, type Look } from "./browser"
import { buildVisit, WEEK } from "./fixtures/visits"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const LIST = "/after-sales/visits"

async function look(page: Page, name: string): Promise<void> {
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/visits-${name}.png`, fullPage: true })
}

describe("visits in the admin", () => {
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

  const LOOKS: readonly (readonly [string, Look, string])[] = [
    ["en", { language: "en" }, "Nobody is free"],
    ["zh-dark", { language: "zhCN", theme: "dark" }, "无人有空"],
    ["narrow", { language: "en", width: 1024 }, "Nobody is free"],
  ]

  it.each(LOOKS)("stand on their days, and those that nobody attends stand out, %s", async (name, wanted, nobody) => {
    const answers = { "GET /visits": { visits: WEEK, next_cursor: null } }
    const { page, failures, close } = await openScreen(browser, shop, LIST, { answers, look: wanted })
    await page.getByText("V-14").waitFor()
    await page.getByText(nobody).waitFor()
    await look(page, `week-${name}`)
    const isWider = await page.evaluate("document.documentElement.scrollWidth > innerWidth")
    expect([isWider, failures]).toEqual([false, []])
    await close()
  })

  it("are listed as an agenda, and say so when there are none", async () => {
    const answers = { "GET /visits": { visits: WEEK, next_cursor: null } }
    const { page, failures, close } = await openScreen(browser, shop, LIST, { answers })
    await page.getByRole("tab", { name: "Agenda" }).click()
    await page.getByText("V-13").waitFor()
    await look(page, "agenda")
    expect(failures).toEqual([])
    await close()
    const empty = await openScreen(browser, shop, LIST, {
      answers: { "GET /visits": { visits: [], next_cursor: null } },
    })
    await empty.page.getByRole("tab", { name: "Agenda" }).click()
    await empty.page.getByText("No visits in these days").waitFor()
    await look(empty.page, "empty")
    await empty.close()
  })

  it("are moved by dragging them to another day, at the same time of day", async () => {
    const bodies: unknown[] = []
    const answers = {
      "GET /visits": { visits: WEEK, next_cursor: null },
      "POST /visits/fvis_12/move": (body: unknown) => {
        bodies.push(body)
        return { visit: buildVisit() }
      },
    }
    const { page, failures, close } = await openScreen(browser, shop, LIST, { answers })
    const columns = page.locator("section[aria-label]")
    await page.getByText("V-12").waitFor()
    await page.getByRole("link", { name: /V-12/ }).dragTo(columns.first())
    await page.getByText("V-12 is moved to").waitFor()
    expect(bodies).toHaveLength(1)
    expect(failures).toEqual([])
    await close()
  })

  it("are recorded on their page with the answers to what the plan asks", async () => {
    const bodies: unknown[] = []
    const answers = {
      "GET /visits/fvis_12": { visit: buildVisit() },
      "POST /visits/fvis_12/record": (body: unknown) => {
        bodies.push(body)
        return { visit: buildVisit({ status: "completed" }) }
      },
    }
    const { page, failures, close } = await openScreen(browser, shop, `${LIST}/fvis_12`, { answers })
    await page.getByRole("button", { name: "Record", exact: true }).click()
    await page.getByLabel("Does it pour well?").fill("Yes")
    await look(page, "record")
    await page.getByRole("dialog").getByRole("button", { name: "Record", exact: true }).click()
    await page.getByText("V-12 is recorded").waitFor()
    expect(bodies).toEqual([{ outcome: "satisfied", answers: ["Yes", ""], words: null }])
    await look(page, "page")
    expect(failures).toEqual([])
    await close()
  })
})
