const ROOT = "/settings/after-sales"

/**
 * Every page of the settings by its area: what applies to returns, how customers are served, what lasts beyond
 * the case, and what concerns the shop as a whole. A new page is a line here, a word in `settings.*` and a route.
 */
export const SETTINGS_AREAS = {
  terms: {
    policies: ROOT,
    reasons: `${ROOT}/reasons`,
    limits: `${ROOT}/limits`,
    simulator: `${ROOT}/simulator`,
  },
  service: {
    sla_policies: `${ROOT}/sla-policies`,
    teams: `${ROOT}/teams`,
    canned_answers: `${ROOT}/canned-answers`,
    library: `${ROOT}/library`,
  },
  lasting: {
    surveys: `${ROOT}/surveys`,
  },
  shop: {
    calendars: `${ROOT}/calendars`,
    set_up: `${ROOT}/set-up`,
    health: `${ROOT}/health`,
  },
} as const
export type SettingsArea = keyof typeof SETTINGS_AREAS
export type SettingsTab = { [Area in SettingsArea]: keyof (typeof SETTINGS_AREAS)[Area] }[SettingsArea]

interface SettingsPage {
  readonly name: SettingsTab
  readonly path: string
}

const pagesIn = (area: SettingsArea): SettingsPage[] =>
  Object.entries(SETTINGS_AREAS[area]).map(([name, path]) => ({ name: name as SettingsTab, path }))

/** The areas in their order, each with its pages; the first of them is where the area opens. */
export const SETTINGS_PAGES = (Object.keys(SETTINGS_AREAS) as SettingsArea[]).map((area) => ({
  area,
  pages: pagesIn(area),
}))
