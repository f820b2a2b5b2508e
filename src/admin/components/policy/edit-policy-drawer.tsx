import { currentVersion } from "../../lib/current-version"
import { toDraft } from "../../lib/policy-terms"
import { EditNameDrawer } from "../versioned/name-drawers"
import { useSaveDraft, type PolicyDrawerProps } from "./editor"

export const EditPolicyDrawer = ({ policy, version, onClose }: PolicyDrawerProps) => {
  const { save, ...state } = useSaveDraft(policy, onClose)
  return (
    <EditNameDrawer
      policy={policy}
      {...state}
      onClose={onClose}
      onSubmit={(name) => save({ ...toDraft(policy, currentVersion(policy) ?? version, {}), ...name })}
    />
  )
}
