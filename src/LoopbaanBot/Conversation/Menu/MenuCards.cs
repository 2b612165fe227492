using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Delivery;
using LoopbaanBot.Obstacles.Heavy;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>The cards from which everything can be reached. They hold no personal words, so they may be sent.</summary>
internal static class MenuCards
{
    private static readonly string[] s_helpLines =
    [
        "help.what",
        "help.steps",
        "help.commands",
        "help.reflect",
        "help.journal",
        "help.people",
        "help.managing",
        "help.rhythm",
        "help.stop",
        "help.language",
        "help.menu",
        "help.private",
        "help.typed",
        "help.limits",
    ];

    /// <param name="running">The card that opens the talk that is running; its title and button go first.</param>
    /// <param name="next">The next talk with people, which stands above all else.</param>
    public static PostedCard Menu(Texts texts, PostedCard? running, Upcoming? next = null) =>
        new(
            Wording.Of(texts, "menu.title"),
            [.. PeopleCards.NextLine(texts, next), .. running is null ? Array.Empty<Wording>() : [running.Title]],
            [
                running is null
                    ? PostedButton.Of(texts, "menu.reflect", Verbs.PickCompetency)
                    : PostedButton.Of(texts, "menu.continue", running.Buttons[0].Command),
                PostedButton.Of(texts, "people.title", Verbs.OpenPeople),
                PostedButton.Of(texts, "menu.road", Verbs.OpenRoad),
                PostedButton.Of(texts, "menu.journal", Verbs.OpenJournal),
                PostedButton.Of(texts, "menu.mine", Verbs.OpenMine),
                PostedButton.Of(texts, "menu.help", Verbs.OpenHelp),
            ]
        );

    /// <summary>The menu in the language that was just chosen.</summary>
    /// <param name="running">The card that opens the talk that is running.</param>
    public static PostedCard Switched(Texts texts, PostedCard? running)
    {
        var menu = Menu(texts, running);
        return menu with { Lines = [Wording.Of(texts, "language.switched"), .. menu.Lines] };
    }

    public static PostedCard Help(Texts texts) =>
        new(
            Wording.Of(texts, "help.title"),
            [.. s_helpLines.Select(line => Wording.Of(texts, line))],
            [
                PostedButton.Of(texts, "menu.reflect", Verbs.PickCompetency),
                PostedButton.Of(texts, "ask.button", Verbs.OpenAsk),
                PostedButton.Of(texts, "promise.button", Verbs.OpenPromise),
                PostedButton.Of(texts, "explain.button", Verbs.OpenExplanation),
                PostedButton.Of(texts, "heavy.card", HeavySubmit.Person),
                PostedButton.Of(texts, "menu.button", Verbs.OpenMenu),
            ]
        );

    /// <summary>After three misses in a row: all that can be asked.</summary>
    public static PostedCard HelpAfterMisses(Texts texts)
    {
        var help = Help(texts);
        return help with { Lines = [Wording.Of(texts, "unknown.third"), .. help.Lines] };
    }

    public static PostedCard NotUnderstood(Texts texts, int misses) =>
        new(
            Wording.Of(texts, misses % 2 == 1 ? "unknown.reply.1" : "unknown.reply.2"),
            [],
            [
                PostedButton.Of(texts, "menu.reflect", Verbs.PickCompetency),
                PostedButton.Of(texts, "menu.journal", Verbs.OpenJournal),
                PostedButton.Of(texts, "heavy.card", HeavySubmit.Person),
                PostedButton.Of(texts, "menu.help", Verbs.OpenHelp),
            ]
        );

    public static PostedCard Languages(Texts texts) =>
        new(
            Wording.Of(texts, "language.title"),
            [],
            [
                PostedButton.Of(texts, "language.dutch", LanguageChoice.Dutch),
                PostedButton.Of(texts, "language.english", LanguageChoice.English),
            ]
        );
}
