import { Button, Heading, Tabs, Text } from "@medusajs/ui"

import { INBOX_VIEWS, type InboxView } from "../../../domain/ticket/ticket-words"
import { useWords } from "../../hooks/use-words"

interface InboxHeadingProps {
  readonly view: InboxView
  readonly onView: (view: InboxView) => void
  readonly onNew: () => void
}

/** What must be answered next, seen from six sides. */
export const InboxHeading = ({ view, onView, onNew }: InboxHeadingProps) => {
  const words = useWords()
  return (
    <div className="flex w-full flex-col gap-y-3">
      <div className="flex items-start justify-between gap-x-4">
        <div>
          <Heading>{words("inbox.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {words("inbox.subtitle")}
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={onNew}>
          {words("inbox.new")}
        </Button>
      </div>
      <Tabs value={view} onValueChange={(value) => onView(value as InboxView)}>
        <Tabs.List>
          {INBOX_VIEWS.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              {words(`inbox.view.${one}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs>
    </div>
  )
}
