using static LoopbaanBot.AdaptiveCards.Tests.Samples.SampleCards;

namespace LoopbaanBot.AdaptiveCards.Tests.Guards;

/// <summary>For each rule the cards that break it, and only it.</summary>
internal static class BrokenCards
{
    public static IReadOnlyDictionary<AdaptiveCardRule, IReadOnlyList<AdaptiveCard>> ByRule { get; } =
        Buttons()
            .Concat(Ids())
            .Concat(Inputs())
            .Concat(Looks())
            .GroupBy(static one => one.Rule, static one => one.Card)
            .ToDictionary(static group => group.Key, static group => (IReadOnlyList<AdaptiveCard>)[.. group]);

    private static IEnumerable<(AdaptiveCardRule Rule, AdaptiveCard Card)> Buttons() =>
        [
            (AdaptiveCardRule.TooLarge, With(new AdaptiveTextBlock(new string('a', 25_000)))),
            (AdaptiveCardRule.TooManyActions, WithButtons(Many(7))),
            (
                AdaptiveCardRule.TooManyActions,
                new AdaptiveCard
                {
                    Body = [new AdaptiveContainer(new AdaptiveActionSet(Many(4)))],
                    Actions = Many(3, "b"),
                }
            ),
            (AdaptiveCardRule.TooManyActions, WithButtons(new AdaptiveShowCardAction("Meer", WithButtons(Many(7))))),
            (AdaptiveCardRule.TooManyActions, WithButtons([.. Many(6, "b"), Secondary()])),
            (AdaptiveCardRule.ActionWithoutTitle, WithButtons(new AdaptiveExecuteAction(" ", "a"))),
            (
                AdaptiveCardRule.ActionWithoutTitle,
                With(new AdaptiveContainer { SelectAction = new AdaptiveSubmitAction("") })
            ),
            (
                AdaptiveCardRule.DuplicateActionTitle,
                WithButtons(new AdaptiveExecuteAction("Stop", "a"), new AdaptiveSubmitAction("stop "))
            ),
            (AdaptiveCardRule.LinkNotHttps, WithButtons(Link("http://leraar.example/"))),
            (AdaptiveCardRule.LinkNotHttps, WithButtons(Link("javascript:alert(1)"))),
            (AdaptiveCardRule.LinkNotHttps, WithButtons(Link("/paden"))),
            (
                AdaptiveCardRule.TooManyRefreshUsers,
                new AdaptiveCard
                {
                    Refresh = new(new("Ververs", "v"), [.. Enumerable.Range(0, 61).Select(static n => $"29:{n}")]),
                }
            ),
        ];

    private static IEnumerable<(AdaptiveCardRule Rule, AdaptiveCard Card)> Ids() =>
        [
            (AdaptiveCardRule.DuplicateId, With(Answer("a"), Answer("a"))),
            (AdaptiveCardRule.DuplicateId, With(new AdaptiveColumnSet(new AdaptiveColumn { Id = "a" }), Answer("a"))),
            (AdaptiveCardRule.ReservedInputId, With(Answer("verb"))),
            (AdaptiveCardRule.ReservedInputId, With(Answer("msTeams"))),
            (AdaptiveCardRule.AmbiguousData, new AdaptiveCard { Body = [Answer("a")], Actions = [Sends("a")] }),
            (AdaptiveCardRule.AmbiguousData, WithButtons(Sends("verb"))),
            (
                AdaptiveCardRule.UnknownTarget,
                WithButtons(new AdaptiveToggleVisibilityAction("Toon", new AdaptiveTargetElement("a")))
            ),
        ];

    private static IEnumerable<(AdaptiveCardRule Rule, AdaptiveCard Card)> Inputs() =>
        [
            (AdaptiveCardRule.InputWithoutId, With(Answer(""))),
            (AdaptiveCardRule.InputWithoutLabel, With(new AdaptiveTextInput("a") { Placeholder = "Je antwoord" })),
            (AdaptiveCardRule.InputWithoutLabel, With(new AdaptiveToggleInput("a", " "))),
            (
                AdaptiveCardRule.RequiredWithoutErrorMessage,
                With(new AdaptiveTextInput("a") { Label = "A", IsRequired = true })
            ),
            (
                AdaptiveCardRule.RequiredButHidden,
                With(
                    new AdaptiveTextInput("a")
                    {
                        Label = "A",
                        IsRequired = true,
                        ErrorMessage = "A",
                        IsVisible = false,
                    }
                )
            ),
            (AdaptiveCardRule.ChoiceSetWithoutChoices, With(new AdaptiveChoiceSetInput("a") { Label = "A" })),
            (
                AdaptiveCardRule.CommaInChoiceValue,
                With(new AdaptiveChoiceSetInput("a") { Label = "A", Choices = [new("A", "a,b")] })
            ),
            (
                AdaptiveCardRule.QueryWithoutFilteredStyle,
                With(new AdaptiveChoiceSetInput("a") { Label = "A", ChoicesData = AdaptiveDataQuery.People })
            ),
        ];

    private static IEnumerable<(AdaptiveCardRule Rule, AdaptiveCard Card)> Looks() =>
        [
            (AdaptiveCardRule.EmptyText, With(new AdaptiveTextBlock(" "))),
            (AdaptiveCardRule.EmptyText, With(new AdaptiveRichTextBlock(""))),
            (AdaptiveCardRule.EmptyText, With(new AdaptiveRichTextBlock())),
            (AdaptiveCardRule.EmptyText, With(new AdaptiveBadge("Nieuw", new AdaptiveTextBlock("")))),
            (
                AdaptiveCardRule.HeadingNotMarked,
                With(new AdaptiveTextBlock("Kop") { Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder })
            ),
            (AdaptiveCardRule.MissingAltText, With(new AdaptiveImage("https://a.example/a.png", null!))),
            (
                AdaptiveCardRule.MissingAltText,
                With(new AdaptiveImage("https://a.example/a.png", "") { SelectAction = Link("https://a.example/") })
            ),
            (AdaptiveCardRule.ImageNotHttps, With(new AdaptiveImage("http://a.example/a.png", "A"))),
            (AdaptiveCardRule.MissingFallback, With(new AdaptiveBadge("Nieuw", AdaptiveFallback.Drop))),
            (
                AdaptiveCardRule.MissingFallback,
                With(new AdaptivePieChart("Taart", [new("a", 1)], AdaptiveFallback.Drop))
            ),
            (
                AdaptiveCardRule.MissingFallback,
                With(new AdaptiveContainer(new AdaptiveProgressBar(1, 2, AdaptiveFallback.Drop)))
            ),
            (
                AdaptiveCardRule.MentionWithoutText,
                new AdaptiveCard
                {
                    Body = [new AdaptiveTextBlock("Dag Jan")],
                    MsTeams = new() { Entities = [new("29:jan", "Jan")] },
                }
            ),
        ];

    private static AdaptiveTextInput Answer(string id) => new(id) { Label = "Je antwoord" };

    private static AdaptiveOpenUrlAction Link(string url) => new("Lees meer", new Uri(url, UriKind.RelativeOrAbsolute));

    private static AdaptiveExecuteAction Sends(string key) =>
        new("Verder", "verder") { Data = new Dictionary<string, string> { [key] = "1" } };

    private static AdaptiveExecuteAction Secondary() => new("Help", "help") { Mode = AdaptiveActionMode.Secondary };

    private static AdaptiveAction[] Many(int count, string prefix = "a") =>
        [.. Enumerable.Range(0, count).Select(n => new AdaptiveExecuteAction($"{prefix}{n}", "x"))];
}
