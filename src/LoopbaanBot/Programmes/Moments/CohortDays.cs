using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.News;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>Each morning of a cohort: sends the moments whose day it is. A date that moved needs no timer of its own.</summary>
/// <remarks>The next morning is set before anything is done, so that nothing that fails ends the mornings.</remarks>
internal sealed class CohortDays(
    CohortStore cohorts,
    ProgrammePlan plan,
    MomentSending sending,
    MeetingReminders reminders,
    MomentTable table
) : IDueMoment
{
    public string Kind => "cohortDay";

    public bool IsNeverGivenUp => true;

    /// <summary>Begins what goes by itself; doing it again changes nothing.</summary>
    public async Task StartAsync(SharedId id, Cohort cohort, CancellationToken cancellationToken)
    {
        await reminders.ScheduleAsync(id, cohort, cancellationToken);
        await NextMorningAsync(id, cancellationToken);
    }

    /// <summary>After a meeting moved: what is to come is set anew, and what stands in chats tells the new last days.</summary>
    public async Task MovedAsync(SharedId id, Cohort cohort, CancellationToken cancellationToken)
    {
        await StartAsync(id, cohort, cancellationToken);
        foreach (var planned in plan.Of(cohort).Where(one => one.Mark.IsOut && one.Until is not null))
        {
            await sending.RedrawAsync(id, cohort, planned, cancellationToken);
        }
    }

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (
            SharedId.Parse(id) is not { } cohort
            || await cohorts.FindAsync(cohort, cancellationToken) is not { } known
            || known.IsOver(sending.Today)
        )
        {
            return;
        }

        await StartAsync(cohort, known, cancellationToken);
        foreach (var due in plan.Of(known).Where(planned => planned.IsDueOn(sending.Today)))
        {
            await SendAsync(cohort, due.Moment.Id, cancellationToken);
        }
    }

    private async Task SendAsync(SharedId id, string moment, CancellationToken cancellationToken)
    {
        var promise = await sending.PromiseAsync(id, moment, atOnce: false, cancellationToken);
        if (
            await cohorts.UpdateAsync(id, cohort => Send(cohort, moment), cancellationToken) is { } now
            && plan.Find(now, moment) is { Mark.IsOut: true } planned
        )
        {
            await sending.SpreadAsync(id, now, planned, promise, cancellationToken);
        }
    }

    private Cohort Send(Cohort cohort, string moment) =>
        !cohort.IsOver(sending.Today) && plan.Find(cohort, moment)?.IsDueOn(sending.Today) == true
            ? cohort.SendMoment(moment, sending.Today)
            : cohort;

    private Task NextMorningAsync(SharedId id, CancellationToken cancellationToken) =>
        table.ScheduleAsync(
            Kind,
            id.ToString(),
            RhythmDecision.InstantOf(sending.Today.AddDays(1).ToDateTime(SchoolHours.First), SchoolClock.Zone),
            cancellationToken
        );
}
