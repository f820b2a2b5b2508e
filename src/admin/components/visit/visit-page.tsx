import { LayoutComposer } from "@medusajs/dashboard/components"

import { standingOfVisit } from "../../../domain/survey/case-standing"
import { useVisit } from "../../hooks/use-visits"
import { useWords } from "../../hooks/use-words"
import { SatisfactionSection } from "../satisfaction/satisfaction-section"
import { RecordMissing } from "../shared/record-missing"
import { VisitCandidates } from "./visit-candidates"
import { VisitFacts } from "./visit-facts"
import { VisitHeader } from "./visit-header"
import { VisitHistory } from "./visit-history"
import { VisitScript } from "./visit-script"

/** One visit: what is to be said and was answered at the left, when and by whom at the right. */
export const VisitPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: visit, error } = useVisit(id)
  if (visit === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("visit.not_found")}
        body={words("visit.not_found_body")}
        list={{ label: words("visit.tab"), to: "/after-sales/visits" }}
      />
    )
  }
  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.visit"
      preferredLayoutId="core:two-column"
      data={visit}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesVisitHeader">
              <VisitHeader visit={visit} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesVisitScript">
              <VisitScript visit={visit} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesVisitFacts">
              <VisitFacts visit={visit} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesVisitCandidates">
              <VisitCandidates visit={visit} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesVisitSatisfaction">
              <SatisfactionSection kind="visit" id={visit.id} isOver={standingOfVisit(visit) === "settled"} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesVisitHistory">
              <VisitHistory visit={visit} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
