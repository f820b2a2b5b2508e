import { Button } from "@medusajs/ui"
import { useState } from "react"

import type { AdminRma } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { toActivity } from "./activity"
import { ActivityItem } from "./activity-item"
import { Composer } from "./composer"

const SHOWN_AT_FIRST = 12

/** Everything that happened and was said, newest first, with the place to say more on top. */
export const ActivitySection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const [isWhole, setIsWhole] = useState(false)
  const activity = toActivity(rma)
  const shown = isWhole ? activity : activity.slice(0, SHOWN_AT_FIRST)

  return (
    <Section title={words("request.activity.title")}>
      <Composer rma={rma} />
      <div className="flex flex-col gap-y-0.5 px-6 py-4">
        {shown.map((entry, index) => (
          <ActivityItem key={entry.id} entry={entry} isLast={index === shown.length - 1} />
        ))}
        {activity.length > shown.length && (
          <Button variant="transparent" size="small" className="self-start" onClick={() => setIsWhole(true)}>
            {words("request.activity.show_all", { count: activity.length - shown.length })}
          </Button>
        )}
      </div>
    </Section>
  )
}
