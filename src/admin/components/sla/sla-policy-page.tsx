import { LayoutComposer } from "@medusajs/dashboard/components"
import { useState } from "react"

import { useSlaPolicy } from "../../hooks/use-sla-policies"
import { useWords } from "../../hooks/use-words"
import { currentVersion } from "../../lib/policy-terms"
import { VersionsSection } from "../policy/versions-section"
import { RecordMissing } from "../shared/record-missing"
import { ConditionsSection } from "./conditions-section"
import { HandlingSection } from "./handling-section"
import { LadderSection } from "./ladder-section"
import { SlaHeader } from "./sla-header"
import { SlaSimulator } from "./sla-simulator"
import { TargetsSection } from "./targets-section"

const SECTIONS = [
  ["AfterSalesSlaHeader", SlaHeader],
  ["AfterSalesSlaTargets", TargetsSection],
  ["AfterSalesSlaConditions", ConditionsSection],
  ["AfterSalesSlaHandling", HandlingSection],
  ["AfterSalesSlaLadder", LadderSection],
] as const

/** One policy of promises: what is promised on the left, its versions and a place to try it out on the right. */
export const SlaPolicyPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: policy, error } = useSlaPolicy(id)
  const [chosen, setChosen] = useState<number | null>(null)
  const current = policy && currentVersion(policy)
  // A version that is on screen because it was the current one gives way to the next draft.
  const version = policy?.versions.find((one) => one.version === chosen) ?? current

  if (policy === undefined || version === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("policy.not_found")}
        body={words("policy.not_found_body")}
        list={{ label: words("settings.sla_policies"), to: "/settings/after-sales/sla-policies" }}
      />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.sla_policy.details"
      preferredLayoutId="core:two-column"
      data={policy}
      sections={{
        main: (
          <>
            {SECTIONS.map(([name, SectionOfPolicy]) => (
              <LayoutComposer.Entry key={name} id={name}>
                <SectionOfPolicy policy={policy} version={version} isEditable={version.id === current?.id} />
              </LayoutComposer.Entry>
            ))}
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesSlaVersions">
              <VersionsSection
                policy={policy}
                shown={version}
                onShow={(number) => setChosen(number === current?.version ? null : number)}
              />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesSlaSimulator">
              <SlaSimulator />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
