using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.Careers.Reflection.Wording;
using LoopbaanBot.Content;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>Gives a few of the teacher's own words back before the next question (domain I5).</summary>
internal static class Mirrors
{
    /// <param name="seed">The same one gives the same sentence, so a page that is opened again keeps its words.</param>
    public static IEnumerable<AdaptiveElement> Of(LanguageContent content, string words, int seed)
    {
        if (MirrorFragment.Of(words, content.MirrorWords) is { } fragment)
        {
            yield return CardText.Own(content.Texts.Vary("reflection.mirror", seed, ("words", fragment)));
        }
    }
}
