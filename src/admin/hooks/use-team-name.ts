import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import type { AdminServiceTeam } from "../../types"

/** What a team is called in the viewer's language. */
export const useTeamName = (): ((team: Pick<AdminServiceTeam, "name_en" | "name_zh">) => string) => {
  const { i18n } = useTranslation()
  const isChinese = i18n.language.startsWith("zh")
  return useCallback(({ name_en, name_zh }) => (isChinese ? name_zh : name_en), [isChinese])
}
