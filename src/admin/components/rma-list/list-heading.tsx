import { Heading, Tabs, Text } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import { useWords } from "../../hooks/use-words"
import { SaveRateLine } from "./save-rate"

const VIEWS = {
  requests: "/after-sales",
  withdrawals: "/after-sales/withdrawals",
  recoveries: "/after-sales/recoveries",
  promises: "/after-sales/promises",
  repairs: "/after-sales/repairs",
  warranties: "/after-sales/warranties",
  visits: "/after-sales/visits",
  parcels: "/after-sales/parcels",
  movements: "/after-sales/core-movements",
  approvals: "/after-sales/approvals",
} as const

/** What stands beside the requests. The tabs stay where they are. */
export const ListHeading = ({ view }: { readonly view: keyof typeof VIEWS }) => {
  const words = useWords()
  const navigate = useNavigate()
  return (
    <div className="flex flex-col items-start gap-y-2">
      <div>
        <Heading>{words("list.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words("list.subtitle")}
        </Text>
        <SaveRateLine />
      </div>
      <Tabs value={view} onValueChange={(value) => navigate(VIEWS[value as keyof typeof VIEWS])}>
        <Tabs.List>
          <Tabs.Trigger value="requests">{words("list.requests")}</Tabs.Trigger>
          <Tabs.Trigger value="withdrawals">{words("list.withdrawals")}</Tabs.Trigger>
          <Tabs.Trigger value="recoveries">{words("recovery.tab")}</Tabs.Trigger>
          <Tabs.Trigger value="promises">{words("promise.tab")}</Tabs.Trigger>
          <Tabs.Trigger value="repairs">{words("repair.tab")}</Tabs.Trigger>
          <Tabs.Trigger value="warranties">{words("warranty.tab")}</Tabs.Trigger>
          <Tabs.Trigger value="visits">{words("visit.tab")}</Tabs.Trigger>
          <Tabs.Trigger value="parcels">{words("parcel.tab")}</Tabs.Trigger>
          <Tabs.Trigger value="movements">{words("list.movements")}</Tabs.Trigger>
          <Tabs.Trigger value="approvals">{words("purse.approvals.title")}</Tabs.Trigger>
        </Tabs.List>
      </Tabs>
    </div>
  )
}
