using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Careers.Reflection.Wording;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>Gives a few of the teacher's own words back before the next question (domain I5).</summary>
internal static class Mirrors
{
    /// <summary>Mirrors the answer that came before this depth, or before the mark when null.</summary>
    public static IEnumerable<AdaptiveElement> Before(
        LanguageContent content,
        ReflectionDraft draft,
        PromptDepth? depth
    )
    {
        var previous = draft.Reflection.Answers.LastOrDefault(answer => depth is null || answer.Depth < depth);
        return previous is null ? [] : Of(content, draft, previous.FollowUp ?? previous.Text);
    }

    public static IEnumerable<AdaptiveElement> Of(LanguageContent content, ReflectionDraft draft, string words)
    {
        if (MirrorFragment.Of(words, content.MirrorWords) is not { } fragment)
        {
            yield break;
        }

        // The same words get the same sentence, so a page that is opened again keeps its words.
        var seed = words.Length + draft.Reflection.Answers.Count;
        yield return CardText.Own(content.Texts.Vary("reflection.mirror", seed, ("words", fragment)));
    }
}
