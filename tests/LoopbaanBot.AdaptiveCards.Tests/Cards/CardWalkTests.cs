using LoopbaanBot.AdaptiveCards.Tests.Samples;

namespace LoopbaanBot.AdaptiveCards.Tests.Cards;

public sealed class CardWalkTests
{
    private static readonly AdaptiveCard s_deep = new()
    {
        Body =
        [
            new AdaptiveContainer(new AdaptiveTextBlock("1"), Columns())
            {
                SelectAction = new AdaptiveSubmitAction("kies"),
            },
            new AdaptiveBadge("4", new AdaptiveTextBlock("niet gelopen")),
            new AdaptiveActionSet(new AdaptiveExecuteAction("a", "a")),
        ],
        Actions =
        [
            new AdaptiveExecuteAction("b", "b"),
            new AdaptiveShowCardAction(
                "meer",
                new AdaptiveCard
                {
                    Body = [new AdaptiveTextInput("diep") { Label = "5" }],
                    Actions = [new AdaptiveExecuteAction("binnen", "c")],
                }
            ),
        ],
    };

    [Fact]
    public void Elements_come_depth_first_in_reading_order() =>
        s_deep
            .Elements()
            .Select(static element => element.Type)
            .ShouldBe([
                "Container",
                "TextBlock",
                "ColumnSet",
                "TextBlock",
                "Table",
                "TextBlock",
                "Badge",
                "ActionSet",
                "Input.Text",
            ]);

    [Fact]
    public void Buttons_are_those_that_stand_on_the_card_at_once() =>
        s_deep.Buttons().Select(static button => button.Title).ShouldBe(["a", "b", "meer"]);

    [Fact]
    public void All_actions_are_also_what_is_selected_and_what_is_shown_later() =>
        s_deep.AllActions().Select(static action => action.Title).ShouldBe(["kies", "a", "b", "meer", "binnen"]);

    [Fact]
    public void Inputs_of_a_shown_card_are_found() => s_deep.Inputs().ShouldHaveSingleItem().Id.ShouldBe("diep");

    [Fact]
    public void The_approved_page_has_one_input_of_each_kind() =>
        SampleCards.Question().Inputs().Select(static input => input.Id).ShouldBe(["answer", "share"]);

    private static AdaptiveColumnSet Columns() =>
        new(
            new AdaptiveColumn(new AdaptiveTextBlock("2")),
            new AdaptiveColumn(
                new AdaptiveTable(new AdaptiveTableRow(new AdaptiveTableCell(new AdaptiveTextBlock("3"))))
                {
                    Columns = [new()],
                }
            )
        );
}
