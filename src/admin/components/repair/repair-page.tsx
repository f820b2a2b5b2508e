import { LayoutComposer } from "@medusajs/dashboard/components"

import { useRepair } from "../../hooks/use-repairs"
import { useWords } from "../../hooks/use-words"
import { RecordMissing } from "../shared/record-missing"
import { RepairFacts } from "./repair-facts"
import { RepairHeader } from "./repair-header"
import { RepairHistory } from "./repair-history"
import { RepairLines } from "./repair-lines"

/** Goods in the workshop: what is to be done and who pays at the left, where they stand and what happened at the right. */
export const RepairPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: repair, error } = useRepair(id)
  if (repair === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("repair.not_found")}
        body={words("repair.not_found_body")}
        list={{ label: words("repair.tab"), to: "/after-sales/repairs" }}
      />
    )
  }
  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.repair"
      preferredLayoutId="core:two-column"
      data={repair}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesRepairHeader">
              <RepairHeader repair={repair} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesRepairLines">
              <RepairLines repair={repair} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesRepairFacts">
              <RepairFacts repair={repair} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesRepairHistory">
              <RepairHistory repair={repair} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
