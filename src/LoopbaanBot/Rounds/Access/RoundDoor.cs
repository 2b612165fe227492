using System.Security.Cryptography;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds.Access;

/// <summary>The one way to a round: finds it, and asks whether whoever pressed may.</summary>
internal sealed class RoundDoor(
    RoundStore rounds,
    SeatStore seats,
    GroupRosters rosters,
    RoundRelations relations,
    SchoolClock clock
)
{
    public DateTimeOffset Now => clock.Now;

    /// <summary>Null for whoever may not, who is then told so, always in the same words.</summary>
    public async Task<RoundScene?> EnterAsync(
        GroupTurn turn,
        CardData data,
        RoundAction action,
        CancellationToken cancellationToken
    )
    {
        if (await LookAsync(turn, data, cancellationToken) is { } scene && scene.May(action))
        {
            return scene;
        }

        turn.Refuse();
        return null;
    }

    /// <summary>For a round that is still to be made, with the id that it will have.</summary>
    public async Task<RoundScene?> EnterNewAsync(GroupTurn turn, CancellationToken cancellationToken)
    {
        var id = SharedId.FromRandom(turn.Place.TenantId, RandomNumberGenerator.GetBytes(16));
        var scene = await SceneAsync(id, turn.Presser, turn.Place, cancellationToken);
        if (scene.May(RoundAction.Prepare))
        {
            return scene;
        }

        turn.Refuse();
        return null;
    }

    /// <summary>Without asking yet; null for a card that names no round.</summary>
    public async Task<RoundScene?> LookAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken) =>
        RoundCommands.IdOf(data) is { } id && id.TenantId == turn.Place.TenantId
            ? await SceneAsync(id, turn.Presser, turn.Place, cancellationToken)
            : null;

    /// <summary>Also for somebody who pressed nothing: <paramref name="place"/> is where that person is.</summary>
    public async Task<RoundScene> SceneAsync(
        SharedId id,
        GroupMember member,
        GroupPlace place,
        CancellationToken cancellationToken
    )
    {
        var stored = await rounds.FindAsync(id, cancellationToken);
        var taken = stored is null ? [] : await seats.ListAsync(id, cancellationToken);
        // The timer looks every few seconds; whoever presses in between finds what the clock says.
        stored = stored is null ? null : stored with { Round = stored.Round.Advance(clock.Now, RoundCounts.Of(taken)) };
        var here = await rosters.ListAsync(place, cancellationToken);
        // A round is for whoever takes part. Before there is one, or where nobody notes who does, that may be anybody here.
        var people = stored is { Round.Setup.Rules.Keeping: not RoundKeeping.Nothing }
            ? taken.Select(seat => seat.Person)
            : here.Select(other => other.Person);
        var standing = await StandingAsync(member, PresenceOf(member, place, stored), people, cancellationToken);
        return new RoundScene(
            id,
            stored,
            standing with
            {
                IsSeated = taken.Any(seat => seat.Person == member.Person),
                IsManagedByGuide =
                    stored is { Round.Guide: var guide }
                    && await relations.ManagesAsync(guide, member.Person, cancellationToken),
            },
            taken,
            GroupRosters.WhoRefresh(here),
            clock.Today
        );
    }

    private async Task<RoundStanding> StandingAsync(
        GroupMember member,
        RoundPresence presence,
        IEnumerable<PersonId> people,
        CancellationToken cancellationToken
    ) =>
        new(
            member.Person,
            presence,
            await relations.MayGuideAsync(member, clock.Today, cancellationToken),
            await relations.ManagesAnyAsync(member.Person, people, cancellationToken),
            IsSeated: false
        );

    private static RoundPresence PresenceOf(GroupMember member, GroupPlace place, StoredRound? stored) =>
        stored is not null && !stored.Place.IsIn(place) ? RoundPresence.Elsewhere
        : member.IsGuest ? RoundPresence.Guest
        : RoundPresence.Member;
}
