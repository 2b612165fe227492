using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Obstacles.Heavy;

/// <summary>Whom to turn to, or where to ask when the school named nobody.</summary>
internal static class ContactLines
{
    public static IReadOnlyList<AdaptiveElement> Of(Texts texts, IReadOnlyList<SchoolContact> contacts) =>
        contacts.Count == 0
            ? [new AdaptiveTextBlock(texts["heavy.noContacts"])]
            : [new AdaptiveTextBlock(texts["heavy.school"]), .. contacts.Select(contact => Line(texts, contact))];

    // Letter by letter, for nothing in a telephone number or an address is Markdown.
    private static AdaptiveRichTextBlock Line(Texts texts, SchoolContact contact) =>
        CardText.Own($"{contact.Name}, {texts[$"contact.{Chosen.TextOf(contact.Role!.Value)}"]}: {contact.Reach}");
}
