import { LayoutComposer } from "@medusajs/dashboard/components"

import { useRecovery } from "../../hooks/use-recoveries"
import { useWords } from "../../hooks/use-words"
import { RecordMissing } from "../shared/record-missing"
import { RecoveryAmounts } from "./recovery-amounts"
import { RecoveryFacts } from "./recovery-facts"
import { RecoveryHeader } from "./recovery-header"
import { RecoveryHistory } from "./recovery-history"
import { RecoveryPackSection } from "./recovery-pack-section"

/** One claim: what it comes to and rests on at the left, how it stands at the right. */
export const RecoveryPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: claim, error } = useRecovery(id)
  if (claim === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("recovery.not_found")}
        body={words("recovery.not_found_body")}
        list={{ label: words("recovery.tab"), to: "/after-sales/recoveries" }}
      />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.recovery"
      preferredLayoutId="core:two-column"
      data={claim}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesRecoveryHeader">
              <RecoveryHeader claim={claim} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesRecoveryAmounts">
              <RecoveryAmounts claim={claim} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesRecoveryPack">
              <RecoveryPackSection id={claim.id} number={claim.number} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesRecoveryFacts">
              <RecoveryFacts claim={claim} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesRecoveryHistory">
              <RecoveryHistory claim={claim} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
