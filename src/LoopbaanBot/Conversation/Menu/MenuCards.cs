using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>The cards from which everything can be reached. They hold no personal words, so they may be sent.</summary>
internal static class MenuCards
{
    public static PostedCard Menu(Texts texts) =>
        new(
            Wording.Of(texts, "menu.title"),
            [Wording.Of(texts, "menu.text")],
            [
                Button(texts, "menu.reflect", Verbs.PickCompetency),
                Button(texts, "menu.journal", Verbs.OpenJournal),
                Button(texts, "menu.language", Verbs.OpenLanguages),
                Button(texts, "menu.help", Verbs.OpenHelp),
            ]
        );

    public static PostedCard Help(Texts texts) =>
        new(
            Wording.Of(texts, "help.title"),
            [
                Wording.Of(texts, "help.reflect"),
                Wording.Of(texts, "help.journal"),
                Wording.Of(texts, "help.talk"),
                Wording.Of(texts, "help.language"),
                Wording.Of(texts, "help.private"),
            ],
            [Button(texts, "menu.reflect", Verbs.PickCompetency), Button(texts, "menu.button", Verbs.OpenMenu)]
        );

    public static PostedCard NotUnderstood(Texts texts) =>
        new(
            Wording.Of(texts, "unknown.title"),
            [Wording.Of(texts, "unknown.text")],
            [
                Button(texts, "menu.reflect", Verbs.PickCompetency),
                Button(texts, "menu.journal", Verbs.OpenJournal),
                Button(texts, "menu.help", Verbs.OpenHelp),
            ]
        );

    public static PostedCard Languages(Texts texts) =>
        new(
            Wording.Of(texts, "language.title"),
            [],
            [
                Button(texts, "language.nl", LanguageChoice.Dutch),
                Button(texts, "language.en", LanguageChoice.English),
            ]
        );

    private static PostedButton Button(Texts texts, string title, CardCommand command) =>
        new(Wording.Of(texts, title), command);
}
