import type { Browser, Page } from "playwright-core"

import { answerWith, signIn, type Answer, type Look } from "./browser"
import { buildCalendar, buildPolicy, REASONS, SETUP } from "./fixtures/settings"
import { NOW } from "./fixtures/requests"
import type { RunningShop } from "./server"

/** What every screen asks for besides its own subject. */
export const FRAME: Readonly<Record<string, Answer>> = {
  "GET /setup": { ...SETUP, preset: "eu" },
  "GET /reasons": { reasons: REASONS, next_cursor: null },
  "GET /policies": { policies: [buildPolicy()], next_cursor: null },
  "GET /save-rate": { save_rate: { from: "", to: "", requests: 8, saved: 3, percentage: "37.5" } },
  "GET /surveys": { surveys: [], next_cursor: null },
  "GET /survey-responses": { survey_responses: [], next_cursor: null },
  "GET /imported-cases": { imported_cases: [], next_cursor: null },
  "GET /commitments": { commitments: [], next_cursor: null },
  "GET /business-calendars": { business_calendars: [buildCalendar()], next_cursor: null },
}

export interface Screen {
  readonly page: Page
  /** What went wrong in the page: an exception that nobody caught. */
  readonly failures: readonly string[]
  close(): Promise<void>
}

/** Opens a screen as staff at the fixtures' moment; `answers` replaces what the plugin's routes say, if given. */
export async function openScreen(
  browser: Browser,
  shop: RunningShop,
  path: string,
  { answers, look }: { readonly answers?: Readonly<Record<string, Answer>>; readonly look?: Look } = {},
): Promise<Screen> {
  const context = await signIn(browser, shop.baseUrl, shop.staff, look)
  const page = await context.newPage()
  const failures: string[] = []
  page.on("pageerror", (error) => failures.push(error.message))
  if (answers) {
    await page.clock.setFixedTime(NOW)
    await answerWith(page, { ...FRAME, ...answers })
  }
  await page.goto(`/app${path}`)
  return { page, failures, close: () => context.close() }
}
