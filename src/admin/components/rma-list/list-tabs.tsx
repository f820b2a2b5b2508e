import { Tabs } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"

import { useWords } from "../../hooks/use-words"

const VIEWS = { requests: "/after-sales", movements: "/after-sales/core-movements" } as const

/** Requests on one side, goods movements without a request on the other. */
export const ListTabs = ({ view }: { readonly view: keyof typeof VIEWS }) => {
  const words = useWords()
  const navigate = useNavigate()
  return (
    <Tabs value={view} onValueChange={(value) => navigate(VIEWS[value as keyof typeof VIEWS])}>
      <Tabs.List>
        <Tabs.Trigger value="requests">{words("list.requests")}</Tabs.Trigger>
        <Tabs.Trigger value="movements">{words("list.movements")}</Tabs.Trigger>
      </Tabs.List>
    </Tabs>
  )
}
