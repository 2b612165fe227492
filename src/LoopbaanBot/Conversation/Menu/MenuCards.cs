using LoopbaanBot.Content;
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
        "help.rhythm",
        "help.stop",
        "help.language",
        "help.menu",
        "help.private",
        "help.typed",
        "help.limits",
    ];

    /// <param name="running">The card that opens the talk that is running; its title and button go first.</param>
    public static PostedCard Menu(Texts texts, PostedCard? running) =>
        new(
            Wording.Of(texts, "menu.title"),
            running is null ? [] : [running.Title],
            [
                .. running is null
                    ? Array.Empty<PostedButton>()
                    : [new PostedButton(Wording.Of(texts, "menu.continue"), running.Buttons[0].Command)],
                Button(texts, "menu.reflect", Verbs.PickCompetency),
                Button(texts, "menu.road", Verbs.OpenRoad),
                Button(texts, "menu.journal", Verbs.OpenJournal),
                Button(texts, "menu.mine", Verbs.OpenMine),
                Button(texts, "menu.help", Verbs.OpenHelp),
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
                Button(texts, "menu.reflect", Verbs.PickCompetency),
                Button(texts, "ask.button", Verbs.OpenAsk),
                Button(texts, "promise.button", Verbs.OpenPromise),
                Button(texts, "explain.button", Verbs.OpenExplanation),
                Button(texts, "heavy.open", HeavySubmit.Press),
                Button(texts, "menu.button", Verbs.OpenMenu),
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
                Button(texts, "menu.reflect", Verbs.PickCompetency),
                Button(texts, "menu.journal", Verbs.OpenJournal),
                Button(texts, "heavy.open", HeavySubmit.Press),
                Button(texts, "menu.help", Verbs.OpenHelp),
            ]
        );

    public static PostedCard Languages(Texts texts) =>
        new(
            Wording.Of(texts, "language.title"),
            [],
            [
                Button(texts, "language.dutch", LanguageChoice.Dutch),
                Button(texts, "language.english", LanguageChoice.English),
            ]
        );

    private static PostedButton Button(Texts texts, string title, CardCommand command) =>
        new(Wording.Of(texts, title), command);
}
