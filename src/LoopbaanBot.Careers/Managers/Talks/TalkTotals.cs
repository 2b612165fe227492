using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Managers.Talks;

/// <summary>
/// How many teachers of a cohort spoke with somebody before and after it (L047), what time was granted in all (K037),
/// and how the talks went (L048). Never about one person: what fewer than five people are behind is not told.
/// </summary>
/// <param name="Kickoffs">Teachers whose talk before the start was held.</param>
/// <param name="FollowUps">Teachers whose talk after the end was held.</param>
/// <param name="GrantedMinutes">Over all agreements that both said yes to; null when fewer than five have one.</param>
/// <param name="Check">Null when fewer than five people answered.</param>
public sealed record TalkTotals(int Kickoffs, int FollowUps, int? GrantedMinutes, CheckTotals? Check)
{
    /// <summary>Fewer people than this cannot hide behind each other (domain I25).</summary>
    public const int FewestPeople = 5;

    /// <returns>Null when the group itself is too small to count anything.</returns>
    public static TalkTotals? Of(IReadOnlyCollection<PersonId> teachers, IEnumerable<ManagerTalk> talks)
    {
        var members = teachers.ToHashSet();
        if (members.Count < FewestPeople)
        {
            return null;
        }

        var held = talks.Where(talk => talk.HeldOn is not null && members.Contains(talk.Teacher)).ToArray();
        return new TalkTotals(
            Teachers(held, TalkKind.Kickoff),
            Teachers(held, TalkKind.FollowUp),
            Granted(held),
            CheckTotals.Of(held)
        );
    }

    private static int Teachers(IEnumerable<ManagerTalk> held, TalkKind kind) =>
        held.Where(talk => talk.Kind == kind).Select(talk => talk.Teacher).Distinct().Count();

    private static int? Granted(IEnumerable<ManagerTalk> held)
    {
        var agreed = held.Where(talk => talk.Agreements.Agreed?.Words.GrantedMinutes is not null).ToArray();
        return agreed.Select(talk => talk.Teacher).Distinct().Count() < FewestPeople
            ? null
            : agreed.Sum(talk => talk.Agreements.Agreed!.Words.GrantedMinutes!.Value);
    }
}

/// <summary>How many people answered, and how many of them said yes.</summary>
public sealed record CheckTotals(int Answers, int FeltHeard, int AgreedSomething)
{
    internal static CheckTotals? Of(IEnumerable<ManagerTalk> held)
    {
        // The newest answer of each person on each side: one person with many talks is still one.
        var checks = held.SelectMany(Answered)
            .GroupBy(answer => answer.Person)
            .Select(person => person.OrderBy(answer => answer.On).Last().Check)
            .ToArray();
        return checks.Length < TalkTotals.FewestPeople
            ? null
            : new CheckTotals(
                checks.Length,
                checks.Count(check => check.FeltHeard == CheckAnswer.Yes),
                checks.Count(check => check.AgreedSomething == CheckAnswer.Yes)
            );
    }

    private static IEnumerable<(PersonId Person, DateOnly On, TalkCheck Check)> Answered(ManagerTalk talk)
    {
        if (talk.TeacherCheck is { } teacher)
        {
            yield return (talk.Teacher, talk.HeldOn!.Value, teacher);
        }

        if (talk is { PartnerCheck: { } partner, Partner: { } person })
        {
            yield return (person, talk.HeldOn!.Value, partner);
        }
    }
}
