using LoopbaanBot.Careers.Managers.Agreements;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Managers.Telling;

/// <summary>Sets the timers of a talk: after the time that was picked, and before the next talk that was agreed.</summary>
internal sealed class TalkTimers(MomentTable moments, SchoolClock clock)
{
    public async Task SetAsync(OpenTalk open, CancellationToken cancellationToken)
    {
        if (open.Talk is { State: TalkState.Planned, Slot: { } slot })
        {
            await ScheduleAsync(AfterTalk.Name, open.Id, EndOf(open.Talk.Kind, slot), cancellationToken);
        }

        if (
            open.Talk.Agreements.Agreed is { Words.NextTalk: { } next, ConfirmedOn: { } agreedOn }
            && TalkReminder.TellAt(next, agreedOn) is { } at
            && SchoolClock.At(at) > clock.Now
        )
        {
            await ScheduleAsync(BeforeNextTalk.Name, open.Id, SchoolClock.At(at), cancellationToken);
        }
    }

    public static DateTimeOffset EndOf(TalkKind kind, TalkSlot slot) =>
        SchoolClock.At(slot.Moment.AddMinutes(kind.Minutes()));

    private Task ScheduleAsync(string kind, SharedId id, DateTimeOffset at, CancellationToken cancellationToken) =>
        moments.ScheduleAsync(kind, id.ToString(), at, cancellationToken);
}

/// <summary>Asks both whether they have spoken, once the time that was picked is over. A time that was moved asks nothing.</summary>
internal sealed class AfterTalk(TalkStore talks, TalkTelling telling) : IDueMoment
{
    public const string Name = "careerTalk.after";

    public string Kind => Name;

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (
            SharedId.Parse(id) is { } known
            && await talks.FindAsync(known, cancellationToken) is { State: TalkState.Planned, Slot: { } slot } talk
            && TalkTimers.EndOf(talk.Kind, slot) == at
        )
        {
            var open = new OpenTalk(known, talk, TalkSide.Teacher, string.Empty);
            await telling.TellBothAsync(open, TalkOccasion.Of(TalkOccasion.After, slot), cancellationToken);
        }
    }
}

/// <summary>Tells both of the next talk that they agreed; not when a later agreement names another day.</summary>
internal sealed class BeforeNextTalk(TalkStore talks, TalkTelling telling) : IDueMoment
{
    public const string Name = "careerTalk.next";

    public string Kind => Name;

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (
            SharedId.Parse(id) is { } known
            && await talks.FindAsync(known, cancellationToken) is { WithdrawnOn: null } talk
            && talk.Agreements.Agreed is { Words.NextTalk: { } next, ConfirmedOn: { } agreedOn }
            && TalkReminder.TellAt(next, agreedOn) is { } told
            && SchoolClock.At(told) == at
        )
        {
            var open = new OpenTalk(known, talk, TalkSide.Teacher, string.Empty);
            await telling.TellBothAsync(open, TalkOccasion.Of(TalkOccasion.Next, next), cancellationToken);
        }
    }
}
