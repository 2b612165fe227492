using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Running;

/// <summary>
/// Tells the guide, in private, that the round stands still, with one line to say. It says neither who asked for it nor
/// that anybody did: what is sent stays in the school's records.
/// </summary>
internal sealed class RoundNotice(RoundStore rounds, RoundDoor door, GroupRosters rosters) : INoticeKind
{
    public const string NoticeKind = "roundStill";

    public string Kind => NoticeKind;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        SharedId.Parse(notice.Resource) is { } id
        && await rounds.FindAsync(id, cancellationToken) is { Round.IsPaused: true } stored
        && await MayLeadAsync(id, stored, notice.Recipient, cancellationToken)
            ? RoundPosts.StandsStill(content.Texts)
            : null;

    private async Task<bool> MayLeadAsync(
        SharedId id,
        StoredRound stored,
        PersonId person,
        CancellationToken cancellationToken
    )
    {
        var members = await rosters.ListAsync(stored.Place, cancellationToken);
        return members.FirstOrDefault(member => member.Person == person) is { } guide
            && (await door.SceneAsync(id, guide, stored.Place, cancellationToken)).May(RoundAction.Guide);
    }
}
