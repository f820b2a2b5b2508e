import { existsSync } from "node:fs"

import sparticuz from "@sparticuz/chromium"
import { chromium, type Browser, type BrowserContext, type Page, type Route } from "playwright-core"

const SYSTEM_CHROMIUM = "/usr/bin/chromium"

// Nothing of a test may leave the machine: every background service of the browser stays off.
const QUIET = [
  "--no-sandbox",
  "--headless=new",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** Chromium from `CHROMIUM_PATH`, else the system's, else the one that ships inside npm, which unpacks itself. */
export const findChromium = async (): Promise<string> => {
  const system = process.env.CHROMIUM_PATH ?? SYSTEM_CHROMIUM
  return existsSync(system) ? system : sparticuz.executablePath()
}

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: QUIET })

export interface Look {
  readonly language?: "en" | "zhCN"
  readonly theme?: "light" | "dark"
  readonly width?: number
  readonly height?: number
}

/** A signed-in browser window: the session cookie comes from the API, so no test depends on the login form. */
export const signIn = async (
  browser: Browser,
  baseUrl: string,
  user: { readonly email: string; readonly password: string },
  look: Look = {},
): Promise<BrowserContext> => {
  const { language = "en", theme = "light", width = 1440, height = 900 } = look
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width, height },
    locale: language === "en" ? "en-US" : "zh-CN",
    timezoneId: "Europe/Berlin",
    colorScheme: theme,
  })
  const { token } = (await (await context.request.post("/auth/user/emailpass", { data: user })).json()) as {
    token: string
  }
  await context.request.post("/auth/session", { headers: { authorization: `Bearer ${token}` } })
  // As text: the script runs in the browser, whose globals this project's compiler does not know.
  await context.addInitScript({
    content: `localStorage.setItem("lng", "${language}"); localStorage.setItem("medusa_admin_theme", "${theme}")`,
  })
  return context
}

export type Answer = object | ((url: URL, body: unknown) => object)

/** An answer of the server that is not 200. */
export class Refused {
  constructor(
    readonly status: number,
    readonly body: object,
  ) {}
}

/**
 * Answers the plugin's admin routes from fixtures, for what a real shop never shows at once: nothing, ten thousand
 * rows, names that fit nowhere. Keys are `GET /rmas`, `POST /rmas/:id/approve`; `:id` matches one segment.
 */
export const answerWith = async (page: Page, answers: Readonly<Record<string, Answer>>): Promise<void> => {
  const table = Object.entries(answers).map(([key, answer]) => {
    const [method = "", path = ""] = key.split(" ")
    return { method, pattern: new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`), answer }
  })
  await page.route("**/admin/after-sales/**", async (route: Route) => {
    const request = route.request()
    const url = new URL(request.url())
    const path = url.pathname.replace(/^.*\/admin\/after-sales/, "")
    const found = table.find(({ method, pattern }) => method === request.method() && pattern.test(path))
    if (!found) return route.fulfill({ status: 404, json: { type: "not_found", message: `No fixture for ${path}` } })
    const body: unknown = request.postDataJSON()
    const answer = typeof found.answer === "function" ? found.answer(url, body) : found.answer
    return answer instanceof Refused
      ? route.fulfill({ status: answer.status, json: answer.body })
      : route.fulfill({ json: answer })
  })
}

/** Cuts a list into pages as the server does; the cursor is the index of the page's first row. */
export const pageOf = <Row>(rows: readonly Row[], url: URL): { rows: readonly Row[]; next_cursor: string | null } => {
  const limit = Number(url.searchParams.get("limit") ?? 20)
  const from = Number(url.searchParams.get("cursor") ?? 0)
  const next = from + limit
  return { rows: rows.slice(from, next), next_cursor: next < rows.length ? String(next) : null }
}
