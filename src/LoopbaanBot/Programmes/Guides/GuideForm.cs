using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Programmes.Inviting;
using LoopbaanBot.Programmes.Making;

namespace LoopbaanBot.Programmes.Guides;

/// <summary>Reads who becomes trainer or coach, and until when.</summary>
internal static class GuideForm
{
    /// <returns>Who, or the id of the sentence that says what is missing.</returns>
    public static (CohortGuide? Guide, string? Problem) Read(CohortScene scene, CardData data)
    {
        var person = data[CohortVerbs.PersonId] is { Length: > 0 } picked ? PeoplePicker.Find(scene.Me, picked) : null;
        var label = PersonFields.ReadLabel(data[CohortVerbs.LabelId]);
        var until = MeetingForm.Empty with { Date = data[CohortVerbs.UntilId] };
        var problem =
            person is null ? "cohort.problem.person"
            : label is null ? "cohort.problem.label"
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

    /// <summary>One role of one person, in a choice.</summary>
    public static string Code(CohortGuide guide) => $"{guide.Role}:{PersonFields.Code(guide.Person)}";
}
