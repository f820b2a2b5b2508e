import { Button, Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { useSetup } from "../../hooks/use-setup"
import { useWords } from "../../hooks/use-words"

/** Leads to the choice of a preset until one was chosen; without terms nothing can be requested. */
export const SetupBanner = () => {
  const words = useWords()
  const { data: setup } = useSetup()
  if (setup === undefined || setup.preset !== null) return null
  return (
    <Container className="flex flex-col items-start justify-between gap-4 px-6 py-4 md:flex-row md:items-center">
      <div>
        <Text size="small" weight="plus">
          {words("setup_banner.title")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {words("setup_banner.body")}
        </Text>
      </div>
      <Button size="small" asChild className="shrink-0">
        <Link to="/settings/after-sales/set-up">{words("setup_banner.action")}</Link>
      </Button>
    </Container>
  )
}
