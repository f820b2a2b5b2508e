import { LayoutComposer } from "@medusajs/dashboard/components"
import { useState } from "react"

import { usePolicy } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"
import { currentVersion } from "../../lib/policy-terms"
import { RecordMissing } from "../shared/record-missing"
import { ConditionsSection } from "./conditions-section"
import { FeesSection } from "./fees-section"
import { PolicyHeader } from "./policy-header"
import { SeasonsSection } from "./seasons-section"
import { PolicySimulator } from "./policy-simulator"
import { TermsSection } from "./terms-section"
import { VersionsSection } from "./versions-section"
import { WindowsSection } from "./windows-section"

const SECTIONS = [
  ["AfterSalesPolicyHeader", PolicyHeader],
  ["AfterSalesPolicyWindows", WindowsSection],
  ["AfterSalesPolicyConditions", ConditionsSection],
  ["AfterSalesPolicyTerms", TermsSection],
  ["AfterSalesPolicyFees", FeesSection],
  ["AfterSalesPolicySeasons", SeasonsSection],
] as const

/** One policy: its terms to write on the left, its versions and a place to try them out on the right. */
export const PolicyPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: policy, error } = usePolicy(id)
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
        list={{ label: words("settings.policies"), to: "/settings/after-sales" }}
      />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.policy.details"
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
            <LayoutComposer.Entry id="AfterSalesPolicyVersions">
              <VersionsSection
                policy={policy}
                shown={version}
                onShow={(number) => setChosen(number === current?.version ? null : number)}
              />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesPolicySimulator">
              <PolicySimulator />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
