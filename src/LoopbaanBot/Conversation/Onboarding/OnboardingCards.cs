using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Onboarding;

/// <summary>What somebody may know before they begin. No personal words, so these may be sent.</summary>
internal static class OnboardingCards
{
    private static readonly string[] s_explained =
    [
        "explain.road",
        "explain.own",
        "explain.five",
        "explain.practise",
        "explain.stay",
    ];

    private static readonly string[] s_asked =
    [
        "ask.note",
        "ask.intake",
        "ask.profile",
        "ask.reflect",
        "ask.rhythm",
        "ask.question",
        "ask.paths",
        "ask.steps",
        "ask.exercises",
        "ask.roadmap",
        "ask.scan",
        "ask.obstacles",
        "ask.heavy",
        "ask.share",
        "ask.data",
        "ask.promise",
        "ask.explain",
        "ask.menu",
    ];

    /// <summary>Five lines, and each of them holds (domain I26).</summary>
    public static PostedCard Promise(Texts texts) =>
        new(
            Wording.Of(texts, "promise.title"),
            [
                .. Enumerable
                    .Range(1, texts.Variants("promise.line"))
                    .Select(number => Wording.Of(texts, $"promise.line.{number}")),
            ],
            [PostedButton.Of(texts, "ask.button", Verbs.OpenAsk), PostedButton.Of(texts, "menu.button", Verbs.OpenMenu)]
        );

    /// <summary>What career development is, in words that fit every phase (K, introduction).</summary>
    public static PostedCard Explanation(Texts texts) =>
        new(
            Wording.Of(texts, "explain.title"),
            [.. s_explained.Select(line => Wording.Of(texts, line))],
            [
                PostedButton.Of(texts, "menu.reflect", Verbs.PickCompetency),
                PostedButton.Of(texts, "promise.button", Verbs.OpenPromise),
                PostedButton.Of(texts, "menu.button", Verbs.OpenMenu),
            ]
        );

    public static PostedCard Ask(Texts texts) =>
        new(
            Wording.Of(texts, "ask.title"),
            [.. s_asked.Select(line => Wording.Of(texts, line))],
            [
                PostedButton.Of(texts, "promise.button", Verbs.OpenPromise),
                PostedButton.Of(texts, "explain.button", Verbs.OpenExplanation),
                PostedButton.Of(texts, "menu.button", Verbs.OpenMenu),
            ]
        );
}
