import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import { useWords } from "../../hooks/use-words"
import { ListHeading } from "../rma-list/list-heading"
import { RegisterParcelDrawer } from "./register-parcel-drawer"

const LISTS = { strays: "/after-sales/parcels", findings: "/after-sales/parcels/findings" } as const

/** Two lists of one tab: parcels that are nobody's, and what came undeclared with those that are somebody's. */
export const ParcelsHeading = ({ list }: { readonly list: keyof typeof LISTS }) => {
  const words = useWords()
  const [isRegistering, setRegistering] = useState(false)
  return (
    <div className="flex w-full flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <ListHeading view="parcels" />
      <div className="flex items-center gap-x-2">
        {(["strays", "findings"] as const).map((one) => (
          <Button key={one} size="small" variant={one === list ? "secondary" : "transparent"} asChild>
            <Link to={LISTS[one]} aria-current={one === list ? "page" : undefined}>
              {words(`parcel.${one}`)}
            </Link>
          </Button>
        ))}
        <Button size="small" onClick={() => setRegistering(true)}>
          {words("parcel.register")}
        </Button>
      </div>
      {isRegistering && <RegisterParcelDrawer onClose={() => setRegistering(false)} />}
    </div>
  )
}
