using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Tests.Samples;

namespace LoopbaanBot.AdaptiveCards.Tests.Actions;

public sealed class ExecuteActionTests
{
    [Fact]
    public void Its_Submit_fallback_sends_the_same_data_and_the_verb()
    {
        var action = Written(EveryAction.Execute());

        var fallback = action.GetProperty("fallback");
        fallback.GetProperty("type").GetString().ShouldBe("Action.Submit");
        fallback.GetProperty("title").GetString().ShouldBe("Verder");
        fallback.GetProperty("associatedInputs").GetString().ShouldBe("none");
        Pairs(fallback.GetProperty("data")).ShouldBe(["stap=2", "v=1", "verb=gesprek.verder"]);
        Pairs(action.GetProperty("data")).ShouldBe(["stap=2", "v=1"]);
        action.GetProperty("verb").GetString().ShouldBe("gesprek.verder");
    }

    [Fact]
    public void Without_data_only_the_fallback_carries_the_verb()
    {
        var action = Written(new AdaptiveExecuteAction("Stop", "gesprek.stop"));

        action.TryGetProperty("data", out _).ShouldBeFalse();
        Pairs(action.GetProperty("fallback").GetProperty("data")).ShouldBe(["verb=gesprek.stop"]);
    }

    [Fact]
    public void A_refresh_calls_the_verb_and_has_no_fallback()
    {
        var card = new AdaptiveCard { Refresh = new(EveryAction.Execute(), []) };

        using var json = JsonDocument.Parse(card.ToUtf8Json());

        var refresh = json.RootElement.GetProperty("refresh");
        refresh.GetProperty("userIds").GetArrayLength().ShouldBe(0);
        refresh.GetProperty("action").GetProperty("verb").GetString().ShouldBe("gesprek.verder");
        refresh.GetProperty("action").TryGetProperty("fallback", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_shown_card_leaves_the_language_and_refresh_to_the_outer_card()
    {
        var shown = new AdaptiveShowCardAction("Meer", SampleCards.Question());

        var inner = Written(shown).GetProperty("card");

        inner.EnumerateObject().Select(static one => one.Name).ShouldBe(["type", "body", "actions"]);
    }

    private static JsonElement Written(AdaptiveAction action)
    {
        using var json = JsonDocument.Parse(SampleCards.WithButtons(action).ToUtf8Json());
        return json.RootElement.GetProperty("actions")[0].Clone();
    }

    private static List<string> Pairs(JsonElement data) =>
        [.. data.EnumerateObject().Select(static one => $"{one.Name}={one.Value}")];
}
