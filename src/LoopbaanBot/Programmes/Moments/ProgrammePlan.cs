using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Content;
using LoopbaanBot.Programmes.Settings;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>The moments of a cohort, on its own dates and around the closed days of the settings.</summary>
internal sealed class ProgrammePlan(ContentLibrary library, SchoolTree tree)
{
    /// <summary>The soonest first.</summary>
    public IReadOnlyList<PlannedMoment> Of(Cohort cohort) =>
        [
            .. library[Language.Dutch]
                .Programmes[cohort.Programme]
                .Moments.Select(content => cohort.Plan(content.Moment, tree.Calendar))
                .OrderBy(planned => planned.Day),
        ];

    /// <summary>Null for a moment that the programme of this cohort does not know.</summary>
    public PlannedMoment? Find(Cohort cohort, string? id) =>
        library[Language.Dutch].Programmes[cohort.Programme].Find(id) is { } content
            ? cohort.Plan(content.Moment, tree.Calendar)
            : null;

    /// <summary>The id of a kind sentence when a moment cannot be on this day.</summary>
    public string? RefuseDay(Cohort cohort, DateOnly day, DateOnly today) =>
        MeetingDates.Refuse(day, tree.Calendar, today) is { } refusal ? Making.MeetingForm.Sentence(refusal)
        : day > cohort.EndsOn ? "cohort.problem.until"
        : null;
}
