using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers;

/// <summary>The one way to a talk: by the id of a view or the handle of a card, and always through <see cref="Authorization"/>.</summary>
internal sealed class TalkAccess(
    TalkStore talks,
    NoticeBook notices,
    CircleStore circles,
    GrantStore grants,
    SchoolClock clock
)
{
    public const string Key = "talk";

    public DateOnly Today => clock.Today;

    public DateTime Now => clock.Now.DateTime;

    /// <summary>Null for a stranger, a wrong id, a talk that is over and a step that is not theirs: all alike.</summary>
    public async Task<OpenTalk?> FindAsync(
        TeacherTurn turn,
        CardData data,
        TalkAction action,
        CancellationToken cancellationToken
    )
    {
        var me = turn.Teacher.Id;
        return
            await IdOfAsync(me, data, cancellationToken) is { } id
            && await FindAsync(me, id, action, cancellationToken) is { } open
            ? open with
            {
                Other = await NameOfOtherAsync(turn, open, cancellationToken),
                Readable = await ReadableAsync(open, cancellationToken),
            }
            : null;
    }

    public async Task<OpenTalk?> FindAsync(
        PersonId actor,
        SharedId id,
        TalkAction action,
        CancellationToken cancellationToken
    ) =>
        id.TenantId == actor.TenantId
        && await talks.FindAsync(id, cancellationToken) is { } talk
        && talk.SideOf(actor) is { } side
        && Authorization.Authorize(actor, action, talk.Resource, clock.Today) == Decision.Allowed
            ? new OpenTalk(id, talk, side, string.Empty)
            : null;

    /// <summary>Takes a step on fresh state, if it is still allowed then.</summary>
    /// <returns>The talk as it stands after it.</returns>
    public async Task<OpenTalk> StepAsync(
        PersonId actor,
        OpenTalk open,
        TalkAction action,
        Func<ManagerTalk, ManagerTalk> step,
        CancellationToken cancellationToken
    ) =>
        open with
        {
            Talk =
                await talks.UpdateAsync(
                    open.Id,
                    talk =>
                        Authorization.Authorize(actor, action, talk.Resource, clock.Today) == Decision.Allowed
                            ? step(talk)
                            : talk,
                    cancellationToken
                ) ?? open.Talk,
        };

    /// <summary>The other as this person knows them: by the name in one's own circle, or by that of the directory.</summary>
    public async Task<string> NameOfOtherAsync(TeacherTurn turn, OpenTalk open, CancellationToken cancellationToken)
    {
        var known =
            open is { Side: TalkSide.Teacher, Talk.Partner: { } partner }
            && (await circles.LoadAsync(turn.Teacher.Id, cancellationToken)).Find(partner) is { } member
                ? member.Name
                : open.DirectoryName?.ToString();
        return known ?? turn.Texts[open.Side == TalkSide.Teacher ? "managerTalk.partner" : "managerTalk.colleague"];
    }

    /// <summary>For the partner: what was sent along and not taken back. Reading it asks each grant again.</summary>
    public async Task<IReadOnlyList<GrantId>> ReadableAsync(OpenTalk open, CancellationToken cancellationToken)
    {
        var readable = new List<GrantId>();
        foreach (var id in open.IsTeacher ? [] : open.Talk.Sent)
        {
            if (
                await grants.FindAsync(open.Talk.Teacher, id, cancellationToken) is { } stored
                && stored.Grant.IsLive(clock.Today)
            )
            {
                readable.Add(id);
            }
        }

        return readable;
    }

    private async Task<SharedId?> IdOfAsync(PersonId me, CardData data, CancellationToken cancellationToken) =>
        data[Key] is { } id
            ? SharedId.Parse(id)
            : SharedId.Parse((await notices.FindAsync(me, data, TalkNotices.Name, cancellationToken))?.Resource);
}

/// <summary>A talk that somebody may see, from their side of it.</summary>
/// <param name="Other">What this person calls the other; it may be their own words.</param>
internal sealed record OpenTalk(SharedId Id, ManagerTalk Talk, TalkSide Side, string Other)
{
    /// <summary>For the teacher: what became of the card that asks; null when it was not looked up.</summary>
    public NoticeOutcome? Asked { get; init; }

    /// <summary>For the partner: what of that which was sent along can be opened; empty when it was not looked up.</summary>
    public IReadOnlyList<GrantId> Readable { get; init; } = [];

    /// <summary>For the teacher: what the other can open; it may be their own words. Empty when it was not looked up.</summary>
    public IReadOnlyList<string> SentTitles { get; init; } = [];

    public bool IsTeacher => Side == TalkSide.Teacher;

    /// <summary>What the directory calls the other.</summary>
    public DisplayName? DirectoryName => IsTeacher ? Talk.PartnerName : Talk.TeacherName;

    public override string ToString() => nameof(OpenTalk);
}
