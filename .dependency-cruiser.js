/** The import directions of docs/architecture.md: a call only goes down. Each rule says what breaks without it. */
const below = (from, allowed, comment) => ({
  name: `${from}-only-imports-below`,
  comment,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [`^src/${from}/`, ...allowed.map((folder) => `^src/${folder}(/|$)`)] },
})

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A circle cannot be read from the ground up, and one of its files sees the other half-loaded.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    below("domain", [], "Rules must run in the server, the admin and a test without Medusa or a database."),
    {
      name: "domain-has-few-libraries",
      comment:
        "Only dates, holidays, decimals and recurrence: everything else would bring I/O or a framework into the rules.",
      severity: "error",
      from: { path: "^src/domain/", pathNot: "\\.(spec|fixtures)\\.ts$" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "core"],
        pathNot: "node_modules/(bignumber\\.js|date-holidays|rrule)/",
      },
    },
    {
      name: "one-file-knows-rrule",
      comment:
        "The library of RFC 5545 works on a clock without a zone; whoever calls it directly gets wrong instants.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/domain/follow-up/recurrence\\.ts$" },
      to: { path: "node_modules/rrule/" },
    },
    below("modules", ["domain"], "A module that knows a workflow or a route cannot be tested or replaced alone."),
    below("types", ["domain"], "The contract for outsiders must not drag rows or routes along."),
    below("links", ["modules"], "A link only names two modules."),
    below("workflows", ["modules", "domain", "types"], "A workflow is one business verb; it never calls the edge."),
    below("api", ["workflows", "modules", "domain", "types"], "Routes translate; other edges are not theirs to call."),
    below("subscribers", ["workflows", "modules", "domain", "types"], "One event, one workflow."),
    below("jobs", ["workflows", "modules", "domain", "types"], "One sweep, one workflow."),
    below("import", ["modules", "domain"], "What moves a shop in runs beside it, by hand: no edge and no verb of it."),
    {
      name: "only-import-knows-typeorm",
      comment:
        "TypeORM is an optional peer: whatever else loaded it would not boot without. A second unit of work in one server is wrong.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/import/" },
      to: { path: "(^|/)node_modules/typeorm/|^typeorm$" },
    },
    below("admin", ["domain", "types"], "The dashboard bundle must not contain server code."),
    below("policies", ["domain", "types"], "RBAC policies are plain declarations."),
    {
      name: "nothing-published-imports-tests",
      comment: "demo, bench, tooling and tests are not in the package.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(demo|bench|tooling|integration-tests)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.check.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
