using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Intake;

namespace LoopbaanBot.Conversation.Installing;

/// <summary>The first thing that people see of the bot.</summary>
internal static class WelcomeCards
{
    /// <param name="isNew">Offers the intake to who has told nothing yet.</param>
    public static PostedCard Personal(Texts texts, bool isNew) =>
        new(
            Wording.Of(texts, "welcome.title"),
            [Wording.Of(texts, "welcome.what"), Wording.Of(texts, "welcome.how"), Wording.Of(texts, "welcome.private")],
            [
                new PostedButton(Wording.Of(texts, "welcome.start"), Verbs.PickCompetency),
                .. isNew
                    ? [new PostedButton(Wording.Of(texts, "intake.button"), OpenIntakeSubmit.Write())]
                    : Array.Empty<PostedButton>(),
                new PostedButton(Wording.Of(texts, "promise.button"), Verbs.OpenPromise),
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
