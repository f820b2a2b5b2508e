import { Text } from "@medusajs/ui"

import type { AdminWarranty } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"

/** Who bears a part, an hour and a way today, and why no other plan does. */
export const WarrantyCoverage = ({ warranty }: { readonly warranty: AdminWarranty }) => {
  const words = useWords()
  const nameOf = (code: string) => warranty.covers.find(({ plan_code }) => plan_code === code)?.plan_name ?? code
  return (
    <Section title={words("warranty.coverage")} subtitle={words("warranty.coverage_subtitle")}>
      {warranty.coverage.map(({ part, covered_by, grounds }) => (
        <FactRow key={part} label={words(`cover_part.${part}`)}>
          <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
            {covered_by === null ? words("warranty.customer_pays") : nameOf(covered_by)}
          </Text>
          {grounds
            .filter(({ plan_code }) => plan_code !== covered_by)
            .map(({ plan_code, ground }) => (
              <Text key={plan_code} size="xsmall" className="text-ui-fg-muted">
                {nameOf(plan_code)}: {words(`cover_ground.${ground}`)}
              </Text>
            ))}
        </FactRow>
      ))}
    </Section>
  )
}
