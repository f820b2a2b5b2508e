import type { Browser, Page } from "playwright-core"

import { launchBrowser, Refused, type Look } from "./browser"
import { buildForm, buildSurvey, FIGURES, FORMS, LOW, NO_FIGURES, RESPONSES } from "./fixtures/surveys"
import { TEAMS } from "./fixtures/teams"
import { buildTicket } from "./fixtures/tickets"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const PAGE = "/after-sales/satisfaction"
const SETTINGS = "/settings/after-sales/surveys"

/** For eyes, while screens are made. */
const look = async (page: Page, name: string): Promise<void> => {
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true })
}

describe("satisfaction in the admin", () => {
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

  const answered = {
    "GET /survey-responses": { survey_responses: RESPONSES, next_cursor: null },
    "GET /survey-responses/figures": { figures: FIGURES },
    "GET /service-teams": { service_teams: TEAMS },
  }

  it.each<Look>([
    { language: "en", theme: "light", width: 1440 },
    { language: "zhCN", theme: "dark", width: 1024 },
  ])("shows the figures with how sure they are, and the answers behind them (%j)", async (how) => {
    const { page, failures, close } = await openScreen(browser, shop, PAGE, { answers: answered, look: how })
    await page.getByText("4.32", { exact: true }).waitFor()
    await page.getByText("83.2 %").waitFor()
    await page.getByText(/^4\.15 – 4\.49/).waitFor()
    await page.getByText("RMA-1042").waitFor()
    await look(page, `satisfaction-${how.language}-${how.theme}-${how.width}`)
    expect(failures).toEqual([])
    await close()
  })

  it("says that there are too few answers instead of a mean", async () => {
    const { page, failures, close } = await openScreen(browser, shop, `${PAGE}?instrument=ces`, { answers: answered })
    await page.getByText("Too few: nothing is told below 30").waitFor()
    await look(page, "satisfaction-too-few")
    expect(failures).toEqual([])
    await close()
  })

  it("says where answers come from while there are none", async () => {
    const { page, failures, close } = await openScreen(browser, shop, PAGE, {
      answers: {
        ...answered,
        "GET /survey-responses": { survey_responses: [], next_cursor: null },
        "GET /survey-responses/figures": { figures: NO_FIGURES },
      },
    })
    await page.getByText("No answers").waitFor()
    await page.getByText("Nobody was asked in writing").waitFor()
    await look(page, "satisfaction-empty")
    expect(failures).toEqual([])
    await close()
  })

  it("takes an answer out of the figures, with the reason", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, PAGE, {
      answers: {
        ...answered,
        "POST /survey-responses/:id/exclude": (_url, body) => {
          bodies.push(body)
          return { survey_response: RESPONSES[0] }
        },
      },
    })
    await page.getByRole("button", { name: "T-42" }).first().click()
    await page.getByRole("menuitem", { name: "Does not count" }).click()
    await page.getByRole("button", { name: "Take out" }).click()
    await page.getByText("The answer counts in no figure").waitFor()
    expect(bodies).toEqual([{ because: "staff_test" }])
    expect(failures).toEqual([])
    await close()
  })

  it("shows on a ticket what its customer said, and the ticket that a low score has opened", async () => {
    const ticket = buildTicket({ stage: "resolved" })
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/inbox/tick_42", {
      answers: {
        "GET /tickets/:id": { ticket },
        "GET /survey-responses": { survey_responses: [LOW], next_cursor: null },
      },
    })
    await page.getByText("1 of 5").waitFor()
    await page.getByRole("link", { name: "T-77" }).waitFor()
    await look(page, "satisfaction-on-ticket")
    expect(failures).toEqual([])
    await close()
  })

  it("writes down what a customer said on the phone, on the scale that he is asked on", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/inbox/tick_42", {
      answers: {
        "GET /tickets/:id": { ticket: buildTicket({ stage: "closed" }) },
        "GET /surveys": { surveys: [buildSurvey()], next_cursor: null },
        "POST /survey-responses": (_url, body) => {
          bodies.push(body)
          return { survey_response: LOW }
        },
      },
    })
    await page.getByText("Will be asked").waitFor()
    await look(page, "satisfaction-planned")
    await page.getByRole("button", { name: "Write down an answer" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Satisfaction (CSAT)").click()
    await page.getByRole("option", { name: "1", exact: true }).click()
    await drawer.getByLabel(/Suggestion/).fill("Call me back")
    await look(page, "satisfaction-enter")
    await drawer.getByRole("button", { name: "Write down" }).click()
    await page.getByText("a ticket was opened for it").waitFor()
    expect(bodies).toEqual([
      {
        ...{ subject_kind: "ticket", subject_id: "tick_42", method: "phone", score: 1, dimensions: {} },
        suggestion: "Call me back",
      },
    ])
    expect(failures).toEqual([])
    await close()
  })

  const forms = { "GET /survey-forms": { survey_forms: FORMS, next_cursor: null } }

  it.each<Look>([
    { language: "en", theme: "light", width: 1440 },
    { language: "zhCN", theme: "dark", width: 1024 },
  ])("lists in the settings what is asked (%j)", async (how) => {
    const { page, failures, close } = await openScreen(browser, shop, SETTINGS, { answers: forms, look: how })
    await page.getByText("After a ticket").waitFor()
    await look(page, `surveys-${how.language}-${how.theme}-${how.width}`)
    expect(failures).toEqual([])
    await close()
  })

  it("names the dishonest word when a survey is not published", async () => {
    const reason = {
      ...{ code: "survey_offers_reward", message: '"voucher" offers something.', field: "wording.en.question" },
      facts: { word: "voucher" },
    }
    const { page, failures, close } = await openScreen(browser, shop, SETTINGS, {
      answers: {
        ...forms,
        "POST /survey-forms/:id/publish": new Refused(400, {
          type: "not_allowed",
          code: reason.code,
          message: reason.message,
          reasons: [reason],
        }),
      },
    })
    await page.getByRole("button", { name: "Recommendation" }).click()
    await page.getByRole("menuitem", { name: "Publish" }).click()
    await page.getByRole("button", { name: "Publish" }).click()
    await page.getByText("The words offer something for an answer.").waitFor()
    await page.getByText(/voucher/).waitFor()
    await look(page, "surveys-refused")
    expect(failures).toEqual([])
    await close()
  })

  it("drafts a survey that begins with honest words", async () => {
    const bodies: { code?: string; wording?: { en: { question: string } } }[] = []
    const { page, failures, close } = await openScreen(browser, shop, SETTINGS, {
      answers: {
        "GET /survey-forms": { survey_forms: [], next_cursor: null },
        "POST /survey-forms": (_url, body) => {
          bodies.push(body as object)
          return { survey_form: buildForm() }
        },
      },
    })
    await page.getByText("No surveys yet").waitFor()
    await look(page, "surveys-empty")
    await page.getByRole("button", { name: "Draft a survey" }).click()
    await page.getByLabel("Name", { exact: true }).fill("After a repair")
    await look(page, "surveys-draft")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Survey saved").waitFor()
    expect(bodies).toMatchObject([
      { code: "after_a_repair", wording: { en: { question: "How satisfied are you with how we handled this?" } } },
    ])
    expect(failures).toEqual([])
    await close()
  })
})
