import { LayoutComposer } from "@medusajs/dashboard/components"

import { isJudgeable } from "../../../domain/survey/case-standing"
import { useRma } from "../../hooks/use-rma"
import { useScrollToTop } from "../../hooks/use-scroll-to-top"
import { useWords } from "../../hooks/use-words"
import { BeforeSection } from "../before/before-section"
import { FaultSection } from "../fault/fault-section"
import { FindingsSection } from "../receiving/findings-section"
import { GrantsSection } from "../grant/grants-section"
import { PromisesSection } from "../promise/promises-section"
import { SatisfactionSection } from "../satisfaction/satisfaction-section"
import { RecordMissing } from "../shared/record-missing"
import { ActivitySection } from "./activity-section"
import { ChargeSection } from "./charge-section"
import { DecisionSection } from "./decision-section"
import { FactsSection } from "./facts-section"
import { ItemsSection } from "./items-section"
import { OutboundSection } from "./outbound-section"
import { PayoutsSection } from "./payouts-section"
import { RmaHeader } from "./rma-header"
import { SettlementSection } from "./settlement-section"
import { StockDoubtAlert } from "./stock-doubt-alert"

/** One request: decide on the left, know on the right. */
export const RmaPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: rma, error } = useRma(id)
  useScrollToTop(id)

  if (rma === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("request.not_found")}
        body={words("request.not_found_body")}
        list={{ label: words("list.requests"), to: "/after-sales" }}
      />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.details"
      preferredLayoutId="core:two-column"
      data={rma}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesHeader">
              <RmaHeader rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesStockDoubt">
              <StockDoubtAlert rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesItems">
              <ItemsSection rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesFindings">
              <FindingsSection rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesFault">
              <FaultSection rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesOutbound">
              <OutboundSection rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesSettlement">
              <SettlementSection rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesCharge">
              <ChargeSection rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesGrants">
              <GrantsSection rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesPayouts">
              <PayoutsSection rma={rma} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesFacts">
              <FactsSection rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesDecision">
              <DecisionSection rma={rma} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesPromises">
              <PromisesSection about={{ rma_id: rma.id }} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesSatisfaction">
              <SatisfactionSection kind="rma" id={rma.id} isOver={isJudgeable(rma.stage)} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesBefore">
              <BeforeSection beside={{ rma_id: rma.id }} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesActivity">
              <ActivitySection rma={rma} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
