using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Tests.Samples;

namespace LoopbaanBot.AdaptiveCards.Tests.Inputs;

public sealed class InputTests
{
    [Theory]
    [InlineData(true, "ja")]
    [InlineData(false, "nee")]
    public void A_toggle_always_says_its_value(bool isOn, string value)
    {
        var toggle = new AdaptiveToggleInput("deel", "Deel dit")
        {
            IsOn = isOn,
            ValueOn = "ja",
            ValueOff = "nee",
        };

        Written(toggle).GetProperty("value").GetString().ShouldBe(value);
    }

    [Fact]
    public void Days_and_times_do_not_follow_the_culture_of_the_thread()
    {
        var day = Written(new AdaptiveDateInput("dag") { Value = new(2026, 9, 1) });
        var time = Written(new AdaptiveTimeInput("tijd") { Value = new(9, 5) });

        day.GetProperty("value").GetString().ShouldBe("2026-09-01");
        time.GetProperty("value").GetString().ShouldBe("09:05");
    }

    [Fact]
    public void A_people_picker_asks_Teams_by_a_name_with_a_dot()
    {
        var picker = Written(
            new AdaptiveChoiceSetInput("buddy")
            {
                Style = AdaptiveChoiceInputStyle.Filtered,
                ChoicesData = AdaptiveDataQuery.People,
            }
        );

        picker.GetProperty("choices.data").GetProperty("dataset").GetString().ShouldBe("graph.microsoft.com/users");
    }

    private static JsonElement Written(AdaptiveInput input)
    {
        using var json = JsonDocument.Parse(SampleCards.With(input).ToUtf8Json());
        return json.RootElement.GetProperty("body")[0].Clone();
    }
}
