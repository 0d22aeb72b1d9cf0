package dev.planadvisor.quality;

import static dev.planadvisor.quality.Mutation.also;
import static dev.planadvisor.quality.Mutation.mutation;

import java.util.List;

/** What can go wrong with tools. */
final class ToolMutations {
    private ToolMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "customers are kept in a spreadsheet",
                        "template-en",
                        plan -> plan.set("/tools/crm/kind", "spreadsheet").set("/tools/crm/name", "Excel"),
                        "tools/missing-crm"),
                mutation(
                        "the tools are left out",
                        "tidewater-coffee",
                        plan -> plan.drop("/tools"),
                        "tools/missing-crm",
                        also("tools/missing-video-conferencing", "it was among the tools"),
                        also("tools/missing-scheduling", "it was among the tools"),
                        also("plan/dangling-reference", "strategies and budget still name the tools")),
                mutation(
                        "nobody can meet on a screen",
                        "hurtownia-lozysk",
                        plan -> plan.drop("/tools/teams"),
                        "tools/missing-video-conferencing"),
                mutation(
                        "appointments are made by e-mail",
                        "hurtownia-lozysk",
                        plan -> plan.drop("/tools/terminy"),
                        "tools/missing-scheduling"),
                mutation(
                        "a tool is paid for and nobody uses it",
                        "cloudledger",
                        plan -> plan.drop("/tools/sequencer/supports")
                                .dropWord("/strategies/outbound/tools", "sequencer"),
                        "tools/unused"),
                mutation(
                        "nobody has budgeted a tool",
                        "cloudledger",
                        plan -> plan.add(
                                "/tools",
                                "{id: dialer, name: Aircall, kind: telephony, seats: 5, cost: paid, supports: [outbound]}"),
                        "tools/unbudgeted"),
                mutation(
                        "the team shares two seats of the CRM",
                        "cloudledger",
                        plan -> plan.set("/tools/crm/seats", "2"),
                        "tools/too-few-seats"),
                mutation(
                        "a second CRM is bought beside the first",
                        "cloudledger",
                        plan -> plan.add(
                                "/tools",
                                "{id: crm-2, name: Pipedrive, kind: crm, seats: 10, cost: free, supports: [outbound]}"),
                        "tools/duplicate"));
    }
}
