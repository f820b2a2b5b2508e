import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

interface EmptyStateProps {
  readonly title: string
  readonly body: string
  readonly action?: { readonly label: string; readonly to: string }
}

/** What stands where rows would be: what it means that there are none, and what to do next. */
export const EmptyState = ({ title, body, action }: EmptyStateProps) => (
  <div className="flex min-h-[250px] w-full flex-col items-center justify-center gap-y-4 px-6 py-12 text-center">
    <div className="flex flex-col items-center gap-y-1">
      <Text size="base" weight="plus">
        {title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle max-w-md text-pretty">
        {body}
      </Text>
    </div>
    {action && (
      <Button size="small" variant="secondary" asChild>
        <Link to={action.to}>{action.label}</Link>
      </Button>
    )}
  </div>
)
