import { LayoutComposer } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"

import { useWithdrawal } from "../../hooks/use-withdrawals"
import { useWords } from "../../hooks/use-words"
import { ServerError } from "../../lib/server-error"
import { EmptyState } from "../shared/empty-state"
import { PageSkeleton } from "../shared/page-skeleton"
import { ProblemAlert } from "../shared/problem-alert"
import { DeadlinesSection } from "./deadlines-section"
import { ReasonsSection } from "./reasons-section"
import { StatementSection } from "./statement-section"
import { WithdrawalFacts } from "./withdrawal-facts"
import { WithdrawalHeader } from "./withdrawal-header"

/** One declaration of withdrawal: what was said on the left, what follows from it on the right. */
export const WithdrawalPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: withdrawal, error } = useWithdrawal(id)

  if (withdrawal === undefined) {
    if (error === null) return <PageSkeleton />
    return (
      <Container className="p-0">
        {error instanceof ServerError && error.status === 404 ? (
          <EmptyState
            title={words("withdrawal.not_found")}
            body={words("withdrawal.not_found_body")}
            action={{ label: words("list.withdrawals"), to: "/after-sales/withdrawals" }}
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
      widgetsZonePrefix="after_sales.withdrawal"
      preferredLayoutId="core:two-column"
      data={withdrawal}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesWithdrawalHeader">
              <WithdrawalHeader withdrawal={withdrawal} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesWithdrawalReasons">
              <ReasonsSection withdrawal={withdrawal} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesWithdrawalStatement">
              <StatementSection withdrawal={withdrawal} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesWithdrawalFacts">
              <WithdrawalFacts withdrawal={withdrawal} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesWithdrawalDeadlines">
              <DeadlinesSection withdrawal={withdrawal} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
