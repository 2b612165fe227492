using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Programmes.Inviting;
using LoopbaanBot.Programmes.Making;

namespace LoopbaanBot.Programmes.Guides;

/// <summary>Reads who becomes trainer or coach, and until when.</summary>
internal static class GuideForm
{
    /// <param name="known">What the picker called people, where it lists them itself.</param>
    /// <returns>Who, or the id of the sentence that says what is missing.</returns>
    public static (CohortGuide? Guide, string? Problem) Read(
        CohortScene scene,
        IReadOnlyList<AdaptiveChoice> known,
        CardData data
    )
    {
        var person = data[CohortVerbs.PersonId] is { Length: > 0 } picked ? PeoplePicker.Find(scene.Me, picked) : null;
        var label = LabelOf(data, known);
        var until = MeetingForm.Empty with { Date = data[CohortVerbs.UntilId] };
        var problem =
            person is null ? "cohort.problem.person"
            : label is not null && PersonFields.ReadLabel(label) is null ? "cohort.problem.label"
            : CohortVerbs.ParseRole(data[CohortVerbs.RoleId]) is null ? "cohort.problem.role"
            : string.IsNullOrWhiteSpace(until.Date) ? null
            : until.Day(scene.Today) is not { } day ? "cohort.problem.date"
            : day < scene.Today || day > scene.Cohort.EndsOn ? "cohort.problem.until"
            : null;
        return problem is not null
            ? (null, problem)
            : (
                new CohortGuide(
                    person!.Value,
                    CohortVerbs.ParseRole(data[CohortVerbs.RoleId])!.Value,
                    IsExternal: false,
                    until.Day(scene.Today)
                )
                {
                    Label = label,
                },
                null
            );
    }

    /// <summary>What the organiser typed. Left empty it is what the picker said, or the name from Teams later on.</summary>
    private static string? LabelOf(CardData data, IReadOnlyList<AdaptiveChoice> known) =>
        string.IsNullOrWhiteSpace(data[CohortVerbs.LabelId])
            ? known.FirstOrDefault(choice => choice.Value == data[CohortVerbs.PersonId])?.Title
            : data[CohortVerbs.LabelId]!.Trim();

    /// <summary>One role of one person, in a choice.</summary>
    public static string Code(CohortGuide guide) => $"{guide.Role}:{PersonFields.Code(guide.Person)}";
}
