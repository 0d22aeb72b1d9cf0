package dev.planadvisor.quality;

import static dev.planadvisor.quality.Mutation.also;
import static dev.planadvisor.quality.Mutation.mutation;

import java.util.List;

/** What can go wrong with strategies and tactics. */
final class StrategyMutations {
    private StrategyMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "the strategies are left out",
                        "cloudledger",
                        plan -> plan.drop("/strategies"),
                        "strategies/missing",
                        also("plan/dangling-reference", "tools and budget still name the strategies")),
                mutation(
                        "the January sale takes more than the margin",
                        "lipa-cosmetics",
                        plan -> plan.set("/strategies/january/discount", "70%"),
                        "strategies/discount-beyond-margin"),
                mutation(
                        "a strategy's weekly work becomes monthly",
                        "cloudledger",
                        plan -> plan.set("/strategies/success/tactics/1/frequency", "monthly"),
                        "strategies/too-few-weekly-tactics"),
                mutation(
                        "a strategy has only one tactic left",
                        "kuznia-formy",
                        plan -> plan.drop("/strategies/znajomi/tactics/1"),
                        "strategies/too-few-weekly-tactics"),
                mutation(
                        "no strategy wins new customers",
                        "cloudledger",
                        plan -> plan.set("/strategies/outbound/kind", "existing-customers")
                                .set("/strategies/outbound/name", "After a bad close")
                                .set("/strategies/referrals/kind", "retention")
                                .set("/strategies/referrals/name", "After the first fast close"),
                        "strategies/missing-new-business"),
                mutation(
                        "no strategy keeps the customers there are",
                        "cloudledger",
                        plan -> plan.set("/strategies/success/kind", "awareness"),
                        "strategies/missing-existing-customers"),
                mutation(
                        "nobody asks for referrals",
                        "cloudledger",
                        plan -> plan.drop("/strategies/referrals")
                                .dropWord("/tools/crm/supports", "referrals")
                                .drop("/budget/items/thanks")
                                .drop("/budget/stated"),
                        "strategies/missing-referrals",
                        also("budget/missing-promotions", "the credits for introductions were the only promotion")),
                mutation(
                        "nobody outside hears of the company",
                        "hurtownia-lozysk",
                        plan -> plan.drop("/strategies/szkolenia")
                                .drop("/budget/items/Próbki i zestawy montażowe/covers"),
                        "strategies/missing-awareness"),
                mutation(
                        "a strategy serves no goal",
                        "cloudledger",
                        plan -> plan.drop("/strategies/inbound/supports"),
                        "strategies/without-goal"),
                mutation(
                        "a discount is given while the margin is to rise",
                        "hurtownia-lozysk",
                        plan -> plan.set("/strategies/polka/discount", "10%"),
                        "strategies/discount-against-margin"),
                mutation(
                        "a strategy stands twice under another name",
                        "hurtownia-lozysk",
                        plan -> plan.addCopy("/strategies/szkolenia", "{id: szkolenia-2, name: Dni otwarte}"),
                        "strategies/duplicate",
                        also("team/overload", "the same hours are planned twice"),
                        also("strategies/too-little-activity", "the same leads are promised twice")),
                mutation(
                        "calls bring a tenth of the leads they brought",
                        "cloudledger",
                        plan -> plan.set("/strategies/outbound/tactics/0/yields/leads", "0.2")
                                .set("/strategies/outbound/tactics/1/yields/leads", "0.2")
                                .set("/strategies/inbound/tactics/0/yields/leads", "0.4")
                                .set("/strategies/inbound/tactics/1/yields/leads", "0.04")
                                .set("/strategies/inbound/tactics/2/yields/leads", "2.2"),
                        "strategies/too-little-activity"),
                mutation(
                        "a tactic is nobody's",
                        "cloudledger",
                        plan -> plan.drop("/strategies/success/tactics/0/owner"),
                        "strategies/missing-owner"),
                mutation(
                        "a tactic falls to a stranger",
                        "cloudledger",
                        plan -> plan.set("/strategies/success/tactics/0/owner", "zoe"),
                        "strategies/outside-owner"),
                mutation(
                        "a Polish tactic falls to a person who has left",
                        "oprogramowanie-wisla",
                        plan -> plan.set("/strategies/polecenia/tactics/1/owner", "Bartosz Nowak"),
                        "strategies/outside-owner"),
                mutation(
                        "a tactic is a word",
                        "cloudledger",
                        plan -> plan.set("/strategies/success/tactics/0/task", "Networking"),
                        "strategies/vague-tactic"),
                mutation(
                        "a tactic does not say how often",
                        "cloudledger",
                        plan -> plan.drop("/strategies/success/tactics/2/frequency"),
                        "strategies/missing-frequency"),
                mutation(
                        "a goal for new customers is left to referrals alone",
                        "template-en",
                        plan -> plan.dropWord("/strategies/tastings/supports", "accounts")
                                .set("/strategies/care/supports", "[new-revenue]")
                                .set("/strategies/seen/supports", "[new-revenue]")
                                .set("/strategies/friends/tactics/0/yields", "{referrals: 1}"),
                        "strategies/thin-referrals"));
    }
}
