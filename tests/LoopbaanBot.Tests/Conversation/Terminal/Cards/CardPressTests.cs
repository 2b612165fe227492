using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Conversation.Terminal.Cards;

namespace LoopbaanBot.Tests.Conversation.Terminal.Cards;

public sealed class CardPressTests
{
    private static readonly AdaptiveExecuteAction s_stop = new("Stop", "stop")
    {
        AssociatedInputs = AdaptiveAssociatedInputs.None,
    };

    private static readonly AdaptiveExecuteAction s_next = new("Verder", "next")
    {
        Style = AdaptiveActionStyle.Positive,
        Data = new Dictionary<string, string> { ["page"] = "2" },
    };

    private static readonly AdaptiveTextInput s_answer = new("answer") { Label = "Je antwoord" };

    [Fact]
    public void A_pressed_button_brings_its_data_and_the_fields()
    {
        var card = CardOf([s_answer], s_next);
        card.Fill(card.Inputs[0], "een \"lastig\" woord");

        CardPress
            .Execute(card, card.Buttons[0])
            .GetRawText()
            .ShouldBe(
                """{"action":{"type":"Action.Execute","verb":"next","data":{"page":"2","answer":"een \u0022lastig\u0022 woord"}},"trigger":"manual"}"""
            );
    }

    [Fact]
    public void A_button_that_leaves_the_fields_behind_brings_none()
    {
        var card = CardOf([s_answer], s_stop);

        CardPress.Execute(card, card.Buttons[0]).GetProperty("action").GetProperty("data").GetRawText().ShouldBe("{}");
    }

    [Fact]
    public void The_data_of_a_submit_is_the_whole_value()
    {
        var card = CardOf([s_answer], new AdaptiveSubmitAction("Stuur") { Data = s_next.Data });
        card.Fill(card.Inputs[0], "ja");

        CardPress.Submit(card, card.Buttons[0]).GetRawText().ShouldBe("""{"page":"2","answer":"ja"}""");
    }

    [Fact]
    public void The_fields_belong_to_the_button_that_stands_out() =>
        CardOf([s_answer], s_stop, s_next).Primary.ShouldNotBeNull().Title.ShouldBe("Verder");

    [Fact]
    public void Without_such_a_button_they_belong_to_the_first() =>
        CardOf(
            [s_answer],
            new AdaptiveOpenUrlAction("Lees", new Uri("https://example.org/")),
            new AdaptiveExecuteAction("Eerst", "a"),
            s_stop
        )
            .Primary.ShouldNotBeNull()
            .Title.ShouldBe("Eerst");

    [Fact]
    public void One_empty_text_field_takes_what_is_typed() =>
        CardOf([s_answer], s_next).OpenField.ShouldNotBeNull().Id.ShouldBe("answer");

    [Fact]
    public void A_field_that_is_filled_or_not_alone_does_not()
    {
        CardOf([new AdaptiveTextInput("answer") { Label = "A", Value = "al iets" }], s_next).OpenField.ShouldBeNull();
        CardOf([s_answer, new AdaptiveTextInput("other") { Label = "B" }], s_next).OpenField.ShouldBeNull();
        CardOf([s_answer], s_stop).OpenField.ShouldBeNull();
        CardOf([new AdaptiveNumberInput("count") { Label = "C" }], s_next).OpenField.ShouldBeNull();
    }

    [Fact]
    public void A_button_that_is_switched_off_cannot_be_chosen() =>
        CardOf([], new AdaptiveExecuteAction("Uit", "off") { IsEnabled = false }, s_stop)
            .Buttons.Select(button => button.Title)
            .ShouldBe(["Stop"]);

    private static TerminalCard CardOf(AdaptiveElement[] body, params AdaptiveAction[] actions) =>
        Drawn.Card(new AdaptiveCard { Body = body, Actions = actions });
}
