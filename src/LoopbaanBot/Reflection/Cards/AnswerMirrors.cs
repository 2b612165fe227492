using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>Mirrors an answer of the talk on the page that comes after it.</summary>
internal static class AnswerMirrors
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

    public static IEnumerable<AdaptiveElement> Of(LanguageContent content, ReflectionDraft draft, string words) =>
        Mirrors.Of(content, words, words.Length + draft.Reflection.Answers.Count);
}
