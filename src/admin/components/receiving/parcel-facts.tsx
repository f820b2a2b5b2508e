import type { AdminStrayParcel } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import { DueDay } from "./due-day"

/** What label and letter say, and by when it is decided. */
export const ParcelFacts = ({ parcel }: { readonly parcel: AdminStrayParcel }) => {
  const words = useWords()
  const none = words("parcel.none")
  return (
    <Section title={words("parcel.facts")}>
      <FactRow label={words("parcel.column.tracking")}>{parcel.tracking_number ?? none}</FactRow>
      <FactRow label={words("parcel.carrier")}>{parcel.carrier ?? none}</FactRow>
      <FactRow label={words("parcel.column.sender")}>{parcel.sender ?? none}</FactRow>
      <FactRow label={words("parcel.order_number")}>{parcel.order_number ?? none}</FactRow>
      <FactRow label={words("parcel.email")}>{parcel.email ?? none}</FactRow>
      <FactRow label={words("parcel.note")}>{parcel.note ?? none}</FactRow>
      <FactRow label={words("parcel.column.due")}>
        <DueDay at={parcel.due_at} isLate={parcel.is_late} />
      </FactRow>
    </Section>
  )
}
