using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>"Wat ik deel": everything that is or was shared, with whom, until when.</summary>
internal sealed class OpenShares(ShareOverview overview) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("share.list");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(ShareListViews.List(turn, await overview.ListAsync(turn, cancellationToken)));
}

/// <summary>One grant: what the other may read, and when they opened it.</summary>
internal sealed class ShowShare(ShareOverview overview) : ICardAction
{
    public string Verb => ShowShareSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            ShowShareSubmit.Parse(data) is { } show
            && await overview.FindAsync(turn, show.Grant, ItemAction.SeeOpenings, cancellationToken) is { } line
        )
        {
            turn.Show(ShareListViews.One(turn, line));
        }
        else
        {
            turn.Say(turn.Word("share.noSuch"));
        }
    }
}

/// <summary>Takes a grant back. From the moment this is kept, nobody opens the item by it.</summary>
internal sealed class WithdrawShare(ShareOverview overview, WithdrawShares shares) : ICardAction
{
    public string Verb => WithdrawSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            WithdrawSubmit.Parse(data) is not { } withdraw
            || await overview.FindAsync(turn, withdraw.Grant, ItemAction.Withdraw, cancellationToken) is not { } line
        )
        {
            turn.Say(turn.Word("share.noSuch"));
            return;
        }

        if (line.Grant.WithdrawnOn is null)
        {
            line = line with { Stored = line.Stored with { Grant = shares.Withdraw(turn, line.Stored) } };
        }

        turn.Show(ShareListViews.Withdrawn(turn, line));
    }
}

/// <summary>Grants with the names that their owner knows them by.</summary>
internal sealed class ShareOverview(GrantStore grants, CircleStore circles, Shareables shareables, SchoolClock clock)
{
    /// <summary>How long a grant that has ended stays in the list, in days.</summary>
    private const int DaysAfterEnd = 30;

    /// <summary>Of these the rest goes the next time: a turn is one write, which has an end.</summary>
    private const int MostAtOnce = 50;

    /// <summary>Also lets go of what ended long ago.</summary>
    public async Task<IReadOnlyList<ShareLine>> ListAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var stored = await grants.ListAsync(turn.Teacher.Id, clock.Today, cancellationToken);
        foreach (var old in stored.Where(IsOld).Take(MostAtOnce))
        {
            turn.Change(GrantStore.Remove(old.Grant.Id));
        }

        return await NameAsync(turn, [.. stored.Where(one => !IsOld(one))], cancellationToken);
    }

    public async Task<ShareLine?> FindAsync(
        TeacherTurn turn,
        GrantId id,
        ItemAction action,
        CancellationToken cancellationToken
    )
    {
        var me = turn.Teacher.Id;
        if (await grants.FindAsync(me, id, cancellationToken) is not { } stored)
        {
            return null;
        }

        var circle = await circles.LoadAsync(me, cancellationToken);
        var resource = new ItemResource(me, stored.Grant.Item, Exists: true, stored.Grant, circle);
        return Authorization.Authorize(me, action, resource, clock.Today) == Decision.Allowed
            ? (await NameAsync(turn, [stored], cancellationToken))[0]
            : null;
    }

    private async Task<IReadOnlyList<ShareLine>> NameAsync(
        TeacherTurn turn,
        IReadOnlyList<StoredGrant> stored,
        CancellationToken cancellationToken
    )
    {
        var me = turn.Teacher.Id;
        var titles = (await shareables.ListAsync(me, turn.Content, cancellationToken)).ToDictionary(
            item => item.Item,
            item => item.Title
        );
        var circle = await circles.LoadAsync(me, cancellationToken);
        return
        [
            .. stored.Select(one => new ShareLine(
                one,
                circle.Find(one.Grant.Recipient)?.Name ?? turn.Texts["share.left"],
                titles.GetValueOrDefault(one.Grant.Item) ?? turn.Texts["share.thrownAway"],
                one.Grant.IsLive(clock.Today) && titles.ContainsKey(one.Grant.Item)
            )),
        ];
    }

    private bool IsOld(StoredGrant stored) =>
        (stored.Grant.WithdrawnOn ?? stored.Grant.Until).AddDays(DaysAfterEnd) < clock.Today;
}

/// <param name="Name">The recipient, as the teacher calls them.</param>
/// <param name="Title">The item, or that it was thrown away.</param>
/// <param name="IsLive">Whether the recipient can open it now.</param>
internal sealed record ShareLine(StoredGrant Stored, string Name, string Title, bool IsLive)
{
    public ShareGrant Grant => Stored.Grant;

    public override string ToString() => nameof(ShareLine);
}
