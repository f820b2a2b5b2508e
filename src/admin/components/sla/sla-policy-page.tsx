import { useSlaPolicy } from "../../hooks/use-sla-policies"
import { useWords } from "../../hooks/use-words"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { VersionedPage } from "../versioned/versioned-page"
import { ConditionsSection } from "./conditions-section"
import { HandlingSection } from "./handling-section"
import { LadderSection } from "./ladder-section"
import { SlaHeader } from "./sla-header"
import { SlaSimulator } from "./sla-simulator"
import { TargetsSection } from "./targets-section"

const SECTIONS = {
  Header: SlaHeader,
  Targets: TargetsSection,
  Conditions: ConditionsSection,
  Handling: HandlingSection,
  Ladder: LadderSection,
}

export const SlaPolicyPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: policy, error } = useSlaPolicy(id)
  return (
    <VersionedPage
      policy={policy}
      error={error}
      zone="after_sales.sla_policy.details"
      prefix="AfterSalesSla"
      sections={SECTIONS}
      simulator={<SlaSimulator />}
      list={{ label: words("settings.sla_policies"), to: SETTINGS_AREAS.service.sla_policies }}
    />
  )
}
