import { Heading, Tabs, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useNavigate } from "react-router-dom"

import { useWords } from "../../hooks/use-words"

const ROOT = "/settings/after-sales"
const PATHS = {
  policies: ROOT,
  reasons: `${ROOT}/reasons`,
  promises: `${ROOT}/promises`,
  calendars: `${ROOT}/calendars`,
  teams: `${ROOT}/teams`,
  limits: `${ROOT}/limits`,
  canned_answers: `${ROOT}/canned-answers`,
  library: `${ROOT}/library`,
  simulator: `${ROOT}/simulator`,
  set_up: `${ROOT}/set-up`,
  health: `${ROOT}/health`,
}
export type SettingsTab = keyof typeof PATHS

/** One entry in the settings menu, its subjects behind it. */
export const SettingsHeader = ({ tab, actions }: { readonly tab: SettingsTab; readonly actions?: ReactNode }) => {
  const words = useWords()
  const navigate = useNavigate()
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-start justify-between gap-x-4">
        <div>
          <Heading>{words("settings.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {words("settings.subtitle")}
          </Text>
        </div>
        {actions}
      </div>
      <Tabs value={tab} onValueChange={(value) => navigate(PATHS[value as SettingsTab])}>
        <Tabs.List className="flex-wrap">
          {(Object.keys(PATHS) as SettingsTab[]).map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {name === "limits" ? words("purse.limits.title") : words(`settings.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs>
    </div>
  )
}
