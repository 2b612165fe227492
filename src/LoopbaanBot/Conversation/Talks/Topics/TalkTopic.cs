using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Conversation.Talks.Topics;

/// <summary>What a talk of pages is about: how it is called, what it begins with, and what is kept at its end.</summary>
/// <remarks>
/// One per dialog. The dialog asks; back, skip, help, later, stop, drafts and double presses are taken care of by
/// <see cref="TopicTalk"/>.
/// </remarks>
internal abstract class TalkTopic
{
    /// <summary>The id of the dialog; it also names the topic in buttons and in the row of a draft.</summary>
    public abstract string DialogId { get; }

    /// <summary>The text id of the name, as on its cards.</summary>
    public abstract string TitleId { get; }

    /// <summary>What the dialog begins with, from what was kept before.</summary>
    /// <param name="subject">What the button named, such as the id of an item; null from the menu.</param>
    /// <returns>Null when what the button named is no longer there; the person is told so kindly.</returns>
    public abstract Task<object?> DraftAsync(TeacherTurn turn, string? subject, CancellationToken cancellationToken);

    /// <summary>Keeps what came out of the talk, and shows it.</summary>
    /// <param name="result">What the dialog ended with.</param>
    public abstract Task EndAsync(TeacherTurn turn, object? result, CancellationToken cancellationToken);
}
