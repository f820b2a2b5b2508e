import { Text } from "@medusajs/ui"
import { useState } from "react"

import { usePeriodText } from "../../hooks/use-period-text"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import { EditButton } from "../versioned/edit-button"
import type { PlanSectionProps } from "./editor"
import { PlanTermsDrawer } from "./plan-terms-drawer"

/** The four things that must be stated before a plan is published, each of which says so while it is not (R07). */
export const PlanTermsSection = ({ policy, version, isEditable }: PlanSectionProps) => {
  const words = useWords()
  const periodText = usePeriodText()
  const [isEditing, setIsEditing] = useState(false)
  const { period_unit, period_count, starts, registration_days, provider, provider_name, cost_bearer } = version
  const stated = (text: string | null) =>
    text ? text : <span className="text-ui-tag-orange-text">{words("warranty_plan.not_stated")}</span>
  const covers = (isCovered: boolean | null) =>
    stated(isCovered === null ? null : words(isCovered ? "warranty_plan.covered" : "warranty_plan.not_covered"))
  return (
    <Section
      title={words("warranty_plan.terms")}
      subtitle={words("warranty_plan.terms_subtitle")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      <FactRow label={words("warranty_plan.period")}>{stated(periodText(period_unit, period_count))}</FactRow>
      <FactRow label={words("warranty_plan.starts")}>
        {words(`warranty_start.${starts}`)}
        {starts === "registration" && registration_days !== null && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {words("warranty_plan.registration_within", { count: registration_days })}
          </Text>
        )}
      </FactRow>
      <FactRow label={words("warranty_plan.provider")}>
        {stated(provider && [words(`warranty_provider.${provider}`), provider_name].filter(Boolean).join(" · "))}
      </FactRow>
      <FactRow label={words("cover_part.parts")}>{covers(version.covers_parts)}</FactRow>
      <FactRow label={words("cover_part.labour")}>{covers(version.covers_labour)}</FactRow>
      <FactRow label={words("cover_part.travel")}>{covers(version.covers_travel)}</FactRow>
      <FactRow label={words("warranty_plan.cost_bearer")}>
        {stated(cost_bearer && words(`cost_bearer.${cost_bearer}`))}
      </FactRow>
      <FactRow label={words("warranty_plan.exclusions")}>
        <span className="whitespace-pre-line">{version.exclusions ?? words("warranty.none")}</span>
      </FactRow>
      {isEditing && <PlanTermsDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}
