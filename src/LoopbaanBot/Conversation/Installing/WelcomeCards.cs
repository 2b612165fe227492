using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Installing;

/// <summary>The first thing that people see of the bot.</summary>
internal static class WelcomeCards
{
    public static PostedCard Personal(Texts texts) =>
        new(
            Wording.Of(texts, "welcome.personal.title"),
            [
                Wording.Of(texts, "welcome.personal.what"),
                Wording.Of(texts, "welcome.personal.private"),
                Wording.Of(texts, "welcome.personal.start"),
            ],
            [
                new PostedButton(Wording.Of(texts, "menu.reflect"), Verbs.PickCompetency),
                new PostedButton(Wording.Of(texts, "menu.help"), Verbs.OpenHelp),
            ]
        );
}
