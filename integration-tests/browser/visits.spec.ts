import type { Browser, Page } from "playwright-core"

import { launchBrowser, type Look } from "./browser"
import { buildVisit, PLAN, WEEK } from "./fixtures/visits"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const LIST = "/after-sales/visits"
const PLANS = "/settings/after-sales/follow-up-plans"

/** What a visit's page asks beside the visit. */
const BESIDE = {
  "GET /visits/fvis_12/candidates": {
    candidates: [
      { agent_id: "svcagent_1", display_name: "Vera", reasons: [] },
      { agent_id: "svcagent_2", display_name: "Otto", reasons: [] },
      { agent_id: "svcagent_3", display_name: "Li", reasons: ["outside_area", "taken"] },
    ],
  },
  "GET /surveys": { surveys: [], next_cursor: null },
  "GET /survey-responses": { survey_responses: [], next_cursor: null },
}

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
      "POST /visits/fvis_12/move": (_url: URL, body: unknown) => {
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
      ...BESIDE,
      "GET /visits/fvis_12": { visit: buildVisit() },
      "POST /visits/fvis_12/record": (_url: URL, body: unknown) => {
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

  it.each(LOOKS)("are given to somebody else who can attend, and say why others cannot, %s", async (name, wanted) => {
    const bodies: unknown[] = []
    const answers = {
      ...BESIDE,
      "GET /visits/fvis_12": {
        visit: buildVisit({ agent_id: "svcagent_1", agent_name: "Vera", team_id: "svcteam_1" }),
      },
      "POST /visits/fvis_12/reassign": (_url: URL, body: unknown) => {
        bodies.push(body)
        return { visit: buildVisit() }
      },
    }
    const { page, failures, close } = await openScreen(browser, shop, `${LIST}/fvis_12`, { answers, look: wanted })
    const [outside, give, attends, submit] =
      wanted.language === "en"
        ? ["Outside the area", "Give to somebody else", "Who attends", "Give"]
        : ["不在服务区域", "转给他人", "负责人", "转给他人"]
    await page.getByText(outside ?? "").waitFor()
    await look(page, `candidates-${name}`)
    await page.getByRole("button", { name: give, exact: true }).click()
    await page.getByLabel(attends ?? "").click()
    await page.getByRole("option", { name: "Otto" }).click()
    await look(page, `reassign-${name}`)
    await page.getByRole("dialog").getByRole("button", { name: submit, exact: true }).click()
    await page.getByRole("dialog").waitFor({ state: "detached" })
    expect([bodies, failures]).toEqual([[{ agent_id: "svcagent_2" }], []])
    await close()
  })

  it.each(LOOKS)("are read by one's own calendar at an address that is shown once, %s", async (name, wanted) => {
    const url = "https://shop.test/after-sales/visit-feeds/a-secret"
    const answers = {
      "GET /visits": { visits: WEEK, next_cursor: null },
      "POST /visit-feeds": { visit_feed: { url } },
    }
    const { page, failures, close } = await openScreen(browser, shop, LIST, { answers, look: wanted })
    const [open, make, address] =
      wanted.language === "en"
        ? ["My calendar's address", "Make a new address", "Address"]
        : ["我的日历地址", "生成新地址", "地址"]
    await page.getByRole("button", { name: open }).click()
    await page.getByRole("button", { name: make }).click()
    expect(await page.getByLabel(address ?? "", { exact: true }).inputValue()).toBe(url)
    await look(page, `feed-${name}`)
    expect(failures).toEqual([])
    await close()
  })

  it("are made for orders that meet the conditions of their plan, chosen as a policy's are", async () => {
    const saved: unknown[] = []
    const answers = {
      "GET /follow-up-plans/fuplan_1": { follow_up_plan: PLAN },
      "GET /service-teams": { service_teams: [], next_cursor: null },
      "POST /follow-up-plans/fuplan_1/draft": (_url: URL, body: unknown) => {
        saved.push(body)
        return { follow_up_plan: PLAN }
      },
    }
    const { page, failures, close } = await openScreen(browser, shop, `${PLANS}/fuplan_1`, { answers })
    const heading = page.getByRole("heading", { name: "Conditions", exact: true })
    await heading.locator("xpath=../..").getByRole("button", { name: "Edit", exact: true }).click()
    await look(page, "conditions")
    await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click()
    await page.getByRole("dialog").waitFor({ state: "detached" })
    expect(saved).toMatchObject([{ terms: { conditions: [] } }])
    expect(failures).toEqual([])
    await close()
  })

  it.each(["en", "zhCN"] as const)(
    "come from plans that are listed, tried out and published, in %s",
    async (language) => {
      const published: unknown[] = []
      const answers = {
        "GET /follow-up-plans": { follow_up_plans: [PLAN], next_cursor: null },
        "GET /follow-up-plans/fuplan_1": { follow_up_plan: PLAN },
        "GET /service-teams": { service_teams: [], next_cursor: null },
        "POST /follow-up-plans/simulate": {
          occurrences: ["2026-11-23T08:00:00.000Z", "2027-05-21T08:00:00.000Z"],
          moved: [{ from: "2026-11-21T09:00:00.000Z", to: "2026-11-23T08:00:00.000Z", because: "closed_weekday" }],
        },
        "POST /follow-up-plans/fuplan_1/publish": (_url: URL, body: unknown) => {
          published.push(body)
          return { follow_up_plan: PLAN }
        },
      }
      const { page, failures, close } = await openScreen(browser, shop, PLANS, { answers, look: { language } })
      await page.getByText("fortnight", { exact: true }).waitFor()
      await look(page, `plans-${language}`)
      await page.getByText("A fortnight after").click()
      await page.getByText("FREQ=MONTHLY;INTERVAL=6").waitFor()
      await page.getByRole("button", { name: language === "en" ? "Show dates" : "显示日期" }).click()
      await page.getByText(language === "en" ? "after a closed day" : "顺延至营业日").waitFor()
      await look(page, `plan-${language}`)
      if (language === "en") {
        await page.getByRole("button", { name: "Publish version 2" }).click()
        await page
          .getByRole("alertdialog")
          .getByRole("button", { name: /Publish/ })
          .click()
        await page.getByRole("alertdialog").waitFor({ state: "hidden" })
        expect(published).toEqual([{ version: 2 }])
      }
      expect(failures).toEqual([])
      await close()
    },
  )
})
