import { writeFileSync } from "node:fs"

import { OPENAPI_FILE, renderOpenApi } from "./openapi/render"

/** `npm run openapi`: writes docs/openapi.json from the routes and their validators. */
writeFileSync(OPENAPI_FILE, renderOpenApi())
