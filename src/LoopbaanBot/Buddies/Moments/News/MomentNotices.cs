using System.Globalization;
using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Buddies.Moments.News;

/// <summary>Draws a card about a moment for whoever may see it, as long as its round is the present one.</summary>
internal abstract class MomentNotice(MomentDesk desk) : INoticeKind
{
    public abstract string Kind { get; }

    /// <summary>Which moment and round a notice is about; null for what nobody wrote.</summary>
    public static MomentSubmit? Read(Notice notice) =>
        MomentKey.Parse(notice.Resource) is { } key
        && int.TryParse(notice.Occasion, CultureInfo.InvariantCulture, out var round)
            ? new MomentSubmit(key, round)
            : null;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        Read(notice) is { } about
        && await desk.FindAsync(notice.Recipient, about.Key, cancellationToken) is { } opened
        && opened.Moment.Round == about.Round
            ? Draw(new MomentPosts(content, opened.Moment, notice), opened)
            : null;

    protected abstract PostedCard? Draw(MomentPosts posts, OpenedMoment opened);
}

/// <summary>Asks which slots suit. Afterwards it says what became of it.</summary>
internal sealed class AskedNotice(MomentDesk desk) : MomentNotice(desk)
{
    public override string Kind => MomentNews.Asked;

    protected override PostedCard? Draw(MomentPosts posts, OpenedMoment opened) =>
        opened.Moment.State switch
        {
            MomentState.Proposed => posts.Asked(),
            // Who met without an agreed time has no other card to keep a line from.
            MomentState.Held when opened.Moment.Planned is null => posts.Held(),
            _ => null,
        };
}

/// <summary>Tells the proposer that no slot suits everybody.</summary>
internal sealed class StuckNotice(MomentDesk desk) : MomentNotice(desk)
{
    public override string Kind => MomentNews.Stuck;

    protected override PostedCard? Draw(MomentPosts posts, OpenedMoment opened) =>
        opened.IsStuck ? posts.Stuck() : null;
}

/// <summary>The card of a moment that has its time, until it took place and after.</summary>
internal sealed class PlannedNotice(MomentDesk desk) : MomentNotice(desk)
{
    public override string Kind => MomentNews.Planned;

    protected override PostedCard? Draw(MomentPosts posts, OpenedMoment opened) =>
        opened.Moment.State switch
        {
            MomentState.Planned => posts.Planned(),
            MomentState.Held => posts.Held(),
            MomentState.Cancelled => posts.Cancelled(),
            _ => null,
        };
}

internal sealed class CancelledNotice(MomentDesk desk) : MomentNotice(desk)
{
    public override string Kind => MomentNews.Cancelled;

    protected override PostedCard? Draw(MomentPosts posts, OpenedMoment opened) =>
        opened.Moment.State == MomentState.Cancelled ? posts.Cancelled() : null;
}

/// <summary>The one question of the day after.</summary>
internal sealed class OverdueNotice(MomentDesk desk) : MomentNotice(desk)
{
    public override string Kind => MomentNews.Overdue;

    protected override PostedCard? Draw(MomentPosts posts, OpenedMoment opened) =>
        opened.Moment.State == MomentState.Planned ? posts.Overdue() : null;
}
