import type { Browser, Page } from "playwright-core"

import { launchBrowser, type Look } from "./browser"
import { buildRma } from "./fixtures/requests"
import { buildPromise, PROMISES } from "./fixtures/promises"
import { AGENTS, ASSIGNMENT, TEAMS } from "./fixtures/teams"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const SETTINGS = "/settings/after-sales/teams"
const PROMISE_LIST = "/after-sales/promises"
const RATE = {
  kept_rate: {
    ...{ from: "", to: "", promised_by: null, kept: 9, kept_as_promised: 8, broken: 1 },
    ...{ percentage: "90.0", percentage_as_promised: "80.0" },
  },
}

describe("teams and promises in the admin", () => {
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

  async function look(page: Page, name: string): Promise<void> {
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true })
  }

  const people = {
    "GET /service-teams": { service_teams: TEAMS },
    "GET /service-agents": { service_agents: AGENTS, next_cursor: null },
  }

  it.each<Look>([{ language: "en" }, { language: "zhCN", theme: "dark", width: 1024 }])(
    "show teams, people and why somebody would get a ticket (%o)",
    async (how) => {
      const { page, failures, close } = await openScreen(browser, shop, SETTINGS, {
        answers: { ...people, "POST /service-teams/simulate-assignment": { assignment: ASSIGNMENT } },
        look: how,
      })
      const isEnglish = how.language === "en"
      await page
        .getByText(isEnglish ? "Everything else" : "其余全部")
        .first()
        .waitFor()
      await page.getByText("Mei Lin").first().waitFor()
      await page.getByRole("button", { name: isEnglish ? "Try" : "试算" }).click()
      await page.getByText(isEnglish ? "Has as many as possible" : "已达上限").waitFor()
      await page.getByText(isEnglish ? "Other language, channel" : /语言.*渠道.*不符/).waitFor()
      await look(page, `teams-${how.language}`)
      expect(failures).toEqual([])
      await close()
    },
  )

  it("say where to begin while there is no team", async () => {
    const { page, failures, close } = await openScreen(browser, shop, SETTINGS, {
      answers: {
        "GET /service-teams": { service_teams: [] },
        "GET /service-agents": { service_agents: [], next_cursor: null },
      },
    })
    await page.getByText("No teams yet").waitFor()
    await page.getByText("Nobody is given tickets yet. Add a colleague.").waitFor()
    await look(page, "teams-empty")
    expect(failures).toEqual([])
    await close()
  })

  it("give a team another rule, and leave the others as they were", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, SETTINGS, {
      answers: {
        ...people,
        "POST /service-teams/:id": (_url, body) => {
          bodies.push(body)
          return { service_team: TEAMS[1] }
        },
      },
    })
    await page.getByText("Technical support").first().click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("button", { name: "Add rule" }).click()
    await drawer.getByLabel("Language").last().fill("de")
    await look(page, "team-drawer")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("Team saved").first().waitFor()
    const any = { kind: null, channel: null, product_id: null, category_id: null, language: null, skill: null }
    expect(bodies).toMatchObject([
      {
        code: "technical_support",
        rules: [
          { ...any, kind: "work_order" },
          { ...any, channel: "phone", language: "zh", skill: { code: "boilers", level: 2 } },
          { ...any, language: "de" },
        ],
      },
    ])
    expect(failures).toEqual([])
    await close()
  })

  it("change what an agent knows, and take an absence back", async () => {
    const bodies: unknown[] = []
    const removed: string[] = []
    const { page, failures, close } = await openScreen(browser, shop, SETTINGS, {
      answers: {
        ...people,
        "POST /service-agents/:id": (_url, body) => {
          bodies.push(body)
          return { service_agent: AGENTS[1] ?? {} }
        },
        "DELETE /service-agents/:id/absences/:absence_id": (url) => {
          removed.push(url.pathname.split("/").at(-1) ?? "")
          return { id: "svcabs_1", object: "agent_absence", deleted: true }
        },
      },
    })
    await page.getByText("Mei Lin").first().click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText("Annual leave").waitFor()
    await look(page, "agent-drawer")
    await drawer.getByRole("button", { name: "Remove" }).click()
    await page.getByText("Absence taken back").first().waitFor()
    await drawer.getByRole("button", { name: "Add skill" }).click()
    await drawer.getByLabel("Skill", { exact: true }).fill("glazes")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("Agent saved").first().waitFor()
    expect(removed).toEqual(["svcabs_1"])
    expect(bodies).toMatchObject([
      { user_id: "user_mei", languages: ["zh", "en"], capacity: 12, skills: [{ code: "glazes", level: 2 }] },
    ])
    expect(failures).toEqual([])
    await close()
  })

  it.each<Look>([{ language: "en" }, { language: "zhCN", theme: "dark", width: 1024 }])(
    "list what was promised, with how much of it was kept (%o)",
    async (how) => {
      const { page, failures, close } = await openScreen(browser, shop, PROMISE_LIST, {
        answers: {
          "GET /commitments": { commitments: PROMISES, next_cursor: null },
          "GET /commitments/kept-rate": RATE,
        },
        look: how,
      })
      await page.getByText("P-12").waitFor()
      await page.getByText(how.language === "en" ? "90.0 % of what was due" : "兑现 90.0%").waitFor()
      await page.getByText("RMA-1042").waitFor()
      await look(page, `promises-${how.language}`)
      expect(failures).toEqual([])
      await close()
    },
  )

  it("say of a promise that it was kept, in words", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, PROMISE_LIST, {
      answers: {
        "GET /commitments": { commitments: PROMISES, next_cursor: null },
        "GET /commitments/kept-rate": RATE,
        "POST /commitments/:id/keep": (_url, body) => {
          bodies.push(body)
          return { commitment: { ...buildPromise({ status: "kept", actions: [] }), events: [] } }
        },
      },
    })
    await page.getByRole("button", { name: "P-12" }).click()
    await page.getByRole("menuitem", { name: "Kept", exact: true }).click()
    const drawer = page.getByRole("dialog")
    expect(await drawer.getByRole("button", { name: "Kept" }).isDisabled()).toBe(true)
    await drawer.getByLabel("Words").fill("Called her at three")
    await look(page, "promise-drawer")
    await drawer.getByRole("button", { name: "Kept" }).click()
    await page.getByText("P-12 is kept").first().waitFor()
    expect(bodies).toEqual([{ words: "Called her at three" }])
    expect(failures).toEqual([])
    await close()
  })

  it("show on a request what was promised about it", async () => {
    const asked: string[] = []
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma: buildRma() },
        "GET /commitments": (url) => {
          asked.push(url.searchParams.get("rma_id") ?? "")
          return { commitments: PROMISES.slice(0, 2), next_cursor: null }
        },
      },
    })
    await page.getByText("Call back with the date of the repair").waitFor()
    await page.getByRole("button", { name: "Promise something" }).click()
    await page.getByRole("dialog").getByLabel("What is promised").fill("A call")
    await look(page, "promise-make")
    expect(await page.getByRole("dialog").getByRole("button", { name: "Promise" }).isDisabled()).toBe(true)
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click()
    await look(page, "promise-request")
    expect(new Set(asked)).toEqual(new Set([buildRma().id]))
    expect(failures).toEqual([])
    await close()
  })
})
