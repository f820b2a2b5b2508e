import { Heading, Tabs, Text } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import { useWords } from "../../hooks/use-words"
import { SaveRateLine } from "./save-rate"

const VIEWS = [
  { view: "requests", path: "/after-sales", word: "list.requests" },
  { view: "withdrawals", path: "/after-sales/withdrawals", word: "list.withdrawals" },
  { view: "recoveries", path: "/after-sales/recoveries", word: "recovery.tab" },
  { view: "promises", path: "/after-sales/promises", word: "promise.tab" },
  { view: "repairs", path: "/after-sales/repairs", word: "repair.tab" },
  { view: "warranties", path: "/after-sales/warranties", word: "warranty.tab" },
  { view: "visits", path: "/after-sales/visits", word: "visit.tab" },
  { view: "parcels", path: "/after-sales/parcels", word: "parcel.tab" },
  { view: "movements", path: "/after-sales/core-movements", word: "list.movements" },
  { view: "approvals", path: "/after-sales/approvals", word: "purse.approvals.title" },
] as const
type View = (typeof VIEWS)[number]["view"]

/** What stands beside the requests. The tabs stay where they are. */
export const ListHeading = ({ view }: { readonly view: View }) => {
  const words = useWords()
  const navigate = useNavigate()
  const open = (value: string) => {
    const chosen = VIEWS.find((one) => one.view === value)
    if (chosen) void navigate(chosen.path)
  }
  return (
    <div className="flex flex-col items-start gap-y-2">
      <div>
        <Heading>{words("list.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words("list.subtitle")}
        </Text>
        <SaveRateLine />
      </div>
      <Tabs value={view} onValueChange={open}>
        <Tabs.List className="flex-wrap gap-y-1">
          {VIEWS.map((one) => (
            <Tabs.Trigger key={one.view} value={one.view} className="whitespace-nowrap">
              {words(one.word)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs>
    </div>
  )
}
