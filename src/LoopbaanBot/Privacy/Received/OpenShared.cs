using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy.Received;

/// <summary>Opens what somebody shared, by the handle on the card or by the choice from the list.</summary>
internal sealed record OpenSharedSubmit(GrantId Grant)
{
    public const string Verb = "shared.open";
    public const string Key = "grant";

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Grant.ToString()));

    /// <summary>The button of the list: it opens what is chosen there.</summary>
    public static CardCommand WriteForChosen() => CardCommand.Of(Verb);

    public static OpenSharedSubmit? Parse(CardData data) =>
        GrantId.Parse(data[Key]) is { } grant ? new OpenSharedSubmit(grant) : null;
}

/// <summary>Shows a shared item as it is now. A stranger, a wrong handle and a share that has ended get the same words.</summary>
internal sealed class OpenShared(ReceivedStore received, SharedAccess access) : ICardAction
{
    public string Verb => OpenSharedSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (
            OpenSharedSubmit.Parse(data) is { } open
            && await received.FindAsync(me, open.Grant, cancellationToken) is { } pointer
            && await FindAsync(turn, pointer, cancellationToken) is { } found
        )
        {
            turn.Show(ReceivedViews.Item(turn, found));
        }
        else
        {
            turn.Say(turn.Word("shared.gone"));
        }
    }

    /// <summary>Where a view cannot travel nothing is seen, so no opening is noted either.</summary>
    private Task<OpenedItem?> FindAsync(TeacherTurn turn, ReceivedItem item, CancellationToken cancellationToken) =>
        turn.CanShow
            ? access.OpenAsync(turn.Teacher.Id, item.Owner, item.Grant, turn.Content, cancellationToken)
            : access.ReadAsync(turn.Teacher.Id, item.Owner, item.Grant, turn.Content, cancellationToken);
}
