using System.Globalization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Visits.Telling;

/// <summary>Why somebody is told of a request; each is told once, a moved day anew.</summary>
internal static class VisitOccasion
{
    public const string Asked = "asked";
    public const string NotNow = "notnow";
    public const string CalledOff = "off";
    public const string After = "after";
    public const string Thanks = "thanks";
    public const string Gone = "gone";
    public const string Agreed = "agreed-";

    public static string OfDay(DateOnly day) => Agreed + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

/// <summary>Tells both sides of a request what they should know.</summary>
internal sealed class VisitTelling(NoticeBook notices, MomentTable moments, SchoolClock clock)
{
    private const int DaysToRead = 60;
    private static readonly TimeOnly s_afternoon = new(17, 0);

    public Task TellAsync(PersonId who, VisitRef visit, string occasion, CancellationToken cancellationToken) =>
        notices.TellAsync(
            who,
            VisitSubmit.Notice,
            visit.ToString(),
            occasion,
            VisitTerm.Last(clock.Today).AddDays(DaysToRead),
            cancellationToken
        );

    public Task RedrawAsync(PersonId who, VisitRef visit, string occasion, CancellationToken cancellationToken) =>
        notices.RedrawAsync(who, VisitSubmit.Notice, visit.ToString(), occasion, cancellationToken);

    public async Task TellAgreedAsync(VisitScene scene, DateOnly day, CancellationToken cancellationToken)
    {
        await TellAsync(scene.Other, scene.Ref, VisitOccasion.OfDay(day), cancellationToken);
        await RedrawAsync(scene.Me, scene.Ref, VisitOccasion.Asked, cancellationToken);
        if (scene.Request.Day is { } moved && moved != day)
        {
            await RedrawAsync(scene.Other, scene.Ref, VisitOccasion.OfDay(moved), cancellationToken);
        }
    }

    public async Task TellDeclinedAsync(VisitScene scene, CancellationToken cancellationToken)
    {
        await TellAsync(scene.Request.Asker, scene.Ref, VisitOccasion.NotNow, cancellationToken);
        await RedrawAsync(scene.Offer.Poster, scene.Ref, VisitOccasion.Asked, cancellationToken);
    }

    /// <summary>Once more that it is off, by who stepped out: who was told so has nothing to tell.</summary>
    public async Task TellLeftAgainAsync(VisitScene after, CancellationToken cancellationToken)
    {
        var (kind, visit) = (VisitSubmit.Notice, after.Ref.ToString());
        if (!await notices.WasToldAsync(after.Me, kind, visit, VisitOccasion.CalledOff, cancellationToken))
        {
            await TellLeftAsync(after, cancellationToken);
        }
    }

    /// <summary>Closes whatever stands in somebody's chat about a request, before one of both is forgotten.</summary>
    public Task CloseAsync(PersonId who, VisitRef visit, CancellationToken cancellationToken) =>
        notices.CloseAsync(
            who,
            notice =>
                notice.Kind == VisitSubmit.Notice
                && notice.Resource == visit.ToString()
                && notice.Occasion != VisitOccasion.Gone,
            cancellationToken
        );

    /// <param name="before">As it stood: an open question is only taken out of sight, an agreed day is told.</param>
    public async Task TellLeftAsync(VisitScene before, CancellationToken cancellationToken)
    {
        if (before.Request.Day is { } day)
        {
            await TellAsync(before.Other, before.Ref, VisitOccasion.CalledOff, cancellationToken);
            await RedrawAsync(before.Request.Asker, before.Ref, VisitOccasion.OfDay(day), cancellationToken);
        }

        await RedrawAsync(before.Offer.Poster, before.Ref, VisitOccasion.Asked, cancellationToken);
    }

    public Task ScheduleAfterAsync(VisitRef visit, DateOnly day, CancellationToken cancellationToken)
    {
        var local = day.ToDateTime(s_afternoon);
        return moments.ScheduleAsync(AfterVisit.MomentKind, visit.ToString(), SchoolClock.At(local), cancellationToken);
    }
}

/// <summary>The day of a visit: the visitor is asked for one line. A day that was moved asks on the new one.</summary>
internal sealed class AfterVisit(VisitStore store, VisitTelling telling, SchoolClock clock) : IDueMoment
{
    public const string MomentKind = "visit-after";

    public string Kind => MomentKind;

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (
            VisitRef.Parse(id) is { } visit
            && (await store.FindAsync(visit.Offer, cancellationToken))?.Find(visit.Request) is { } request
            && request.HasCome(clock.Today)
        )
        {
            await telling.TellAsync(request.Asker, visit, VisitOccasion.After, cancellationToken);
        }
    }
}
