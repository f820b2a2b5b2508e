import { LayoutComposer } from "@medusajs/dashboard/components"

import { useWarranty } from "../../hooks/use-warranties"
import { useWords } from "../../hooks/use-words"
import { RecordMissing } from "../shared/record-missing"
import { WarrantyCoverage } from "./warranty-coverage"
import { WarrantyCovers } from "./warranty-covers"
import { WarrantyFacts } from "./warranty-facts"
import { WarrantyHeader } from "./warranty-header"
import { WarrantyHistory } from "./warranty-history"

/** One unit: who bears what and by which plan at the left, which unit it is and what became of it at the right. */
export const WarrantyPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: warranty, error } = useWarranty(id)
  if (warranty === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("warranty.not_found")}
        body={words("warranty.not_found_body")}
        list={{ label: words("warranty.tab"), to: "/after-sales/warranties" }}
      />
    )
  }
  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.warranty"
      preferredLayoutId="core:two-column"
      data={warranty}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesWarrantyHeader">
              <WarrantyHeader warranty={warranty} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesWarrantyCoverage">
              <WarrantyCoverage warranty={warranty} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesWarrantyCovers">
              <WarrantyCovers warranty={warranty} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesWarrantyFacts">
              <WarrantyFacts warranty={warranty} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesWarrantyHistory">
              <WarrantyHistory warranty={warranty} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
