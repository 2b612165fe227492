using LoopbaanBot.AdaptiveCards.Tests.Samples;
using LoopbaanBot.Testing.Cards;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.AdaptiveCards.Tests.Cards;

/// <summary>Cards drawn in a browser, in the colours of Teams.</summary>
public sealed class DrawnCardTests
{
    [ChromiumFact]
    public async Task A_person_sees_the_heading_the_question_the_words_the_labels_and_the_buttons()
    {
        var hostile = SampleCards.With(
            new AdaptiveRichTextBlock(HostileText.All),
            new AdaptiveTextBlock(AdaptiveText.Plain(HostileText.All))
        );

        var drawn = await CardRenderer.RenderAsync(
            "library",
            [
                ("question", SampleCards.Question().ToJson()),
                ("hostile", hostile.ToJson()),
                .. EveryElement.All.Select(static one => (one.Name, SampleCards.With(one.Element).ToJson())),
            ]
        );

        drawn.SelectMany(static card => card.Errors).ShouldBeEmpty();
        drawn[0].Headings.ShouldBe(["Vraag 2 van 4"]);
        drawn[0].Buttons.ShouldBe(["Verder", "Stop"]);
        drawn[0].Labels.ShouldContain(static label => label.StartsWith("Je antwoord", StringComparison.Ordinal));
        drawn[0].Text.ShouldContain("lesgeven aan 3 havo");
        var seen = drawn[1].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        seen.ShouldBe([HostileText.All, HostileText.All]);
    }
}
