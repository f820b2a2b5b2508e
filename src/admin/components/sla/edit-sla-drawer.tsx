import { currentVersion } from "../../lib/current-version"
import { toSlaDraft } from "../../lib/sla-terms"
import { EditNameDrawer } from "../versioned/name-drawers"
import { useSaveSlaDraft, type SlaDrawerProps } from "./editor"

export const EditSlaDrawer = ({ policy, version, onClose }: SlaDrawerProps) => {
  const { save, ...state } = useSaveSlaDraft(policy, onClose)
  return (
    <EditNameDrawer
      policy={policy}
      {...state}
      onClose={onClose}
      onSubmit={(name) => save({ ...toSlaDraft(policy, currentVersion(policy) ?? version, {}), ...name })}
    />
  )
}
