using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels.Talks.Telling;

/// <summary>The timers of a talk: names of what is due.</summary>
internal static class TalkMoment
{
    public const string LapseKind = "roletalk-lapse";
    public const string AfterKind = "roletalk-after";
}

/// <summary>Nobody answered in time: the asker reads the same neutral sentence as after a "no".</summary>
internal sealed class LapseTalk(RoleModelStore store, TalkTelling telling, SchoolClock clock) : IDueMoment
{
    public string Kind => TalkMoment.LapseKind;

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (
            TalkRef.Parse(id) is { } talk
            && await store.UpdateAsync(talk.Model, model => model.Lapse(talk.Talk, clock.Today), cancellationToken)
                is { } after
            && after.Find(talk.Talk) is { State: TalkState.NotNow }
        )
        {
            await telling.TellAnswerAsync(talk, cancellationToken);
        }
    }
}

/// <summary>The day of the talk: the asker is asked to look back.</summary>
internal sealed class AfterTalk(RoleModelStore store, TalkTelling telling, SchoolClock clock) : IDueMoment
{
    public string Kind => TalkMoment.AfterKind;

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (
            TalkRef.Parse(id) is { } talk
            && (await store.FindAsync(talk.Model, cancellationToken))?.Find(talk.Talk) is { } found
            && found.HasCome(clock.Today)
        )
        {
            await telling.TellAsync(found.Asker, talk, TalkOccasion.After, cancellationToken);
        }
    }
}
