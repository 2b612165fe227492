using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>"Mijn kring": the list, the form and the question before somebody is taken out. All views.</summary>
internal static class CircleViews
{
    /// <param name="notice">What just happened; null for nothing.</param>
    public static View List(TeacherTurn turn, SupportCircle circle, string? notice) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["circle.title"]),
                    .. Notice(notice),
                    new AdaptiveTextBlock(turn.Texts["circle.note"]),
                    circle.Members.Count == 0
                        ? new AdaptiveTextBlock(turn.Texts["circle.empty"])
                        : ChooseMember(turn.Texts, circle, LeaveSubmit.ChoiceId, null),
                ],
                Actions = [.. Buttons(turn.Texts, circle)],
            },
            SharingPosts.Doorway(turn.Texts)
        );

    public static View Form(
        TeacherTurn turn,
        IReadOnlyList<AdaptiveChoice> known,
        MemberSubmit filled,
        string? refusal
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["circle.form.title"]),
                    .. Notice(refusal),
                    Person(turn.Texts, known, filled),
                    Name(turn.Texts, filled),
                    Role(turn.Texts, filled),
                    CardText.Small(turn.Texts["circle.form.note"]),
                ],
                Actions =
                [
                    MemberSubmit.Write().ToAction(turn.Texts["circle.form.save"], AdaptiveActionStyle.Positive),
                    OpenCircle.Command.ToAction(turn.Texts["circle.form.back"]),
                ],
            },
            SharingPosts.Doorway(turn.Texts)
        );

    public static View AskRemove(TeacherTurn turn, CircleMember member) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["circle.title"]),
                    CardText.Own(turn.Texts["circle.removeConfirm", ("name", member.Name)]),
                ],
                Actions =
                [
                    new LeaveSubmit(member.Person.ObjectId, Confirmed: true)
                        .Write()
                        .ToAction(turn.Texts["circle.removeYes"], AdaptiveActionStyle.Destructive),
                    OpenCircle.Command.ToAction(turn.Texts["circle.removeNo"]),
                ],
            },
            SharingPosts.Doorway(turn.Texts)
        );

    /// <summary>A choice among the members, under the names that the teacher gave them.</summary>
    public static AdaptiveChoiceSetInput ChooseMember(Texts texts, SupportCircle circle, string id, string? chosen) =>
        new(id)
        {
            Label = texts["circle.choose"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = chosen ?? (circle.Members.Count == 1 ? circle.Members[0].Person.ObjectId : null),
            Choices =
            [
                .. circle
                    .Members.OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(member => new AdaptiveChoice(
                        texts["circle.member", ("name", member.Name), ("role", RoleName(texts, member.Role))],
                        member.Person.ObjectId
                    )),
            ],
        };

    /// <summary>A line about what just happened, in the same place on each of these cards.</summary>
    public static IEnumerable<AdaptiveElement> Notice(string? notice) => notice is null ? [] : [CardText.Own(notice)];

    public static string RoleName(Texts texts, CircleRole role) =>
        role switch
        {
            CircleRole.Buddy => texts["circle.role.buddy"],
            CircleRole.Coach => texts["circle.role.coach"],
            CircleRole.Manager => texts["circle.role.manager"],
            _ => texts["circle.role.other"],
        };

    private static IEnumerable<AdaptiveExecuteAction> Buttons(Texts texts, SupportCircle circle)
    {
        yield return AddMember.Command.ToAction(texts["circle.add"], AdaptiveActionStyle.Positive);
        if (circle.Members.Count > 0)
        {
            yield return LeaveSubmit.WriteForChosen().ToAction(texts["circle.remove"]);
        }

        yield return Verbs.OpenSharing.ToAction(texts["sharing.title"]);
    }

    /// <summary>Finds somebody of the school.</summary>
    public static AdaptiveChoiceSetInput Person(
        Texts texts,
        IReadOnlyList<AdaptiveChoice> known,
        MemberSubmit filled
    ) =>
        new(MemberSubmit.PersonId)
        {
            Label = texts["circle.form.person"],
            Placeholder = texts["circle.form.personHint"],
            // A local client knows no directory, and its own picker answers with other ids than Teams does.
            Style = known.Count > 0 ? AdaptiveChoiceInputStyle.Compact : AdaptiveChoiceInputStyle.Filtered,
            ChoicesData = known.Count > 0 ? null : AdaptiveDataQuery.People,
            Value = filled.Person,
            Choices = known,
        };

    public static AdaptiveTextInput Name(Texts texts, MemberSubmit filled) =>
        new(MemberSubmit.NameId)
        {
            Label = texts["circle.form.name"],
            Value = filled.Name,
            MaxLength = CircleMember.LongestName,
        };

    public static AdaptiveChoiceSetInput Role(Texts texts, MemberSubmit filled) =>
        new(MemberSubmit.RoleId)
        {
            Label = texts["circle.form.role"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = filled.Role,
            Choices =
            [
                .. Enum.GetValues<CircleRole>()
                    .Select(role => new AdaptiveChoice(RoleName(texts, role), role.ToString())),
            ],
        };
}
