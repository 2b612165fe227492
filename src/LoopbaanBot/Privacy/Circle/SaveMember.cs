using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>Puts somebody in the circle, or gives them another name or role. Whatever was refused stays in the form.</summary>
internal sealed class SaveMember(CircleStore circles, PeoplePicker people, WithdrawShares shares) : ICardAction
{
    public string Verb => MemberSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var submit = MemberSubmit.Parse(data);
        var circle = await circles.LoadAsync(turn.Teacher.Id, cancellationToken);
        if (Refuse(circle, submit) is { } refusal)
        {
            turn.Show(CircleViews.Form(turn, people.KnownPeople(turn.Teacher.Id), submit, turn.Texts[refusal]));
            return;
        }

        var member = Read(circle, submit);
        if (circle.Find(member.Person) != member && !turn.IsRepeat)
        {
            turn.Change(circles.Put(circle.Owner, member));
            // Who becomes the manager keeps nothing of what a manager may not see.
            await shares.WithdrawAsync(
                turn,
                grant => grant.Recipient == member.Person && !grant.Item.Kind.MayBeSeenBy(member.Role),
                cancellationToken
            );
        }

        turn.Show(CircleViews.List(turn, circle.Put(member), turn.Texts["circle.saved", ("name", member.Name)]));
    }

    /// <summary>Who was filled in, once nothing is refused.</summary>
    public static CircleMember Read(SupportCircle circle, MemberSubmit submit) =>
        new(PeoplePicker.Find(circle.Owner, submit.Person!)!.Value, submit.Name, Enum.Parse<CircleRole>(submit.Role!));

    /// <summary>The text that says what is wrong; null for nothing.</summary>
    public static string? Refuse(SupportCircle circle, MemberSubmit submit) =>
        submit.Person is not { } picked ? "circle.refused.person"
        : PeoplePicker.Find(circle.Owner, picked) is not { } person ? "circle.refused.otherSchool"
        : submit.Name.Length is 0 or > CircleMember.LongestName ? "circle.refused.name"
        : !IsRole(submit.Role) ? "circle.refused.role"
        : Refuse(circle, person);

    private static string? Refuse(SupportCircle circle, PersonId person) =>
        circle.Refuse(person) switch
        {
            null => null,
            CircleRefusal.Yourself => "circle.refused.yourself",
            CircleRefusal.OtherSchool => "circle.refused.otherSchool",
            _ => "circle.refused.full",
        };

    private static bool IsRole(string? role) => Enum.GetNames<CircleRole>().Contains(role);
}
