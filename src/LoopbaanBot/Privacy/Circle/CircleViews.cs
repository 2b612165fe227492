using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;
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
                        : ChooseMember(turn.Texts, circle.Members, [], LeaveSubmit.ChoiceId, null),
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
                    Role(turn, filled),
                    .. OffersStarterTeam(turn) ? [CardText.Small(turn.Texts["circle.form.starters"])] : Nothing,
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
                    new LeaveSubmit(PersonKey.Of(member.Person), Confirmed: true)
                        .Write()
                        .ToAction(turn.Texts["circle.removeYes"], AdaptiveActionStyle.Destructive),
                    OpenCircle.Command.ToAction(turn.Texts["circle.removeNo"]),
                ],
            },
            SharingPosts.Doorway(turn.Texts)
        );

    /// <summary>A choice among people, under the names that the teacher gave them, and whole buddy groups first.</summary>
    public static AdaptiveChoiceSetInput ChooseMember(
        Texts texts,
        IReadOnlyList<CircleMember> people,
        IReadOnlyList<BuddyBond> groups,
        string id,
        string? chosen
    ) =>
        new(id)
        {
            Label = texts["circle.choose"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = chosen ?? (people.Count == 1 && groups.Count == 0 ? PersonKey.Of(people[0].Person) : null),
            Choices =
            [
                .. groups.Select(group => new AdaptiveChoice(
                    texts["share.buddies", ("names", string.Join(", ", group.Members.Select(buddy => buddy.Name)))],
                    group.Handle
                )),
                .. people
                    .OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(member => new AdaptiveChoice(
                        texts["circle.member", ("name", member.Name), ("role", RoleName(texts, member.Role))],
                        PersonKey.Of(member.Person)
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
            CircleRole.StarterCoach => texts["circle.role.starterCoach"],
            CircleRole.InductionBuddy => texts["circle.role.inductionBuddy"],
            CircleRole.DepartmentGuide => texts["circle.role.departmentGuide"],
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

    private static AdaptiveElement[] Nothing => [];

    /// <summary>Somebody who never told a phase may be a starter.</summary>
    private static bool OffersStarterTeam(TeacherTurn turn) => turn.Teacher.Profile.Phase != Phase.Experienced;

    public static AdaptiveTextInput Name(Texts texts, MemberSubmit filled) =>
        new(MemberSubmit.NameId)
        {
            Label = texts["circle.form.name"],
            Value = filled.Name,
            MaxLength = CircleMember.LongestName,
        };

    public static AdaptiveChoiceSetInput Role(TeacherTurn turn, MemberSubmit filled) =>
        new(MemberSubmit.RoleId)
        {
            Label = turn.Texts["circle.form.role"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = filled.Role,
            Choices =
            [
                .. Enum.GetValues<CircleRole>()
                    .Where(role => !role.IsOfStarters() || OffersStarterTeam(turn))
                    .Select(role => new AdaptiveChoice(RoleName(turn.Texts, role), role.ToString())),
            ],
        };
}
