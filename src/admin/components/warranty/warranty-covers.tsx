import { Text } from "@medusajs/ui"

import { COVER_PARTS } from "../../../domain/warranty/words"
import type { AdminWarranty, WarrantyCoverBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { LastDay } from "./last-day"

/** Every plan that covers the unit, in the words of the version that promised it. */
export const WarrantyCovers = ({ warranty }: { readonly warranty: AdminWarranty }) => {
  const words = useWords()
  return (
    <Section title={words("warranty.covers")}>
      {warranty.covers.map((cover) => (
        <CoverRow key={cover.plan_code} cover={cover} />
      ))}
    </Section>
  )
}

const CoverRow = ({ cover }: { readonly cover: WarrantyCoverBody }) => {
  const words = useWords()
  const formats = useFormats()
  const covered = COVER_PARTS.filter((part) => cover.scope[part]).map((part) => words(`cover_part.${part}`))
  const provider = [words(`warranty_provider.${cover.provider}`), cover.provider_name].filter(Boolean).join(" · ")
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
          {cover.plan_name} <span className="text-ui-fg-muted font-normal">v{cover.plan_version}</span>
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
          {formats.date(cover.starts_on)} – <LastDay on={cover.ends_on} />
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {words("warranty.cover_line", {
          scope: formats.list(covered),
          provider,
          bearer: words(`cost_bearer.${cover.cost_bearer}`),
        })}
      </Text>
      {cover.exclusions !== null && (
        <Text size="small" className="text-ui-fg-muted whitespace-pre-line break-words">
          {cover.exclusions}
        </Text>
      )}
    </div>
  )
}
