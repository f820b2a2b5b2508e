import { LayoutComposer } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"

import { useRecovery } from "../../hooks/use-recoveries"
import { useWords } from "../../hooks/use-words"
import { ServerError } from "../../lib/server-error"
import { EmptyState } from "../shared/empty-state"
import { PageSkeleton } from "../shared/page-skeleton"
import { ProblemAlert } from "../shared/problem-alert"
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
    if (error === null) return <PageSkeleton />
    return (
      <Container className="p-0">
        {error instanceof ServerError && error.status === 404 ? (
          <EmptyState
            title={words("recovery.not_found")}
            body={words("recovery.not_found_body")}
            action={{ label: words("recovery.tab"), to: "/after-sales/recoveries" }}
          />
        ) : (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        )}
      </Container>
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
