using LoopbaanBot.Content;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>Draws the notices of one kind. Register it with <c>AddNotice</c>.</summary>
internal interface INoticeKind
{
    string Kind { get; }

    /// <summary>
    /// The card as it should stand in the recipient's chat now; null when there is nothing (any more) that this person
    /// may be told. Asked when it is sent, and again whenever it is drawn anew.
    /// </summary>
    Task<PostedCard?> DrawAsync(Notice notice, LanguageContent content, CancellationToken cancellationToken);

    /// <summary>What stands in the place of a card that has nothing to say any more.</summary>
    PostedCard Over(LanguageContent content) => new(Wording.Of(content.Texts, "notice.over"), [], []);
}
