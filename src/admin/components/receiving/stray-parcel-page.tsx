import { LayoutComposer } from "@medusajs/dashboard/components"

import { useStrayParcel } from "../../hooks/use-receiving"
import { useWords } from "../../hooks/use-words"
import { RecordMissing } from "../shared/record-missing"
import { ParcelContents } from "./parcel-contents"
import { ParcelFacts } from "./parcel-facts"
import { ParcelHeader } from "./parcel-header"
import { ParcelHistory } from "./parcel-history"
import { ParcelOwner } from "./parcel-owner"

/** One parcel: whose it is and what is in it at the left, what its label says at the right. */
export const StrayParcelPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: parcel, error } = useStrayParcel(id)
  if (parcel === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("parcel.not_found")}
        body={words("parcel.not_found_body")}
        list={{ label: words("parcel.tab"), to: "/after-sales/parcels" }}
      />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.stray_parcel"
      preferredLayoutId="core:two-column"
      data={parcel}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AfterSalesParcelHeader">
              <ParcelHeader parcel={parcel} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesParcelContents">
              <ParcelContents parcel={parcel} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesParcelOwner">
              <ParcelOwner parcel={parcel} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AfterSalesParcelFacts">
              <ParcelFacts parcel={parcel} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AfterSalesParcelHistory">
              <ParcelHistory parcel={parcel} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
