import type { AdminStrayParcel } from "../../../types"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { History } from "../shared/history"

/** What happened to a parcel. */
export const ParcelHistory = ({ parcel }: { readonly parcel: AdminStrayParcel }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  return (
    <History
      title={words("parcel.history")}
      events={parcel.events}
      what={({ action }) => wordOrCode(`parcel_action.${action}`, action)}
    />
  )
}
