import { clx, Heading, Tabs, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link, useNavigate } from "react-router-dom"

import { useWords } from "../../hooks/use-words"
import { SETTINGS_PAGES, type SettingsTab } from "../../lib/settings-areas"

export type { SettingsTab } from "../../lib/settings-areas"

/** One entry in the settings menu: its areas as tabs, and the pages of the open one below. */
export const SettingsHeader = ({ tab, actions }: { readonly tab: SettingsTab; readonly actions?: ReactNode }) => {
  const words = useWords()
  const navigate = useNavigate()
  const open = SETTINGS_PAGES.find(({ pages }) => pages.some(({ name }) => name === tab))
  const openFirst = (area: string): void => {
    const first = SETTINGS_PAGES.find((each) => each.area === area)?.pages[0]
    if (first) void navigate(first.path)
  }
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
      <Tabs value={open?.area ?? ""} onValueChange={openFirst}>
        <Tabs.List>
          {SETTINGS_PAGES.map(({ area }) => (
            <Tabs.Trigger key={area} value={area}>
              {words(`settings.area.${area}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs>
      <nav aria-label={words("settings.title")} className="flex flex-wrap gap-x-4 gap-y-1 px-2">
        {open?.pages.map(({ name, path }) => (
          <Link
            key={name}
            to={path}
            aria-current={name === tab ? "page" : undefined}
            className={clx(
              "txt-compact-small-plus transition-fg",
              name === tab ? "text-ui-fg-base" : "text-ui-fg-muted hover:text-ui-fg-subtle",
            )}
          >
            {words(`settings.${name}`)}
          </Link>
        ))}
      </nav>
    </div>
  )
}
