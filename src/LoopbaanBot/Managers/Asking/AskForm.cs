using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Asking;

/// <summary>Reads a request for a talk, and checks all of it again at every step, for a card may be old or made up.</summary>
internal sealed class AskForm(
    CircleStore circles,
    Shareables shareables,
    PeoplePicker people,
    TeacherTalks talks,
    TalkAccess access
)
{
    /// <summary>A talk of half an hour is about a few things.</summary>
    public const int MostItems = 6;

    /// <summary>Of each kind, the newest.</summary>
    private const int MostOffered = 10;

    /// <summary>In days: a talk is seldom planned further ahead, and each item can be taken back before.</summary>
    private const int DaysReadable = 84;

    /// <summary>What may go along to whoever it is: nothing that looks inward (domain B3).</summary>
    private static readonly ItemKind[] s_kinds = [ItemKind.LearningQuestion, ItemKind.Roadmap, ItemKind.Action];

    public async Task<AskChoices> ChoicesAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var items = new List<ShareableItem>();
        foreach (var kind in s_kinds)
        {
            var pieces = await shareables.PiecesAsync(kind, me, turn.Content, cancellationToken);
            items.AddRange(pieces.Take(MostOffered));
        }

        return new(await circles.LoadAsync(me, cancellationToken), people.KnownPeople(me), items);
    }

    /// <summary>What the other would get, or the text that says what is wrong.</summary>
    public async Task<(AskScene? Scene, string? Refusal)> CheckAsync(
        TeacherTurn turn,
        TalkAsk ask,
        CancellationToken cancellationToken
    )
    {
        var circle = await circles.LoadAsync(turn.Teacher.Id, cancellationToken);
        var (member, refusal) = MemberOf(circle, ask);
        refusal ??=
            ask.Kind is null ? "managerTalk.refused.kind"
            : ask.OnlyTalk && ask.Items.Count > 0 ? "managerTalk.refused.both"
            : ask.Items.Count > MostItems ? "managerTalk.refused.items"
            : await HasAskedAsync(turn, ask, member!.Person, cancellationToken) ? "managerTalk.refused.asked"
            : null;
        return refusal is null
            ? (await DrawAsync(turn, ask, circle.Put(member!), member!, cancellationToken), null)
            : (null, refusal);
    }

    /// <summary>Somebody of the circle, or a newcomer under the name that was filled in.</summary>
    private static (CircleMember? Member, string? Refusal) MemberOf(SupportCircle circle, TalkAsk ask)
    {
        if (ask is { IsNewcomer: false, Member: { } chosen })
        {
            var known = circle.Find(new PersonId(circle.Owner.TenantId, chosen));
            return known is null ? (null, "managerTalk.refused.person") : (known, null);
        }

        if (ask.Newcomer.Person is null)
        {
            return (null, "managerTalk.refused.person");
        }

        if (SaveMember.Refuse(circle, ask.Newcomer) is { } refusal)
        {
            return (null, refusal);
        }

        var read = SaveMember.Read(circle, ask.Newcomer);
        // Whoever is in the circle keeps the name and the role that they have there.
        return (circle.Find(read.Person) ?? read, null);
    }

    private async Task<bool> HasAskedAsync(
        TeacherTurn turn,
        TalkAsk ask,
        PersonId partner,
        CancellationToken cancellationToken
    ) =>
        (await talks.ListAsync(turn, cancellationToken)).Any(open =>
            open.Id != ask.Talk
            && open.Id != ask.Replaces
            && open.Talk.IsBeforehand()
            && open.Talk.Partner == partner
            && open.Talk.Kind == ask.Kind
        );

    private async Task<AskScene> DrawAsync(
        TeacherTurn turn,
        TalkAsk ask,
        SupportCircle circle,
        CircleMember member,
        CancellationToken cancellationToken
    )
    {
        var (me, seen, leftOut) = (turn.Teacher.Id, new List<SeenItem>(), new List<string>());
        foreach (var item in ask.Items.Where(item => s_kinds.Contains(item.Kind)))
        {
            var drawn = await shareables.DrawForAsync(member.Role, me, item, turn.Content, cancellationToken);
            if (drawn is not null && ShareOffer.RefuseRecipient(item.Kind, circle, member.Person) is null)
            {
                seen.Add(new SeenItem(item, drawn));
            }
            else if (await shareables.DrawAsync(me, item, turn.Content, cancellationToken) is { } own)
            {
                leftOut.Add(own.Title);
            }
        }

        return new AskScene(ask, circle, member, seen, leftOut, access.Today, access.Today.AddDays(DaysReadable));
    }
}
