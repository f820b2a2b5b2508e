import { usePolicy } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { VersionedPage } from "../versioned/versioned-page"
import { ConditionsSection } from "./conditions-section"
import { FeesSection } from "./fees-section"
import { PolicyHeader } from "./policy-header"
import { PolicySimulator } from "./policy-simulator"
import { SeasonsSection } from "./seasons-section"
import { TermsSection } from "./terms-section"
import { WindowsSection } from "./windows-section"

const SECTIONS = {
  Header: PolicyHeader,
  Windows: WindowsSection,
  Conditions: ConditionsSection,
  Terms: TermsSection,
  Fees: FeesSection,
  Seasons: SeasonsSection,
}

export const PolicyPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: policy, error } = usePolicy(id)
  return (
    <VersionedPage
      policy={policy}
      error={error}
      zone="after_sales.policy.details"
      prefix="AfterSalesPolicy"
      sections={SECTIONS}
      simulator={<PolicySimulator />}
      list={{ label: words("settings.policies"), to: SETTINGS_AREAS.terms.policies }}
    />
  )
}
