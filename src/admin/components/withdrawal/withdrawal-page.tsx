import { LayoutComposer } from "@medusajs/dashboard/components"

import { useWithdrawal } from "../../hooks/use-withdrawals"
import { useWords } from "../../hooks/use-words"
import { RecordMissing } from "../shared/record-missing"
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
    return (
      <RecordMissing
        error={error}
        title={words("withdrawal.not_found")}
        body={words("withdrawal.not_found_body")}
        list={{ label: words("list.withdrawals"), to: "/after-sales/withdrawals" }}
      />
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
