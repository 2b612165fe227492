using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu.People;

/// <summary>The card from which the people are reached with whom to talk.</summary>
internal static class PeopleCards
{
    public static PostedCard People(Texts texts, Upcoming? next, IReadOnlyList<PostedButton> buttons) =>
        new(
            Wording.Of(texts, "people.title"),
            [.. NextLine(texts, next), Wording.Of(texts, buttons.Count == 0 ? "people.none" : "people.note")],
            [.. NextButton(texts, next), .. buttons, PostedButton.Of(texts, "menu.button", Verbs.OpenMenu)]
        );

    /// <summary>When and with whom; nothing when no talk is planned.</summary>
    public static IEnumerable<Wording> NextLine(Texts texts, Upcoming? next) =>
        next is null
            ? []
            :
            [
                Wording.Of(
                    texts,
                    "people.next",
                    ("title", next.Title),
                    ("date", DateOnly.FromDateTime(next.At.DateTime))
                ),
            ];

    private static IEnumerable<PostedButton> NextButton(Texts texts, Upcoming? next) =>
        next is null ? [] : [PostedButton.Of(texts, "people.openNext", next.Open)];
}
