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

    // In the place of a person, whose partition is never one of these.
    private const string AtOnce = "now";
    private const string AtTheirHour = "hour";

    /// <summary>Long enough for the mark to be kept and the cards to be brought.</summary>
    private static readonly TimeSpan s_wait = TimeSpan.FromMinutes(1);

    public string Kind => "cohortMoment";

    public DateOnly Today => hours.Today;

    /// <summary>To be made before a moment is marked as sent: killed after that mark, its cards are brought all the same.</summary>
    /// <param name="atOnce">Whether they may come now, for whom now is within school hours.</param>
    public async Task<SpreadPromise> PromiseAsync(
        SharedId id,
        string moment,
        bool atOnce,
        CancellationToken cancellationToken
    )
    {
        var row = string.Join(Between, moment, id, atOnce ? AtOnce : AtTheirHour);
        var promise = new SpreadPromise(row, hours.Later(s_wait), atOnce);
        await table.ScheduleAsync(Kind, row, promise.At, cancellationToken);
        return promise;
    }

    /// <summary>Brings the cards, and then takes back what was promised.</summary>
    public async Task SpreadAsync(
        SharedId id,
        Cohort cohort,
        PlannedMoment planned,
        SpreadPromise promise,
        CancellationToken cancellationToken
    )
    {
        await SpreadAsync(id, cohort, planned, promise.AtOnce, cancellationToken);
        await table.CancelAsync(Kind, promise.Row, promise.At, cancellationToken);
    }

    private async Task SpreadAsync(
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

    /// <summary>The hour of one person has come, or what was promised was not done.</summary>
    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (
            id.Split(Between, 3) is not [var moment, var text, { Length: > 0 } whom]
            || SharedId.Parse(text) is not { } found
            || await cohorts.FindAsync(found, cancellationToken) is not { } cohort
            || plan.Find(cohort, moment) is not { Mark.IsOut: true } planned
        )
        {
            return;
        }

        if (whom is not (AtOnce or AtTheirHour))
        {
            await TellAsync(found, cohort, planned, PeopleTable.PersonOf(whom), cancellationToken);
        }
        else if (planned.Mark.SentOn > Today.AddDays(-PlannedMoment.GraceDays))
        {
            await SpreadAsync(found, cohort, planned, whom == AtOnce, cancellationToken);
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

/// <summary>That the cards of a moment are brought, whatever happens to this process.</summary>
internal sealed record SpreadPromise(string Row, DateTimeOffset At, bool AtOnce);
