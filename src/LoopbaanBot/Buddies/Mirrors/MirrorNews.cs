using LoopbaanBot.Buddies.Mirrors.Cards;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Mirrors;

/// <summary>Tells the receiver of a note once, and takes away what was not kept in time.</summary>
internal sealed class MirrorNews(MirrorStore mirrors, NoticeBook notices, MomentTable due, SchoolClock clock)
    : IDueMoment
{
    public const string Name = "mirror-due";
    private const string Occasion = "given";

    public string Kind => Name;

    /// <summary>Has it told after the turn, or by the timer, and looked at again the day after its last day.</summary>
    public async Task TellAfterwardsAsync(
        TeacherTurn turn,
        SharedId id,
        MirrorNote note,
        CancellationToken cancellationToken
    )
    {
        var end = note.LastDay.AddDays(1).ToDateTime(new TimeOnly(12, 0));
        var ended = SchoolClock.At(end);
        await due.ScheduleAsync(Name, id.ToString(), ended, cancellationToken);
        await due.ScheduleAsync(Name, id.ToString(), clock.Now, cancellationToken);
        turn.Afterwards(token => TellAsync(id, token));
    }

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (SharedId.Parse(id) is { } known)
        {
            await TellAsync(known, cancellationToken);
        }
    }

    /// <summary>The card of a note that is gone says that it is over.</summary>
    public Task CloseAsync(PersonId receiver, SharedId id, CancellationToken cancellationToken) =>
        notices.RedrawAsync(receiver, MirrorNotice.Name, id.ToString(), Occasion, cancellationToken);

    private async Task TellAsync(SharedId id, CancellationToken cancellationToken)
    {
        if (await mirrors.FindAsync(id, cancellationToken) is not { } note)
        {
            return;
        }

        if (!note.IsLive(clock.Today))
        {
            await mirrors.RemoveAsync(id, cancellationToken);
            await CloseAsync(note.Receiver.Person, id, cancellationToken);
        }
        else if (note.KeptOn is null)
        {
            await notices.TellAsync(
                note.Receiver.Person,
                MirrorNotice.Name,
                id.ToString(),
                Occasion,
                note.LastDay,
                cancellationToken
            );
        }
    }
}

/// <summary>Draws the card that tells of a note: who wrote it, and none of its words.</summary>
internal sealed class MirrorNotice(MirrorDesk desk) : INoticeKind
{
    public const string Name = "mirror-given";

    public string Kind => Name;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        SharedId.Parse(notice.Resource) is { } id
        && await desk.FindAsync(notice.Recipient, id, cancellationToken) is { } note
            ? MirrorPosts.Given(content.Texts, note, notice)
            : null;
}
