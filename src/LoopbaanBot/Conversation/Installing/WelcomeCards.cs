using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Installing;

/// <summary>The first thing that people see of the bot.</summary>
internal static class WelcomeCards
{
    public static PostedCard Personal(Texts texts) =>
        new(
            Wording.Of(texts, "welcome.title"),
            [Wording.Of(texts, "welcome.what"), Wording.Of(texts, "welcome.how"), Wording.Of(texts, "welcome.private")],
            [
                new PostedButton(Wording.Of(texts, "welcome.start"), Verbs.PickCompetency),
                new PostedButton(Wording.Of(texts, "welcome.explain"), Verbs.OpenHelp),
            ]
        );

    /// <summary>What the bot does in a group: nothing personal.</summary>
    public static PostedCard Group(Texts texts, bool isTeam)
    {
        var place = isTeam ? "team" : "group";
        return new(
            Wording.Of(texts, "welcome.title"),
            [
                Wording.Of(texts, $"welcome.{place}.what"),
                Wording.Of(texts, $"welcome.{place}.here"),
                Wording.Of(texts, $"welcome.{place}.who"),
            ],
            []
        );
    }
}
