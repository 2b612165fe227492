using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>Brings the card of a moment to each person it is for, once, at an hour that fits that person.</summary>
internal sealed class MomentSending(
    CohortStore cohorts,
    NoticeBook notices,
    PersonalHours hours,
    MomentTable table,
    ProgrammePlan plan
) : IDueMoment
{
    private const char Between = '/';

    public string Kind => "cohortMoment";

    public DateOnly Today => hours.Today;

    /// <param name="atOnce">Whether it may come now, for whom now is within school hours.</param>
    public async Task SpreadAsync(
        SharedId id,
        Cohort cohort,
        PlannedMoment planned,
        bool atOnce,
        CancellationToken cancellationToken
    )
    {
        foreach (var person in RecipientsOf(cohort, planned.Moment.For).ToArray())
        {
            if (await hours.FromNowAsync(person, atOnce, cancellationToken) is not { } at)
            {
                continue;
            }

            if (at <= hours.Now)
            {
                await TellAsync(id, cohort, planned, person, cancellationToken);
            }
            else
            {
                var row = string.Join(Between, planned.Moment.Id, id, PeopleTable.PartitionOf(person));
                await table.ScheduleAsync(Kind, row, At(at), cancellationToken);
            }
        }
    }

    /// <summary>The hour of one person has come.</summary>
    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (
            id.Split(Between, 3) is [var moment, var text, { Length: > 0 } partition]
            && SharedId.Parse(text) is { } found
            && await cohorts.FindAsync(found, cancellationToken) is { } cohort
            && plan.Find(cohort, moment) is { Mark.IsOut: true } planned
        )
        {
            await TellAsync(found, cohort, planned, PeopleTable.PersonOf(partition), cancellationToken);
        }
    }

    /// <summary>Draws every card of a moment again: as it is now, or that it is over.</summary>
    public async Task RedrawAsync(
        SharedId id,
        Cohort cohort,
        PlannedMoment planned,
        CancellationToken cancellationToken
    )
    {
        foreach (var person in RecipientsOf(cohort, planned.Moment.For).ToArray())
        {
            await notices.RedrawAsync(
                person,
                MomentNotice.Name,
                id.ToString(),
                planned.Mark.Occasion,
                cancellationToken
            );
        }
    }

    private Task TellAsync(
        SharedId id,
        Cohort cohort,
        PlannedMoment planned,
        PersonId person,
        CancellationToken cancellationToken
    ) =>
        notices.TellAsync(
            person,
            MomentNotice.Name,
            id.ToString(),
            planned.Mark.Occasion,
            cohort.EndsOn,
            cancellationToken
        );

    private static IEnumerable<PersonId> RecipientsOf(Cohort cohort, MomentAudience audience) =>
        audience == MomentAudience.Members ? cohort.Accepted.Select(member => member.Person)
        : cohort.Organiser is { } organiser ? [organiser]
        : [];

    private static DateTimeOffset At(DateTime local) => RhythmDecision.InstantOf(local, SchoolClock.Zone);
}

/// <summary>When somebody may be spoken to, by the rhythm and the working days they chose.</summary>
internal sealed class PersonalHours(Rhythm.RhythmStore rhythms, ITeacherStore teachers, SchoolClock clock)
{
    public DateOnly Today => clock.Today;

    public DateTime Now => clock.Now.DateTime;

    /// <returns>Local time; null for who rests.</returns>
    public async Task<DateTime?> FromNowAsync(PersonId person, bool atOnce, CancellationToken cancellationToken)
    {
        var rhythm = await rhythms.FindAsync(person, cancellationToken);
        var teacher = (await teachers.LoadAsync(person, cancellationToken)).Teacher;
        return PersonalHour.From(Now, atOnce, rhythm, teacher.Profile.WorkingDays);
    }

    public async Task<bool> RestsTodayAsync(PersonId person, CancellationToken cancellationToken) =>
        (await rhythms.FindAsync(person, cancellationToken))?.MaySpeakOn(Today) == false;
}
